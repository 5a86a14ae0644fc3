import { ucum } from "@atomic-ehr/ucum";
import { describe, expect, it } from "vitest";
import { currentCurrencies } from "../../../scripts/development/units/cldr.js";
import { UNIT_CONVERSIONS } from "../../../src/extract/conflicts/tables/unit-conversions.js";
import { CLDR_CURRENCIES } from "../../../src/extract/figures/tables/cldr-currencies.js";
import { CLDR_UNITS } from "../../../src/extract/figures/tables/cldr-units.js";
import { NEWS_UNITS } from "../../../src/extract/figures/tables/news-units.js";

const rows = [...CLDR_UNITS, ...NEWS_UNITS].filter(({ code }) => code !== "");
const codes = new Map(rows.map(({ name, code }) => [name, code]));
const converted = [...UNIT_CONVERSIONS].map(([name, { dimension, factor }]) => ({ name, dimension, factor }));

describe("unit codes", () => {
  it.each(rows.map(({ name, code }) => [name, code]))("%s: %s is an expression of UCUM", (_, code) => {
    expect(ucum.validate(code)).toMatchObject({ valid: true });
  });

  it("gives no name to two codes", () => {
    expect(codes.size).toBe(rows.length);
  });

  it("has the currencies that ISO 4217 has in force, each once", () => {
    expect(CLDR_CURRENCIES.map(({ code }) => code)).toEqual(currentCurrencies());
  });
});

describe("conversions between units", () => {
  // A calendar month and year have no one length; UCUM's are Julian.
  const exact = converted.filter(({ name }) => name !== "month" && name !== "year" && codes.has(name));

  it.each(exact)("$name is $factor of the first unit of $dimension", ({ name, dimension, factor }) => {
    const first = converted.find((other) => other.dimension === dimension)?.name ?? "";
    const [from, to] = [codes.get(name), codes.get(first)];
    if (from === undefined || to === undefined) throw new Error(`${name} or ${first} has no UCUM code`);
    expect(ucum.convert(1, from, to) / factor).toBeCloseTo(1, 5);
  });

  it("knows the codes of most units that it converts", () => {
    expect(exact.length).toBeGreaterThan(30);
  });
});
