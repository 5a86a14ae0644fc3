import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headerLine, lines } from "../../../src/export/csv/write-table.js";
import type { ColumnDescription } from "../../../src/export/tables/column.js";
import { awkwardText } from "../../consumers/csv-hostile.js";
import { parseCsv } from "./parse-csv.js";

const columns: readonly ColumnDescription[] = [
  { name: "words", title: "Words", description: "Any words.", type: "text", example: "words" },
  { name: "number", title: "Number", description: "Any number.", type: "number", example: 1 },
  { name: "name", title: "Name", description: "Any name.", type: "name", example: "name" },
];

const numbers = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.constantFrom(-5, 7, 123, 12345678901234568, 0.1, 1e21, -1e-7),
);
const rows = fc.array(fc.tuple(fc.option(awkwardText, { nil: undefined }), numbers, awkwardText), { maxLength: 5 });

/** What a reader does who wants the article's own words: takes one apostrophe off what the guard may have touched. */
function unguarded(cell: string): string {
  return /^'+(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u.test(cell) ? cell.slice(1) : cell;
}

describe("awkward text in a CSV file", () => {
  it.each([
    ["plain", {}],
    ["for Excel", { excel: true }],
    ["in German", { locale: "de" }],
  ])("loses nothing, begins no formula and spoils no number, %s", (_, options) => {
    const delimiter = "locale" in options ? ";" : ",";
    fc.assert(
      fc.property(rows, (given) => {
        const file = headerLine(columns, options) + lines(columns, given, options);
        const [header, ...read] = parseCsv(file.replace(/^\uFEFF/u, ""), "\r\n", delimiter);
        expect(header).toEqual(["words", "number", "name"]);
        for (const [row, [words = "", number, name]] of given.entries()) {
          const cells = read[row] ?? [];
          const shown = [words, name].map((text) => text.replaceAll("\0", "␀"));
          expect([cells[0], cells[2]].map((cell) => unguarded(cell ?? ""))).toEqual(shown);
          expect(Number(cells[1]?.replace(",", "."))).toBe(number);
          for (const cell of [cells[0], cells[2]]) expect(cell).not.toMatch(/^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u);
        }
        expect(read.length).toBe(given.length);
      }),
    );
  });

  it("is left as it is where a person wants it raw", () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        expect(parseCsv(lines(columns, [[text, 1, text]], { raw: true }))).toEqual([[text, "1", text]]);
      }),
    );
  });
});
