import type { AtomRange } from "../atom.js";
import type { Candidate, FigureRefiner, FigureSentence } from "../candidate.js";
import { coreOf, extentOf } from "../extent.js";
import { isNominal, tokenOf } from "../grammar.js";
import {
  isVerbOfAmount,
  phraseAt,
  phraseEndingAt,
  subjectBefore,
  subjectBeside,
  subjectOf,
  withHeadBefore,
} from "../subject.js";

/**
 * Names what a figure is about, by the nearest of: the phrase after `of`, the noun the amount stands before (`a $30 fee`), the noun
 * before `of` (`a turnover of …`), what the figure before it was about, the subject beside its verb, the subject by the parse.
 */
export const item: FigureRefiner = {
  name: "item",
  refine: (candidates, sentence) => {
    let previous: { candidate: Candidate; words: AtomRange | undefined } | undefined;
    const taken = atomsOf(candidates);
    return candidates.map((candidate) => {
      const words = isContinued(candidate, previous?.candidate, sentence)
        ? previous?.words
        : itemOf(candidate, sentence, taken);
      previous = { candidate, words };
      if (words === undefined || !canBeItem(words, sentence)) return candidate;
      return {
        ...candidate,
        item: { start: sentence.atoms[words.first]?.start ?? 0, end: sentence.atoms[words.last]?.end ?? 0 },
      };
    });
  },
};

/**
 * Whether words can name what a figure is about: "the budget for 2030-2034 is" has a number there, "640 km east of" a
 * direction, and of "the union's secretary, who has served for 26 years" the owner without what is owned.
 */
function canBeItem({ first, last }: AtomRange, { atoms, text }: FigureSentence): boolean {
  const said = text.slice(atoms[first]?.start ?? 0, atoms[last]?.end ?? 0);
  return (
    /\p{L}/u.test(said) && !DIRECTION.test(said) && !/^(?:up|down|just|only)$/i.test(said) && !/['’]s?$/u.test(said)
  );
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
  const aged = kind === "age" ? agedBefore(sentence, first, last) : undefined;
  if (aged !== undefined) return aged;
  if (kind === "counted") return itemOfCounted(candidate, sentence, first, last, taken);
  const stated =
    after(candidate, sentence, last) ??
    beforeOf(sentence, first) ??
    goods(candidate, sentence, first) ??
    changed(sentence, first, last) ??
    moved(sentence, first) ??
    atDirection(sentence, first) ??
    touching(candidate, sentence, first, taken);
  if (stated !== undefined && isFree(stated, taken)) return stated;
  return subject(sentence, first, last, taken);
}

/** "acquitted Nora Quist, 63, of": whose age stands between commas is who was named before them. */
function agedBefore(sentence: FigureSentence, first: number, last: number): AtomRange | undefined {
  const { atoms } = sentence;
  const isApart = atoms[first - 1]?.text === "," && /^[,.;)]$/.test(atoms[last + 1]?.text ?? ".");
  if (isApart && tokenOf(sentence, first - 2)?.upos !== "NUM") return phraseEndingAt(sentence, first - 2);
  // "two children, aged four and seven, whose car"
  let aged = first - 1;
  while (first - aged < 6 && (atoms[aged]?.kind === "number" || /^(?:,|and|or)$/.test(atoms[aged]?.normal ?? "")))
    aged--;
  if (atoms[aged]?.normal !== "aged") return undefined;
  return phraseEndingAt(sentence, atoms[aged - 1]?.text === "," ? aged - 2 : aged - 1);
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
  if (atoms[last + 1]?.normal === "of") {
    const phrase = phraseAt(sentence, last + 2);
    if (phrase !== undefined) return phrase;
  }
  const owner = beforeOf(sentence, first);
  if (owner !== undefined) return owner;
  return subject(sentence, first, last, taken);
}

