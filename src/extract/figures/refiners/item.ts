import { isOfClass } from "../../../language/word-classes.js";
import type { AtomRange } from "../atom.js";
import type { Candidate, FigureRefiner, FigureSentence } from "../candidate.js";
import { coreOf, extentOf } from "../extent.js";
import { isA, isNominal, tokenOf } from "../grammar.js";
import { isVerbOfAmount, phraseAt } from "../phrase.js";
import { agedBefore, beforeOf, isFree, listedBefore, statedItem } from "../stated-item.js";
import { expectedOf, subjectBefore, subjectBeside, subjectOf } from "../subject.js";
import { SAYING } from "../tables/saying-verbs.js";

/**
 * Names what a figure is about, by the nearest of: the phrase after `of`, the noun the amount stands before (`a $30 fee`), the noun
 * before `of` (`a turnover of …`), what the figure before it was about, the subject beside its verb, the subject by the parse.
 */
export const item: FigureRefiner = {
  name: "item",
  refine: (candidates, sentence) => {
    let previous: Named | undefined;
    const taken = atomsOf(candidates, sentence);
    return candidates.map((candidate) => {
      const ofEach = eachOf(candidate, previous, sentence);
      const words =
        ofEach ??
        wholeOf(candidate, previous, sentence) ??
        (isContinued(candidate, previous?.candidate, sentence) ? previous?.words : itemOf(candidate, sentence, taken));
      previous = { candidate, words, isOfEach: ofEach !== undefined };
      if (words === undefined || !canBeItem(words, sentence)) return candidate;
      const last = withoutTime(words, sentence);
      return {
        ...candidate,
        item: { start: sentence.atoms[words.first]?.start ?? 0, end: sentence.atoms[last]?.end ?? 0 },
      };
    });
  },
};

/** The last atom of an item without the time behind it: coal | last year. */
function withoutTime({ first, last }: AtomRange, sentence: FigureSentence): number {
  const { atoms } = sentence;
  // "the quota for this year": the time is a part of the name.
  const isTime =
    last - first > 1 &&
    /^(?:last|this|next|every|each)$/.test(atoms[last - 1]?.normal ?? "") &&
    /^(?:year|quarter|month|week|season|spring|summer|autumn|winter|decade|century)$/.test(atoms[last]?.normal ?? "") &&
    !isA(sentence, last - 2, "ADP");
  return isTime ? last - 2 : last;
}

/**
 * Whether words can name what a figure is about: "the budget for 2030-2034 is" has a number there, "640 km east of" a
 * direction, and of "the union's secretary, who has served for 26 years" the owner without what is owned.
 */
