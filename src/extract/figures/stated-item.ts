import { isOfClass, isVerbal } from "../../language/word-classes.js";
import type { AtomRange } from "./atom.js";
import type { Candidate, FigureSentence } from "./candidate.js";
import { extentOf } from "./extent.js";
import { isA, isNominal, tokenOf } from "./grammar.js";
import {
  beforeDeterminer,
  isDeterminer,
  isTime,
  isVerbOfAmount,
  NOT_ABOUT,
  phraseAt,
  phraseEndingAt,
  withHeadBefore,
} from "./phrase.js";
import { DOWN_NOUNS, UP_NOUNS } from "./tables/change-verbs.js";

/** What the words right beside a figure say it is about; undefined where they do not, and its verb's subject has to. */
export function statedItem(
  candidate: Candidate,
  sentence: FigureSentence,
  taken: ReadonlySet<number>,
): AtomRange | undefined {
  const { first, last } = extentOf(candidate);
  const words =
    signed(sentence, first) ??
    contrasted(sentence, first, last) ??
    after(candidate, sentence, last) ??
    beforeOf(sentence, first) ??
    apposed(candidate, sentence, first, last) ??
    goods(candidate, sentence, first, last) ??
    changed(sentence, first, last) ??
    moved(sentence, first) ??
    atShare(candidate, sentence, first) ??
    changedByNoun(sentence, first) ??
    atDirection(sentence, first) ??
    measured(candidate, sentence, first, last) ??
    touching(candidate, sentence, first, taken);
  return words !== undefined && isFree(words, taken) ? words : undefined;
}

/** What follows the amount: `of` what, or the noun it qualifies. */
function after(candidate: Candidate, sentence: FigureSentence, last: number): AtomRange | undefined {
  const { atoms } = sentence;
  const next = atoms[last + 1];
  const kind = candidate.unit?.kind;
  if (kind === "money" && next?.normal === "in") return kindOfMoney(sentence, last + 2);
  const isPart =
    next?.normal === "of" ||
    (kind === "percent" && candidate.change === undefined && (next?.normal === "for" || next?.normal === "in"));
  if (isPart) {
    const part = phraseAt(sentence, last + 2);
    // "stood at 3.4% in August": when it was, not what it is a part of.
    const isOther =
      part !== undefined && (isTime(atoms, part) || /^(?:favou?r|total|all)$/.test(atoms[part.last]?.normal ?? ""));
    return isOther && next?.normal !== "of" ? undefined : part;
  }
  const start = next?.text === "-" ? last + 2 : next?.normal === "on" && kind === "percent" ? last + 2 : last + 1;
  const word = atoms[start];
  if (
    word === undefined ||
    NOT_ABOUT.test(word.normal) ||
    !isNominal(sentence, start) ||
    (tokenOf(sentence, start)?.tag === "VBG" && kind === "money")
  )
    return undefined;
  if (kind === undefined || candidate.unit?.words === undefined) return undefined;
  const phrase = phraseAt(sentence, start);
  if (phrase === undefined || (NOT_ABOUT.test(atoms[phrase.last]?.normal ?? "") && phrase.first === phrase.last))
    return undefined;
  return phrase;
}

/** "$40 million in lost revenue": what the money is; a place, a time and a means of payment have the same preposition. */
function kindOfMoney(sentence: FigureSentence, start: number): AtomRange | undefined {
  const word = sentence.atoms[start]?.text ?? "";
  const phrase = /^\p{Ll}/u.test(word) && !isDeterminer(word) ? phraseAt(sentence, start) : undefined;
  if (phrase === undefined || isTime(sentence.atoms, phrase)) return undefined;
  return /^(?:cash|stock|shares|total|all|return|advance|exchange|installments|instalments|trading)$/.test(
    sentence.atoms[phrase.last]?.normal ?? "",
  )
    ? undefined
    : phrase;
}