/** Whether the figure's own noun is the subject of its verb. */
function isSubject(sentence: FigureSentence, first: number, last: number): boolean {
  if (isVerbOfAmount(sentence, first - 1)) return false;
  if (tokenOf(sentence, last)?.relation.startsWith("nsubj") === true) return true;
  const next = tokenOf(sentence, last + 1);
  const before = tokenOf(sentence, first - 1);
  return (
    (next?.upos === "AUX" || next?.tag === "VBD") &&
    (first === 0 || before?.upos === "PUNCT" || before?.upos === "CCONJ")
  );
}

const NOT_ABOUT =
  /^(?:year|years|month|week|today|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lower|higher|more|less|cheaper|ago|earlier|later|last|next|each|old|olds|respectively|across|deep|wide|long|high|tall|thick)$/;

const DIRECTION =
  /^(?:(?:north|south)[- ]?(?:east|west)?|east|west|(?:north|south|east|west)(?:wards?|ern)|inland|offshore|upstream|downstream|away|apart|gmt|utc|est|cet|local time)$/i;

const TIME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|quarter|quarters|half|decade|decades|months|weeks|days|spring|summer|autumn|winter)$/;

/** Whether a phrase names a time: a month, a day, the past quarter. */
function isTime(atoms: FigureSentence["atoms"], { last }: AtomRange): boolean {
  const word = atoms[last];
  if (word === undefined) return false;
  return NOT_ABOUT.test(word.normal) || (TIME.test(word.normal) && (word.normal !== "may" || word.text === "May"));
}

