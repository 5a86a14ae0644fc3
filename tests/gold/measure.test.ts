import { describe, expect, it } from "vitest";
import type { Claim, Figure } from "../../src/model/article-record.js";
import type { Gold } from "./gold.js";
import { measureClaims } from "./measure-claims.js";
import { measureConflicts } from "./measure-conflicts.js";
import { measureFigures } from "./measure-figures.js";
import { recordOfText } from "./mini-article.js";
import { pairByOverlap } from "./pairing.js";
import { namesAgree } from "./speaker-names.js";

const words = "The mayor, Ida Brack, said 30 boats had sunk. The coastguard said about 12 boats had sunk.";
/** A real record's frame; what stands in it is set by each test. */
const frame = { ...recordOfText(words, "boats"), figures: [], claims: [], conflicts: [], speakers: [] };
const at = (part: string) => {
  const start = frame.text.indexOf(part);
  return { start, end: start + part.length };
};

const gold: Gold = {
  headline: "",
  subhead: null,
  notBody: [],
  dateline: null,
  publicationDate: { value: null },
  dateBasis: null,
  sections: [],
  dates: [],
  figures: [
    { ...at("30 boats"), text: "30 boats", bound: "=", value: 30, unit: "boat", source: "Ida Brack" },
    { ...at("about 12 boats"), text: "about 12 boats", bound: "~", value: 12, unit: "boat", source: "coastguard" },
  ],
  conflicts: [{ about: "boats that sank", figures: ["30 boats", "about 12 boats"] }],
  claims: [
    {
      speaker: "Ida Brack",
      kind: "indirect",
      content: [{ ...at("30 boats had sunk"), text: "30 boats had sunk" }],
    },
  ],
};

const figure = (part: string, rest: Partial<Figure>): Figure => ({
  id: `f-${part.replaceAll(" ", "")}`,
  ...at(part),
  text: part,
  bound: "exact",
  unit: { name: "boat", text: "boats" },
  inHeading: false,
  basis: "stated",
  certainty: "sure",
  ...rest,
});

const claim = (rest: Partial<Claim>): Claim => ({
  id: "c-1",
  kind: "indirect",
  source: [at("Ida Brack")],
  cue: [at("said")],
  content: [at("30 boats had sunk")],
  force: "say",
  checkWorthiness: { score: 0, reasons: [] },
  figureIds: [],
  basis: "stated",
  certainty: "sure",
  ...rest,
});

describe("measuring", () => {
  it("counts a figure right, one wrong in its bound, one missed and one false", () => {
    const right = figure("30 boats", { value: 30 });
    expect(measureFigures({ ...frame, figures: [right] }, gold)).toMatchObject({
      right: 1,
      gold: 2,
      found: 1,
      false: 0,
    });
    const wrong = figure("12 boats", { value: 12 });
    const measured = measureFigures({ ...frame, figures: [right, wrong] }, gold);
    expect(measured).toMatchObject({
      right: 1,
      found: 2,
      sure: 2,
      sureRight: 1,
      details: { bound: 1, value: 2, unit: 2 },
    });
    expect(measured.differences).toHaveLength(1);
    const stray = figure("coastguard", { value: 1, certainty: "check" });
    expect(measureFigures({ ...frame, figures: [stray] }, gold)).toMatchObject({ found: 0, false: 1, sure: 0 });
  });

  it("counts a claim with the wrong speaker as found and not right", () => {
    const speakers = [
      { id: "sp-1", name: "Ida Brack", kind: "person" as const, mentions: [] },
      { id: "sp-2", name: "The coastguard", kind: "organization" as const, mentions: [] },
    ];
    const claims = (speakerId: string) => ({ ...frame, speakers, claims: [claim({ speakerId })] });
    expect(measureClaims(claims("sp-1"), gold)).toMatchObject({ found: 1, right: 1, false: 0 });
    expect(measureClaims(claims("sp-2"), gold)).toMatchObject({ found: 1, right: 0, details: { kind: 1, speaker: 0 } });
  });

  it("counts a conflict right only where all its figures belong to it", () => {
    const figures = [figure("30 boats", { value: 30 }), figure("about 12 boats", { value: 12 }), figure("mayor", {})];
    const conflict = (indexes: readonly number[]) => {
      const [first = "", second = ""] = indexes.map((index) => figures[index]?.id ?? "");
      return {
        ...frame,
        figures,
        conflicts: [{ id: "x-1", about: "", why: "", figureIds: [first, second] as [string, string] }],
      };
    };
    expect(measureConflicts(conflict([0, 1]), gold)).toMatchObject({ right: 1, false: 0 });
    expect(measureConflicts(conflict([0, 2]), gold)).toMatchObject({ right: 0, false: 1 });
  });

  it("pairs the closest, each once", () => {
    const span = (start: number, end: number) => [{ start, end }];
    expect(pairByOverlap([span(0, 10), span(10, 20)], [span(8, 20), span(0, 3)])).toEqual([1, 0]);
    expect(pairByOverlap([span(0, 5), span(0, 5)], [span(0, 5)])).toEqual([0, -1]);
  });

  it.each([
    ["Ida Brack", "Brack", true],
    ["Gov. Ida Brack", "the Ida Brack", true],
    ["Port Commission", "the commission’s", true],
    ["Ida Brack", "Ida Bracken", false],
    ["", "Ida Brack", false],
  ])("takes %j and %j for one speaker: %j", (left, right, same) => {
    expect(namesAgree(left, right)).toBe(same);
  });
});
