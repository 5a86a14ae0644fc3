import type { ArticleRecord, Claim, Figure, FoundDate } from "../../model/article-record.js";
import type { SentSet } from "../protocol.js";

const bounds = ["exact", "about", "more_than", "at_least", "less_than", "at_most"] as const;
const claimKinds = ["direct", "mixed", "indirect"] as const;
const speakerKinds = ["person", "organization", "group", "unnamed"] as const;
const yesOrNo = ["no", "yes"] as const;

/** One field of a form: how it is shown, and what the record has. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly now: string;
  readonly choices?: readonly string[];
  readonly suggestions?: readonly string[];
}

/** What is in the fields, by name. */
export type Words = Readonly<Record<string, string>>;

/** What the form mends. */
export type Mended =
  | { readonly kind: "figure"; readonly thing: Figure }
  | { readonly kind: "claim"; readonly thing: Claim }
  | { readonly kind: "date"; readonly thing: FoundDate };

type FigureWords = Partial<Pick<Figure, "value" | "low" | "high" | "bound" | "change" | "asOf" | "negated">> & {
  readonly unit?: string;
  readonly item?: string;
};

const inDigits = (value: number | undefined): string => (value === undefined ? "" : String(value));

/** The fields of a figure: one value, or the two ends of a range. */
export function figureFields(figure: FigureWords, isRange: boolean): Field[] {
  const { value, low, high, bound = "exact", change = "", unit = "", item = "", asOf = "", negated } = figure;
  const amounts: Field[] = isRange
    ? [
        { name: "low", label: "Low", now: inDigits(low) },
        { name: "high", label: "High", now: inDigits(high) },
      ]
    : [{ name: "value", label: "Value", now: inDigits(value) }];
  return [
    ...amounts,
    { name: "bound", label: "Bound", now: bound, choices: bounds },
    { name: "unit", label: "Unit", now: unit },
    { name: "item", label: "Item: what it is about", now: item },
    { name: "change", label: "Change", now: change, choices: ["", "up", "down"] },
    { name: "asOf", label: "As of (EDTF, such as 2031-05)", now: asOf },
    {
      name: "negated",
      label: "The article says it is not so",
      now: negated === true ? "yes" : "no",
      choices: yesOrNo,
    },
  ];
}

/** What a figure of the record has, as the fields show it. */
const wordsOfFigure = ({ unit, item, ...figure }: Figure): FigureWords => ({
  ...figure,
  unit: unit.name,
  ...(item === undefined ? {} : { item: item.text }),
});

function claimFields(claim: Claim, { speakers }: ArticleRecord): Field[] {
  const speaker = speakers.find(({ id }) => id === claim.speakerId);
  return [
    {
      name: "speaker",
      label: "Speaker: one of the article's, or a new name",
      now: speaker?.name ?? "",
      suggestions: speakers.map(({ name }) => name),
    },
    { name: "speakerKind", label: "Kind of a new speaker", now: "", choices: ["", ...speakerKinds] },
    { name: "force", label: "Force: say, deny, estimate …", now: claim.force },
    { name: "kind", label: "Kind", now: claim.kind, choices: claimKinds },
    {
      name: "negated",
      label: "The article says it was not said",
      now: claim.negated === true ? "yes" : "no",
      choices: yesOrNo,
    },
  ];
}

/** The field of a date. */
export const dateFields = ({ value = "" }: { readonly value?: string }): Field[] => [
  { name: "value", label: "Date (EDTF, such as 2031-05-14)", now: value },
];

/** The fields of what is mended. */
export function fieldsOf(mended: Mended, record: ArticleRecord, isRange: boolean): Field[] {
  if (mended.kind === "figure") return figureFields(wordsOfFigure(mended.thing), isRange);
  return mended.kind === "claim" ? claimFields(mended.thing, record) : dateFields(mended.thing);
}

/** A number as an editor types it: digits, with a dot. Throws a sentence for all else. */
function numberOf(label: string, typed: string): number {
  const plain = typed.replace(/[\s_]/g, "");
  if (!/^-?\d{1,30}(?:\.\d{1,20})?$/.test(plain))
    throw new Error(`${label} must be a number in digits, such as 1200.5.`);
  return Number(plain);
}

/** The value, or both ends of a range: one end alone says nothing. */
function amountSet({ value, low, high }: Words): SentSet {
  if (value !== undefined) return { value: numberOf("Value", value) };
  return { low: numberOf("Low", low ?? ""), high: numberOf("High", high ?? "") };
}

const amounts: ReadonlySet<string> = new Set(["value", "low", "high"]);
/** Members that null takes away, where nothing stands in the field. */
const removable: ReadonlySet<string> = new Set(["item", "change", "asOf", "speaker"]);

function plainSet(name: string, words: string): SentSet {
  if (name === "negated") return { negated: words === "yes" };
  if (name === "speakerKind" && words === "") return {};
  return { [name]: words === "" && removable.has(name) ? null : words } as SentSet;
}

/**
 * What a correction sets for the fields that are to be set; `words` has what stands in all of them. Throws a sentence
 * where a number is none.
 */
export function setOf(kind: Mended["kind"], names: readonly string[], words: Words): SentSet {
  const isAmount = (name: string): boolean => kind === "figure" && amounts.has(name);
  const sets = names.filter((name) => !isAmount(name)).map((name) => plainSet(name, (words[name] ?? "").trim()));
  const amount = names.some(isAmount) ? amountSet(words) : {};
  return Object.assign({}, amount, ...sets) as SentSet;
}
