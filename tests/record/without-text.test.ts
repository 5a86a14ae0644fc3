import { describe, expect, it } from "vitest";
import { citation } from "../../src/export/citations/citation.js";
import { styleIds } from "../../src/export/citations/styles.js";
import { exportedFiles, recordFile } from "../../src/export/files.js";
import type { ArticleRecord } from "../../src/model/article-record.js";
import { validRecord } from "../../src/record/valid-record.js";
import { withoutText } from "../../src/record/without-text.js";
import { matchReviews } from "../../src/review/match-reviews.js";
import { hostileRecord, quarryRecord } from "../export/jsonld/records.js";
import { fullReview, publishedRecord } from "../export/reviews/markup.js";
import { ferryRecord } from "../fixtures/record.js";

const records: [string, ArticleRecord][] = [
  ["ferry", ferryRecord],
  ["quarry", quarryRecord],
  ["published", publishedRecord],
];
const anyRecords: [string, ArticleRecord][] = [...records, ["hostile", hostileRecord()]];

describe("a record without its text", () => {
  it.each(records)("keeps every offset, also of code points, and is valid: %s", (name, record) => {
    const masked = withoutText(record);
    expect(masked.text.length).toBe(record.text.length);
    expect([...masked.text].length).toBe([...record.text].length);
    expect(masked.text.replace(/\S/gu, "")).toBe(record.text.replace(/\S/gu, ""));
    expect(validRecord(JSON.parse(JSON.stringify(masked)), name)).toEqual(masked);
    expect(withoutText(masked)).toBe(masked);
  });

  it.each(anyRecords)("differs from the full one in its text alone: %s", (_, record) => {
    const { text, textOmitted, ...rest } = withoutText(record);
    expect({ ...rest, text: record.text }).toEqual(record);
    expect(textOmitted).toBe(true);
    for (const { start, end, text: words } of [record.headline, ...record.figures, ...record.dates])
      if (text.slice(start, end) !== words) expect(record.text.slice(start, end)).not.toBe(words);
  });

  it("masks what stands between headings, figures, dates and names", () => {
    const { text } = withoutText(ferryRecord);
    expect(text).toContain(ferryRecord.headline.text);
    expect(text).toContain("Petition and cost");
    expect(text).toContain("about 900 names");
    expect(text).toContain("Tove Almgren");
    expect(text).not.toMatch(/was no vote|will not last|another decade|raise fares/u);
    expect(withoutText({ ...ferryRecord, text: `${ferryRecord.text}\r\nso 🙂!` }).text).toMatch(/\r\n██ 🔲█$/u);
  });

  it("masks the words that reasons and notes quote, unless they are readable in the text", () => {
    const [figure, ...figures] = ferryRecord.figures;
    if (figure === undefined) throw new Error("the record has no figure");
    const hidden = "no vote";
    expect(ferryRecord.text).toContain(hidden);
    const check = `"${hidden}" may say otherwise than "${figure.text}"`;
    const doubtful = { ...figure, certainty: "check" as const, check };
    const { figures: masked, notes } = withoutText({
      ...ferryRecord,
      figures: [doubtful, ...figures],
      notes: [`Correction k-1 is set aside: the words "${hidden}…" stand twice.`],
    });
    expect(masked[0]?.check).toBe(`"██ ████" may say otherwise than "${figure.text}"`);
    expect(notes).toEqual(['Correction k-1 is set aside: the words "██ █████" stand twice.']);
  });
});

describe("exports without text", () => {
  const options = { noText: true, articleBody: false, xlsx: true };
  const shown = (content: string | Uint8Array) =>
    typeof content === "string" ? content : Buffer.from(content).toString("latin1");
  const filesOf = async (record: ArticleRecord, asked: object) =>
    (
      await exportedFiles(record, { options: asked, reviews: [], siblings: [recordFile(record, asked)] }, new Set())
    ).map(({ name, content }) => [name, shown(content)] as const);

  it.each(anyRecords)("are the same from the full record and from the stored one: %s", async (_, record) => {
    expect(await filesOf(withoutText(record), { xlsx: true })).toEqual(await filesOf(record, options));
  });

  it("hold no words of a claim but its figures and names, and no mask", async () => {
    const linked = {
      ...ferryRecord,
      source: { ...ferryRecord.source, url: "https://news.example/quenby-ferry-fares" },
    };
    const files = await filesOf(linked, options);
    expect(files.length).toBeGreaterThan(10);
    for (const [name, content] of files) {
      expect([
        name,
        /was no vote|no%20vote|will not last|another decade|quenby\S*:~:text=|█|🔲/u.exec(content)?.[0],
      ]).toEqual([name, undefined]);
    }
  });

  it("cite a claim by who said it and where", () => {
    const masked = withoutText(ferryRecord);
    const id = ferryRecord.claims.find(({ kind }) => kind === "mixed")?.id ?? "";
    for (const style of styleIds) expect(citation(masked, { claim: id }, style, "text")).not.toMatch(/█|no vote|: \(/u);
    expect(citation(masked, { claim: id }, "apa", "text")).toMatch(/^ferry council \(as cited in Marendel & Þorn/u);
  });

  it("find the claim of a review by its id", () => {
    expect(matchReviews(publishedRecord, { reviews: [fullReview] }).map(({ state }) => state)).toEqual(["fresh"]);
    expect(matchReviews(withoutText(publishedRecord), { reviews: [fullReview] }).map(({ state }) => state)).toEqual([
      "fresh",
    ]);
    const without = { ...publishedRecord, claims: [] };
    expect(matchReviews(withoutText(without), { reviews: [fullReview] }).map(({ state }) => state)).toEqual([
      "set-aside",
    ]);
  });
});
