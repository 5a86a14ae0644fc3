/// <reference lib="dom" />
import { useEffect, useState } from "preact/hooks";
import type { ArticleRecord, Claim, Figure, FoundDate } from "../../model/article-record.js";
import type { SentCorrection, SentSet } from "../protocol.js";

const bounds = ["exact", "about", "more_than", "at_least", "less_than", "at_most"] as const;
const claimKinds = ["direct", "mixed", "indirect"] as const;
const speakerKinds = ["person", "organization", "group", "unnamed"] as const;

/** One field of the form: how it is shown, what the record has, and what a correction sets where it is changed. */
interface Field {
  readonly name: string;
  readonly label: string;
  readonly now: string;
  readonly choices?: readonly string[];
  readonly suggestions?: readonly string[];
  readonly set: (typed: string) => SentSet;
}

/** A number as an editor types it: digits, with a dot. Throws a sentence for all else. */
function numberOf(label: string, typed: string): number {
  const plain = typed.replace(/[\s_]/g, "");
  if (!/^-?\d{1,30}(?:\.\d{1,20})?$/.test(plain))
    throw new Error(`${label} must be a number in digits, such as 1200.5`);
  return Number(plain);
}

function figureFields(figure: Figure): Field[] {
  const amount = (name: "value" | "low" | "high", label: string): Field => ({
    name,
    label,
    now: figure[name] === undefined ? "" : String(figure[name]),
    set: (typed) => ({ [name]: typed === "" ? null : numberOf(label, typed) }) as SentSet,
  });
  const isRange = figure.value === undefined;
  return [
    ...(isRange ? [amount("low", "Low"), amount("high", "High")] : [amount("value", "Value")]),
    {
      name: "bound",
      label: "Bound",
      now: figure.bound,
      choices: bounds,
      set: (typed) => ({ bound: typed }) as SentSet,
    },
    { name: "unit", label: "Unit", now: figure.unit.name, set: (typed) => ({ unit: typed }) },
    {
      name: "item",
      label: "Item: what it is about",
      now: figure.item?.text ?? "",
      set: (typed) => ({ item: typed === "" ? null : typed }) as SentSet,
    },
    {
      name: "change",
      label: "Change",
      now: figure.change ?? "",
      choices: ["", "up", "down"],
      set: (typed) => ({ change: typed === "" ? null : typed }) as SentSet,
    },
    {
      name: "asOf",
      label: "As of (date)",
      now: figure.asOf ?? "",
      set: (typed) => ({ asOf: typed === "" ? null : typed }) as SentSet,
    },
  ];
}

function claimFields(claim: Claim, { speakers }: ArticleRecord): Field[] {
  const speaker = speakers.find(({ id }) => id === claim.speakerId);
  return [
    {
      name: "speaker",
      label: "Speaker: one of the article's, or a new name",
      now: speaker?.name ?? "",
      suggestions: speakers.map(({ name }) => name),
      set: (typed) => ({ speaker: typed === "" ? null : typed }) as SentSet,
    },
    {
      name: "speakerKind",
      label: "Kind of a new speaker",
      now: "",
      choices: ["", ...speakerKinds],
      set: (typed) => (typed === "" ? {} : ({ speakerKind: typed } as SentSet)),
    },
    { name: "force", label: "Force: say, deny, estimate …", now: claim.force, set: (typed) => ({ force: typed }) },
    { name: "kind", label: "Kind", now: claim.kind, choices: claimKinds, set: (typed) => ({ kind: typed }) as SentSet },
    {
      name: "negated",
      label: "Said, or said not to have been said",
      now: claim.negated === true ? "yes" : "no",
      choices: ["no", "yes"],
      set: (typed) => ({ negated: typed === "yes" }),
    },
  ];
}

const dateFields = (date: FoundDate): Field[] => [
  { name: "value", label: "Date (EDTF, such as 2031-05-14)", now: date.value, set: (typed) => ({ value: typed }) },
];

/** What the form mends. */
export type Mended =
  | { readonly kind: "figure"; readonly thing: Figure }
  | { readonly kind: "claim"; readonly thing: Claim }
  | { readonly kind: "date"; readonly thing: FoundDate };

function fieldsOf(mended: Mended, record: ArticleRecord): Field[] {
  if (mended.kind === "figure") return figureFields(mended.thing);
  return mended.kind === "claim" ? claimFields(mended.thing, record) : dateFields(mended.thing);
}

export interface MendFormProps {
  readonly record: ArticleRecord;
  readonly mended: Mended;
  readonly correct: (correction: SentCorrection) => Promise<boolean>;
  readonly tell: (problem: string) => void;
}

/** Mends the members of a figure, claim or date; what is not changed is not sent. */
export function MendForm({ record, mended, correct, tell }: MendFormProps) {
  const fields = fieldsOf(mended, record);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => setTyped({}), [mended.thing]);
  const typedOr = ({ name, now }: Field): string => typed[name] ?? now;
  const changed = fields.filter((field) => typedOr(field) !== field.now);
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const own = event.currentTarget instanceof HTMLElement ? event.currentTarget : undefined;
    try {
      const set = Object.assign({}, ...changed.map((field) => field.set(typedOr(field).trim()))) as SentSet;
      if (changed.length === 0) return tell("Nothing is changed yet.");
      const isDone = await correct({ target: mended.kind, action: "amend", id: mended.thing.id, set });
      // Somebody who went on to another field meanwhile is left there.
      const focused = document.activeElement;
      if (isDone && focused instanceof HTMLElement && own?.contains(focused) === true) focused.blur();
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <form class="mend" onSubmit={(event) => void save(event)}>
      <div class="fields">
        {fields.map((field, index) => (
          // biome-ignore lint/a11y/noLabelWithoutControl: it is one of the two below
          <label key={field.name}>
            {field.label}
            {field.choices === undefined ? (
              <input
                type="text"
                {...(index === 0 ? { id: "mend-first" } : {})}
                value={typedOr(field)}
                {...(field.suggestions === undefined ? {} : { list: "speakers" })}
                autocomplete="off"
                onInput={(event) => setTyped({ ...typed, [field.name]: event.currentTarget.value })}
              />
            ) : (
              <select
                value={typedOr(field)}
                onChange={(event) => setTyped({ ...typed, [field.name]: event.currentTarget.value })}
              >
                {field.choices.map((choice) => (
                  <option key={choice} value={choice}>
                    {choice === "" ? "none" : choice.replaceAll("_", " ")}
                  </option>
                ))}
              </select>
            )}
          </label>
        ))}
      </div>
      <datalist id="speakers">
        {[...new Set(record.speakers.map(({ name }) => name))].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <button type="submit" class="primary" disabled={changed.length === 0}>
        Save correction
      </button>
    </form>
  );
}
