import type { Correction } from "../../../src/model/corrections.js";
import { InputError } from "../../../src/model/input-error.js";
import type { Span } from "../../../src/model/span.js";
import { placesOfQuotation, quotationOf } from "../../../src/record/correction/quotation.js";
import { type OptionValues, texts, UsageError } from "../command.js";

type Set = NonNullable<Correction["set"]>;
type Target = Correction["target"];

/** Where the words of an option are looked for: in the article, nearest to the thing that is corrected. */
export interface Around {
  readonly text: string;
  readonly span?: Span;
}

/** Reads what was given to an option; `values` has at least one. */
type Reader = (values: readonly string[], option: string, around: Around) => unknown;

/** A number as people write it: 1200, 1,200 or -2.5. */
const numeral = /^[-−]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/u;

const single: Reader = ([value, second], option) => {
  if (second !== undefined) throw new UsageError(`--${option} may be given once`);
  return value;
};

const number: Reader = (values, option, around) => {
  const value = String(single(values, option, around));
  if (!numeral.test(value)) throw new UsageError(`--${option} must be a number such as 1200 or 2.5, but is "${value}"`);
  return Number(value.replaceAll(",", "").replace("−", "-"));
};

/** The word for taking a member away. */
const NONE = "none";

const orNone: Reader = (values, option, around) => {
  const value = single(values, option, around);
  return value === NONE ? null : value;
};

const yesOrNo: Reader = (values, option, around) => {
  const value = single(values, option, around);
  if (value !== "yes" && value !== "no") throw new UsageError(`--${option} must be yes or no`);
  return value === "yes";
};

const distance = (left: Span, right: Span): number => Math.max(left.start - right.end, right.start - left.end, 0);

/** The place of some words: nearest to the thing corrected. Throws an `InputError` where they do not stand in the article. */
export function placeNear(words: string, option: string, { text, span }: Around): Span {
  const places = placesOfQuotation(text, { exact: words });
  const [first, second] = places;
  if (first === undefined)
    throw new InputError({
      where: `--${option}`,
      what: `the words "${words}" do not stand in the article`,
      remedy: "copy them from it",
    });
  if (span !== undefined)
    return places.reduce((near, place) => (distance(place, span) < distance(near, span) ? place : near));
  if (second !== undefined)
    throw new InputError({
      where: `--${option}`,
      what: `the words "${words}" stand ${places.length} times in the article`,
      remedy: "say with --prefix or --suffix what stands right before or behind those you mean",
    });
  return first;
}

const quotations: Reader = (values, option, around) =>
  values.map((words) => quotationOf(around.text, placeNear(words, option, around)));

const quotationsOrNone: Reader = (values, option, around) =>
  values.length === 1 && values[0] === NONE ? [] : quotations(values, option, around);

const bounds: ReadonlySet<unknown> = new Set(["exact", "about", "more_than", "at_least", "less_than", "at_most"]);
const changes: ReadonlySet<unknown> = new Set(["up", "down", null]);
const speakerKinds: ReadonlySet<unknown> = new Set(["person", "organization", "group", "unnamed"]);
const claimKinds: ReadonlySet<unknown> = new Set(["direct", "mixed", "indirect"]);

const oneOf =
  (allowed: ReadonlySet<unknown>): Reader =>
  (values, option, around) => {
    const value = orNone(values, option, around);
    if (allowed.has(value)) return value;
    const words = [...allowed].map((word) => word ?? NONE).join(", ");
    throw new UsageError(`--${option} must be one of ${words}`);
  };

const list: Reader = (values) => (values.length === 1 ? values[0] : values);

/** For each kind of thing the options that say what is right, the member of the correction each sets, and its reader. */
const membersOf: Readonly<Record<Target, Readonly<Record<string, readonly [member: keyof Set, read: Reader]>>>> = {
  figure: {
    value: ["value", number],
    low: ["low", number],
    high: ["high", number],
    bound: ["bound", oneOf(bounds)],
    change: ["change", oneOf(changes)],
    unit: ["unit", (values, option, around) => orNone(values, option, around) ?? ""],
    item: ["item", orNone],
    "as-of": ["asOf", orNone],
    negated: ["negated", yesOrNo],
    extent: ["extent", quotations],
  },
  claim: {
    speaker: ["speaker", orNone],
    kind: ["kind", oneOf(new Set([...claimKinds, ...speakerKinds]))],
    role: ["role", single],
    affiliation: ["affiliation", single],
    force: ["force", single],
    negated: ["negated", yesOrNo],
    cue: ["cue", quotationsOrNone],
    source: ["source", quotationsOrNone],
    extent: ["extent", quotations],
  },
  date: { value: ["value", single], extent: ["extent", quotations] },
  speaker: {
    name: ["name", single],
    kind: ["kind", oneOf(speakerKinds)],
    role: ["role", orNone],
    affiliation: ["affiliation", orNone],
    "same-as": ["sameAs", orNone],
  },
  field: { value: ["value", list], url: ["url", single], logo: ["logo", single] },
};

/** Every option that says what is right, whatever it is about. */
export const memberOptions: readonly string[] = [
  ...new Set(Object.values(membersOf).flatMap((members) => Object.keys(members))),
];

/** What the options say is right of a thing; undefined where they say nothing. Throws a `UsageError` for one of another kind. */
export function membersFrom(
  options: OptionValues,
  target: Target,
  around: Around,
  others: readonly string[],
): Set | undefined {
  const known = membersOf[target];
  const given = memberOptions.filter((option) => options[option] !== undefined && !others.includes(option));
  const foreign = given.find((option) => !Object.hasOwn(known, option));
  if (foreign !== undefined) throw new UsageError(`--${foreign} says nothing about a ${target}`);
  const entries = given.flatMap((option) => {
    const [member, read] = known[option] ?? [];
    return member === undefined || read === undefined ? [] : [[member, read(texts(options, option), option, around)]];
  });
  const set: Set = Object.fromEntries(entries);
  if (target === "claim" && speakerKinds.has(set.kind)) {
    const { kind, ...rest } = set;
    return { ...rest, speakerKind: kind as NonNullable<Set["speakerKind"]> };
  }
  return entries.length === 0 ? undefined : set;
}
