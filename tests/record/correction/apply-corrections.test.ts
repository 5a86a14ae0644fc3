import { describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../../src/model/article-record.js";
import type { Correction } from "../../../src/model/corrections.js";
import { applyCorrections } from "../../../src/record/correction/apply-corrections.js";
import { validate } from "../../../src/record/validate.js";
import { ferryRecord } from "../../fixtures/record.js";
import { correction } from "./corrections.js";

/** The record with the corrections; every one must be applied, and the record must still be valid. */
function corrected(...corrections: Correction[]): ArticleRecord {
  const numbered = corrections.map((each, index) => ({ ...each, id: `k-${index + 1}` }));
  const { record, outcomes } = applyCorrections(ferryRecord, { corrections: numbered });
  expect(outcomes.filter(({ state }) => state !== "applied")).toEqual([]);
  expect(validate(record)).toEqual({ ok: true, value: record });
  return record;
}

/** Why a correction is set aside; the record must be as it was but for the note. */
function reasonAgainst(given: Correction): string {
  const { record, outcomes } = applyCorrections(ferryRecord, { corrections: [given] });
  const { notes, ...rest } = record;
  const { notes: old, ...before } = ferryRecord;
  expect(rest).toEqual(before);
  expect(notes?.slice(old?.length ?? 0)).toHaveLength(1);
  const [outcome] = outcomes;
  return outcome?.state === "set-aside" ? outcome.why : "applied";
}

const figure = (record: ArticleRecord, id: string) => record.figures.find((each) => each.id === id);
const claim = (record: ArticleRecord, id: string) => record.claims.find((each) => each.id === id);
const speakerOf = (record: ArticleRecord, id: string | undefined) =>
  record.speakers.find((each) => each.id === id)?.name;
const passengers = { targetId: "f-passengers", anchor: { exact: "12 percent" } };

describe("a figure", () => {
  it("takes what a person says, keeps its id and place, and is sure", () => {
    const record = corrected(
      correction({
        target: "figure",
        action: "amend",
        ...passengers,
        set: { value: 21, bound: "about", unit: "%", change: null, item: "passenger", negated: false, asOf: "2031" },
      }),
    );
    expect(figure(record, "f-passengers")).toEqual({
      id: "f-passengers",
      text: "12 percent",
      start: ferryRecord.text.indexOf("12 percent"),
      end: ferryRecord.text.indexOf("12 percent") + 10,
      bound: "about",
      value: 21,
      unit: { name: "percent", code: "%", system: "UCUM", text: "percent" },
      item: {
        text: "passenger",
        start: ferryRecord.text.indexOf("passenger"),
        end: ferryRecord.text.indexOf("passenger") + 9,
        basis: "given",
      },
      asOf: "2031",
      speakerId: "sp-almgren",
      claimId: "c-denial",
      sectionId: "s2",
      inHeading: false,
      basis: "given",
      certainty: "sure",
    });
  });

  it("keeps an item whose words stand nowhere, as given", () => {
    const record = corrected(
      correction({ target: "figure", action: "amend", ...passengers, set: { item: "travellers a year" } }),
    );
    expect(figure(record, "f-passengers")?.item).toEqual({ text: "travellers a year", basis: "given" });
  });

  it.each([
    ["a value becomes a range", "f-names", "about 900 names", { low: 850, high: 950 }, { low: 850, high: 950 }],
    ["a range becomes a value", "f-cost", "€3.5 million to €4.2 million", { value: 4e6 }, { value: 4e6 }],
  ])("%s", (_, targetId, exact, set, amount) => {
    const record = corrected(correction({ target: "figure", action: "amend", targetId, anchor: { exact }, set }));
    const { value, low, high } = figure(record, targetId) ?? {};
    expect(JSON.parse(JSON.stringify({ value, low, high }))).toEqual(amount);
  });

  it("that is dropped leaves its claim and its conflict", () => {
    const conflict = ferryRecord.conflicts[0];
    const id = conflict?.figureIds[0] ?? "";
    const words = figure(ferryRecord, id)?.text ?? "";
    const record = corrected(correction({ target: "figure", action: "drop", targetId: id, anchor: { exact: words } }));
    expect(figure(record, id)).toBeUndefined();
    expect(record.conflicts).toEqual(ferryRecord.conflicts.filter(({ figureIds }) => !figureIds.includes(id)));
    expect(record.claims.flatMap(({ figureIds }) => figureIds)).not.toContain(id);
    expect(record.corrections).toEqual([
      { id: "k-1", target: "figure", action: "drop", targetId: id, by: "Ilse Marendel", on: "2031-05-16" },
    ]);
  });

  it("that agrees now is in no conflict any more", () => {
    const [conflict] = ferryRecord.conflicts;
    const [one, other] = (conflict?.figureIds ?? []).map((id) => figure(ferryRecord, id));
    const set = { value: other?.value ?? 0, bound: other?.bound ?? ("exact" as const) };
    const record = corrected(
      correction({
        target: "figure",
        action: "amend",
        targetId: one?.id ?? "",
        anchor: { exact: one?.text ?? "" },
        set,
      }),
    );
    expect(record.conflicts).toHaveLength(ferryRecord.conflicts.length - 1);
  });

  it("that is added stands in text order, in its claim and section, under an id of its own words", () => {
    const anchor = { exact: "another decade" };
    const record = corrected(
      correction({ target: "figure", action: "add", anchor, set: { value: 1, unit: "decade" } }),
    );
    const added = record.figures.find(({ text }) => text === anchor.exact);
    expect(added).toMatchObject({
      claimId: "c-boats",
      speakerId: "sp-almgren",
      sectionId: "s1",
      basis: "given",
      certainty: "sure",
    });
    expect(claim(record, "c-boats")?.figureIds).toContain(added?.id);
    expect(record.figures.map(({ start }) => start)).toEqual(
      record.figures.map(({ start }) => start).sort((a, b) => a - b),
    );
  });

  it("that is added and found meanwhile is one figure, under the id that was given", () => {
    const add = correction({
      target: "figure",
      action: "add",
      targetId: "f-mine",
      anchor: passengers.anchor,
      set: { value: 13 },
    });
    const record = corrected(add);
    expect(record.figures).toHaveLength(ferryRecord.figures.length);
    expect(figure(record, "f-mine")).toMatchObject({ value: 13, unit: { name: "percent" }, claimId: "c-denial" });
    expect(claim(record, "c-denial")?.figureIds).toEqual(["f-mine"]);
  });

  it("keeps an added id from a figure that got the same later", () => {
    const add = correction({
      target: "figure",
      action: "add",
      targetId: "f-age",
      anchor: { exact: "another decade" },
      set: { value: 1 },
    });
    const record = corrected(add);
    expect(figure(record, "f-age")?.text).toBe("another decade");
    expect(record.figures.filter(({ text }) => text === "40 years")).toHaveLength(1);
  });
});

describe("a claim", () => {
  const denial = { targetId: "c-denial", anchor: { exact: "passenger numbers had fallen by 12 percent" } };

  it("takes a new speaker, whom its figures then have too", () => {
    const record = corrected(
      correction({
        target: "claim",
        action: "amend",
        ...denial,
        set: { speaker: "Mira Tallow", role: "purser", force: "say", cue: [{ exact: "denied" }] },
      }),
    );
    expect(speakerOf(record, claim(record, "c-denial")?.speakerId)).toBe("Mira Tallow");
    expect(speakerOf(record, figure(record, "f-passengers")?.speakerId)).toBe("Mira Tallow");
    expect(record.speakers.at(-1)).toMatchObject({ name: "Mira Tallow", kind: "person", role: "purser" });
  });

  it("takes one of the record's speakers, by name, and nobody", () => {
    const record = corrected(
      correction({ target: "claim", action: "amend", ...denial, set: { speaker: "Ferry Council" } }),
    );
    expect(claim(record, "c-denial")?.speakerId).toBe("sp-council");
    const alone = corrected(correction({ target: "claim", action: "amend", ...denial, set: { speaker: null } }));
    expect(claim(alone, "c-denial")).not.toHaveProperty("speakerId");
    expect(figure(alone, "f-passengers")).not.toHaveProperty("speakerId");
  });

  it("takes other words, and lets go of the figures outside them", () => {
    const set = { extent: [{ exact: "passenger numbers had fallen" }] };
    const record = corrected(correction({ target: "claim", action: "amend", ...denial, set }));
    expect(claim(record, "c-denial")).toMatchObject({ figureIds: [], kind: "indirect", certainty: "sure" });
    expect(figure(record, "f-passengers")).not.toHaveProperty("claimId");
  });

  it("takes the quotation marks of its words for its kind", () => {
    const anchor = { exact: '"The boats are 40 years old,"' };
    const added = applyCorrections(ferryRecord, {
      corrections: [correction({ target: "claim", action: "add", anchor })],
    });
    expect(
      added.record.claims.find(
        ({ content }) => content.length === 1 && added.record.text.startsWith(anchor.exact, content[0]?.start),
      )?.kind,
    ).toBe("direct");
  });

  it("that is dropped takes along a speaker who says nothing else", () => {
    const petition = claim(ferryRecord, "c-petition");
    const words = ferryRecord.text.slice(petition?.content[0]?.start, petition?.content.at(-1)?.end);
    const record = corrected(
      correction({ target: "claim", action: "drop", targetId: "c-petition", anchor: { exact: words } }),
    );
    expect(record.speakers.map(({ id }) => id)).not.toContain("sp-unnamed");
    expect(figure(record, "f-petition")).not.toHaveProperty("claimId");
  });
});

describe("speakers, dates and fields", () => {
  it("mends a speaker, found by id or by a mention", () => {
    const set = { name: "Tove Almgren-Holt", role: null, affiliation: "Quenby Council" };
    for (const which of [{ targetId: "sp-almgren" }, { anchor: { exact: "Tove Almgren" } }]) {
      const record = corrected(correction({ target: "speaker", action: "amend", ...which, set }));
      const speaker = record.speakers.find(({ id }) => id === "sp-almgren");
      expect(speaker).toMatchObject({ name: set.name, affiliation: set.affiliation });
      expect(speaker).not.toHaveProperty("role");
    }
  });

  it("drops a speaker from all claims and figures", () => {
    const record = corrected(correction({ target: "speaker", action: "drop", targetId: "sp-almgren" }));
    expect(JSON.stringify([record.claims, record.figures])).not.toContain("sp-almgren");
  });

  it.each([
    ["headline", "Fares to rise", { text: "Fares to rise", start: 0, basis: "given" }],
    ["subhead", "Islanders ask", { text: "Islanders ask", basis: "given" }],
    [
      "byline",
      ["Ana Petrenko", "Bo Li"],
      [
        { name: "Ana Petrenko", basis: "given" },
        { name: "Bo Li", basis: "given" },
      ],
    ],
    ["publisher", "The Quenby Post", { name: "The Quenby Post", basis: "given" }],
    ["datePublished", "2031-03-15", { value: "2031-03-15", basis: "given" }],
    ["language", "en-GB", { value: "en-GB", basis: "given" }],
    ["keywords", ["ferries"], ["ferries"]],
    ["articleSection", "Coast", "Coast"],
  ] as const)("sets the %s", (field, value, wanted) => {
    const set = { value: typeof value === "string" ? value : [...value] };
    const record = corrected(correction({ target: "field", action: "amend", field, set }));
    if (typeof wanted === "string") expect(record[field]).toBe(wanted);
    else expect(record[field]).toMatchObject(wanted);
  });

  it("drops a field", () => {
    expect(corrected(correction({ target: "field", action: "drop", field: "subhead" }))).not.toHaveProperty("subhead");
  });

  it("adds and mends a date", () => {
    const add = correction({
      target: "date",
      action: "add",
      anchor: { exact: "another decade" },
      set: { value: "2030/2039" },
    });
    const record = corrected(add);
    expect(record.dates.find(({ text }) => text === "another decade")).toMatchObject({
      value: "2030/2039",
      certainty: "sure",
    });
  });
});

describe("corrections", () => {
  it("hang on each other in their order", () => {
    const anchor = { exact: "another decade" };
    const record = corrected(
      correction({ target: "figure", action: "add", targetId: "f-mine", anchor, set: { value: 1 } }),
      correction({ target: "figure", action: "amend", targetId: "f-mine", anchor, set: { value: 2 } }),
      correction({ target: "figure", action: "amend", targetId: "f-mine", anchor, set: { value: 3 } }),
    );
    expect(figure(record, "f-mine")?.value).toBe(3);
    expect(record.corrections?.map(({ targetId }) => targetId)).toEqual(["f-mine", "f-mine", "f-mine"]);
  });

  it("find their figure by its words when its id is another", () => {
    const record = corrected(
      correction({
        target: "figure",
        action: "amend",
        targetId: "f-old",
        anchor: passengers.anchor,
        set: { value: 9 },
      }),
    );
    expect(figure(record, "f-passengers")?.value).toBe(9);
  });

  it.each([
    ["words that are gone", { anchor: { exact: "13 percent" } }, /"13 percent" no longer stand in the article/],
    ["words that stand twice", { anchor: { exact: "5 percent" } }, /stand 2 times and nothing tells which/],
    ["words of no figure", { anchor: { exact: "no vote" } }, /nothing of its kind/],
    ["a part of a word", { anchor: { exact: "2 percent" } }, /no longer stand/],
  ])("are set aside with the reason for %s", (_, which, why) => {
    expect(reasonAgainst(correction({ target: "figure", action: "amend", set: { value: 1 }, ...which }))).toMatch(why);
  });

  it("take words that stand twice by what stands around them, else by id", () => {
    const around = { exact: "5 percent", suffix: " from April" };
    expect(
      figure(corrected(correction({ target: "figure", action: "amend", anchor: around, set: { value: 6 } })), "f-fares")
        ?.value,
    ).toBe(6);
    const byId = correction({
      target: "figure",
      action: "amend",
      targetId: "f-fares",
      anchor: { exact: "5 percent" },
      set: { value: 7 },
    });
    expect(figure(corrected(byId), "f-fares")?.value).toBe(7);
  });

  it("leave a record alone where there are none", () => {
    expect(applyCorrections(ferryRecord, { corrections: [] }).record).toBe(ferryRecord);
  });
});
