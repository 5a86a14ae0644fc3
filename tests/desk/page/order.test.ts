import { describe, expect, it } from "vitest";
import { arranged, keptRows, type Row, usualSettings } from "../../../src/desk/page/order.js";

const row = (id: string, part: Partial<Row>): Row => ({
  key: id,
  kind: "claim",
  id,
  group: "claims",
  reasons: [],
  rank: 0,
  words: id,
  start: 0,
  speaker: "",
  ...part,
});

const rows = [
  row("late", { start: 90, speaker: "Bo Tarn", state: "open", certainty: "sure" }),
  row("early", { start: 10, speaker: "Ada Quint", state: "reviewed", certainty: "check", reasons: ["two readings"] }),
  row("number", { kind: "figure", start: 50, speaker: "Bo Tarn", certainty: "sure" }),
  row("clash", { kind: "conflict", start: 0 }),
];
const ids = (settings: object) => arranged(rows, { ...usualSettings, ...settings }).map(({ id }) => id);

describe("arranged", () => {
  it.each([
    [{}, ["late", "early", "number", "clash"]],
    [{ order: "text" }, ["clash", "early", "number", "late"]],
    [{ order: "speaker" }, ["clash", "early", "number", "late"]],
    [{ kind: "figure" }, ["number"]],
    [{ kind: "other" }, ["clash"]],
    [{ certainty: "check" }, ["early"]],
    [{ state: "reviewed" }, ["early"]],
    [{ search: "TWO READINGS" }, ["early"]],
    [{ search: "tarn", kind: "claim" }, ["late"]],
    [{ search: "nothing such" }, []],
  ])("with %j", (settings, expected) => {
    expect(ids(settings)).toEqual(expected);
  });
});

describe("rows that came anew", () => {
  it("are those of before where they show the same, wherever they stand now", () => {
    const now = rows
      .slice(1)
      .map((each, rank) => ({ ...each, rank, words: each.id === "number" ? "else" : each.words }));
    const kept = keptRows(rows, now);
    expect(kept.map((each) => rows.includes(each))).toEqual([true, false, true]);
    expect(kept.map(({ words }) => words)).toEqual(["early", "else", "clash"]);
  });
});
