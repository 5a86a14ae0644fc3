import type { LanguageTools } from "../../../src/language/analysed-article.js";
import type { Span } from "../../../src/model/span.js";
import { claimsOf } from "../../../src/pipeline.js";
import { type Certainty, counted, none } from "./share.js";

/** A line of the attribution benchmark. */
interface AttributionLine {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly { readonly source: readonly Span[]; readonly content: readonly Span[] }[];
}

/** Shared part of the words from which two contents are one, as the benchmark has it. */
const leastShared = 0.5;

function wordStarts(text: string): number[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => match.index);
}

function wordsIn(spans: readonly Span[], starts: readonly number[]): Set<number> {
  return new Set(starts.filter((start) => spans.some((span) => span.start <= start && start < span.end)));
}

function shared(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  const both = [...left].filter((word) => right.has(word)).length;
  return both === 0 ? 0 : both / (left.size + right.size - both);
}

/**
 * Of the claims whose content the gold has too, how many name the words of the gold's source. Claims whose source is a
 * pronoun are counted by the pronoun: the benchmark does not say who it is.
 */
export function claimCertainty(lines: readonly AttributionLine[], language: LanguageTools): Certainty {
  return lines.reduce((counts, { id, text, attributions }) => {
    const starts = wordStarts(text);
    const gold = attributions.map(({ source, content }) => ({
      source: wordsIn(source, starts),
      content: wordsIn(content, starts),
    }));
    return claimsOf(id, text, language).claims.reduce((sum, claim) => {
      const content = wordsIn(claim.content, starts);
      const best = gold.reduce<(typeof gold)[number] | undefined>(
        (kept, one) =>
          shared(one.content, content) > (kept === undefined ? 0 : shared(kept.content, content)) ? one : kept,
        undefined,
      );
      if (best === undefined || shared(best.content, content) < leastShared || best.source.size === 0) return sum;
      const source = wordsIn(claim.source, starts);
      return counted(
        sum,
        claim.certainty === "sure",
        [...source].some((word) => best.source.has(word)),
      );
    }, counts);
  }, none);
}