/** What money is given for: "bought the ferry for 1.2 million euros", "paid 1.2 million euros for the ferry", "spent 2 million on lamps". */
function goods(candidate: Candidate, sentence: FigureSentence, first: number, last: number): AtomRange | undefined {
  const { atoms } = sentence;
  if (candidate.unit?.kind !== "money") return undefined;
  if (atoms[first - 1]?.normal === "for") return boughtBefore(sentence, first - 2);
  const verb = tokenOf(sentence, first - 1)?.lemma ?? "";
  const link = atoms[last + 1]?.normal;
  if (!(link === "for" && PAYING.has(verb)) && !(link === "on" && verb === "spend")) return undefined;
  const bought = phraseAt(sentence, last + 2);
  return bought === undefined || isTime(atoms, bought) ? undefined : bought;
}

/** "signed the keeper from Oakmere | for £3.2m": what is bought, and not of whom. */
function boughtBefore(sentence: FigureSentence, last: number): AtomRange | undefined {
  const words = phraseEndingAt(sentence, last);
  const before = words === undefined ? -1 : beforeDeterminer(sentence, words.first);
  if (words === undefined || !/^(?:from|by)$/.test(sentence.atoms[before]?.normal ?? "")) return words;
  return phraseEndingAt(sentence, before - 1);
}

const PAYING = new Set(["pay", "spend", "charge", "offer", "bid", "ask"]);

/** What an amount is added to or taken from: "adding $40 to the price of a home", "wiping $340 million from its value". */
function changed(sentence: FigureSentence, first: number, last: number): AtomRange | undefined {
  const { atoms } = sentence;
  if (!ADDING.test(atoms[first - 1]?.normal ?? "") || !/^(?:to|from|off)$/.test(atoms[last + 1]?.normal ?? ""))
    return undefined;
  return phraseAt(sentence, last + 2);
}

/** How far a verb may stand before the level that it moves something to, in atoms. */
const REACH = 12;

/** What is moved to a level: "trimmed its growth forecast for this year to 0.9 percent". */
function moved(sentence: FigureSentence, first: number): AtomRange | undefined {
  const { atoms } = sentence;
  const link = atoms[first - 1]?.normal === "between" ? first - 2 : first - 1;
  if (!/^(?:to|at|from)$/.test(atoms[link]?.normal ?? "")) return undefined;
  for (let at = link - 2; at >= 0 && at > first - REACH; at--) {
    const token = tokenOf(sentence, at);
    if (isOfClass(token, "PUNCT") || atoms[at]?.kind === "number") return undefined;
    if (!isOfClass(token, "VERB")) continue;
    // "put the age of a related sponge at": a participle inside the phrase moves nothing.
    if (/^VB[NG]$/.test(token?.tag ?? "") && !MOVING.has(token?.lemma ?? "")) continue;
    if (!MOVING.has(token?.lemma ?? "") || !/^(?:the|its|their|his|her|a|an)$/.test(atoms[at + 1]?.normal ?? ""))
      return undefined;
    return phraseAt(sentence, at + 1);
  }
  return undefined;
}

/**
 * "put Unity at 31 percent, and the Alliance at 28", "ahead of the Greens, on 9 percent": the name right before what leads to its share;
 * a time or a place in between is none.
 */
function atShare({ unit }: Candidate, sentence: FigureSentence, first: number): AtomRange | undefined {
  const { atoms } = sentence;
  if (unit?.kind !== "percent" && unit?.kind !== "point") return undefined;
  if (!/^(?:at|on)$/.test(atoms[first - 1]?.normal ?? "")) return undefined;
  const words = phraseEndingAt(sentence, atoms[first - 2]?.text === "," ? first - 3 : first - 2);
  if (words === undefined || isTime(atoms, words) || NO_SHARE.test(atoms[words.last]?.normal ?? "")) return undefined;
  const governor = beforeDeterminer(sentence, words.first);
  const before = atoms[governor]?.normal ?? "";
  if (atoms[first - 2]?.text === ",") return /^(?:of|by|and|,)$/.test(before) ? words : undefined;
  // "Inflation topped the target at 4 percent": the subject has the share, and what another verb is about has not.
  const isPut = isVerbal(tokenOf(sentence, governor)) && PUTTING.has(tokenOf(sentence, governor)?.lemma ?? "");
  return isPut || /^(?:and|,)$/.test(before) ? words : undefined;
}

