import { describe, expect, it } from "vitest";
import { claimsOf } from "./helpers.js";

const CASES: readonly (readonly [string, string])[] = [
  ["quotation marks", '"'.repeat(20_000)],
  ["opening marks", "“".repeat(20_000)],
  ["brackets", "(".repeat(20_000)],
  ["one word", "a".repeat(100_000)],
  ["commas and cues", "Arden said, ".repeat(3_000)],
  ["prototype keys", "constructor said __proto__ said toString was hasOwnProperty. ".repeat(50)],
  ["short quotations", '"a," said B. '.repeat(2_000)],
];

describe("hostile text", () => {
  it.each(CASES)("%s: ends, and in time", (_name, text) => {
    const started = performance.now();
    const { found } = claimsOf(text);
    expect(performance.now() - started).toBeLessThan(20_000);
    for (const claim of found.claims) for (const span of claim.content) expect(span.end).toBeGreaterThan(span.start);
  });
});