function canBeItem({ first, last }: AtomRange, { atoms, text }: FigureSentence): boolean {
  const said = text.slice(atoms[first]?.start ?? 0, atoms[last]?.end ?? 0);
  return (
    /\p{L}/u.test(said) &&
    !DIRECTION.test(said) &&
    // "$6 apiece", "a high of 61 percent": words of amount and place in a row, that name nothing.
    !/^(?:up|down|just|only|total|apiece|each|a?piece|(?:new |record |all-time )?(?:high|low)|peak|[\d.,]{1,12}-\p{L}{1,12})$/iu.test(
      said,
    ) &&
    !/['’]s?$/u.test(said)
  );
}

/** A figure and the words that name its item. */
interface Named {
  readonly candidate: Candidate;
  readonly words: AtomRange | undefined;
  /** Whether it measures each of counted things. */
  readonly isOfEach?: boolean;
}

/** "€212 million, of which the state pays 40%", "40 buses, of which 30% run on gas": a share is of what stands before it. */
function wholeOf(candidate: Candidate, previous: Named | undefined, { atoms }: FigureSentence): AtomRange | undefined {
  if (previous === undefined || candidate.unit?.kind !== "percent") return undefined;
  const behind = extentOf(previous.candidate).last + 1;
  const at = atoms[behind]?.text === "," ? behind + 1 : behind;
  if (atoms[at]?.normal !== "of" || !/^(?:which|whom)$/.test(atoms[at + 1]?.normal ?? "")) return undefined;
  // "of which most are old, and its sales fell 12%": another clause.
  const clause = atoms.slice(at + 2, extentOf(candidate).first);
  if (clause.some(({ normal }) => /^(?:[,;:]|and|but|while)$/.test(normal))) return undefined;
  const { unit } = previous.candidate;
  return unit?.kind === "counted" ? unit.words : previous.words;
}

/** "four gates, each 62 metres wide and 30 metres high": measures of every one of the things counted right before them. */
function eachOf(candidate: Candidate, previous: Named | undefined, { atoms }: FigureSentence): AtomRange | undefined {
  if (previous === undefined || candidate.unit?.kind !== "measure") return undefined;
  const { first, last } = extentOf(candidate);
  // "each 3 tonnes of rice": the rice, not who had it.
  if (atoms[last + 1]?.normal === "of") return undefined;
  const before = extentOf(previous.candidate);
  const between = atoms
    .slice(before.last + 1, first)
    .map(({ normal }) => normal)
    .join(" ");
  if (previous.isOfEach === true) return /^(?:\p{L}+ ?)?(?:,|and|, and)$/u.test(between) ? previous.words : undefined;
  // "four gates and two locks, each": of both.
  const isOneOfTwo = /^(?:and|or)$/.test(atoms[before.first - 1]?.normal ?? "");
  const { unit } = previous.candidate;
  return unit?.kind === "counted" && !isOneOfTwo && /^[,(;–—] each$/u.test(between) ? unit.words : undefined;
}

/** A level after an amount of change, a conversion in brackets, a second amount of the same: about what the one before is about. */
function isContinued(candidate: Candidate, previous: Candidate | undefined, { atoms }: FigureSentence): boolean {
  if (previous === undefined) return false;
  const between = atoms
    .slice(extentOf(previous).last + 1, extentOf(candidate).first)
    .map(({ normal }) => normal)
    .join(" ");
  if (between === "(") return previous.unit?.kind === candidate.unit?.kind;
  return (
    /^(?:\) ?)?(?:,? ?(?:up|down) from|to|at|from|, or|or|and|to an?|to a close of|to (?:close|end|finish|settle|trade|stand|open)(?: (?:up|down|higher|lower))? at|\) and|,)$/.test(
      between.trim(),
    ) &&
    candidate.unit?.kind !== "counted" &&
    between !== ""
  );
}

function itemOf(candidate: Candidate, sentence: FigureSentence, taken: ReadonlySet<number>): AtomRange | undefined {
  const { first, last } = extentOf(candidate);
  const kind = candidate.unit?.kind;
  if (candidate.form === "multiple" && kind === "multiple") return undefined;
  // "a 12-strong jury"
  const { last: number } = candidate.numeral;
  if (sentence.atoms[number + 1]?.text === "-" && sentence.atoms[number + 2]?.normal === "strong")
    return phraseAt(sentence, number + 3);
  const aged = kind === "age" ? agedBefore(sentence, first, last) : undefined;
  if (aged !== undefined) return aged;
  if (kind === "counted") return itemOfCounted(candidate, sentence, first, last, taken);
  const stated = statedItem(candidate, sentence, taken);
  if (stated !== undefined && isFree(stated, taken)) return stated;
  return subject(sentence, first, last, taken);
}

/** Counted things are named by their unit; the item is what they belong to: `35 wells of the Orle field`, `Dravik hired 40 welders`. */
function itemOfCounted(
  candidate: Candidate,
  sentence: FigureSentence,
  first: number,
  last: number,
  taken: ReadonlySet<number>,
): AtomRange | undefined {
  const { atoms } = sentence;
  if (atoms[candidate.numeral.last + 1]?.normal === "of" && candidate.form === "words") return undefined;
  // "The 300-room hotel": the thing that has so many.
  const isPart = isAttributive(candidate, atoms) && atoms[last + 1]?.spaced === true && isNominal(sentence, last + 1);
  const thing = isPart ? phraseAt(sentence, last + 1) : undefined;
  if (thing !== undefined) return thing;
  const listed = listedBefore(sentence, first, taken);
  if (listed !== undefined) return listed;
  if (atoms[last + 1]?.normal === "of") {
    const phrase = phraseAt(sentence, last + 2);
    if (phrase !== undefined) return phrase;
  }
  const owner = beforeOf(sentence, first);
  if (owner !== undefined && isFree(owner, taken)) return owner;
  return subject(sentence, first, last, taken);
}

/** "ended down 1%", "lost 190 points": what stands right behind a verb is its object, whatever the tree says. */
function isBehindVerb(sentence: FigureSentence, first: number): boolean {
  let at = first - 1;
  while (at > 0 && /^(?:up|down|by|about|around|nearly|almost|just|only)$/.test(sentence.atoms[at]?.normal ?? "")) at--;
  return isVerbOfAmount(sentence, at) || (isA(sentence, at, "VERB") && at > 0);
}

