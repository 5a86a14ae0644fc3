/// <reference lib="dom" />
import type { Review } from "../../model/reviews.js";
import type { ArticleView } from "../protocol.js";
import { nobody } from "./review-members.js";

const parts = [
  ["jobTitle", "Office or title"],
  ["sameAs", "Address that identifies the claimant"],
] as const;

export interface ClaimantProps {
  readonly view: ArticleView;
  readonly review: Review;
  readonly change: (value: unknown) => void;
}

/** Who made the claim: as the article says, one of its speakers, somebody else, or nobody. */
export function Claimant({ view, review: { claimant }, change }: ClaimantProps) {
  const { speakers } = view.record;
  const known = claimant ?? undefined;
  const kind = claimant === null ? nobody.kind : (claimant?.kind ?? "person");
  const typeName = (name: string) => {
    const speaker = speakers.find((each) => each.name === name);
    const spoken = speaker?.kind === "person" || speaker?.kind === "organization" ? speaker.kind : known?.kind;
    const jobTitle = speaker === undefined ? known?.jobTitle : spoken === "person" ? speaker.role : undefined;
    change(
      name.trim() === ""
        ? null
        : { ...known, kind: spoken ?? "person", name, ...(jobTitle === undefined ? {} : { jobTitle }) },
    );
  };
  const chooseKind = (chosen: string) => {
    if (chosen === nobody.kind) change(nobody);
    else if (claimant === null) change(null);
    else if (known !== undefined) change({ ...known, kind: chosen === "organization" ? "organization" : "person" });
  };
  return (
    <fieldset>
      <legend>Claimant</legend>
      <div class="fields">
        <label>
          Name: one of the article's speakers, or another
          <input
            list="claimants"
            autocomplete="off"
            disabled={claimant === null}
            value={known?.name ?? ""}
            onInput={(event) => typeName(event.currentTarget.value)}
          />
        </label>
        <label>
          Kind
          <select value={kind} onChange={(event) => chooseKind(event.currentTarget.value)}>
            <option value="person">person</option>
            <option value="organization">organization</option>
            <option value={nobody.kind}>nobody can be named</option>
          </select>
        </label>
        {parts.map(([name, label]) => (
          <label key={name}>
            {label}
            <input
              disabled={known === undefined}
              value={known?.[name] ?? ""}
              onInput={(event) => {
                if (known === undefined) return;
                const { [name]: _, ...rest } = known;
                const typed = event.currentTarget.value;
                change(typed.trim() === "" ? rest : { ...rest, [name]: typed });
              }}
            />
          </label>
        ))}
      </div>
      <datalist id="claimants">
        {[...new Set(speakers.map(({ name }) => name))].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </fieldset>
  );
}
