import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainNumber } from "../../../src/export/csv/plain-number.js";

const cases: readonly (readonly [number, string])[] = [
  [0, "0"],
  [-0, "0"],
  [5, "5"],
  [-5, "-5"],
  [1 / 3, "0.3333333333333333"],
  [0.1 + 0.2, "0.30000000000000004"],
  [1e21, "1000000000000000000000"],
  [1.5e21, "1500000000000000000000"],
  [-2.25e-7, "-0.000000225"],
  [1e-7, "0.0000001"],
  [12345678901234568, "12345678901234568"],
  [Number.MAX_SAFE_INTEGER, "9007199254740991"],
];

describe("a number in plain notation", () => {
  it.each(cases)("%d is %s", (value, written) => expect(plainNumber(value)).toBe(written));

  it("reads back as the same number and has no exponent", () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(numbers, (value) => {
        const written = plainNumber(value);
        expect(written).toMatch(/^-?\d+(?:\.\d+)?$/u);
        expect(Number(written)).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("%d is refused", (value) => {
    expect(() => plainNumber(value)).toThrow(RangeError);
  });
});
