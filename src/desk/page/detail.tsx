/// <reference lib="dom" />
import type { ArticleRecord, Claim } from "../../model/article-record.js";
import type { Review } from "../../model/reviews.js";
import type { ArticleView, SentCorrection } from "../protocol.js";
import { server } from "./api.js";
import { CopyButton } from "./copy-button.js";
import type { Mended } from "./mend-fields.js";
import { MendForm } from "./mend-form.js";
import type { Row } from "./order.js";
import { ReviewForm, type ReviewFormProps } from "./review-form.js";

const styles = [
  ["apa", "APA 7"],
  ["mla", "MLA 9"],
  ["chicago-author-date", "Chicago, author-date"],
  ["chicago-notes", "Chicago, notes"],
  ["harvard", "Harvard"],
  ["ieee", "IEEE"],
  ["vancouver", "Vancouver"],
  ["ama", "AMA"],
  ["gost", "GOST"],
] as const;

/** What the chosen line of the worklist is, as it can be mended. */
export function mendedOf(
  { figures, claims, dates }: ArticleRecord,
  { kind, id }: Pick<Row, "kind" | "id">,
): Mended | undefined {
  if (kind === "figure") {
    const thing = figures.find((each) => each.id === id);
    return thing && { kind, thing };
  }
  if (kind === "claim") {
    const thing = claims.find((each) => each.id === id);
    return thing && { kind, thing };
  }
  const thing = kind === "date" ? dates.find((each) => each.id === id) : undefined;
  return thing && { kind: "date", thing };
}

/** The review of a claim that is not withdrawn, as the desk matches it. */
export function reviewOf({ states, reviews }: ArticleView, claimId: string): Review | undefined {
  const state = states.find(
    ({ claim, review }) => claim?.id === claimId && review !== undefined && review.status !== "withdrawn",
  );
  return reviews.find(({ id }) => id === state?.review?.id);
}

export interface DetailProps {
  readonly view: ArticleView;
  readonly row: Row;
  readonly style: string;
  readonly setStyle: (style: string) => void;
  readonly correct: (correction: SentCorrection) => Promise<boolean>;
  readonly tell: (problem: string) => void;
  readonly startReview: (claim: Claim) => void;
  readonly startExtent: () => void;
  readonly choose: (key: string) => void;
  readonly form: Pick<ReviewFormProps, "took" | "act" | "offer" | "tell">;
}

function ConflictFigures({ view, row, choose }: DetailProps) {
  const conflict = view.record.conflicts.find(({ id }) => id === row.id);
  if (conflict === undefined) return null;
  return (
    <>
      <p>{conflict.why}</p>
      <ul>
        {conflict.figureIds.map((id) => {
          const figure = view.record.figures.find((each) => each.id === id);
          return (
            <li key={id}>
              <button type="button" class="plain" onClick={() => choose(`figure:${id}`)}>
                <bdi>{figure?.text ?? id}</bdi>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Stale({
  view,
  review,
  act,
}: {
  readonly view: ArticleView;
  readonly review: Review;
  readonly act: ReviewFormProps["act"];
}) {
  const state = view.states.find((each) => each.review?.id === review.id);
  if (state === undefined || (state.state !== "stale" && state.state !== "set-aside")) return null;
  return (
    <div class="stale" role="note">
      {state.words === undefined ? (
        <p>This review is set aside: {state.why}</p>
      ) : (
        <>
          <p>The claim's words have changed since it was reviewed; the review is left out until you confirm it.</p>
          <p>
            It said: <bdi>{state.words.before}</bdi>
          </p>
          <p>
            It says: <bdi>{state.words.after}</bdi>
          </p>
          <button type="button" onClick={() => void act(review.id, "confirm")}>
            Confirm the review for the new words
          </button>
        </>
      )}
    </div>
  );
}

/** All about the chosen line: why it is there, its mending, and a claim's review. */
export function Detail(props: DetailProps) {
  const { view, row, style, setStyle, correct, tell, startReview, startExtent, form } = props;
  const mended = mendedOf(view.record, row);
  const claim = mended?.kind === "claim" ? mended.thing : undefined;
  const review =
    claim === undefined
      ? view.reviews.find(({ id }) => row.kind === "review" && id === row.id)
      : reviewOf(view, claim.id);
  return (
    <section class="detail" aria-label="The chosen item">
      <h2>
        <span class="kind">{row.kind}</span> <bdi>{row.words}</bdi>
      </h2>
      {row.speaker !== "" && (
        <p>
          <bdi>{row.speaker}</bdi>
        </p>
      )}
      {row.reasons.length > 0 && <p class="reason">{row.reasons.join("; ")}</p>}
      <ConflictFigures {...props} />
      {mended !== undefined && (
        <>
          <div class="actions">
            <button type="button" onClick={startExtent}>
              Extent <kbd>x</kbd>
            </button>
            <button
              type="button"
              onClick={() => void correct({ target: mended.kind, action: "drop", id: mended.thing.id })}
            >
              Drop <kbd>d</kbd>
            </button>
            {claim !== undefined && review === undefined && (
              <button type="button" class="primary" onClick={() => startReview(claim)}>
                Review <kbd>r</kbd>
              </button>
            )}
          </div>
          <MendForm
            key={mended.thing.id}
            slug={view.slug}
            record={view.record}
            mended={mended}
            correct={correct}
            tell={tell}
          />
        </>
      )}
      {(mended?.kind === "claim" || mended?.kind === "figure") && (
        <div class="actions cite">
          <label>
            Citation style
            <select value={style} onChange={(event) => setStyle(event.currentTarget.value)}>
              {styles.map(([name, words]) => (
                <option key={name} value={name}>
                  {words}
                </option>
              ))}
            </select>
          </label>
          <CopyButton
            label="Copy citation"
            words={async () => (await server.cite(view.slug, mended.kind, mended.thing.id, style)).text}
          />
        </div>
      )}
      {review !== undefined && (
        <>
          <Stale view={view} review={review} act={form.act} />
          <ReviewForm key={review.id} view={view} review={review} {...form} />
        </>
      )}
    </section>
  );
}
