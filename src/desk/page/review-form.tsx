/// <reference lib="dom" />
import { useEffect, useRef, useState } from "preact/hooks";
import type { Review } from "../../model/reviews.js";
import { holdsVerdict, hostOf, longestShownClaim } from "../../review/wording.js";
import type { ArticleView, Preview } from "../protocol.js";
import { server } from "./api.js";
import { CopyButton } from "./copy-button.js";
import {
  firstAppearance,
  lackingParts,
  lists,
  memberOf,
  plainFields,
  type ReviewField,
  type ReviewList,
  withWords,
  wordsAt,
} from "./review-members.js";
import { ReviewSaver, type Saving } from "./review-saver.js";

const labels = ["False", "Mostly false", "Half true", "Mostly true", "True"];

/** The rating that a number key gives: its label on the house's scale, or on the usual one; other words are kept. */
function ratingOf(value: number, before: Review["rating"]): Review["rating"] {
  const { worst = 1, labels: own } = before?.scale ?? {};
  const label = (own ?? labels)[value - worst];
  return label === undefined ? before : { ...before, label, value };
}

const words = { line: "text", text: "text", date: "date", address: "url" } as const;

function Input({
  field,
  value,
  type,
  id,
}: {
  readonly field: ReviewField;
  readonly value: string;
  readonly type: (words: string) => void;
  readonly id?: string;
}) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: it is one of the two below
    <label class={field.kind === "text" ? "wide" : ""}>
      {field.label}
      {field.kind === "text" ? (
        <textarea
          {...(id === undefined ? {} : { id })}
          rows={field.path === "body" ? 5 : 2}
          value={value}
          onInput={(event) => type(event.currentTarget.value)}
        />
      ) : (
        <input
          type={words[field.kind]}
          {...(field.path === "rating.label" ? { list: "verdicts" } : {})}
          autocomplete="off"
          value={value}
          onInput={(event) => type(event.currentTarget.value)}
        />
      )}
    </label>
  );
}

type Entry = Readonly<Record<string, string>>;

/** A list of the review: an entry that lacks what it needs is kept here and not yet saved. */
function Entries({
  list,
  review,
  save,
}: {
  readonly list: ReviewList;
  readonly review: Review;
  readonly save: (value: unknown) => void;
}) {
  const stored = (review[list.member] ?? []) as unknown as readonly Entry[];
  const [entries, setEntries] = useState<readonly Entry[]>(stored);
  const sent = useRef(JSON.stringify(stored));
  useEffect(() => {
    // Another hand changed the list, or it is another review: what is half-typed here was saved as far as it is whole.
    const now = JSON.stringify(stored);
    if (now !== sent.current) {
      sent.current = now;
      setEntries(stored);
    }
  }, [stored]);
  const isWhole = (entry: Entry): boolean => list.needed.every((name) => (entry[name] ?? "").trim() !== "");
  const change = (next: readonly Entry[]) => {
    setEntries(next);
    const whole = next.filter(isWhole);
    sent.current = JSON.stringify(whole);
    if (JSON.stringify(whole) !== JSON.stringify(stored)) save(whole.length === 0 ? null : whole);
  };
  return (
    <fieldset>
      <legend>{list.label}</legend>
      {entries.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have no other name
        <div class="fields entry" key={index}>
          {list.fields.map((field) => (
            <Input
              key={field.path}
              field={field}
              value={entry[field.path] ?? ""}
              type={(typed) => {
                const { [field.path]: _, ...rest } = entry;
                change(entries.with(index, typed === "" ? rest : { ...rest, [field.path]: typed }));
              }}
            />
          ))}
          {!isWhole(entry) && <p class="soft">Not saved yet: it needs {list.needed.join(" and ")}.</p>}
          <button type="button" onClick={() => change(entries.toSpliced(index, 1))}>
            Remove this {list.entry}
          </button>
        </div>
      ))}
      <button type="button" onClick={() => change([...entries, {}])}>
        Add a {list.entry}
      </button>
    </fieldset>
  );
}

