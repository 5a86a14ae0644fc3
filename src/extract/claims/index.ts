import type { AnalysedArticle } from "../../language/analysed-article.js";
import type { ClaimFinding, SpeakerFinding } from "../findings.js";
import type { Resolution, SpeakerEntry } from "../speakers/resolution.js";
import { resolveSpeakers } from "../speakers/resolve.js";
import type { Candidate } from "./candidate.js";
import { findCandidates } from "./candidates.js";
import { checkWorthinessOf } from "./check-worthiness.js";
import { kindOf } from "./claim-kind.js";
import { type Reading, readArticle } from "./reading.js";

/** Why a claim is as it is, for a person who asks. */
export interface ClaimExplanation {
  /** The rule that found the cue. */
  readonly cue: string;
  readonly contentEnds: string;
  readonly speaker: string;
}

export interface FoundClaims {
  readonly claims: ClaimFinding[];
  readonly speakers: SpeakerFinding[];
  /** One for each claim, in the same order. */
  readonly explanations: readonly ClaimExplanation[];
}

/** Grade from which a cue needs no second look. */
const SURE_GRADE = 0.75;

function doubtOf(candidate: Candidate, resolution: Resolution | undefined): string | undefined {
  const reasons = [...candidate.doubts];
  if (resolution?.doubt !== undefined) reasons.push(resolution.doubt);
  if (candidate.source === undefined) reasons.push("nobody is named as the source");
  if (candidate.grade < SURE_GRADE) reasons.push("the cue does not always attribute a statement");
  return reasons.length > 0 ? reasons.join("; ") : undefined;
}

function speakerFinding(entry: SpeakerEntry): SpeakerFinding {
  return {
    name: entry.name,
    kind: entry.kind,
    ...(entry.role === undefined ? {} : { role: entry.role }),
    ...(entry.affiliation === undefined ? {} : { affiliation: entry.affiliation }),
    mentions: [...entry.mentions].sort((left, right) => left.start - right.start),
  };
}

function claimFinding(
  candidate: Candidate,
  resolution: Resolution | undefined,
  speaker: number | undefined,
  reading: Reading,
): ClaimFinding {
  const [first, ...rest] = candidate.content;
  if (first === undefined) throw new Error("A claim without content was proposed.");
  const words = candidate.content.map((span) => reading.text.slice(span.start, span.end)).join(" ");
  const check = doubtOf(candidate, resolution);
  const worth = checkWorthinessOf(words, candidate.force);
  return {
    kind: kindOf(candidate.content, reading),
    source: candidate.source === undefined || candidate.inferred === true ? [] : [candidate.source],
    cue: [...candidate.cue],
    content: [first, ...rest],
    ...(speaker === undefined ? {} : { speaker }),
    force: candidate.force,
    ...(candidate.negated ? { negated: true } : {}),
    ...(candidate.inHeadline ? { inHeadline: true } : {}),
    checkWorthiness: { score: worth.score, reasons: [...worth.reasons] },
    figures: [],
    basis: candidate.inferred === true ? "inferred" : "stated",
    ...(check === undefined ? { certainty: "sure" as const } : { certainty: "check" as const, check }),
  };
}

/** The claims of an article, in text order, with the speakers they are attributed to. */
export function findClaims(analysed: AnalysedArticle): FoundClaims {
  const reading = readArticle(analysed);
  const candidates = [...findCandidates(reading)].sort(
    (left, right) => (left.content[0]?.start ?? 0) - (right.content[0]?.start ?? 0),
  );
  const { book, resolutions } = resolveSpeakers(candidates, reading);
  const spoken = book.entries.filter((entry) => entry.mentions.length > 0);
  const places = new Map(spoken.map((entry, index) => [entry, index]));
  const claims: ClaimFinding[] = [];
  const explanations: ClaimExplanation[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const resolution = resolutions[index];
    const speaker = resolution?.speaker === undefined ? undefined : places.get(resolution.speaker);
    claims.push(claimFinding(candidate, resolution, speaker, reading));
    explanations.push({
      cue: candidate.rule,
      contentEnds: candidate.ending,
      speaker: resolution?.how ?? "no source stands with the cue",
    });
  }
  return { claims, speakers: spoken.map(speakerFinding), explanations };
}
