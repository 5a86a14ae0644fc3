import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardFormula } from "../../../src/export/csv/guard.js";

const dangerous = [
  "=1+1",
  "+7 495",
  "-5 degrees",
  "@x",
  "\t=1",
  "\rx",
  "\nx",
  "＝1",
  "＋1",
  "－1",
  "＠x",
  "  =1",
  "\u00A0=1",
  "\u3000@x",
  "'=1",
];
const harmless = ["", "5 percent", "a=b", "’tis", "'tis the season", "1-2", "MAR1", "(=1)", "“-5”", " plain"];

describe("the guard against formulas", () => {
  it.each(dangerous)("puts an apostrophe before %j", (text) => expect(guardFormula(text)).toBe(`'${text}`));

  it.each(harmless)("leaves %j alone", (text) => expect(guardFormula(text)).toBe(text));

  it("never gives two texts the same cell", () => {
    const text = fc.string({ unit: fc.constantFrom("'", "=", "-", " ", "a", "\n", "＋"), maxLength: 6 });
    fc.assert(
      fc.property(text, text, (left, right) => {
        expect(guardFormula(left) === guardFormula(right)).toBe(left === right);
      }),
    );
  });
});
