import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../../src/language/english.js";
import type { ArticleRecord } from "../../../src/model/article-record.js";
import type { Correction } from "../../../src/model/corrections.js";
import { recordOf } from "../../../src/pipeline.js";
import { applyCorrections } from "../../../src/record/correction/apply-corrections.js";
import { stretchOf } from "../../../src/record/correction/claims.js";
import { areSameWords, quotationOf } from "../../../src/record/correction/quotation.js";
import { validate } from "../../../src/record/validate.js";
import { matchReviews, publishedReviews, reviewNotes } from "../../../src/review/match-reviews.js";
import { draftOf } from "../../../src/review/new-review.js";

const paragraphs = [
  "SOLVIK, May 14. /NVA/. The harbour at Solvik had 40 boats in 2030, its master Ana Petrenko said on Wednesday.",
  '"We lost 12 days and 3 million crowns to the fog," Petrenko said. "The quay will not last another winter."',
  "According to the fishers' union, more than 200 people work there, and around 40 boats have left since 2029.",
  "Nine of ten crews want to stay, said Bo Li, the union's secretary. The council denied that fees rose by 8%.",
];

const articleOf = (body: readonly string[]): string => ["Harbour at Solvik lost 12 days to fog", ...body].join("\n\n");

const language = loadEnglish();
const recordOfText = (text: string, corrections?: readonly Correction[]): ArticleRecord =>
  recordOf(
    {
      bytes: new TextEncoder().encode(text),
      name: "solvik.txt",
      slug: "solvik",
      given: { id: "a-solvik" },
      ...(corrections && {
        corrections: { file: "x", corrections: { schemaVersion: "1" as const, corrections: [...corrections] } },
      }),
    },
    language,
  );

/** What an editor may do to an article between two builds. */
const edit = fc.oneof(
  fc.record({
    kind: fc.constant("insert" as const),
    at: fc.nat(4),
    words: fc.constantFrom("It rained.", "The town has 40 boats.", "Li said nothing."),
  }),
  fc.record({ kind: fc.constant("remove" as const), at: fc.nat(3) }),
  fc.record({
    kind: fc.constant("replace" as const),
    from: fc.constantFrom("40 boats", "12 days", "Petrenko", "8%", " and "),
    to: fc.constantFrom("41 boats", "13 days", "Perrin", "9%", ", "),
  }),
  fc.record({ kind: fc.constant("quotes" as const) }),
);
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function edited(body: readonly string[], change: Edit): string[] {
  switch (change.kind) {
    case "insert":
      return body.toSpliced(change.at, 0, change.words);
    case "remove":
      return body.toSpliced(change.at, 1);
    case "replace":
      return body.map((line) => line.replace(change.from, change.to));
    case "quotes":
      return body.map((line) => line.replace(/"([^"]*)"/gu, "“$1”"));
  }
}

/** What a person may correct: something of the record as it is then, picked by number. */
const wish = fc.record({
  kind: fc.constantFrom(
    "value",
    "drop",
    "speaker",
    "extent",
    "add-figure",
    "add-claim",
    "drop-claim",
    "rename",
    "date",
  ),
  pick: fc.nat(50),
  value: fc.integer({ min: 0, max: 999 }),
});
type Wish = typeof wish extends fc.Arbitrary<infer Value> ? Value : never;

