import { groupedBy } from "../../../model/grouped-by.js";
import type { Span } from "../../../model/span.js";
import type { Candidate } from "../candidate.js";
import { firstFrom, type Reading, tokenAt } from "../reading.js";

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

/** The candidate with its content cut off before the cue of another claim by the same source; `undefined` where that cue is not in its content. */
function cutBefore(outer: Candidate, cue: Span, reading: Reading): Candidate | undefined {
  const holder = outer.content.findIndex((span) => span.start < cue.start && cue.end <= span.end);
  const held = outer.content[holder];
  if (held === undefined || (reading.quotationAt[tokenAt(reading, cue.start)] ?? -1) >= 0) return undefined;
  if (isDeedInside(reading, tokenAt(reading, cue.start))) return undefined;
  const end = endBefore(reading, cue, held.start);
  if (end <= held.start) return undefined;
  return {
    ...outer,
    content: [...outer.content.slice(0, holder), { start: held.start, end }],
    ending: "the same source goes on to say something else",
  };
}

/** What claims that one source makes in one passage have in common; `undefined` of a claim without a source. */
const sourceKey = ({ passage, source }: Candidate): string | undefined =>
  source && `${passage} ${source.start} ${source.end}`;

/** The cues by which each source goes on in its passage, in text order. */
function cuesBySource(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Span[]> {
  const sound = candidates.filter(({ grade }) => grade >= LEAST_GRADE);
  return new Map(
    [...groupedBy(sound, sourceKey)].map(([key, said]) => [
      key,
      said.flatMap(({ cue }) => cue.slice(0, 1)).sort((left, right) => left.start - right.start),
    ]),
  );
}

/**
 * Parts coordinated claims: "said the plan was late and vowed to mend it" is two things one source says.
 * The content of the first ends before the words that join the second to it. The spans of a content are in text order.
 */
export function partCoordinated(candidates: readonly Candidate[], reading: Reading): readonly Candidate[] {
  const cuesOf = cuesBySource(candidates);
  return candidates.map((outer) => {
    const [own, contentEnd] = [outer.cue[0], outer.content.at(-1)?.end];
    const cues = cuesOf.get(sourceKey(outer) ?? "") ?? [];
    if (own === undefined || contentEnd === undefined) return outer;
    for (let at = firstFrom(cues, own.start + 1); (cues[at]?.end ?? Infinity) <= contentEnd; at += 1) {
      const parted = cutBefore(outer, cues[at] as Span, reading);
      if (parted !== undefined) return parted;
    }
    return outer;
  });
}

/** Grade from which a second cue is taken for one, and not for a word of the first claim's content. */
const LEAST_GRADE = 0.9;
