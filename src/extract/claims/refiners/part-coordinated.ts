import type { Span } from "../../../model/span.js";
import type { Candidate } from "../candidate.js";
import { type Reading, tokenAt } from "../reading.js";

/** Words that join a second thing the same speaker says to the first: "said … | and vowed", "praised … | before adding". */
const JOINING = new Set([
  "and",
  "but",
  "or",
  "yet",
  "then",
  "also",
  "before",
  "after",
  "while",
  "by",
  "in",
  "even",
  "later",
  "instead",
  "than",
  "rather",
  "to",
  "once",
  "again",
]);

function sameSpan(left: Span | undefined, right: Span | undefined): boolean {
  return left !== undefined && right !== undefined && left.start === right.start && left.end === right.end;
}

/** Where the words before a coordinated cue end: its auxiliaries, adverbs, joining words and commas belong to neither claim. */
function endBefore(reading: Reading, cue: Span, floor: number): number {
  let last = tokenAt(reading, cue.start) - 1;
  while (last >= 0) {
    const token = reading.tokens[last];
    if (token === undefined || token.end <= floor) break;
    const parts =
      JOINING.has(token.normal) ||
      (token.upos === "ADV" && token.normal.endsWith("ly")) ||
      token.upos === "AUX" ||
      /^(?:[,;]|--|[\u2013\u2014\u2015-])$/u.test(token.text);
    if (!parts || (reading.quotationAt[last] ?? -1) >= 0) break;
    last -= 1;
  }
  return reading.tokens[last]?.end ?? floor;
}

/** "called on Arden to apologise for | suggesting it": what a gerund behind such a preposition tells is the first claim's. */
function isDeedInside({ tokens }: Reading, cue: number): boolean {
  return tokens[cue]?.tag === "VBG" && /^(?:for|of|from|about|with|against)$/u.test(tokens[cue - 1]?.normal ?? "");
}

/** The candidate with its content cut off before the cue of another claim by the same source; itself where that cue is not in its content. */
function cutBefore(outer: Candidate, inner: Candidate, reading: Reading): Candidate {
  const cue = inner.cue[0];
  if (cue === undefined || !sameSpan(outer.source, inner.source) || outer.cue[0] === undefined) return outer;
  if (outer.cue[0].start >= cue.start) return outer;
  const holder = outer.content.findIndex((span) => span.start < cue.start && cue.end <= span.end);
  const held = outer.content[holder];
  if (held === undefined || (reading.quotationAt[tokenAt(reading, cue.start)] ?? -1) >= 0) return outer;
  if (isDeedInside(reading, tokenAt(reading, cue.start))) return outer;
  const end = endBefore(reading, cue, held.start);
  if (end <= held.start) return outer;
  return {
    ...outer,
    content: [...outer.content.slice(0, holder), { start: held.start, end }],
    ending: "the same source goes on to say something else",
  };
}

/**
 * Parts coordinated claims: "said the plan was late and vowed to mend it" is two things one source says.
 * The content of the first ends before the words that join the second to it.
 */
export function partCoordinated(candidates: readonly Candidate[], reading: Reading): readonly Candidate[] {
  const byPassage = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const listed = byPassage.get(candidate.passage);
    if (listed === undefined) byPassage.set(candidate.passage, [candidate]);
    else listed.push(candidate);
  }
  return candidates.map((outer) =>
    (byPassage.get(outer.passage) ?? []).reduce(
      (parted, inner) => (inner === outer || inner.grade < LEAST_GRADE ? parted : cutBefore(parted, inner, reading)),
      outer,
    ),
  );
}

/** Grade from which a second cue is taken for one, and not for a word of the first claim's content. */
const LEAST_GRADE = 0.9;
