import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ArticleRecord, Claim, Figure } from "../../src/model/article-record.js";
import type { Span } from "../../src/model/span.js";
import { articleCases, recordOfBytes } from "./cases.js";
import { addWord, type Mutation, misspell, movePastNext } from "./mutations.js";
import { overlapsAny } from "./pairing.js";

/** How many changed articles are made, and the share of identifiers outside the change that must survive it. */
const mutationCount = 100;
const floor = 0.98;

const build = (text: string, slug: string): ArticleRecord => recordOfBytes(new TextEncoder().encode(text), slug);

/** The words of a figure or claim. */
function wordsOf(record: ArticleRecord, one: Figure | Claim): string {
  return "content" in one ? one.content.map((span) => record.text.slice(span.start, span.end)).join(" … ") : one.text;
}

/** Figures and claims that lie outside the change. */
function outside(record: ArticleRecord, changed: Span): (Figure | Claim)[] {
  const touches = (one: Figure | Claim): boolean =>
    ("content" in one ? one.content : [one]).some((span) => overlapsAny(span, [changed]));
  return [...record.figures, ...record.claims].filter((one) => !touches(one));
}

/** Deterministic: articles, paragraphs and kinds of change are gone through in order until there are enough. */
function mutations(): { slug: string; text: string; mutation: Mutation }[] {
  const kinds = [addWord, misspell, movePastNext];
  const made: { slug: string; text: string; mutation: Mutation }[] = [];
  for (let round = 0; made.length < mutationCount && round < 40; round += 1) {
    for (const [index, one] of articleCases.entries()) {
      const text = readFileSync(one.articlePath, "utf8");
      const kind = kinds[(round + index) % kinds.length];
      const mutation = kind?.(text, Math.floor(round / 3) * 3 + ((round + index) % 3));
      if (mutation !== undefined) {
        made.push({ slug: one.name, text, mutation });
      }
    }
  }
  return made.slice(0, mutationCount);
}

describe("identifiers", () => {
  it(`survive changes elsewhere in the text: at least ${floor * 100} in 100`, { timeout: 180_000 }, () => {
    const originals = new Map<string, ArticleRecord>();
    const lost: string[] = [];
    let expected = 0;
    const all = mutations();
    for (const { slug, text, mutation } of all) {
      const before = originals.get(slug) ?? build(text, slug);
      originals.set(slug, before);
      const after = build(mutation.text, slug);
      const afterWords = new Map(
        [...after.figures, ...after.claims].map((one) => [one.id, wordsOf(after, one)] as const),
      );
      for (const one of outside(before, mutation.changed)) {
        const words = wordsOf(before, one);
        expected += 1;
        if (afterWords.get(one.id) !== words) {
          lost.push(`${slug}, ${mutation.name}: ${words.slice(0, 80)}`);
        }
      }
    }
    const share = 1 - lost.length / expected;
    console.log(`identifiers that survive ${all.length} changes: ${expected - lost.length} of ${expected}`);
    expect(all.length).toBe(mutationCount);
    expect(share, lost.join("\n")).toBeGreaterThanOrEqual(floor);
  });
});