/** Who made the claim: as the article says, one of its speakers, somebody else, or nobody. */
function Claimant({
  view,
  review,
  save,
}: {
  readonly view: ArticleView;
  readonly review: Review;
  readonly save: (value: unknown) => void;
}) {
  const { claimant } = review;
  const kind = claimant?.kind ?? "person";
  const type = (name: string) => {
    const speaker = view.record.speakers.find((each) => each.name === name);
    const known = speaker?.kind === "person" || speaker?.kind === "organization" ? speaker.kind : kind;
    const jobTitle = speaker === undefined ? claimant?.jobTitle : known === "person" ? speaker.role : undefined;
    save(
      name.trim() === "" ? null : { ...claimant, kind: known, name, ...(jobTitle === undefined ? {} : { jobTitle }) },
    );
  };
  return (
    <fieldset>
      <legend>Claimant</legend>
      <div class="fields">
        <label>
          Name: one of the article's speakers, or another
          <input
            list="speakers"
            autocomplete="off"
            value={claimant?.name ?? ""}
            onInput={(event) => type(event.currentTarget.value)}
          />
        </label>
        <label>
          Kind
          <select
            value={kind}
            disabled={claimant === undefined || claimant === null}
            onChange={(event) =>
              claimant &&
              save({ ...claimant, kind: event.currentTarget.value === "organization" ? "organization" : "person" })
            }
          >
            <option value="person">person</option>
            <option value="organization">organization</option>
          </select>
        </label>
        {(["jobTitle", "sameAs"] as const).map((name) => (
          <label key={name}>
            {name === "jobTitle" ? "Office or title" : "Address that identifies the claimant"}
            <input
              disabled={claimant === undefined || claimant === null}
              value={claimant?.[name] ?? ""}
              onInput={(event) => {
                if (!claimant) return;
                const { [name]: _, ...rest } = claimant;
                const typed = event.currentTarget.value;
                save(typed.trim() === "" ? rest : { ...rest, [name]: typed });
              }}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What can be said of the wording while it is typed. */
function wordingAdvice({ claimReviewed, rating, organisation, appearances }: Review): string[] {
  const length = claimReviewed?.length ?? 0;
  const own = hostOf(organisation?.url);
  return [
    ...(length > longestShownClaim
      ? [`The claim has ${length} characters; Google shows about ${longestShownClaim}.`]
      : []),
    ...(claimReviewed !== undefined && rating !== undefined && holdsVerdict(claimReviewed, rating.label)
      ? ["The claim's words hold the verdict."]
      : []),
    ...(own !== undefined && (appearances ?? []).some(({ url }) => hostOf(url) === own)
      ? ["An appearance of the claim lies on your own house's host."]
      : []),
  ];
}

const savingWords = { saved: "Saved.", waiting: "Not saved yet …", saving: "Saving …" } as const;

export interface ReviewFormProps {
  readonly view: ArticleView;
  readonly review: Review;
  readonly took: (view: ArticleView) => void;
  readonly act: (id: string, act: "publish" | "withdraw" | "confirm") => Promise<void>;
  /** Called with what saves at once and what a number key does, for as long as the form stands. */
  readonly offer: (
    form: { readonly flush: () => Promise<boolean>; readonly rate: (value: number) => void } | undefined,
  ) => void;
}

/** A review of the chosen claim, saved as it is typed. Keyed by the review's id. */
export function ReviewForm({ view, review: stored, took, act, offer }: ReviewFormProps) {
  const [saving, setSaving] = useState<Saving>({ state: "saved" });
  const [, redraw] = useState(0);
  const [preview, setPreview] = useState<Preview>();
  const latest = useRef(took);
  latest.current = took;
  const [saver] = useState(
    () =>
      new ReviewSaver(view.slug, stored, (now, after) => {
        setSaving(now);
        if (after !== undefined) latest.current(after);
      }),
  );
  saver.rebase(stored);
  const review = saver.review;
  const change = (member: Parameters<ReviewSaver["change"]>[0], value: unknown) => {
    saver.change(member, value);
    redraw((count) => count + 1);
  };
  useEffect(() => {
    const rate = (value: number) => change("rating", ratingOf(value, saver.review.rating));
    offer({ flush: () => saver.flush(), rate });
    return () => {
      offer(undefined);
      void saver.flush();
    };
  }, []);
  useEffect(() => {
    let isCurrent = true;
    server.preview(view.slug, stored.id).then(
      (found) => isCurrent && setPreview(found),
      () => isCurrent && setPreview(undefined),
    );
    return () => {
      isCurrent = false;
    };
  }, [stored]);
  const type = (path: string) => (typed: string) => {
    const after = withWords(review, path, typed);
    // A label typed by hand has the number of its place, or none.
    if (path === "rating.label" && typeof after === "object" && after !== null) {
      const { value: _, ...rest } = after as NonNullable<Review["rating"]>;
      const place = labels.indexOf(typed.trim());
      change("rating", place < 0 || rest.scale !== undefined ? rest : { ...rest, value: place + 1 });
    } else change(memberOf(path), after);
  };
  const unsaved = ["rating", "reviewer", "organisation", "firstAppearance"].flatMap((member) =>
    lackingParts(member, Reflect.get(review, member)).map((part) => `${member} needs ${part}`),
  );
  const input = (field: ReviewField) => (
    <Input
      key={field.path}
      field={field}
      value={wordsAt(review, field.path)}
      type={type(field.path)}
      {...(field.path === "claimReviewed" ? { id: "review-first" } : {})}
    />
  );
  const [wording, label, explanation, body, ...others] = plainFields;
  const advice = wordingAdvice(review);
  return (
    <form class="review" onSubmit={(event) => event.preventDefault()}>
      <h3>
        Review <span class={`state ${stored.status}`}>{stored.status}</span>
      </h3>
      <p role="status" class={saving.state === "failed" ? "problem" : "soft"}>
        {saving.state === "failed"
          ? `Not saved: ${saving.problem}`
          : saving.state === "clash"
            ? ""
            : savingWords[saving.state]}
        {unsaved.length > 0 && ` ${unsaved.join("; ")}.`}
      </p>
      {saving.state === "clash" && (
        <div class="clash" role="alert">
          <p>{saving.clash.problem}</p>
          <dl>
            {Object.keys(saving.clash.mine ?? {}).map((member) => (
              <div key={member}>
                <dt>{member}</dt>
                <dd>Yours: {JSON.stringify(saving.clash.mine?.[member])}</dd>
                <dd>Theirs: {JSON.stringify(saving.clash.theirs?.[member])}</dd>
              </div>
            ))}
          </dl>
          {(["mine", "theirs"] as const).map((side) => (
            <button
              type="button"
              key={side}
              onClick={() => void saver.resolve(side, saving.clash.view).then(() => redraw((count) => count + 1))}
            >
              Keep {side === "mine" ? "yours" : "theirs"}
            </button>
          ))}
        </div>
      )}
      {wording && input(wording)}
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
      <fieldset>
        <legend>
          Verdict <kbd>1</kbd>–<kbd>5</kbd>
        </legend>
        <div class="verdicts">
          {(review.rating?.scale?.labels ?? labels).map((name, index) => (
            <button
              type="button"
              key={name}
              aria-pressed={review.rating?.label === name}
              onClick={() => change("rating", ratingOf(index + (review.rating?.scale?.worst ?? 1), review.rating))}
            >
              {name}
            </button>
          ))}
        </div>
        <datalist id="verdicts">
          {[...labels, "Unproven", "Missing context", "Satire"].map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <div class="fields">
          {label && input(label)}
          {explanation && input(explanation)}
        </div>
      </fieldset>
      {body && input(body)}
      {lists.slice(0, 1).map((list) => (
        <Entries key={list.member} list={list} review={review} save={(value) => change(list.member, value)} />
      ))}
      <Claimant view={view} review={review} save={(value) => change("claimant", value)} />
      <div class="fields">{others.slice(0, 2).map(input)}</div>
      <fieldset>
        <legend>First appearance</legend>
        <div class="fields">{firstAppearance.map(input)}</div>
      </fieldset>
      {lists.slice(1, 2).map((list) => (
        <Entries key={list.member} list={list} review={review} save={(value) => change(list.member, value)} />
      ))}
      <fieldset>
        <legend>Who reviews, and where it is published</legend>
        <div class="fields">{others.slice(2).map(input)}</div>
      </fieldset>
      {lists.slice(2).map((list) => (
        <Entries key={list.member} list={list} review={review} save={(value) => change(list.member, value)} />
      ))}
      <div class="actions">
        {stored.status === "draft" && (
          <button
            type="button"
            class="primary"
            onClick={() => void saver.flush().then((isSaved) => (isSaved ? act(stored.id, "publish") : undefined))}
          >
            Publish
          </button>
        )}
        {stored.status !== "withdrawn" && (
          <button type="button" onClick={() => void saver.flush().then(() => act(stored.id, "withdraw"))}>
            Withdraw
          </button>
        )}
      </div>
      {preview !== undefined && (
        <section aria-label="Preview">
          {preview.lacking.length > 0 && <p class="soft">To be published it lacks: {preview.lacking.join(", ")}.</p>}
          {preview.advice.length > 0 && (
            <ul class="advice">
              {preview.advice.map(({ severity, message }) => (
                <li key={message}>
                  <strong>{severity}</strong>: {message}
                </li>
              ))}
            </ul>
          )}
          {preview.script !== null && (
            <details>
              <summary>Markup</summary>
              <CopyButton label="Copy as script element" words={preview.script} />
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
              <pre tabIndex={0}>{preview.script}</pre>
            </details>
          )}
          {preview.html !== null && (
            <details>
              <summary>What a reader sees</summary>
              <iframe title="The review as a reader sees it" sandbox="" srcdoc={preview.html} />
            </details>
          )}
        </section>
      )}
    </form>
  );
}
