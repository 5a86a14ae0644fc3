import { describe, expect, it } from "vitest";
import { deferredTokens } from "../../src/language/deferred-tokens.js";

const text = "It rained.";
const spans = [
  { start: 0, end: 2 },
  { start: 3, end: 9 },
  { start: 9, end: 10 },
];
const analysed = spans.map((span, at) => ({
  ...span,
  text: text.slice(span.start, span.end),
  normal: text.slice(span.start, span.end).toLowerCase(),
  lemma: "",
  upos: "X" as const,
  tag: `T${at}`,
  head: -1,
  relation: "dep",
}));

describe("deferred tokens", () => {
  it("are analysed once, and not before they are asked for more than place and words", () => {
    let times = 0;
    const tokens = deferredTokens(text, spans, () => {
      times++;
      return analysed;
    });
    expect(tokens.map((token) => token.text)).toEqual(["It", "rained", "."]);
    expect(times).toBe(0);
    expect(tokens.map(({ tag }) => tag)).toEqual(["T0", "T1", "T2"]);
    expect(JSON.parse(JSON.stringify(tokens))).toEqual(analysed);
    expect(times).toBe(1);
  });
});
