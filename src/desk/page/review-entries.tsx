import type { Review } from "../../model/reviews.js";
import { Input } from "./review-input.js";
import { isWhole, type ReviewList } from "./review-members.js";

type Entry = Readonly<Record<string, string>>;

export interface EntriesProps {
  readonly list: ReviewList;
  readonly review: Review;
  readonly change: (value: unknown) => void;
}

/** A list of the review; an entry that lacks what it needs is said to be not saved yet. */
export function Entries({ list, review, change }: EntriesProps) {
  const entries = (review[list.member] ?? []) as unknown as readonly Entry[];
  const set = (next: readonly Entry[]) => change(next.length === 0 ? null : next);
  return (
    <fieldset>
      <legend>{list.label}</legend>
      {entries.map((entry, index) => (
        <div class="fields entry" key={index}>
          {list.fields.map((field) => (
            <Input
              key={field.path}
              field={field}
              value={entry[field.path] ?? ""}
              type={(typed) => {
                const { [field.path]: _, ...rest } = entry;
                set(entries.with(index, typed === "" ? rest : { ...rest, [field.path]: typed }));
              }}
            />
          ))}
          {!isWhole(entry, list) && <p class="soft">Not saved yet: it needs {list.needed.join(" and ")}.</p>}
          <button type="button" onClick={() => set(entries.toSpliced(index, 1))}>
            Remove this {list.entry}
          </button>
        </div>
      ))}
      <button type="button" onClick={() => set([...entries, {}])}>
        Add a {list.entry}
      </button>
    </fieldset>
  );
}
