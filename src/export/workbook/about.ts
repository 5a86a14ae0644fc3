import { tool } from "../../record/tool.js";
import type { ReviewedRecord } from "../exporter.js";
import { dataLicense } from "../tables/data-licenses.js";
import type { Table } from "../tables/tables.js";
import { tableSheet, type WrittenSheet } from "./sheet.js";

const columns = [
  { name: "about", type: "name", width: 20 },
  { name: "what", type: "name", width: 28 },
  { name: "value", type: "text", width: 110 },
] as const;

/** Where the tables come from and under which terms: what is known of each article, and nothing that is not. */
function articleRows({ record }: ReviewedRecord): (string | undefined)[][] {
  const { id, headline, source, publisher, datePublished, rights, dataLicense: license } = record;
  const known: readonly (readonly [string, string | undefined])[] = [
    ["headline", headline.text],
    ["address", source.url],
    ["publisher", publisher?.name],
    ["published", datePublished?.value],
    ["rights holder", rights?.holder],
    ["copyright notice", rights?.notice],
    ["usage terms", rights?.usageTerms],
    ["licence of the article", rights?.license],
    ["licence of the data", license === undefined ? undefined : (dataLicense(license).title ?? license)],
  ];
  return known.flatMap(([what, value]) => (value === undefined ? [] : [[id, what, value]]));
}

/** The sheet that says what the workbook is: its columns, its articles, what made it. */
export function aboutSheet(tables: readonly Table[], articles: readonly ReviewedRecord[]): WrittenSheet {
  const notes = [
    ["workbook", "made by", `${tool.name} ${tool.version}`],
    ["workbook", "offsets", "char_start and char_end count Unicode characters of the article's text."],
    [
      "workbook",
      "long text",
      "A cell holds 32,767 characters; longer text ends with … and stands whole in the record.",
    ],
    ["workbook", "links", "Blue cells lead to their words in the report, which lies beside the workbook."],
  ];
  const meanings = tables.flatMap(({ name, columns: described }) =>
    described.map((column) => [name, column.name, column.description]),
  );
  const rows = [...notes, ...articles.flatMap(articleRows), ...meanings].map((cells) => ({ cells }));
  return tableSheet("about", columns, rows);
}