function correctionOf(record: ArticleRecord, { kind, pick, value }: Wish, number: number): Correction | undefined {
  const said = { id: `k-${number}`, by: "Ann", on: "2031-05-16" };
  const { text } = record;
  const figure = record.figures[pick % Math.max(1, record.figures.length)];
  const claim = record.claims[pick % Math.max(1, record.claims.length)];
  const speaker = record.speakers[pick % Math.max(1, record.speakers.length)];
  const words = [...text.matchAll(/\p{L}+ \p{L}+/gu)][pick % 20];
  const stretch = words && { start: words.index, end: words.index + words[0].length };
  const aboutFigure = figure && {
    ...said,
    target: "figure" as const,
    targetId: figure.id,
    anchor: quotationOf(text, figure),
  };
  const aboutClaim = claim && {
    ...said,
    target: "claim" as const,
    targetId: claim.id,
    anchor: quotationOf(text, stretchOf(claim)),
  };
  switch (kind) {
    case "value":
      return aboutFigure && { ...aboutFigure, action: "amend", set: { value, bound: "about" } };
    case "drop":
      return aboutFigure && { ...aboutFigure, action: "drop" };
    case "speaker":
      return aboutClaim && { ...aboutClaim, action: "amend", set: { speaker: value % 2 ? "Mira Tallow" : null } };
    case "extent":
      return aboutClaim && stretch && { ...aboutClaim, action: "amend", set: { extent: [quotationOf(text, stretch)] } };
    case "drop-claim":
      return aboutClaim && { ...aboutClaim, action: "drop" };
    case "add-figure":
      return (
        stretch && { ...said, target: "figure", action: "add", anchor: quotationOf(text, stretch), set: { value } }
      );
    case "add-claim":
      return (
        stretch && {
          ...said,
          target: "claim",
          action: "add",
          anchor: quotationOf(text, stretch),
          set: { speaker: "Bo Li" },
        }
      );
    case "date":
      return (
        stretch && {
          ...said,
          target: "date",
          action: "add",
          anchor: quotationOf(text, stretch),
          set: { value: "2031" },
        }
      );
    default:
      return (
        speaker && { ...said, target: "speaker", action: "amend", targetId: speaker.id, set: { role: `role ${value}` } }
      );
  }
}

/** Corrections made one after the other, each on the record with those before it. */
function corrected(text: string, wishes: readonly Wish[]): Correction[] {
  const made: Correction[] = [];
  const base = recordOfText(text);
  for (const each of wishes) {
    const { record } = applyCorrections(base, { corrections: made });
    const correction = correctionOf(record, each, made.length + 1);
    if (correction === undefined) continue;
    const [outcome] = applyCorrections(record, { corrections: [correction] }).outcomes;
    if (outcome?.state !== "applied") continue;
    made.push(
      correction.action === "add" && outcome.targetId ? { ...correction, targetId: outcome.targetId } : correction,
    );
  }
  return made;
}

const wishes = fc.array(wish, { minLength: 1, maxLength: 6 });
const edits = fc.array(edit, { minLength: 1, maxLength: 3 });

describe("whatever people correct and editors change", () => {
  it("every correction that was made applies to the same text again, and the record is valid and the same twice", () => {
    fc.assert(
      fc.property(wishes, (given) => {
        const text = articleOf(paragraphs);
        const corrections = corrected(text, given);
        const record = recordOfText(text, corrections);
        expect(record.corrections?.map(({ id }) => id) ?? []).toEqual(corrections.map(({ id }) => id));
        expect(validate(record)).toEqual({ ok: true, value: record });
        expect(JSON.stringify(recordOfText(text, corrections))).toBe(JSON.stringify(record));
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it("every correction is applied or told of with its words, and the record is valid", () => {
    fc.assert(
      fc.property(wishes, edits, (given, changes) => {
        const corrections = corrected(articleOf(paragraphs), given);
        const record = recordOfText(articleOf(changes.reduce<string[]>(edited, [...paragraphs])), corrections);
        expect(validate(record)).toEqual({ ok: true, value: record });
        const applied = new Set(record.corrections?.map(({ id }) => id));
        const notes = record.notes?.join("\n") ?? "";
        for (const { id } of corrections) expect(applied.has(id) || notes.includes(`Correction ${id} (`)).toBe(true);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it("a review is never of other words than its own, and every one is published or told of", () => {
    fc.assert(
      fc.property(wishes, edits, (given, changes) => {
        const before = recordOfText(articleOf(paragraphs));
        const reviews = before.claims.map((claim, index) => ({
          ...draftOf(before, claim, []),
          id: `r-${index}`,
          status: "published" as const,
        }));
        const corrections = corrected(articleOf(paragraphs), given);
        const record = recordOfText(articleOf(changes.reduce<string[]>(edited, [...paragraphs])), corrections);
        const matches = matchReviews(record, { reviews });
        const published = publishedReviews(matches);
        for (const { claim } of published) {
          const own = record.claims.find(({ id }) => id === claim.id);
          const { start, end } = own ? stretchOf(own) : { start: 0, end: 0 };
          expect(areSameWords(record.text.slice(start, end), claim.anchor.exact)).toBe(true);
        }
        expect(new Set(published.map(({ claim }) => claim.id)).size).toBe(published.length);
        const notes = reviewNotes(matches).join("\n");
        for (const { id } of reviews)
          expect(published.some((review) => review.id === id) || notes.includes(`Review ${id} `)).toBe(true);
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