/** Verbs that give what they are about a share. */
const PUTTING = new Set("put leave keep hold set show see give peg estimate find have".split(" "));

/** What is closed or held at a level, and no thing that has it. */
const NO_SHARE = /^(?:trading|session|trade|hold|close|peak|record|high|low|end|start|best|worst|odds|interest)$/;

/** Verbs that set something to a level. */
const MOVING = new Set(
  "cut trim raise lower lift reduce increase revise upgrade downgrade slash boost hike bring take push keep hold leave put set expand extend grow widen shorten narrow".split(
    " ",
  ),
);

const ADDING =
  /^(?:add|adds|added|adding|wip(?:e|es|ed|ing)|shav(?:e|es|ed|ing)|slash(?:es|ed|ing)?|knock(?:s|ed|ing)?|cut|cuts|cutting|tak(?:e|es|en|ing)|took|trim(?:s|med|ming)?|lop(?:s|ped|ping)?|put|puts|putting)$/;

/** Nouns that only lead to the number: "an average of 50 percent" is about something else. */
const TRANSPARENT =
  /^(?:average|total|maximum|minimum|sum|rate|couple|period|excess|level|close|distance|margin|median|combined|some|all|most|one|none|half|third|quarter|fifth|tenth|out|chunk|series|record|range|ratio|amount)$/;

/** `a turnover of`, `sales of`, `speeds at`, `a contract worth`: the noun before the word that leads to the figure. */
export function beforeOf(sentence: FigureSentence, first: number): AtomRange | undefined {
  const { atoms } = sentence;
  let at = first - 1;
  while (at > first - 4 && /^(?:a|an|the|just|only|between|from)$/.test(atoms[at]?.normal ?? "")) at--;
  const link = atoms[at]?.normal ?? "";
  if (link !== "of" && link !== "worth" && link !== "totalling" && link !== "totaling") return undefined;
  const noun = atoms[at - 1]?.normal ?? "";
  // "a wages-to-turnover ratio of 81%", "a vacancy rate of 5%": with a noun before it the rate has a name.
  const isNamed =
    /^(?:rate|ratio|margin|level)$/.test(noun) &&
    !NO_NAME_OF_A_RATE.test(atoms[at - 2]?.normal ?? "") &&
    (isA(sentence, at - 2, "NOUN") || /\p{L}{3}(?:ment|tion|ship|ness)$/u.test(atoms[at - 2]?.normal ?? ""));
  if ((TRANSPARENT.test(noun) && !isNamed) || atoms[at - 1]?.kind === "number") return undefined;
  return phraseEndingAt(sentence, at - 1);
}

/** "$9 million, compared with $8.7 million for Roe", "31 times, versus 19 times for the others": whose the other amount is. */
function contrasted(sentence: FigureSentence, first: number, last: number): AtomRange | undefined {
  const { atoms } = sentence;
  const [link, before] = [atoms[first - 1]?.normal ?? "", atoms[first - 2]?.normal ?? ""];
  const isContrast =
    /^(?:versus|against|vs)$/.test(link) || (before === "compared" && /^(?:with|to)$/.test(link)) || link === "than";
  if (!isContrast || !/^(?:for|among)$/.test(atoms[last + 1]?.normal ?? "")) return undefined;
  const words = phraseAt(sentence, last + 2);
  return words !== undefined && !isTime(atoms, words) ? words : undefined;
}

