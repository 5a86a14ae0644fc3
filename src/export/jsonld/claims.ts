import type { ClaimLeaf, QuotationLeaf } from "schema-dts";
import type { ArticleRecord, Claim } from "../../model/article-record.js";
import { optional } from "../../record/optional.js";
import { fragmentLinks } from "../fragment-links.js";
import { articleName, type MarkupIdentifiers } from "./identifiers.js";
import type { Parties, Reference } from "./parties.js";
import { onOneLine, quotedWordsAt, wordsAt } from "./words.js";

/** Forces by which a speaker does not state the words: he says that they are not so, asks whether, or will have none of it. */
const disowningForces: ReadonlySet<string> = new Set([
  "ask",
  "decline",
  "deny",
  "discuss",
  "negotiate",
  "oppose",
  "question",
  "refuse",
  "withdraw",
]);

/**
 * Whether the speaker stands for the words. Who denies something, or is reported not to have said it, is not its author;
 * what stands wholly in quotation marks was said by its speaker whatever the verb.
 */
export const isOwned = ({ kind, force, negated }: Claim): boolean =>
  negated !== true && (kind === "direct" || !disowningForces.has(force));

const authorOf = (claim: Claim, { speakers }: Parties): Reference | undefined =>
  claim.speakerId !== undefined && isOwned(claim) ? speakers.get(claim.speakerId) : undefined;

/** Says of words that their speaker does not stand for that it is so; nothing of others. */
function disclaimerOf(claim: Claim, { speakers }: ArticleRecord): string | undefined {
  if (isOwned(claim)) return undefined;
  const speaker = speakers.find(({ id }) => id === claim.speakerId);
  const name = speaker === undefined ? "its speaker" : onOneLine(speaker.name);
  const verb = claim.force.replaceAll("_", " ");
  const cue = claim.negated === true ? `the article says not: “${verb}”` : `the article’s word is “${verb}”`;
  return `Not claimed by ${name}: ${cue}.`;
}

/**
 * One `Claim` for each claim of the record; without words where a person wants none published. A claim
 * that nobody makes, because it is denied or asked about, says so and has no author.
 */
export function claimsOf(
  record: ArticleRecord,
  identifiers: MarkupIdentifiers,
  parties: Parties,
  withWords: boolean,
): ClaimLeaf[] {
  const interpreter = record.publisher?.basis === "given" ? parties.publisher : undefined;
  // A link to the words holds their first and last ones.
  const links: ReadonlyMap<string, string> = withWords ? fragmentLinks(record) : new Map();
  return record.claims.map((claim) => ({
    "@type": "Claim",
    "@id": identifiers(claim.id),
    ...optional("url", links.get(claim.id)),
    ...(withWords ? { text: wordsAt(record.text, claim.content) } : {}),
    ...optional("description", disclaimerOf(claim, record)),
    ...optional("author", authorOf(claim, parties)),
    appearance: { "@id": identifiers(articleName) },
    ...optional("claimInterpreter", interpreter),
  }));
}

/** One `Quotation` for each claim that stands wholly in quotation marks and was said. */
export function quotationsOf(record: ArticleRecord, identifiers: MarkupIdentifiers, parties: Parties): QuotationLeaf[] {
  return record.claims
    .filter((claim) => claim.kind === "direct" && isOwned(claim))
    .map((claim) => ({
      "@type": "Quotation",
      "@id": identifiers(`quotation-${claim.id}`),
      text: quotedWordsAt(record.text, claim.content),
      ...optional("spokenByCharacter", authorOf(claim, parties)),
      isPartOf: { "@id": identifiers(articleName) },
      interpretedAsClaim: { "@id": identifiers(claim.id) },
    }));
}
