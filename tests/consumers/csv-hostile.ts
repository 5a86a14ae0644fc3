import fc from "fast-check";
import type { ArticleRecord } from "../../src/model/article-record.js";
import type { Review } from "../../src/model/reviews.js";
import { claimNamed } from "../../src/review/new-review.js";
import { buildRecord } from "../fixtures/record-builder.js";

/** Words that some reader of CSV files takes for a formula, a number, a date, a missing value or the end of a row. */
const hostileWords = [
  "=1+1",
  "=cmd|' /C calc'!A0",
  "+7 495 000",
  "-5",
  "@SUM(A1)",
  "\t=1+1",
  "  =1+1",
  "＝1+1",
  "\u00A0=1+1",
  "'=1+1",
  "lone\rreturn",
  "lone\nfeed",
  "both\r\nbreaks",
  "\n=1+1",
  "NA",
  "N/A",
  "#N/A",
  "null",
  "NULL",
  "NaN",
  "nan",
  "inf",
  "None",
  "TRUE",
  "false",
  "00123",
  "1,234,567",
  "12345678901234567",
  "1-2",
  "MAR1",
  "3/4",
  "2031-03-14",
  "14.3.2031",
  "10:30",
  "1e5",
  "0x1F",
  "1.5",
  "5%",
  "$5",
  '"quoted"',
  '""',
  'a"b',
  "'",
  "a,b",
  "a;b",
  "a\\b",
  "</script>",
  "#comment",
  "🚢 emoji",
  "e\u0301",
  "\u202Egnal",
  "\u200Bzero",
  "x".repeat(10_000),
];

/** Values whose notation some reader gets wrong. */
const values = [-5, 0, 0.1, 1 / 3, 1e21, 1e-7, 12345678901234568, -2.25e-7, 0.30000000000000004, 1200, 3500000.5];

/** Pieces of which awkward text is made. */
const pieces = fc.constantFrom(
  ...["=", "+", "-", "@", "＝", "＋", "－", "＠", " ", "\u00A0", "\u3000", "'", '"', '""', ",", ";", "|", "\\", "\t"],
  ...[
    "\r",
    "\n",
    "\r\n",
    "\0",
    "NA",
    "-5",
    "+7",
    "00123",
    "12345678901234567",
    "1-2",
    "MAR1",
    "1+1",
    "SUM(A1)",
    "#",
    "%",
  ],
  ...["🚢", "👩‍🚒", "𝒜", "e\u0301", "\u202E", "\u200B", "\uFEFF", "\u0085", "\u2028", "word", "0", "é", "</script>"],
);

/** Awkward text: some pieces, now and then so many that a cell has 100 KB. */
export const awkwardText: fc.Arbitrary<string> = fc.oneof(
  { weight: 40, arbitrary: fc.array(pieces, { minLength: 1, maxLength: 8 }).map((words) => words.join("")) },
  { weight: 8, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 12 }) },
  { weight: 1, arbitrary: pieces.map((piece) => `${piece}${"long ".repeat(20_000)}`) },
);

/** An invented article in which every one of the words is an item, a name, a role, a check and a part of a sentence. */
function recordOf(slug: string, words: readonly string[]): ArticleRecord {
  return buildRecord({
    slug,
    headline: '=HYPERLINK("https://news.example") 🚢 </script>',
    sections: words.map((word, order) => ({
      heading: `${word} heads part ${order}`,
      paragraphs: [[`${word} begins part ${order}, and it has ${order + 100} boats of ${word} kind ${order}.`]],
    })),
    figures: words.map((word, order) => {
      const value = values[order % values.length] ?? 0;
      return {
        id: `f-${order}`,
        words: `${order + 100} boats`,
        ...(order % 7 === 3 ? { low: value, high: value + 1 } : { value }),
        unit: { name: word.trim(), text: "boats" },
        item: `${word} kind ${order}`,
        asOf: "2031-03",
        negated: order % 2 === 0,
        speakerId: `sp-${order}`,
        claimId: `c-${order}`,
        certainty: "check" as const,
        check: word,
      };
    }),
    speakers: words.map((word, order) => ({
      id: `sp-${order}`,
      name: word,
      kind: "person" as const,
      role: word,
      affiliation: word,
      mentions: [],
    })),
    claims: words.map((word, order) => ({
      id: `c-${order}`,
      kind: "indirect" as const,
      cue: [`part ${order},`],
      content: [`${word} kind ${order}`],
      speakerId: `sp-${order}`,
      figureIds: [`f-${order}`],
      checkWorthiness: { score: 1 / (order + 1), reasons: [] },
    })),
    conflicts: [{ id: "x-1", about: "boats", figureIds: ["f-1", "f-2"], why: "They differ." }],
    more: ({ at }) => ({
      source: {
        name: `${slug}.txt`,
        mediaType: "text/plain",
        sha256: "0".repeat(64),
        url: "https://news.example/a?x=1,2&y='3'",
      },
      publisher: { name: "=1+1", basis: "given" },
      dates: words.map((word, order) => ({
        id: `d-${order}`,
        ...at(`${order + 100} boats`),
        value: ["2031-03-14", "2031-33", "-0044", "XXXX-10-28", "2030/2031"][order % 5] ?? "",
        basis: "inferred" as const,
        why: word,
        certainty: "sure" as const,
      })),
      datePublished: { value: "2031-03-14", basis: "given" },
    }),
  });
}

/** A published review of every claim, in which the words stand wherever a person writes. */
function reviewsOf(record: ArticleRecord, words: readonly string[]): Review[] {
  return record.claims.flatMap((claim, order) => {
    const word = words[order];
    if (word === undefined) return [];
    return {
      id: `r-${order}`,
      claim: claimNamed(record, claim),
      status: "published" as const,
      claimReviewed: `${word} kind ${order}`,
      claimant: { kind: "person" as const, name: `${word} name` },
      occasion: word,
      rating: { label: `${word} label`, value: (order % 5) + 1, explanation: word },
      reviewer: { name: `${word} reviewer` },
      organisation: { name: `${word} house`, url: "https://checks.example/" },
      url: `https://checks.example/2031/review#r-${order}`,
      datePublished: "2031-03-20",
    };
  });
}

/** A record and people's reviews of it. */
export interface Reviewed {
  readonly record: ArticleRecord;
  readonly reviews: readonly Review[];
}

const reviewed = (slug: string, words: readonly string[]): Reviewed => {
  const record = recordOf(slug, words);
  return { record, reviews: reviewsOf(record, words) };
};

export const hostile = reviewed("hostile-words", hostileWords);
export const hostileRecord = hostile.record;

/** The same with generated words, other ones for every seed. */
export const generated = reviewed("generated-words", fc.sample(awkwardText, { numRuns: 80, seed: 20_310_314 }));
