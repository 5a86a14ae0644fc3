import { describe, expect, test } from "vitest";
import type { Metadata } from "../../src/model/metadata.js";
import type { Article } from "../../src/normalize/article.js";
import { bareArticle, normalize } from "../../src/normalize/index.js";
import { sourceOfText } from "../../src/read/index.js";
import { MINI_ARTICLES } from "./mini-articles.js";

function articleOf(text: string, given: Metadata = {}): Article {
  return normalize(sourceOfText(text, { name: "article.txt" }), given, "article");
}

describe("normalize", () => {
  test.each(MINI_ARTICLES)("$style", (expected) => {
    const article = articleOf(expected.text);
    const wordsOf = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end);
    expect({
      headline: article.headline?.text,
      subhead: article.subhead?.text,
      authors: article.byline.map(({ name }) => name),
      agency: article.agency?.name,
      place: article.dateline?.place,
      published: article.datePublished?.value,
      modified: article.dateModified?.value,
      sections: article.sections.map(({ heading, paragraphs }) => [heading?.text ?? "", paragraphs.length]),
    }).toEqual({
      headline: expected.headline,
      subhead: expected.subhead,
      authors: expected.authors ?? [],
      agency: expected.agency,
      place: expected.place,
      published: expected.published,
      modified: expected.modified,
      sections: expected.sections,
    });
    const aside = expected.aside ?? [];
    expect(article.notBody.map(({ why }) => why)).toEqual(aside.map(([, why]) => why));
    aside.forEach(([start], index) => {
      expect(wordsOf(article.notBody[index] ?? { start: 0, end: 0 }).startsWith(start)).toBe(true);
    });
    if (expected.note) expect(article.notes.join(" ")).toMatch(expected.note);
  });

  test("takes what a person gave before what the text says", () => {
    const [first] = MINI_ARTICLES;
    const given: Metadata = {
      datePublished: "2031-05-15",
      dateModified: "2031-05-16T08:00:00Z",
      authors: [{ name: "Ilse Berg" }],
      language: "en-GB",
      publisher: { name: "Marlby Gazette", url: "https://gazette.example/" },
    };
    const article = articleOf(first?.text ?? "", given);
    expect(article.datePublished).toEqual({ value: "2031-05-15", basis: "given" });
    expect(article.dateModified).toEqual({ value: "2031-05-16T08:00:00Z", basis: "given" });
    expect(article.byline).toEqual([{ name: "Ilse Berg", basis: "given" }]);
    expect(article.language).toEqual({ value: "en-GB", basis: "given" });
    expect(article.publisher).toEqual({ name: "Marlby Gazette", url: "https://gazette.example/", basis: "given" });
    expect(article.notes).toEqual([]);
  });

  test("says so where it takes no year, unless the date is given", () => {
    const text = "Gates stay\n\nTORUNSK, May 14. /TASS/. The gates stay, he said on Wednesday.";
    expect(articleOf(text).notes.join(" ")).toMatch(/names no past year; May 14 falls on a Wednesday in/);
    expect(articleOf(text, { datePublished: "2031-05-14" }).notes).toEqual([]);
  });

  test("knows text that is not English", () => {
    const german =
      "Fähre vor Torsnes gesunken\n\nDie Fähre ist in der Nacht vor der Küste von Torsnes gesunken, und die Polizei sucht nach den Menschen.";
    expect(articleOf(german).language).toEqual({ value: "de", basis: "inferred" });
    expect(articleOf(german).notes.join(" ")).toMatch(/does not look English/);
    expect(articleOf("Паром затонул у берегов Торснеса").language.value).toBe("ru");
    expect(articleOf("Ferry sinks off Torsnes").language).toEqual({ value: "en", basis: "inferred" });
  });
});

test("bareArticle takes every line for a paragraph and sets nothing aside", () => {
  const article = bareArticle({ name: "line-7", text: "All news\r\n\r\n  MARLBY, May 5 (Reuters) - Shares fell.\n" });
  expect(article.kind).toBe("bare");
  expect(article.headline).toBeUndefined();
  expect(article.notBody).toEqual([]);
  expect(
    article.sections.map(({ paragraphs }) => paragraphs.map(({ start, end }) => article.text.slice(start, end))),
  ).toEqual([["All news", "MARLBY, May 5 (Reuters) - Shares fell."]]);
});