/** Whether the figure's own noun is the subject of its verb. */
function isSubject(sentence: FigureSentence, first: number, last: number): boolean {
  if (isBehindVerb(sentence, first)) return false;
  if (tokenOf(sentence, last)?.relation.startsWith("nsubj") === true) return true;
  const next = tokenOf(sentence, last + 1);
  const before = tokenOf(sentence, first - 1);
  return (
    (isOfClass(next, "AUX") || next?.tag === "VBD") &&
    (first === 0 || before?.upos === "PUNCT" || isOfClass(before, "CCONJ"))
  );
}

const DIRECTION =
  /^(?:(?:north|south)[- ]?(?:east|west)?|east|west|(?:north|south|east|west)(?:wards?|ern)|inland|offshore|upstream|downstream|away|apart|gmt|utc|est|cet|local time)$/i;

/** "Sales are expected to grow": what is expected says nothing itself. */
function isPassive(sentence: FigureSentence, verb: number): boolean {
  return tokenOf(sentence, verb)?.tag === "VBN" && expectedOf(sentence, verb) >= 0;
}

/** "Analysts had been | looking for $1.85 billion", "the council | forecasts": who expects an amount is not what it is about. */
function looksFor(sentence: FigureSentence, verb: number): boolean {
  const lemma = tokenOf(sentence, verb)?.lemma ?? "";
  return (
    /^(?:forecast|project|anticipate|reckon)$/.test(lemma) ||
    (/^(?:look|hope|ask)$/.test(lemma) && sentence.atoms[verb + 1]?.normal === "for")
  );
}

/** Whether the first verb right after the words is one of saying. */
function speaks(sentence: FigureSentence, words: AtomRange): boolean {
  for (let at = words.last + 1; at <= words.last + 4; at++) {
    const token = tokenOf(sentence, at);
    // "Futures added 6.1%": verbs of change that can say something, too, do not before an amount.
    if (isOfClass(token, "VERB"))
      return (
        (SAYING.has(token?.lemma ?? "") || looksFor(sentence, at)) &&
        !isVerbOfAmount(sentence, at) &&
        !isPassive(sentence, at)
      );
    if (!isOfClass(token, "AUX") && !isOfClass(token, "ADV")) return false;
  }
  return false;
}

/** The subject, beside its verb, by the parse or nearest by the surface; never who only says it, nor a figure's own words. */
function subject(
  sentence: FigureSentence,
  first: number,
  last: number,
  taken: ReadonlySet<number>,
): AtomRange | undefined {
  const words = nearestSubject(sentence, first, last, taken);
  return words === undefined || speaks(sentence, words) ? undefined : words;
}

function nearestSubject(
  sentence: FigureSentence,
  first: number,
  last: number,
  taken: ReadonlySet<number>,
): AtomRange | undefined {
  if (isSubject(sentence, first, last)) return undefined;
  const beside = subjectBeside(sentence, first);
  if (beside === null) return undefined;
  if (beside !== undefined && isFree(beside, taken)) return beside;
  const parsed = subjectOf(sentence, last) ?? subjectOf(sentence, first);
  if (parsed !== undefined && parsed !== null && parsed.first <= first && parsed.last >= first) return undefined;
  if (parsed !== undefined && parsed !== null && isFree(parsed, taken)) return parsed;
  const before = parsed === null ? undefined : subjectBefore(sentence, first);
  if (before !== undefined && before !== null && isFree(before, taken)) return before;
  return undefined;
}

/** "The 10-year bond", "the 300-room hotel": a size or a term with a hyphen is a part of the thing's name. */
function isAttributive({ numeral, unit }: Candidate, atoms: FigureSentence["atoms"]): boolean {
  const joint = atoms[numeral.last + 1];
  return joint?.text === "-" && !joint.spaced && /^(?:time|measure|counted)$/.test(unit?.kind ?? "");
}

/** The atoms that numbers and units take up. */
function atomsOf(candidates: readonly Candidate[], { atoms }: FigureSentence): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const candidate of candidates) {
    // "A 60-year-old would take 2.7%": a person called by an age is a subject like any other.
    if (candidate.unit?.kind === "age" || isAttributive(candidate, atoms)) continue;
    const { first, last } = coreOf(candidate);
    for (let at = first; at <= last; at++) taken.add(at);
  }
  return taken;
}
