import { describe, expect, it } from "vitest";
import { deferredTokens } from "../../src/language/deferred-tokens.js";

const text = "It rained.";
const spans = [
  { start: 0, end: 2 },
  { start: 3, end: 9 },
  { start: 9, end: 10 },
];
const forms = spans.map(({ start, end }) => text.slice(start, end));
const analysed = spans.map((span, at) => ({
  ...span,
  text: forms[at] ?? "",
  normal: (forms[at] ?? "").toLowerCase(),
  lemma: `lemma ${at}`,
  upos: at === 1 ? ("VERB" as const) : ("X" as const),
  tag: `T${at}`,
  head: -1,
  relation: "dep",
}));

function counted() {
  const times = { tagged: 0, parsed: 0 };
  const tokens = deferredTokens(text, spans, () => {
    times.tagged++;
    return {
      normal: (word) => analysed[word]?.normal ?? "",
      tag: (word) => analysed[word]?.tag ?? "",
      lemma: (word) => analysed[word]?.lemma ?? "",
      upos: (word) => (word === 1 ? "VERB" : undefined),
      parse: () => {
        times.parsed++;
        return analysed;
      },
    };
  });
  return { times, tokens };
}

describe("deferred tokens", () => {
  it("are neither tagged nor parsed for their places and words", () => {
    const { times, tokens } = counted();
    expect(tokens.map((token) => token.text)).toEqual(["It", "rained", "."]);
    expect(times).toEqual({ tagged: 0, parsed: 0 });
  });

  it("are tagged once, and not parsed, for what tags tell", () => {
    const { times, tokens } = counted();
    expect(tokens.map(({ tag, normal, lemma }) => [tag, normal, lemma])).toEqual([
      ["T0", "it", "lemma 0"],
      ["T1", "rained", "lemma 1"],
      ["T2", ".", "lemma 2"],
    ]);
    expect(tokens[1]?.upos).toBe("VERB");
    expect(times).toEqual({ tagged: 1, parsed: 0 });
  });

  it("are parsed once for what the tree alone tells", () => {
    const { times, tokens } = counted();
    expect(tokens[0]?.upos).toBe("X");
    expect(tokens[1]?.head).toBe(-1);
    expect(JSON.parse(JSON.stringify(tokens))).toEqual(analysed);
    expect(times).toEqual({ tagged: 1, parsed: 1 });
  });
});
