import { articleColumns, certaintyColumns, linkColumns, placeColumns, sourceColumns } from "./article-columns.js";
import type { FigureEntry } from "./article-view.js";
import type { Column } from "./column.js";
import { speakerKindColumn } from "./speaker-kind.js";

/** What was measured or counted, and how much. */
const quantityColumns: readonly Column<FigureEntry>[] = [
  {
    name: "value",
    title: "Value",
    description:
      "The value as a plain decimal number; 40 percent is 40 with the unit percent. Empty where it is a range.",
    type: "number",
    unit: "as the column unit says",
    example: 1200,
    read: ({ figure }) => figure.value,
  },
  {
    name: "value_low",
    title: "Lower end",
    description: "Lower end of a range. Empty where there is a single value.",
    type: "number",
    unit: "as the column unit says",
    example: 3500000,
    read: ({ figure }) => figure.low,
  },
  {
    name: "value_high",
    title: "Upper end",
    description: "Upper end of a range. Empty where there is a single value.",
    type: "number",
    unit: "as the column unit says",
    example: 4200000,
    read: ({ figure }) => figure.high,
  },
  {
    name: "bound",
    title: "Bound",
    description:
      "How the article hedges the value: exact, about, more_than, at_least, less_than, at_most; between is an unhedged range.",
    type: "category",
    values: ["exact", "about", "more_than", "at_least", "less_than", "at_most", "between"],
    required: true,
    example: "more_than",
    read: ({ figure }) => (figure.value === undefined && figure.bound === "exact" ? "between" : figure.bound),
  },
  {
    name: "change",
    title: "Change",
    description: "up or down where the figure is the amount of a change. Empty where it is a level.",
    type: "category",
    values: ["up", "down"],
    example: "down",
    read: ({ figure }) => figure.change,
  },
  {
    name: "unit",
    title: "Unit",
    description: "What is counted or measured: in words, lower case, singular. Empty where the article names no unit.",
    type: "text",
    example: "lorry",
    read: ({ figure }) => figure.unit.name || undefined,
  },
  {
    name: "unit_code",
    title: "Unit code",
    description: "Code of the unit in the code system of the next column. Empty where it has none.",
    type: "text",
    example: "EUR",
    read: ({ figure }) => figure.unit.code,
  },
  {
    name: "unit_system",
    title: "Unit code system",
    description: "UCUM for units of measure, ISO4217 for currencies. Empty where the unit has no code.",
    type: "category",
    values: ["UCUM", "ISO4217"],
    example: "ISO4217",
    read: ({ figure }) => figure.unit.system,
  },
  {
    name: "value_text",
    title: "As printed",
    description: "The figure in the article's words, from its hedge to its unit.",
    type: "text",
    required: true,
    example: "more than 1,200 lorries",
    read: ({ figure }) => figure.text,
  },
  {
    name: "item",
    title: "About",
    description: "The article's words for what the figure is about. Empty where none were found.",
    type: "text",
    example: "lorries a day",
    read: ({ figure }) => figure.item?.text,
  },
  {
    name: "as_of",
    title: "As of",
    description:
      "The time the figure holds for, where the article tells: a date, month, year or interval in EDTF (ISO 8601-2).",
    type: "period",
    example: "2031-03",
    read: ({ figure }) => figure.asOf,
  },
  {
    name: "negated",
    title: "Negated",
    description: "true where the article says that the figure is not so.",
    type: "boolean",
    required: true,
    example: false,
    read: ({ figure }) => figure.negated ?? false,
  },
];

/** Who says so, and what contradicts it. */
const attributionColumns: readonly Column<FigureEntry>[] = [
  {
    name: "speaker",
    title: "Speaker",
    description: "To whom the article attributes the figure. Empty where it states the figure itself.",
    type: "name",
    example: "Ilse Marendel",
    read: ({ speaker }) => speaker?.name,
  },
  speakerKindColumn,
  {
    name: "attribution",
    title: "Attribution",
    description:
      "article: the article states it itself. direct, mixed, indirect: it stands in a claim that is quoted whole, in part, or not at all.",
    type: "category",
    values: ["article", "direct", "mixed", "indirect"],
    required: true,
    example: "direct",
    read: ({ claim }) => claim?.kind ?? "article",
  },
  {
    name: "claim_id",
    title: "Claim ID",
    description: "The row of claims.csv that the figure stands in. Empty where it stands in no claim.",
    type: "identifier",
    example: "c-9w3t6k0p2f",
    read: ({ claim }) => claim?.id,
  },
  {
    name: "conflict_ids",
    title: "Conflict IDs",
    description:
      "Conflicts the figure is part of, parted by spaces: figures that share an id are about the same thing and cannot all be right.",
    type: "identifiers",
    example: "x-1b6z8y3n0g",
    read: ({ conflictIds }) => conflictIds.join(" ") || undefined,
  },
];

/** The columns of figures.csv, in order. */
export const figureColumns: readonly Column<FigureEntry>[] = [
  {
    name: "figure_id",
    title: "Figure ID",
    description: "Identifier of the figure; unique in the table and stable while its own words stay.",
    type: "identifier",
    required: true,
    example: "f-0c4vy8m1rd",
    read: ({ figure }) => figure.id,
  },
  ...articleColumns,
  ...placeColumns,
  ...quantityColumns,
  ...attributionColumns,
  ...certaintyColumns,
  ...sourceColumns,
  ...linkColumns,
];
