import { describe, expect, it } from "vitest";
import { findQuotations } from "../../../src/extract/claims/quotation-marks.js";

const quotationsOf = (text: string): string[] => {
  const paragraphs: { start: number; end: number }[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.length > 0) paragraphs.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return findQuotations(text, paragraphs).map((quotation) => text.slice(quotation.start, quotation.end));
};

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ["straight", 'He said "one" and "two".', ['"one"', '"two"']],
  ["curly", "He said “one” and “two”.", ["“one”", "“two”"]],
  ["doubled apostrophes", "He said ''one and two'' twice.", ["''one and two''"]],
  ["backticks", "He said ``one and two'' twice.", ["``one and two''"]],
  ["guillemets", "He said «one» and «two».", ["«one»", "«two»"]],
  ["low and high", "He said „one“ twice.", ["„one“ twice."]],
  ["single curly", "He said ‘one and two’ twice.", ["‘one and two’"]],
  ["single straight", "He said 'one and two' twice.", ["'one and two'"]],
  ["nested", "He said \"she told me 'no' twice\" and left.", ["\"she told me 'no' twice\""]],
  [
    "nested in marks of its own kind",
    "“What he calls “progress” is none.” So",
    ["“What he calls “progress” is none.”"],
  ],
  ["an opening mark typed for a closing one", "“One“ and “two” it said.", ["“One“ and “two”"]],
  ["a nickname is none", 'Marta "Tia" Brook said "no" and Ed “Ox” Rell “yes”.', ['"no"', "“yes”"]],
  ["a quoted name behind a title is one", 'The ship "Tia" sank.', ['"Tia"']],
  ["apostrophes are none", "The dockers' union and the '90s don't count.", []],
  ["possessive inside", "He said ‘the dockers’ wages’ twice.", ["‘the dockers’"]],
  ["a wrong closing mark opens", "He said ”one” twice.", ["”one”"]],
  ["an odd mark at the end", 'He said one" and left.', []],
  ["open to the paragraph's end", "“One is enough.\nIt was so.", ["“One is enough."]],
  ["every paragraph opens, the last closes", "“One.\n“Two.\n“Three.”", ["“One.", "“Two.", "“Three.”"]],
];

describe("quotation marks", () => {
  it.each(CASES)("%s", (_name, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });

  it("knows which quotations go on from the paragraph before", () => {
    const text = "“One.\n“Two.”";
    const found = findQuotations(text, [
      { start: 0, end: 5 },
      { start: 6, end: 12 },
    ]);
    expect(found.map((quotation) => [quotation.closed, quotation.continued])).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  it.each(['"', "“", "'", " '", "''", "« "])("is linear on a long run of %s", (mark) => {
    const text = mark.repeat(200_000);
    const started = performance.now();
    findQuotations(text, [{ start: 0, end: text.length }]);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