/** What says how a rate is, and not of what it is one. */
const NO_NAME_OF_A_RATE = /^(?:crisis|record|peak|flood|breakneck|snail's|s|headline|consensus|production|success)$/;

/** "The largest fine, 46 million krones, was": the noun phrase that an amount between commas says the size of. */
function apposed(candidate: Candidate, sentence: FigureSentence, first: number, last: number): AtomRange | undefined {
  const { atoms } = sentence;
  const isApart = atoms[first - 1]?.text === "," && atoms[last + 1]?.text === "," && candidate.change === undefined;
  if (!isApart || !isVerbal(tokenOf(sentence, last + 2))) return undefined;
  const words = phraseEndingAt(sentence, first - 2);
  return words && withHeadBefore(sentence, words);
}

/** "Dow +0.2% Nasdaq +0.8%": the name before a sign. */
function signed(sentence: FigureSentence, first: number): AtomRange | undefined {
  const { atoms } = sentence;
  const at = atoms[first]?.text === "+" ? first - 1 : atoms[first - 1]?.text === "+" ? first - 2 : -1;
  return at < 0 ? undefined : phraseEndingAt(sentence, at);
}

/** "an improvement in margins to 64 percent", "a cut in rates to 3%": what the noun of change says has changed. */
function changedByNoun(sentence: FigureSentence, first: number): AtomRange | undefined {
  const { atoms } = sentence;
  if (!/^(?:to|from|by)$/.test(atoms[first - 1]?.normal ?? "")) return undefined;
  const what = phraseEndingAt(sentence, first - 2);
  const link = what === undefined ? -1 : beforeDeterminer(sentence, what.first);
  return atoms[link]?.normal === "in" && CHANGE_NOUNS.has(atoms[link - 1]?.normal ?? "") ? what : undefined;
}

const CHANGE_NOUNS = new Set([...UP_NOUNS.split(" "), ...DOWN_NOUNS.split(" "), "improvement", "change"]);

/** `Unite Group, down 68p`, `Burlington by 2.6%`: the name right before the direction. */
function atDirection(sentence: FigureSentence, first: number): AtomRange | undefined {
  const { atoms } = sentence;
  const lead = atoms[first - 1]?.normal ?? "";
  if (lead !== "up" && lead !== "down" && lead !== "by") return undefined;
  let at = first - 2;
  const isApart = atoms[at]?.text === ",";
  if (isApart) at--;
  const words = phraseEndingAt(sentence, at);
  // "have been on a tear, up 57%": a phrase of another place in the clause, not the one that went up.
  if (
    isApart &&
    words !== undefined &&
    (isTime(atoms, words) || /^(?:a|an|in|on|at|for|with|during)$/.test(atoms[words.first - 1]?.normal ?? ""))
  )
    return undefined;
  // "cut output at the field by 40 percent": what is cut, not where.
  return lead === "by" && words !== undefined ? withHeadBefore(sentence, words) : words;
}

/** "waves three metres high", "vessels more than 25 years old": what is so high or so old stands right before. */
function measured({ unit }: Candidate, sentence: FigureSentence, first: number, last: number): AtomRange | undefined {
  const isMeasure = unit?.kind === "measure" || unit?.kind === "age";
  const end = sentence.atoms[last]?.normal ?? "";
  const next = sentence.atoms[last + 1]?.normal ?? "";
  if (!isMeasure || !(DIMENSION.test(next) || end === "old")) return undefined;
  const words = phraseEndingAt(sentence, first - 1);
  return words === undefined || isTime(sentence.atoms, words) ? undefined : words;
}

const DIMENSION = /^(?:high|tall|long|deep|wide|thick|across|apart|old)$/;

/** A noun phrase that touches the amount, where nothing else names it: "pulled the sector 0.7 percent lower", "wavelengths at least 2 μm", "Ada Holm (15 ppg". */
function touching(
  candidate: Candidate,
  sentence: FigureSentence,
  first: number,
  taken: ReadonlySet<number>,
): AtomRange | undefined {
  const { atoms } = sentence;
  const listed = listedBefore(sentence, first, taken);
  if (listed !== undefined) return listed;
  const isOpen = atoms[first - 1]?.text === "(";
  if (
    !isOpen &&
    candidate.unit?.kind !== "percent" &&
    candidate.unit?.kind !== "point" &&
    candidate.bound === undefined
  )
    return undefined;
  // "Sales between January and June rose 12 percent": the verb's subject is looked for whole.
  if (!isOpen && isVerbOfAmount(sentence, first - 1)) return undefined;
  const words = phraseEndingAt(sentence, isOpen ? first - 2 : first - 1);
  // "at lunchtime eight, in the evening about 15 euros": a time or a place is not what costs so much.
  const isPlaced =
    words !== undefined &&
    (isTime(sentence.atoms, words) ||
      /^(?:in|on|at|during)$/.test(sentence.atoms[beforeDeterminer(sentence, words.first)]?.normal ?? ""));
  return words !== undefined && !isPlaced && isFree(words, taken) ? behindAnd(sentence, words) : undefined;
}

/** "46% of voters and Roe 44%": a name behind "and" has an amount of its own. */
function behindAnd({ atoms }: FigureSentence, { first, last }: AtomRange): AtomRange {
  for (let at = last - 1; at > first; at--)
    if (
      atoms[at]?.normal === "and" &&
      /^\p{Lu}/u.test(atoms[at + 1]?.text ?? "") &&
      !/^\p{Lu}/u.test(atoms[at - 1]?.text ?? "")
    )
      return { first: at + 1, last };
  return { first, last };
}

/** "Wind supplied 31.7 TWh; coal 24.9 TWh", "the county gave £2m, the state £3m and donors £1m": the noun between a mark and its amount, in a list whose verb stands with the first. */
export function listedBefore(
  sentence: FigureSentence,
  first: number,
  taken: ReadonlySet<number>,
): AtomRange | undefined {
  const words = phraseEndingAt(sentence, first - 1);
  if (words === undefined || isTime(sentence.atoms, words) || !isFree(words, taken)) return undefined;
  // "covers 180 countries, helping fund 3,500 projects"
  if (tokenOf(sentence, words.first)?.tag === "VBG") return undefined;
  const before = beforeDeterminer(sentence, words.first);
  const joint = sentence.atoms[before];
  const mark = joint?.normal === "and" && !taken.has(before - 1) ? before - 1 : before;
  if (!/^(?:[,;]|and)$/.test(sentence.atoms[mark]?.normal ?? "") || !taken.has(mark - 1)) return undefined;
  // "created 300 jobs and costs £3m": behind "and" a word in -s may be the next verb.
  const isVerbLike =
    words.first === words.last &&
    before === words.first - 1 &&
    /^[a-z]+s$/.test(sentence.atoms[words.last]?.text ?? "");
  return sentence.atoms[mark]?.normal === "and" && isVerbLike && !isListedEarlier(sentence, mark) ? undefined : words;
}

/** Whether a comma parts two givers before: "the council gave £2m, | the state £3m and donors £1m". */
function isListedEarlier({ atoms }: FigureSentence, mark: number): boolean {
  let number = mark - 1;
  while (number > 0 && atoms[number]?.kind !== "number") number--;
  for (let at = number - 1; at > number - LONGEST_GIVER && at > 0; at--) {
    if (atoms[at]?.text === ",") return atoms[at - 1]?.kind === "number" || atoms[at - 2]?.kind === "number";
    if (atoms[at]?.kind === "number") return false;
  }
  return false;
}

/** How many atoms may lie between a comma and the amount of a giver: , the national lottery fund £. */
const LONGEST_GIVER = 8;

/** "acquitted Nora Quist, 63, of": whose age stands between commas is who was named before them. */
export function agedBefore(sentence: FigureSentence, first: number, last: number): AtomRange | undefined {
  const { atoms } = sentence;
  const isApart = atoms[first - 1]?.text === "," && /^[,.;)]$/.test(atoms[last + 1]?.text ?? ".");
  if (isApart && !isA(sentence, first - 2, "NUM")) return phraseEndingAt(sentence, first - 2);
  // "children under the age of five"
  if (/^(?:under|over|above|below|aged)$/.test(atoms[first]?.normal ?? "")) return phraseEndingAt(sentence, first - 1);
  // "two children, aged four and seven, whose car"
  let aged = first - 1;
  while (first - aged < 6 && (atoms[aged]?.kind === "number" || /^(?:,|and|or)$/.test(atoms[aged]?.normal ?? "")))
    aged--;
  if (atoms[aged]?.normal !== "aged") return undefined;
  return phraseEndingAt(sentence, atoms[aged - 1]?.text === "," ? aged - 2 : aged - 1);
}

export function isFree(words: AtomRange, taken: ReadonlySet<number>): boolean {
  for (let at = words.first; at <= words.last; at++) if (taken.has(at)) return false;
  return true;
}
