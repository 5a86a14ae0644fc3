import { expect, it } from "vitest";
import { unitCodeOf } from "../../../src/export/jsonld/unit-codes.js";
import { CLDR_UNITS } from "../../../src/extract/figures/tables/cldr-units.js";

/** UCUM codes of the units news writes, each with its UN/CEFACT common code or with UCUM's prefix. */
const codes = [...new Set(CLDR_UNITS.map(({ code }) => code).filter((code) => code !== ""))];

it.each([
  ["%", "P1"],
  ["km", "KMT"],
  ["t", "TNE"],
  ["[bbl_us]", "BLL"],
  ["Cel", "CEL"],
  ["{basis_point}", "UCUM:{basis_point}"],
  ["constructor", "UCUM:constructor"],
])("gives %s the code %s", (ucum, code) => {
  expect(unitCodeOf(ucum)).toBe(code);
});

it("gives no two units the same common code", () => {
  const common = codes.map(unitCodeOf).filter((code) => !code.startsWith("UCUM:"));
  expect(common.length).toBeGreaterThan(80);
  for (const code of common) expect(code).toMatch(/^[A-Z0-9]{2,3}$/);
  expect(new Set(common).size).toBe(common.length);
});
