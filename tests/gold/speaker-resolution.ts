import type { ArticleRecord, Claim } from "../../src/model/article-record.js";
import type { Span } from "../../src/model/span.js";
import type { Gold } from "./gold.js";
import { pairByOverlap } from "./pairing.js";
import { namesAgree } from "./speaker-names.js";

/** What was said, by where it begins, and the names that are right for who said it. */
interface MarkedClaim {
  readonly start: number;
  readonly names: readonly string[];
}

export interface MarkedArticle {
  readonly text: string;
  readonly claims: readonly MarkedClaim[];
}

/** A claim whose content was found, and whose speaker that turned out to be. */
export interface ResolvedClaim {
  readonly wanted: readonly string[];
  readonly found: string;
  readonly right: boolean;
  readonly words: string;
}

/** Code units after its beginning by which a marked content is known again; quotation marks and "that" may be off. */
const BEGINNING = 24;

/** Takes the marks `⟦Name|other⟧` out of an article. */
export function markedArticle(source: string): MarkedArticle {
  const claims: MarkedClaim[] = [];
  let text = "";
  for (const [index, piece] of source.split("⟦").entries()) {
    const close = piece.indexOf("⟧");
    if (index > 0) claims.push({ start: text.length, names: piece.slice(0, close).split("|") });
    text += index === 0 ? piece : piece.slice(close + 1);
  }
  return { text, claims };
}

function resolved(record: ArticleRecord, claim: Claim, wanted: readonly string[]): ResolvedClaim {
  const found = record.speakers.find((speaker) => speaker.id === claim.speakerId)?.name ?? "";
  const [first] = claim.content;
  const words = record.text.slice(first?.start ?? 0, Math.min(first?.end ?? 0, (first?.start ?? 0) + 60));
  return { wanted, found, right: wanted.some((name) => namesAgree(name, found)), words };
}

function pairedClaims(record: ArticleRecord, contents: readonly (readonly Span[])[]): (Claim | undefined)[] {
  const pairs = pairByOverlap(
    contents,
    record.claims.map((claim) => claim.content),
  );
  return pairs.map((index) => record.claims[index]);
}

/** The claims of a marked article that were found, with their speakers. */
export function resolvedInMarked(record: ArticleRecord, marked: MarkedArticle): ResolvedClaim[] {
  const found = pairedClaims(
    record,
    marked.claims.map(({ start }) => [{ start, end: start + BEGINNING }]),
  );
  return marked.claims.flatMap(({ names }, index) => {
    const claim = found[index];
    return claim === undefined ? [] : [resolved(record, claim, names)];
  });
}

/** The claims of an article with full gold that were found, with their speakers. */
export function resolvedInGold(record: ArticleRecord, gold: Gold): ResolvedClaim[] {
  const found = pairedClaims(
    record,
    gold.claims.map((claim) => claim.content),
  );
  return gold.claims.flatMap(({ speaker, speakerAlso }, index) => {
    const claim = found[index];
    return claim === undefined ? [] : [resolved(record, claim, [speaker, ...(speakerAlso ?? [])])];
  });
}
