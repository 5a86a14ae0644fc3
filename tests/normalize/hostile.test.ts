import { expect, test } from "vitest";
import { bareArticle, normalize } from "../../src/normalize/index.js";
import { sourceOfText } from "../../src/read/index.js";

const SIZE = 60_000;

function repeated(part: string, size: number): string {
  return part.repeat(Math.ceil(size / part.length));
}

const TEXTS: readonly [string, string][] = [
  ["one paragraph", "word and "],
  ["an unbroken run", "a"],
  ["empty lines", "\n"],
  ["greater-than signs", ">"],
  ["lines of one sign", ">\n"],
  ["quotation marks", '"'],
  ["open brackets", "[("],
  ["capitals", "MARLBY "],
  ["full stops", ". "],
  ["dashes", "- "],
  ["years", "in 2014 "],
  ["weekdays", "said on Wednesday "],
  ["bylines", "By Ada Quint and Tom Rell\n"],
  ["times", "28 Oct 2031, 14:05\n"],
  ["headings", "A heading\nA paragraph that ends in a full stop.\n"],
  ["short lines", "Ab\n"],
  ["names of prototypes", "__proto__\nconstructor\n"],
  ["direction marks", "\u202e"],
  ["wrapped lines", `${"lorem ipsum ".repeat(6)}\n`],
  ["spaces", " "],
  ["carriage returns", "\r"],
];

/** Processor time, which other work on the machine lengthens little. */
function millisecondsFor(part: string, size: number): number {
  const text = `A headline\n\n${repeated(part, size)}`;
  const before = process.cpuUsage();
  normalize(sourceOfText(text, { name: "hostile.txt" }), {}, "hostile");
  bareArticle({ name: "hostile", text });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** A quadratic step would take sixteen times as long for four times the text. */
test.each(TEXTS)("takes time linear in %s", (_, part) => {
  millisecondsFor(part, SIZE / 10);
  const small = Math.min(millisecondsFor(part, SIZE), millisecondsFor(part, SIZE));
  const large = Math.min(millisecondsFor(part, SIZE * 4), millisecondsFor(part, SIZE * 4));
  expect(large).toBeLessThan(200 + small * 9);
});
