import type { Candidate } from "../candidate.js";

function size(candidate: Candidate): number {
  return candidate.content.reduce((sum, span) => sum + span.end - span.start, 0);
}

/** Whether a span of `left` shares a code unit with one of `right`. */
function sharesContent(left: Candidate, right: Candidate): boolean {
  return left.content.some((a) => right.content.some((b) => a.start < b.end && b.start < a.end));
}

function cueInside(inner: Candidate, outer: Candidate): boolean {
  const cue = inner.cue[0];
  return cue !== undefined && outer.content.some((span) => span.start <= cue.start && cue.end <= span.end);
}

/** Whether the cue of one stands in the words that name the other's source: "said Arden, who wants …". */
function cueInSource(inner: Candidate, outer: Candidate): boolean {
  const cue = inner.cue[0];
  const { source } = outer;
  return cue !== undefined && source !== undefined && source.start <= cue.start && cue.end <= source.end;
}

/** "expects the population to pass 80,000", "predicts that supply will double". */
const isClause = ({ rule }: Candidate): boolean => /: (?:that|whether|infinitive) after the cue/u.test(rule);

/** "according to Arden, who had earlier said it was safe": inside the words that name one source, a claim of its own. */
function isAside(inner: Candidate, outer: Candidate): boolean {
  return cueInSource(inner, outer) && inner.grade >= (isClause(inner) ? ASIDE_WITH_CLAUSE : ASIDE);
}

function areRivals(candidate: Candidate, other: Candidate): boolean {
  return (
    sharesContent(candidate, other) ||
    cueInside(candidate, other) ||
    (cueInSource(candidate, other) && !isAside(candidate, other)) ||
    (cueInSource(other, candidate) && !isAside(other, candidate)) ||
    cueInside(other, candidate)
  );
}

/** Index of the last claim of this passage or the one before it that is about the same words; -1 where there is none. */
function rivalOf(candidate: Candidate, kept: readonly Candidate[]): number {
  for (let at = kept.length - 1; at >= 0; at -= 1) {
    const other = kept[at];
    // Candidates come passage by passage, so those kept do.
    if (other === undefined || other.passage < candidate.passage - 1) return -1;
    if (areRivals(candidate, other)) return at;
  }
  return -1;
}

/**
 * Of two claims about the same words keeps the outer one: what a speaker says somebody else said is the speaker's claim.
 * Where neither holds the other, the better grade stays.
 */
export function dropOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const rival = rivalOf(candidate, kept);
    const other = rival < 0 ? undefined : kept[rival];
    if (other === undefined) kept.push(candidate);
    else if (outranks(candidate, other)) {
      kept.splice(rival, 1);
      kept.push(candidate);
    }
  }
  return kept;
}

/** Grade of a cue that hardly ever is none. */
const SOUND = 0.9;

/** Grade from which a cue beside a source's name is believed. */
const ASIDE = 0.8;

/** The same where a clause says what is thought: "said Arden, who predicts that …". */
const ASIDE_WITH_CLAUSE = 0.5;

/** "…, state television had reported that": a weak cue without a source, likely a word the tagger took for a verb. */
function isFaint(candidate: Candidate): boolean {
  return candidate.source === undefined && candidate.grade < 0.7;
}

/** "The board argues that the fund, it says, will be empty": what only points back says the same speaker's words. */
function isLonePronoun({ source }: Candidate): boolean {
  return source !== undefined && source.end - source.start <= LONGEST_PRONOUN;
}

/** Code units of "they". */
const LONGEST_PRONOUN = 4;

/** "The agency said the road was shut, | the paper reported": of two cues each in the other's content the later one holds the whole sentence. */
function startsBefore(candidate: Candidate, other: Candidate): boolean {
  return (candidate.content[0]?.start ?? 0) < (other.content[0]?.start ?? 0);
}

function outranks(candidate: Candidate, other: Candidate): boolean {
  if (cueInSource(candidate, other) !== cueInSource(other, candidate)) return cueInSource(other, candidate);
  if (cueInside(candidate, other) && cueInside(other, candidate)) {
    const isLone = isLonePronoun(candidate);
    return isLone === isLonePronoun(other) ? startsBefore(candidate, other) : !isLone;
  }
  if (cueInside(candidate, other)) return isFaint(other) && candidate.grade >= SOUND;
  if (cueInside(other, candidate) && isFaint(candidate) && other.grade >= SOUND) return false;
  if (cueInside(other, candidate)) return candidate.grade >= 0.6 || candidate.grade > other.grade;
  return (
    candidate.grade > other.grade + 0.05 || (candidate.grade > other.grade - 0.05 && size(candidate) > size(other))
  );
}