/** What follows the amount: `of` what, or the noun it qualifies. */
function after(candidate: Candidate, sentence: FigureSentence, last: number): AtomRange | undefined {
  const { atoms } = sentence;
  const next = atoms[last + 1];
  const kind = candidate.unit?.kind;
  const isPart =
    next?.normal === "of" ||
    (kind === "percent" && candidate.change === undefined && (next?.normal === "for" || next?.normal === "in"));
  if (isPart) {
    const part = phraseAt(sentence, last + 2);
    // "stood at 3.4% in August": when it was, not what it is a part of.
    return part !== undefined && next?.normal !== "of" && isTime(atoms, part) ? undefined : part;
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

/** What money is given for: "bought the ferry for 1.2 million euros". */
function goods(candidate: Candidate, sentence: FigureSentence, first: number): AtomRange | undefined {
  const { atoms } = sentence;
  if (candidate.unit?.kind !== "money" || !/^for$/.test(atoms[first - 1]?.normal ?? "")) return undefined;
  return phraseEndingAt(sentence, first - 2);
}

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
  if (!/^(?:to|at)$/.test(atoms[first - 1]?.normal ?? "")) return undefined;
  for (let at = first - 3; at >= 0 && at > first - REACH; at--) {
    const token = tokenOf(sentence, at);
    if (token?.upos === "PUNCT" || atoms[at]?.kind === "number") return undefined;
    if (token?.upos !== "VERB") continue;
    if (!MOVING.has(token.lemma) || !/^(?:the|its|their|his|her|a|an)$/.test(atoms[at + 1]?.normal ?? ""))
      return undefined;
    return phraseAt(sentence, at + 1);
  }
  return undefined;
}

/** Verbs that set something to a level. */
const MOVING = new Set(
  "cut trim raise lower lift reduce increase revise upgrade downgrade slash boost hike bring take push keep hold leave put set".split(
    " ",
  ),
);

const ADDING =
  /^(?:add|adds|added|adding|wip(?:e|es|ed|ing)|shav(?:e|es|ed|ing)|slash(?:es|ed|ing)?|knock(?:s|ed|ing)?|cut|cuts|cutting|tak(?:e|es|en|ing)|took|trim(?:s|med|ming)?|lop(?:s|ped|ping)?|put|puts|putting)$/;

/** Nouns that only lead to the number: "an average of 50 percent" is about something else. */
const TRANSPARENT =
  /^(?:average|total|maximum|minimum|sum|rate|couple|period|excess|level|close|distance|margin|median|combined|some|all|most|one|none|half|third|quarter|fifth|tenth|out|chunk|series|record|range|ratio|amount)$/;

/** `a turnover of`, `sales of`, `speeds at`, `a contract worth`: the noun before the word that leads to the figure. */
function beforeOf(sentence: FigureSentence, first: number): AtomRange | undefined {
  const { atoms } = sentence;
  let at = first - 1;
  while (at > first - 4 && /^(?:a|an|the|just|only|between|from)$/.test(atoms[at]?.normal ?? "")) at--;
  const link = atoms[at]?.normal ?? "";
  if (link !== "of" && link !== "worth" && link !== "totalling" && link !== "totaling") return undefined;
  if (TRANSPARENT.test(atoms[at - 1]?.normal ?? "") || atoms[at - 1]?.kind === "number") return undefined;
  return phraseEndingAt(sentence, at - 1);
}

/** `Unite Group, down 68p`, `Burlington by 2.6%`, `Nasdaq +0.8%`: the name right before the direction. */
function atDirection(sentence: FigureSentence, first: number): AtomRange | undefined {
  const { atoms } = sentence;
  const lead = atoms[first - 1]?.normal ?? "";
  const isSign = atoms[first]?.text === "+" || lead === "+";
  if (!isSign && lead !== "up" && lead !== "down" && lead !== "by") return undefined;
  let at = first - (isSign && lead !== "+" ? 1 : 2);
  const isApart = atoms[at]?.text === ",";
  if (isApart) at--;
  const words = phraseEndingAt(sentence, at);
  // "have been on a tear, up 57%": a phrase of another place in the clause, not the one that went up.
  if (
    isApart &&
    words !== undefined &&
    /^(?:a|an|in|on|at|for|with|during)$/.test(atoms[words.first - 1]?.normal ?? "")
  )
    return undefined;
  // "cut output at the field by 40 percent": what is cut, not where.
  return lead === "by" && words !== undefined ? withHeadBefore(sentence, words) : words;
}

/** Verbs whose subject says something of the figure and is not what it is about: "the fire chief said 17 houses burned". */
const SAYING = new Set(
  "say tell add state claim warn note insist argue deny write estimate specify stress underline emphasize emphasise recall explain announce confirm believe think expect hope reveal promise predict suggest assert maintain caution acknowledge concede admit allege inform declare stipulate".split(
    " ",
  ),
);

/** Whether the first verb right after the words is one of saying. */
function speaks(sentence: FigureSentence, words: AtomRange): boolean {
  for (let at = words.last + 1; at <= words.last + 4; at++) {
    const token = tokenOf(sentence, at);
    // "Futures added 6.1%": verbs of change that can say something, too, do not before an amount.
    if (token?.upos === "VERB") return SAYING.has(token.lemma) && !isVerbOfAmount(sentence, at);
    if (token === undefined || (token.upos !== "AUX" && token.upos !== "ADV")) return false;
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

function isFree(words: AtomRange, taken: ReadonlySet<number>): boolean {
  for (let at = words.first; at <= words.last; at++) if (taken.has(at)) return false;
  return true;
}

/** A noun phrase that touches the amount, where nothing else names it: "pulled the sector 0.7 percent lower", "wavelengths at least 2 μm", "Ada Holm (15 ppg". */
function touching(
  candidate: Candidate,
  sentence: FigureSentence,
  first: number,
  taken: ReadonlySet<number>,
): AtomRange | undefined {
  const { atoms } = sentence;
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
  return words !== undefined && isFree(words, taken) ? words : undefined;
}

/** The atoms that numbers and units take up. */
function atomsOf(candidates: readonly Candidate[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const candidate of candidates) {
    // "A 60-year-old would take 2.7%": a person called by an age is a subject like any other.
    if (candidate.unit?.kind === "age") continue;
    const { first, last } = coreOf(candidate);
    for (let at = first; at <= last; at++) taken.add(at);
  }
  return taken;
}
