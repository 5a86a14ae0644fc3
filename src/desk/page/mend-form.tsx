/// <reference lib="dom" />
import type { ArticleRecord } from "../../model/article-record.js";
import type { SentCorrection } from "../protocol.js";
import { FieldInputs } from "./field-inputs.js";
import { useKept } from "./kept.js";
import { type Field, fieldsOf, type Mended, setOf } from "./mend-fields.js";

/** What was typed into a field, and what the record had there then. */
interface TypedWords {
  readonly words: string;
  readonly before: string;
}

/** What is typed into the form and not yet saved. */
interface Unsaved {
  readonly typed: Readonly<Record<string, TypedWords>>;
  /** Whether the figure is to be a range, where that is not as the record has it. */
  readonly isRange?: boolean;
}

const nothing: Unsaved = { typed: {} };

export interface MendFormProps {
  readonly slug: string;
  readonly record: ArticleRecord;
  readonly mended: Mended;
  readonly correct: (correction: SentCorrection) => Promise<boolean>;
  readonly tell: (problem: string) => void;
}

const isRangeNow = ({ kind, thing }: Mended): boolean => kind === "figure" && thing.value === undefined;

/** Mends the members of a figure, claim or date; what is not changed is not sent, and what is typed stays until it is saved. Keyed by the thing's id. */
export function MendForm({ slug, record, mended, correct, tell }: MendFormProps) {
  const { kind, thing } = mended;
  const [unsaved, keep] = useKept(`mend ${slug} ${kind} ${thing.id}`, nothing);
  const isRange = unsaved.isRange ?? isRangeNow(mended);
  const fields = fieldsOf(mended, record, isRange);
  const wordsIn = ({ name, now }: Field): string => unsaved.typed[name]?.words ?? now;
  const words = Object.fromEntries(fields.map((field) => [field.name, wordsIn(field)]));
  const changed = fields.filter((field) => wordsIn(field) !== field.now);
  const notes = Object.fromEntries(
    changed.flatMap(({ name, now }) => {
      const before = unsaved.typed[name]?.before;
      return before === undefined || before === now ? [] : [[name, `Changed meanwhile: it is now "${now}".`] as const];
    }),
  );
  const type = (name: string, typed: string) => {
    const before = unsaved.typed[name]?.before ?? fields.find((field) => field.name === name)?.now ?? "";
    keep({ ...unsaved, typed: { ...unsaved.typed, [name]: { words: typed, before } } });
  };
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const own = event.currentTarget instanceof HTMLElement ? event.currentTarget : undefined;
    if (changed.length === 0) return tell("Nothing is changed yet.");
    try {
      const names = changed.map(({ name }) => name);
      if (!(await correct({ target: kind, action: "amend", id: thing.id, set: setOf(kind, names, words) }))) return;
      keep(undefined);
      // Somebody who went on to another field meanwhile is left there.
      const focused = document.activeElement;
      if (focused instanceof HTMLElement && own?.contains(focused) === true) focused.blur();
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <form class="mend" onSubmit={(event) => void save(event)}>
      <FieldInputs fields={fields} words={words} type={type} firstId="mend-first" notes={notes} />
      <div class="actions">
        <button type="submit" class="primary" disabled={changed.length === 0}>
          Save correction
        </button>
        {kind === "figure" && (
          <button type="button" onClick={() => keep({ ...unsaved, isRange: !isRange })}>
            {isRange ? "It is one value" : "It is a range"}
          </button>
        )}
        {changed.length > 0 && (
          <button type="button" onClick={() => keep(undefined)}>
            Leave it as it was
          </button>
        )}
      </div>
    </form>
  );
}
