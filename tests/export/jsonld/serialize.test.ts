import { describe, expect, it } from "vitest";
import { ferryRecord } from "../../fixtures/record.js";
import { fileOf, markupOf, nodeOf } from "./markup.js";
import { bareRecord, hostileRecord, hostileWords, quarryRecord } from "./records.js";

const records = { ferry: ferryRecord, quarry: quarryRecord, bare: bareRecord, hostile: hostileRecord() };

const opening = '<script type="application/ld+json">\n';
const closing = "\n</script>\n";

describe.each(Object.entries(records))("article.html of the %s report", (_, record) => {
  const html = fileOf(record, "article.html");

  it("is one script element and nothing else, in ASCII", () => {
    expect(html.startsWith(opening) && html.endsWith(closing)).toBe(true);
    const json = html.slice(opening.length, -closing.length);
    expect(json).toMatch(/^[\n\x20-\x7e]*$/);
    expect(json).not.toMatch(/[<>&]/);
  });

  it("holds what article.jsonld holds", () => {
    expect(JSON.parse(html.slice(opening.length, -closing.length))).toEqual(markupOf(record));
  });

  it("is the same every time", () => {
    expect(fileOf(record, "article.html")).toBe(html);
  });
});

describe("article.jsonld", () => {
  it("shows what would hide or turn lines round as escapes, and keeps it", () => {
    const json = fileOf(hostileRecord(), "article.jsonld");
    expect(json).not.toMatch(/[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/);
    expect(json).toContain("\\u202eevil\\u202c");
    expect(json).toContain("🚢 café");
    expect(nodeOf(hostileRecord(), "NewsArticle").headline).toBe(hostileWords);
  });

  it("has no member named by the article's words", () => {
    expect(Object.keys(nodeOf(hostileRecord("__proto__"), "NewsArticle"))).toEqual(
      Object.keys(nodeOf(hostileRecord("words"), "NewsArticle")),
    );
  });
});
