import { describe, expect, it } from "vitest";
import { articleIdentifier, foldedWords, identifierMaker } from "../../src/record/identifiers.js";

describe("identifiers", () => {
  it("come from words, occurrence and article alone", () => {
    const first = identifierMaker("f", "a-one");
    const ids = ["40 per cent", "12 boats", "40 per cent"].map(first);
    expect(new Set(ids).size).toBe(3);
    const second = identifierMaker("f", "a-one");
    const later = ["12 boats", "40 per cent", "a new figure", "40 per cent"].map(second);
    expect([later[0], later[1], later[3]]).toEqual([ids[1], ids[0], ids[2]]);
    expect(identifierMaker("f", "a-two")("12 boats")).not.toBe(ids[1]);
  });

  it("begin with a letter and hold nothing a spreadsheet or an IRI stumbles over", () => {
    for (const words of ["=1+1", "", "\u202e", "🚢 40", "a".repeat(100_000)])
      expect(identifierMaker("c", "a-one")(words)).toMatch(/^c-[0-9a-z]{10}$/);
  });

  it.each([
    ["“More than 100 boats,”", '"more  than 100 boats"'],
    ["ﬁve boats", "five boats"],
    ["the Council’s", "The Council's"],
  ])("are the same for %s and %s", (left, right) => {
    expect(foldedWords(left)).toBe(foldedWords(right));
  });

  it("of an article are as given, else from the URL, else from the slug", () => {
    expect(articleIdentifier("house-17", "https://news.example/a", "a")).toBe("house-17");
    expect(articleIdentifier(undefined, "https://news.example/a", "a")).toBe(
      articleIdentifier(undefined, "https://news.example/a", "b"),
    );
    expect(articleIdentifier(undefined, undefined, "a")).not.toBe(articleIdentifier(undefined, undefined, "b"));
  });
});
