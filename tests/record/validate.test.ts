import { describe, expect, it } from "vitest";
import { sentenceOf } from "../../src/model/violation.js";
import { validate } from "../../src/record/validate.js";
import { ferryRecord } from "../fixtures/record.js";

/** A copy of the valid record with one place changed. */
function changed(change: (record: unknown) => void): unknown {
  const copy = structuredClone(ferryRecord) as unknown;
  change(copy);
  return copy;
}

// biome-ignore lint/suspicious/noExplicitAny: each case breaks the record's type on purpose
type Breaker = (record: any) => void;

const cases: [what: string, breaker: Breaker, says: RegExp][] = [
  ["a missing member", (r) => delete r.headline, /^the whole must have the member "headline"/],
  ["an unknown member", (r) => (r.verdict = true), /^the whole must not have the member "verdict"/],
  [
    "a wrong word",
    (r) => (r.figures[0].certainty = "maybe"),
    /^\/figures\/0\/certainty must be one of sure, check, but is "maybe"/,
  ],
  ["a value beside a range", (r) => Object.assign(r.figures[0], { value: 1, low: 1, high: 2 }), /^\/figures\/0/],
  [
    "check without a reason",
    (r) => Object.assign(r.dates[0] ?? r.figures[0], { certainty: "check", check: undefined }),
    /check/,
  ],
  [
    "a date that is none",
    (r) => (r.datePublished = { value: "2031-02-30", basis: "given" }),
    /^\/datePublished\/value must be a date/,
  ],
  ["a span outside the text", (r) => (r.figures[0].end = r.text.length + 5), /must lie inside the text/],
  [
    "a span that ends before it starts",
    (r) => Object.assign(r.claims[0].content[0], { start: 9, end: 5 }),
    /must start before it ends/,
  ],
  ["a span on white space", (r) => (r.figures[0].start -= 1), /must begin and end on a word/],
  [
    "words that are not there",
    (r) => (r.figures[0].text = "9 boats"),
    /^\/figures\/0\/text must be the words at its span/,
  ],
  [
    "a reference to nothing",
    (r) => (r.claims[0].figureIds = ["f-nothing"]),
    /^\/claims\/0\/figureIds\/0 must be the id of something/,
  ],
  ["an id twice", (r) => (r.figures[1].id = r.figures[0].id), /^\/figures\/1\/id must be unique/],
  [
    "a range that falls",
    (r) => {
      const range = r.figures.find((f: { low?: number }) => f.low !== undefined);
      range.low = range.high + 1;
    },
    /low must not be greater than high/,
  ],
  [
    "sections that overlap",
    (r) => r.sections.push({ ...r.sections[0], id: "s99" }),
    /must not overlap what stands before it/,
  ],
];

describe("validate", () => {
  it("accepts the valid record", () => {
    expect(validate(ferryRecord)).toEqual({ ok: true, value: ferryRecord });
  });

  it.each(cases)("names path, value and rule for %s", (_, breaker, says) => {
    const result = validate(changed(breaker as (record: unknown) => void));
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.error.map(sentenceOf).join("\n")).toMatch(new RegExp(says.source, "m"));
  });

  it("tells what is wrong with lists nested without end, and with members without number", () => {
    const nested = JSON.parse(`{"id":${"[".repeat(100_000)}${"]".repeat(100_000)}}`) as unknown;
    const crowded = Object.fromEntries(Array.from({ length: 5_000 }, (_, number) => [`m${number}`, [number]]));
    for (const value of [nested, crowded, { ...ferryRecord, ...crowded }]) {
      const result = validate(value);
      expect(result.ok).toBe(false);
      if (!result.ok) for (const violation of result.error) expect(sentenceOf(violation).length).toBeLessThan(300);
    }
    const result = validate(nested);
    if (!result.ok) expect(result.error.map(sentenceOf)).toContain("/id must be of type string, but is [[…]]");
  });

  it.each([[null], ["text"], [[]], [{ __proto__: null }]])("refuses %j without stumbling", (value) => {
    expect(validate(value).ok).toBe(false);
  });
});
