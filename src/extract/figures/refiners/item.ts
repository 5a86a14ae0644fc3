import type { Candidate, FigureRefiner, FigureSentence } from "../candidate.js";
import { extentOf } from "../extent.js";
import { isNominal, isNoun, tokenOf } from "../grammar.js";

const DETERMINER = /^(?:the|a|an|its|their|his|her|our|these|those|all|my|your|this|that|such)$/;
/** Longest item, in atoms. */
const LONGEST = 8;

/**
 * Names what a figure is about: the phrase after `of` and its like, the noun the amount qualifies ("a $30 fee"),
 * else the subject of the clause it stands in.
 */
export const item: FigureRefiner = {
  name: "item",
  refine: (candidates, sentence) =>
    candidates.map((candidate) => {
      if (candidate.item !== undefined) return candidate;
      const found = itemOf(candidate, sentence);
      return found === undefined
        ? candidate
        : {
            ...candidate,
            item: { start: sentence.atoms[found.first]?.start ?? 0, end: sentence.atoms[found.last]?.end ?? 0 },
          };
    }),
};

interface Words {
  readonly first: number;
  readonly last: number;
}

function itemOf(candidate: Candidate, sentence: FigureSentence): Words | undefined {
  const { atoms } = sentence;
  const { first, last } = extentOf(candidate);
  const next = atoms[last + 1]?.normal ?? "";
  const kind = candidate.unit?.kind;
  if (
    kind !== "counted" &&
    (next === "of" || ((kind === "percent" || kind === "measure") && (next === "for" || next === "in")))
  ) {
    const phrase = phraseAt(sentence, last + 2);
    if (phrase !== undefined) return phrase;
  }
  if (kind === "counted" && /^(?:of|in|from|at|for)$/.test(next)) {
    const phrase = phraseAt(sentence, last + 2);
    if (phrase !== undefined && next === "of") return phrase;
  }
  if (kind !== "counted" && isNominal(sentence, last + 1)) {
    const phrase = phraseAt(sentence, last + 1);
    if (phrase !== undefined) return phrase;
  }
  return subjectBefore(sentence, first) ?? (kind === "counted" ? undefined : phraseNear(sentence, first));
}

/** The noun phrase that begins at an atom. */
function phraseAt(sentence: FigureSentence, start: number): Words | undefined {
  const { atoms } = sentence;
  let at = start;
  while (at < start + 3 && DETERMINER.test(atoms[at]?.normal ?? "")) at++;
  const first = at;
  let head = -1;
  for (; at < atoms.length && at < first + LONGEST; at++) {
    if (isNoun(sentence, at) || atoms[at]?.kind === "code") head = at;
    else if (!isNominal(sentence, at) && !/^[-'’&]$/.test(atoms[at]?.text ?? "")) break;
  }
  return head < 0 ? undefined : { first, last: head };
}

/** The subject of the clause before the figure: the noun phrase before its verb. */
function subjectBefore(sentence: FigureSentence, before: number): Words | undefined {
  let verb = -1;
  for (let at = before - 1; at >= 0 && at > before - 40; at--) {
    const upos = tokenOf(sentence, at)?.upos;
    if (verb < 0) {
      if ((upos === "VERB" && tokenOf(sentence, at)?.tag !== "VBG") || upos === "AUX") verb = at;
      continue;
    }
    if (upos === "VERB" || upos === "AUX" || upos === "ADV" || upos === "PART") continue;
    if (upos === "PRON") return undefined;
    if (isNoun(sentence, at)) return phraseEndingAt(sentence, at);
  }
  return undefined;
}

function phraseEndingAt(sentence: FigureSentence, last: number): Words {
  let first = last;
  while (
    first > 0 &&
    first > last - LONGEST &&
    (isNominal(sentence, first - 1) || /^[-'’&]$/.test(sentence.atoms[first - 1]?.text ?? ""))
  )
    first--;
  return { first, last };
}

function phraseNear(sentence: FigureSentence, before: number): Words | undefined {
  for (let at = before - 1; at >= 0 && at > before - 12; at--)
    if (isNoun(sentence, at)) return phraseEndingAt(sentence, at);
  return undefined;
}
