import { type FoundClaims, findClaims } from "../../../src/extract/claims/index.js";
import { analyse } from "../../../src/language/analyse.js";
import { loadEnglish } from "../../../src/language/english.js";
import { bareArticle } from "../../../src/normalize/bare.js";

/** A claim told in words, for tables of cases. */
export interface ToldClaim {
  readonly source: string;
  readonly cue: string;
  readonly content: readonly string[];
  readonly kind: string;
  readonly speaker: string;
  readonly force: string;
  readonly certainty: string;
}

/** The claims of some running text, one paragraph a line. */
export function claimsOf(text: string): { told: ToldClaim[]; found: FoundClaims } {
  const found = findClaims(analyse(bareArticle({ name: "case", text }), loadEnglish()));
  const words = (spans: readonly { start: number; end: number }[]): string[] =>
    spans.map((span) => text.slice(span.start, span.end));
  const told = found.claims.map((claim) => ({
    source: words(claim.source).join(" … "),
    cue: words(claim.cue).join(" … "),
    content: words(claim.content),
    kind: claim.kind,
    speaker: claim.speaker === undefined ? "" : (found.speakers[claim.speaker]?.name ?? ""),
    force: claim.force,
    certainty: claim.certainty,
  }));
  return { told, found };
}
