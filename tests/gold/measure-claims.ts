import type { ArticleRecord, Claim } from "../../src/model/article-record.js";
import type { Gold, GoldClaim } from "./gold.js";
import { pairByOverlap, sharedLength } from "./pairing.js";
import { namesAgree } from "./speaker-names.js";
import { type Tally, tally } from "./tally.js";

const shorten = (words: string): string => {
  const line = words.replace(/\s+/g, " ");
  return line.length > 90 ? `${line.slice(0, 87)}…` : line;
};

const wordsOf = (claim: Claim, text: string): string =>
  shorten(claim.content.map((span) => text.slice(span.start, span.end)).join(" … "));

/** Claims: found where their contents overlap; right with the same kind and the same speaker. */
export function measureClaims(record: ArticleRecord, gold: Gold): Tally {
  const speakerName = (claim: Claim): string =>
    record.speakers.find((speaker) => speaker.id === claim.speakerId)?.name ?? "";
  const wrongDetails = (wanted: GoldClaim, found: Claim): string[] => [
    ...(wanted.kind === found.kind ? [] : ["kind"]),
    ...([wanted.speaker, ...(wanted.speakerAlso ?? [])].some((name) => namesAgree(name, speakerName(found)))
      ? []
      : ["speaker"]),
  ];
  const pairs = pairByOverlap(
    gold.claims.map((claim) => claim.content),
    record.claims.map((claim) => claim.content),
  );
  const judged = gold.claims.flatMap((wanted, index) => {
    const found = record.claims[pairs[index] ?? -1];
    return found === undefined ? [] : [{ wanted, found, wrong: wrongDetails(wanted, found) }];
  });
  const taken = new Set(pairs);
  const allowed = [...(gold.optionalClaims ?? []), ...(gold.unjudged ?? [])];
  return tally({
    pairs: judged.map(({ found, wrong }) => ({ certainty: found.certainty, wrong })),
    details: ["kind", "speaker"],
    missed: gold.claims
      .filter((_, index) => pairs[index] === -1)
      .map(
        (wanted) => `claim missed: ${wanted.speaker}: ${shorten(wanted.content.map((one) => one.text).join(" … "))}`,
      ),
    false: record.claims
      .filter((claim, index) => !taken.has(index) && sharedLength(claim.content, allowed) === 0)
      .map((claim) => ({
        certainty: claim.certainty,
        difference: `claim false (${claim.certainty}): ${speakerName(claim)}: ${wordsOf(claim, record.text)}`,
      })),
    differences: judged
      .filter(({ wrong }) => wrong.length > 0)
      .map(
        ({ wanted, found, wrong }) =>
          `claim ${wrong.join(", ")} (${found.certainty}): is ${wanted.kind} by ${wanted.speaker}, found ${found.kind} by ${speakerName(found) || "nobody"}: ${wordsOf(found, record.text)}`,
      ),
  });
}
