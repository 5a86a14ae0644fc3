import type { Cell, Column, ColumnDescription } from "../export/tables/column.js";
import type { Entry, LedgerRow } from "./ledger.js";

const member = (entry: Entry, name: string): string | undefined => entry.finding.members.get(name);

const number = (entry: Entry, name: string): number | undefined => {
  const value = member(entry, name);
  return value === undefined ? undefined : Number(value);
};

/** The columns that say what one of the two articles says. */
function sideColumns(
  side: "from" | "to",
  article: string,
  example: { readonly words: string; readonly value: number; readonly bound: string; readonly date: string },
): readonly Column<LedgerRow>[] {
  const entry = (row: LedgerRow): Entry => row[side];
  return [
    {
      name: `${side}_date`,
      title: `Date (${side})`,
      description: `Day or moment of the ${article} article: of its last change, else of publication.`,
      type: "period",
      example: example.date,
      read: (row) => entry(row).date,
    },
    {
      name: `${side}_words`,
      title: `Words (${side})`,
      description: `What the ${article} article says.`,
      type: "text",
      isArticleText: true,
      required: true,
      example: example.words,
      read: (row) => entry(row).finding.words,
    },
    {
      name: `${side}_value`,
      title: `Value (${side})`,
      description: `The figure's value in the ${article} article; empty for a range and for claims.`,
      type: "number",
      example: example.value,
      read: (row) => (row.from.finding.list === "figures" ? number(entry(row), "value") : undefined),
    },
    {
      name: `${side}_low`,
      title: `Low (${side})`,
      description: `Lower end of a range in the ${article} article.`,
      type: "number",
      example: 20,
      read: (row) => number(entry(row), "low"),
    },
    {
      name: `${side}_high`,
      title: `High (${side})`,
      description: `Upper end of a range in the ${article} article.`,
      type: "number",
      example: 30,
      read: (row) => number(entry(row), "high"),
    },
    {
      name: `${side}_bound`,
      title: `Bound (${side})`,
      description: `How the ${article} article bounds the value.`,
      type: "category",
      example: example.bound,
      read: (row) => member(entry(row), "bound"),
    },
    {
      name: `${side}_speaker`,
      title: `Speaker (${side})`,
      description: `To whom the ${article} article attributes it.`,
      type: "name",
      example: "Ines Tolvan",
      read: (row) => member(entry(row), "speaker"),
    },
    {
      name: `${side}_force`,
      title: `Force (${side})`,
      description: `What the speaker does with the claim in the ${article} article: says, alleges, denies.`,
      type: "category",
      example: "say",
      read: (row) => member(entry(row), "force"),
    },
    {
      name: `${side}_article`,
      title: `Article (${side})`,
      description: `Slug of the ${article} article.`,
      type: "text",
      required: true,
      example: "storm-gates",
      read: (row) => entry(row).record.slug,
    },
    {
      name: `${side}_section`,
      title: `Section (${side})`,
      description: `Heading it stands under in the ${article} article.`,
      type: "text",
      example: "Night of the storm",
      read: (row) => entry(row).finding.place.section,
    },
    {
      name: `${side}_paragraph`,
      title: `Paragraph (${side})`,
      description: `Number of its paragraph in the ${article} article, from 1.`,
      type: "integer",
      example: 2,
      read: (row) => entry(row).finding.place.paragraph,
    },
    {
      name: `${side}_id`,
      title: `Id (${side})`,
      description: `Its id in the ${article} article.`,
      type: "identifier",
      required: true,
      example: "f-0c4vy8m1rd",
      read: (row) => entry(row).finding.id,
    },
  ];
}

const columns: readonly Column<LedgerRow>[] = [
  {
    name: "kind",
    title: "Kind",
    description: "Whether it is a figure or a claim that stands in both articles.",
    type: "category",
    values: ["figure", "claim"],
    required: true,
    example: "figure",
    read: ({ to }) => (to.finding.list === "figures" ? "figure" : "claim"),
  },
  {
    name: "item",
    title: "Item",
    description: "What the figure is about, as the later article says it.",
    type: "text",
    example: "homes",
    read: ({ to }) => member(to, "item") ?? member(to, "unit"),
  },
  {
    name: "changed",
    title: "Changed",
    description:
      "What is not the same, parted by spaces: value, low, high, bound, negated, speaker, force, kind; empty where all is.",
    type: "text",
    example: "value bound",
    read: ({ changed }) => changed.join(" ") || undefined,
  },
  ...sideColumns("from", "earlier", {
    words: "more than 100 people",
    value: 100,
    bound: "more_than",
    date: "2031-03-03",
  }),
  ...sideColumns("to", "later", { words: "100 people", value: 100, bound: "exact", date: "2031-03-05" }),
];

export const ledgerColumns: readonly ColumnDescription[] = columns;

/** The rows of the ledger as cells. */
export function ledgerCells(rows: readonly LedgerRow[]): Cell[][] {
  return rows.map((row) => columns.map(({ read }) => read(row)));
}
