import { describe, expect, it } from "vitest";
import { daysCovered } from "../../../src/export/tables/dates-covered.js";

const cases: readonly (readonly [string, string | undefined, string | undefined])[] = [
  ["2031-03-14", "2031-03-14", "2031-03-14"],
  ["2031-02", "2031-02-01", "2031-02-28"],
  ["2032-02", "2032-02-01", "2032-02-29"],
  ["2031", "2031-01-01", "2031-12-31"],
  ["0099", "0099-01-01", "0099-12-31"],
  ["2031-33", "2031-01-01", "2031-03-31"],
  ["2031-36", "2031-10-01", "2031-12-31"],
  ["2031-41", "2031-07-01", "2031-12-31"],
  ["198X", "1980-01-01", "1989-12-31"],
  ["19XX", "1900-01-01", "1999-12-31"],
  ["2029~", "2029-01-01", "2029-12-31"],
  ["2030/2031-05", "2030-01-01", "2031-05-31"],
  ["2031-03-10/..", "2031-03-10", undefined],
  ["2031-21", undefined, undefined],
  ["XXXX-10-28", undefined, undefined],
  ["XXXX", undefined, undefined],
  ["soon", undefined, undefined],
  ["", undefined, undefined],
];

describe("the days a date covers", () => {
  it.each(cases)("%s", (edtf, first, last) => expect(daysCovered(edtf)).toEqual({ first, last }));
});
