/// <reference lib="dom" />
import { useEffect, useState } from "preact/hooks";
import type { Review } from "../../model/reviews.js";
import { Input } from "./review-input.js";
import { type ReviewField, withWords, wordsAt } from "./review-members.js";
import { labelsOf, otherLabels, ratingOf, scaleWords, usualLabels, withLabelTyped, withScaleTyped } from "./verdict.js";

const fields: readonly ReviewField[] = [
  { path: "rating.label", label: "Verdict", kind: "line" },
  { path: "rating.explanation", label: "The verdict in a sentence", kind: "text" },
];

export interface VerdictProps {
  readonly review: Review;
  readonly change: (rating: unknown) => void;
}

/** The house's own scale; words that name no scale yet stay in the field. */
function Scale({ review: { rating }, change }: VerdictProps) {
  const stored = scaleWords(rating);
  const [typed, setTyped] = useState(stored);
  useEffect(() => setTyped(stored), [stored]);
  const take = () => {
    const scaled = typed === stored ? undefined : withScaleTyped(rating, typed);
    if (scaled !== undefined) change(Object.keys(scaled).length === 0 ? null : scaled);
  };
  return (
    <label class="wide">
      Your house's scale, worst to best, with semicolons; empty for False … True
      <input
        autocomplete="off"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === "Enter") take();
        }}
      />
      {withScaleTyped(rating, typed) === undefined && <span class="problem">A scale has two labels or more.</span>}
    </label>
  );
}

/** The verdict: a point on the scale by key or button, or a label that is none. */
export function Verdict({ review, change }: VerdictProps) {
  const { rating } = review;
  const worst = rating?.scale?.worst ?? 1;
  const type = (path: string) => (typed: string) => {
    const after = withWords(review, path, typed);
    const isLabelled = typeof after === "object" && after !== null && Reflect.get(after, "label") !== undefined;
    change(path === "rating.label" && isLabelled ? withLabelTyped(after as NonNullable<Review["rating"]>) : after);
  };
  return (
    <fieldset>
      <legend>
        Verdict <kbd>1</kbd>–<kbd>5</kbd>
      </legend>
      <div class="verdicts">
        {labelsOf(rating).map((name, index) => (
          <button
            type="button"
            key={name}
            aria-pressed={rating?.label === name}
            onClick={() => change(ratingOf(index + worst, rating))}
          >
            {name}
          </button>
        ))}
      </div>
      <datalist id="verdicts">
        {[...usualLabels, ...otherLabels].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div class="fields">
        {fields.map((field) => (
          <Input key={field.path} field={field} value={wordsAt(review, field.path)} type={type(field.path)} />
        ))}
        <Scale review={review} change={change} />
      </div>
    </fieldset>
  );
}
