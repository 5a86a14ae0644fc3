/// <reference lib="dom" />
import { useEffect, useState } from "preact/hooks";
import type { Review } from "../../model/reviews.js";
import { holdsVerdict, hostOf, longestShownClaim } from "../../review/wording.js";
import type { ArticleView, WrittenMember } from "../protocol.js";
import { Claimant } from "./review-claimant.js";
import { ClashBox } from "./review-clash.js";
import { Entries } from "./review-entries.js";
import { Input } from "./review-input.js";
import {
  firstAppearance,
  lists,
  memberOf,
  plainFields,
  type ReviewField,
  type ReviewList,
  withWords,
  wordsAt,
} from "./review-members.js";
import { ReviewPreview } from "./review-preview.js";
import { type ReviewSaver, type Saving, saverOf } from "./review-saver.js";
import { Verdict } from "./review-verdict.js";
import { ratingOf } from "./verdict.js";

/** What can be said of the wording while it is typed. */
function wordingAdvice({
  claimReviewed,
  rating,
  organisation,
  url,
  appearances = [],
  firstAppearance,
}: Review): string[] {
  const length = claimReviewed?.length ?? 0;
  const own = [organisation?.url, url].map(hostOf).filter((host) => host !== undefined);
  const shown = [...appearances, ...(firstAppearance === undefined ? [] : [firstAppearance])];
  return [
    ...(length > longestShownClaim
      ? [`The claim has ${length} characters; Google shows about ${longestShownClaim}.`]
      : []),
    ...(claimReviewed !== undefined && rating?.label !== undefined && holdsVerdict(claimReviewed, rating.label)
      ? ["The claim's words hold the verdict."]
      : []),
    ...(shown.some((appearance) => own.includes(hostOf(appearance.url) ?? ""))
      ? ["An appearance of the claim lies on your own house's host."]
      : []),
  ];
}

const savingWords = { saved: "Saved.", waiting: "Not saved yet …", saving: "Saving …", clash: "" } as const;

function SavingLine({ saving, saver }: { readonly saving: Saving; readonly saver: ReviewSaver }) {
  const { lacking } = saver;
  const isFailed = saving.state === "failed";
  const isUnfinished = saving.state === "waiting" && lacking.length > 0;
  return (
    <p role="status" class={isFailed ? "problem" : "soft"}>
      {isFailed
        ? `Not saved: ${saving.problem}${saving.isTriedAgain ? " It is tried again." : ""}`
        : isUnfinished
          ? "The rest is saved."
          : savingWords[saving.state]}
      {lacking.length > 0 && ` Not saved yet: ${lacking.join("; ")}.`}
      {isFailed && saving.isTriedAgain && (
        <button type="button" class="plain" onClick={() => void saver.flush()}>
          Try now
        </button>
      )}
    </p>
  );
}

export interface ReviewFormProps {
  readonly view: ArticleView;
  readonly review: Review;
  readonly took: (view: ArticleView) => void;
  readonly act: (id: string, act: "publish" | "withdraw" | "confirm") => Promise<void>;
  readonly tell: (problem: string) => void;
  /** Called with what saves at once and what a number key does, for as long as the form stands. */
  readonly offer: (
    form: { readonly flush: () => Promise<boolean>; readonly rate: (value: number) => void } | undefined,
  ) => void;
}

const [evidence, appearances, corrections] = lists;
const [wording, body, ...others] = plainFields;

/** A review of the chosen claim, saved as it is typed. Keyed by the review's id. */
export function ReviewForm({ view, review: stored, took, act, tell, offer }: ReviewFormProps) {
  const [saver] = useState(() => saverOf(view.slug, stored));
  const [saving, setSaving] = useState<Saving>(() => ({ state: saver.isClean ? "saved" : "waiting" }));
  const [, redraw] = useState(0);
  saver.rebase(stored);
  const { review } = saver;
  const change = (member: WrittenMember, value: unknown) => {
    saver.change(member, value);
    redraw((count) => count + 1);
  };
  useEffect(() => {
    saver.listen((now, after) => {
      setSaving(now);
      if (after !== undefined) took(after);
    });
    offer({
      flush: () => saver.flush(),
      rate: (value) => change("rating", ratingOf(value, saver.review.rating)),
    });
    return () => {
      offer(undefined);
      saver.listen((_, after) => after !== undefined && took(after));
      void saver.flush();
    };
  }, []);
  const type = (path: string) => (typed: string) => change(memberOf(path), withWords(review, path, typed));
  const input = (field: ReviewField | undefined) =>
    field && (
      <Input
        key={field.path}
        field={field}
        value={wordsAt(review, field.path)}
        type={type(field.path)}
        {...(field.path === "claimReviewed" ? { id: "review-first" } : {})}
      />
    );
  const entries = (list: ReviewList | undefined) =>
    list && <Entries list={list} review={review} change={(value) => change(list.member, value)} />;
  /** Nothing goes out or is taken back while typed words are not in the file. */
  const actWhenSaved = async (name: "publish" | "withdraw") => {
    if (await saver.flush()) await act(stored.id, name);
    else
      tell(
        `First finish or take away what is not saved yet: ${[...saver.lacking, "see the line at the review's head"][0]}.`,
      );
  };
  const advice = wordingAdvice(review);
  return (
    <form class="review" onSubmit={(event) => event.preventDefault()}>
      <h3>
        Review <span class={`state ${stored.status}`}>{stored.status}</span>
      </h3>
      <SavingLine saving={saving} saver={saver} />
      {saving.state === "clash" && (
        <ClashBox
          clash={saving.clash}
          keep={(side) => void saver.resolve(side, saving.clash).then(() => redraw((count) => count + 1))}
        />
      )}
      {input(wording)}
      <p class="soft">
        {review.claimReviewed?.length ?? 0} of {longestShownClaim} characters
      </p>
      {advice.length > 0 && (
        <ul class="advice">
          {advice.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <Verdict review={review} change={(rating) => change("rating", rating)} />
      {input(body)}
      {entries(evidence)}
      <Claimant view={view} review={review} change={(value) => change("claimant", value)} />
      <div class="fields">{others.slice(0, 2).map(input)}</div>
      <fieldset>
        <legend>First appearance</legend>
        <div class="fields">{firstAppearance.map(input)}</div>
      </fieldset>
      {entries(appearances)}
      <fieldset>
        <legend>Who reviews, and where it is published</legend>
        <div class="fields">{others.slice(2).map(input)}</div>
      </fieldset>
      {entries(corrections)}
      <div class="actions">
        {stored.status === "draft" && (
          <button type="button" class="primary" onClick={() => void actWhenSaved("publish")}>
            Publish
          </button>
        )}
        {stored.status !== "withdrawn" && (
          <button type="button" onClick={() => void actWhenSaved("withdraw")}>
            Withdraw
          </button>
        )}
      </div>
      <ReviewPreview slug={view.slug} review={stored} />
    </form>
  );
}
