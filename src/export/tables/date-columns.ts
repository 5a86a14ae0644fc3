import { articleColumns, certaintyColumns, linkColumns, placeColumns, sourceColumns } from "./article-columns.js";
import type { DateEntry } from "./article-view.js";
import type { Column } from "./column.js";
import { daysCovered } from "./dates-covered.js";

/** Which date it is, and how it is known. */
const dateValueColumns: readonly Column<DateEntry>[] = [
  {
    name: "date",
    title: "Date",
    description: "The date or period in EDTF (ISO 8601-2): a day, month, quarter, year, decade or interval.",
    type: "period",
    required: true,
    example: "2031-03",
    read: ({ date }) => date.value,
  },
  {
    name: "first_day",
    title: "First day",
    description: "First day of the date or period, for sorting. Empty for seasons and where the year is not known.",
    type: "date",
    example: "2031-03-01",
    read: ({ date }) => daysCovered(date.value).first,
  },
  {
    name: "last_day",
    title: "Last day",
    description: "Last day of the date or period. Empty for seasons and where the year is not known.",
    type: "date",
    example: "2031-03-31",
    read: ({ date }) => daysCovered(date.value).last,
  },
  {
    name: "date_text",
    title: "As printed",
    description: "The date in the article's words.",
    type: "text",
    required: true,
    example: "in March",
    read: ({ date }) => date.text,
  },
  {
    name: "basis",
    title: "Basis",
    description:
      "stated: the article says it whole. inferred: completed by the software, for the reason in the next column. given: by a person.",
    type: "category",
    values: ["stated", "inferred", "given"],
    required: true,
    example: "inferred",
    read: ({ date }) => date.basis,
  },
  {
    name: "why",
    title: "Reason",
    description: "How the date was completed, where it is inferred.",
    type: "text",
    example: "the year is that of the article's publication",
    read: ({ date }) => date.why,
  },
];

/** The columns of dates.csv, in order. */
export const dateColumns: readonly Column<DateEntry>[] = [
  {
    name: "date_id",
    title: "Date ID",
    description: "Identifier of the date; unique in the table and stable while its own words stay.",
    type: "identifier",
    required: true,
    example: "d-7h2m5q9s4x",
    read: ({ date }) => date.id,
  },
  ...articleColumns,
  ...placeColumns,
  ...dateValueColumns,
  ...certaintyColumns,
  ...sourceColumns,
  ...linkColumns,
];
