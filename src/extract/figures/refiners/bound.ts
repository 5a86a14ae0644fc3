import { isVerbal } from "../../../language/word-classes.js";
import type { Atom } from "../atom.js";
import type { Bound, Candidate, FigureRefiner, FigureSentence } from "../candidate.js";
import { extentOf } from "../extent.js";
import { isA, isNegation, tokenOf } from "../grammar.js";
import { BOUNDS_AFTER, BOUNDS_BEFORE, COMPARATIVES_BEFORE, MEASURES_BEFORE } from "../tables/bounds.js";

const before = index([...BOUNDS_BEFORE, ...COMPARATIVES_BEFORE, ...MEASURES_BEFORE]);
const ofMeasures = index(MEASURES_BEFORE);
const after = index(BOUNDS_AFTER);
/** Longest bound phrase, in atoms. */
const LONGEST = 5;
/** Words that may stand between a bound and its number. */
const BETWEEN =
  /^(?:a|an|another|whopping|mere|staggering|record|total|further|additional|just|only|combined|~|minus|-|\+|[\p{Sc}])$/u;

function index(rows: readonly (readonly [Bound, string])[]): ReadonlyMap<string, Bound> {
  return new Map(rows.flatMap(([bound, phrases]) => phrases.split(", ").map((phrase) => [phrase, bound] as const)));
}

/** Finds the words that hedge a figure, before it or after it. */
export const bound: FigureRefiner = {
  name: "bound",
  refine: (candidates, sentence) => candidates.map((candidate) => withBound(candidate, sentence)),
};

function withBound(candidate: Candidate, sentence: FigureSentence): Candidate {
  const { atoms } = sentence;
  if (candidate.bound !== undefined) return candidate;
  const start = Math.min(candidate.numeral.first, candidate.unit?.words?.first ?? candidate.numeral.first);
  for (let end = start - 1, steps = 0; end >= 0 && steps < 3; end--, steps++) {
    const found = phraseEndingAt(atoms, end);
    if (found !== undefined && !isOtherSense(atoms, found, candidate)) {
      const bound = isOfNothing(atoms, found) ? OPPOSITES[found.bound] : found.bound;
      return { ...candidate, bound, boundWords: { first: found.first, last: end } };
    }
    // "there were not even 50 boats"
    if (atoms[end]?.normal === "even" && /^not$|n't$/.test(atoms[end - 1]?.normal ?? ""))
      return {
        ...candidate,
        bound: "less_than",
        boundWords: { first: atoms[end - 1]?.normal === "not" ? end - 1 : end, last: end },
      };
    if (!BETWEEN.test(atoms[end]?.normal ?? "")) break;
  }
  // "$20-plus trillion"
  const inside = atoms.slice(candidate.numeral.first, candidate.numeral.last + 1);
  if (inside.some(({ normal }) => normal === "plus" || normal === "+")) return { ...candidate, bound: "at_least" };
  const surpassed =
    surpassing(atoms, start) ?? passing(candidate, atoms, start) ?? limiting(candidate, sentence, start);
  if (surpassed !== undefined) return { ...candidate, bound: surpassed };
  const end = Math.max(candidate.numeral.last, candidate.unit?.words?.last ?? 0);
  const found = phraseStartingAt(atoms, candidate.numeral.last + 1) ?? phraseStartingAt(atoms, end + 1);
  if (found === undefined) return candidate;
  return { ...candidate, bound: found.bound, boundWords: { first: found.first, last: found.last } };
}

/** "no shift greater than 0.05", "no fine of more than $40": of nothing there is more, so all is as much at most. */
function isOfNothing(atoms: readonly Atom[], { first, last }: Found): boolean {
  if (atoms[last]?.normal !== "than") return false;
  const noun = atoms[first - 1]?.normal === "of" ? first - 2 : first - 1;
  return atoms[noun]?.kind === "word" && atoms[noun - 1]?.normal === "no";
}

const OPPOSITES: Readonly<Record<Bound, Bound>> = {
  exact: "exact",
  about: "about",
  more_than: "at_most",
  at_least: "less_than",
  less_than: "at_least",
  at_most: "more_than",
};

/** "exceeds 3,000", "topped 40%"; "will not exceed 10 billion": the verb says on which side of the number the amount lies. */
function surpassing(atoms: readonly Atom[], start: number): Bound | undefined {
  if (!/^(?:exceed(?:s|ed)?|surpass(?:es|ed)?|topped|tops)$/.test(atoms[start - 1]?.normal ?? "")) return undefined;
  return isNegatedBefore(atoms, start - 1) ? "at_most" : "more_than";
}

/** Whether a negation stands right before a verb, or a word or two before it. */
const isNegatedBefore = (atoms: readonly Atom[], verb: number): boolean =>
  atoms.slice(Math.max(0, verb - 3), verb).some(({ normal }) => isNegation(normal));

/** "passed £200m", "takes spending past £340m": an amount of money or a share that is left behind; laws, examinations and years are passed otherwise. */
function passing(candidate: Candidate, atoms: readonly Atom[], start: number): Bound | undefined {
  const kind = candidate.unit?.kind;
  const word = atoms[start - 1]?.normal ?? "";
  if (kind !== "money" && kind !== "percent" && kind !== "point") return undefined;
  const behind = atoms[extentOf(candidate).last + 1];
  if (behind !== undefined && behind.kind !== "symbol" && !BEHIND_A_MARK.test(behind.normal)) return undefined;
  const isPast =
    word === "past" && atoms.slice(Math.max(0, start - 6), start - 1).some(({ normal }) => TAKING_PAST.test(normal));
  if (!isPast && !/^(?:pass|passes|passed)$/.test(word)) return undefined;
  return isNegatedBefore(atoms, start - 1) ? "at_most" : "more_than";
}

/** What may follow an amount that is passed: "passed $2 billion in tax cuts" is a law, "passed 60% to 40%" a vote. */
const BEHIND_A_MARK = /^(?:for|mark|last|this|and|but|when|as|while|after|earlier)$/;

const TAKING_PAST =
  /^(?:tak(?:e|es|en|ing)|took|push(?:es|ed|ing)?|sen(?:d|ds|t)|sending|go|goes|went|gone|ris(?:e|es|en|ing)|rose|climb(?:s|ed|ing)?|soar(?:s|ed|ing)?|get|gets|got|mov(?:e|es|ed|ing)|edg(?:e|es|ed|ing)|bring|brings|brought)$/;

/** "rules that limit losses to £105m": what somebody limits stays below; what the storm limited was as much as is told. */
function limiting({ change }: Candidate, sentence: FigureSentence, start: number): Bound | undefined {
  const { atoms } = sentence;
  if (atoms[start - 1]?.normal !== "to" || change !== undefined) return undefined;
  for (let at = start - 2; at >= 0 && at > start - 8; at--) {
    const word = atoms[at]?.normal ?? "";
    if (LIMITING.test(word) && isA(sentence, at, "VERB"))
      return /^(?:is|are|was|were|be|been|being)$/.test(atoms[at - 1]?.normal ?? "") || isNegatedBefore(atoms, at)
        ? undefined
        : "at_most";
    if (/^(?:[.,;:]|and|that|which|after)$/.test(word) || isVerbal(tokenOf(sentence, at))) return undefined;
  }
  return undefined;
}

const LIMITING = /^(?:limit|limits|limiting|cap|caps|capping|restrict|restricts|restricting)$/;

interface Found {
  readonly bound: Bound;
  readonly first: number;
  readonly last: number;
}

function phraseEndingAt(atoms: readonly Atom[], end: number): Found | undefined {
  let phrase = "";
  let found: Found | undefined;
  for (let at = end; at >= 0 && at > end - LONGEST; at--) {
    phrase = phrase === "" ? (atoms[at]?.normal ?? "") : `${atoms[at]?.normal ?? ""} ${phrase}`;
    const bound = before.get(phrase);
    if (bound !== undefined) found = { bound, first: at, last: end };
  }
  return found;
}

function phraseStartingAt(atoms: readonly Atom[], start: number): Found | undefined {
  let phrase = "";
  let found: Found | undefined;
  for (let at = start; at < atoms.length && at < start + 3; at++) {
    const atom = atoms[at];
    if (atom === undefined) break;
    phrase = phrase === "" || (phrase === "-" && !atom.spaced) ? `${phrase}${atom.normal}` : `${phrase} ${atom.normal}`;
    const bound = after.get(phrase);
    if (bound === undefined) continue;
    // A plus sign belongs to the number before it only where it is glued to it; "plus" as a conjunction goes on.
    if (phrase === "+" && (atom.spaced || atoms[at + 1]?.kind === "number")) continue;
    if (phrase === "plus" && atom.spaced) continue;
    // "two handguns and more than 60 cartridges": the words hedge what comes.
    if (atoms[at + 1]?.normal === "than") continue;
    if (/^(?:minimum|maximum|odd|at least|at most|approximately)$/.test(phrase) && atoms[at + 1]?.kind === "number")
      continue;
    if (phrase === "odd" && !atom.spaced && atoms[start]?.text !== "-") continue;
    found = { bound, first: start, last: at };
  }
  return found;
}

/** Senses of the bound's words that hedge nothing: "over five weeks" (during), "no more than just" and the like stay. */
function isOtherSense(atoms: readonly Atom[], found: Found, candidate: Candidate): boolean {
  const word = atoms[found.last]?.normal;
  const previous = atoms[found.first - 1]?.normal ?? "";
  // "rose up to 76": a level reached, no upper bound.
  if (word === "to" && atoms[found.last - 1]?.normal === "up" && found.last === found.first + 1) {
    return /^(?:went|go|goes|gone|going|rose|risen|climbed|jumped|moved|shot|pushed|crept|ticked|edged|came|back)$/.test(
      previous,
    );
  }
  // "5,260 more than three months earlier": more than it was then.
  if (isComparison(atoms, found, candidate)) return true;
  // "twice as strong as 100 mph", "not as heavy as 10 kg"
  if (word === "as" && /^(?:twice|half|times|nearly|almost|just|not|fold)$|fold$|n't$/.test(previous)) return true;
  if (word === "than" && atoms[found.first - 1]?.kind === "number" && isAgo(atoms, candidate)) return true;
  if (found.first !== found.last) return false;
  if (word === "about" && TALK_ABOUT.test(previous)) return true;
  if (word === "over" && DISPUTE_OVER.test(previous)) return !/^strikes?$/.test(previous) || isPartOfThing(candidate);
  if (word === "over" && PUNISHED_OVER.test(previous) && isMatter(atoms, candidate)) return true;
  if (word === "over" && isPunishedBefore(atoms, found.first) && isHyphenatedMatter(atoms, candidate)) return true;
  // "took over 14 months ago": the verb's own word.
  if (word === "over" && TAKING.test(previous) && isAgo(atoms, candidate)) return true;
  if (word === "over" && FLYING.test(previous) && isPlaces(candidate)) return true;
  if (word === "over" && (candidate.unit?.kind === "time" || isSeason(candidate)))
    return /^(?:hour|minute|second)$/.test(candidate.unit?.name ?? "")
      ? SPREAD_OVER.test(previous)
      : !FOLLOWED_BY_MORE_THAN.test(previous);
  if (word === "c" || word === "ca") return atoms[found.last + 1]?.text !== "." && candidate.form !== "digits";
  if (word === "near") return candidate.unit === undefined || candidate.unit.kind === "counted";
  if (word === "under" || word === "below" || word === "above")
    return candidate.unit === undefined && candidate.form === "words";
  if (word === "some") return candidate.form === "multiple";
  if (word === "within") return candidate.unit === undefined;
  return false;
}

/** "faster than 40 others", "warmer than 30 years ago": what something is compared with, and no bound. */
function isComparison(atoms: readonly Atom[], { first, last }: Found, candidate: Candidate): boolean {
  const words = atoms.slice(first, last + 1).map(({ normal }) => normal);
  return ofMeasures.has(words.join(" ")) && (candidate.unit?.kind === "counted" || isAgo(atoms, candidate));
}

/** Words whose `about` names a matter: "complained about 300 potholes". */
const TALK_ABOUT =
  /^(?:talk(?:s|ed|ing)?|complain(?:s|ed|ing|ts?)?|hears?|heard|hearing|worr(?:y|ies|ied|ying)|asks?|asked|asking|questions?|questioned|stor(?:y|ies)|concerns?|concerned|speaks?|spoke|spoken|speaking|told|tells?|telling|jok(?:e|es|ed|ing)|boast(?:s|ed|ing)?|brag(?:s|ged|ging)?|debates?|argu(?:e|es|ed|ing|ments?)|forg(?:et|ets|ot|otten)|dream(?:s|ed|t|ing)?|films?|books?|songs?|article|details|information|facts|news|angry|furious|anxious|curious)$/;
/** "drones over four regions", "flew over two cities": above them. */
const FLYING =
  /^(?:drones?|vehicles|aircraft|planes?|jets?|helicopters?|missiles?|rockets?|balloons?|uavs?|flew|flown|fly|flying|flights?|downed|destroyed|intercepted|down|smoke|sky|skies|storms?|clouds?)$/;

/** What is counted and lasts: "followed over two winters". */
const isSeason = ({ unit }: Candidate): boolean =>
  unit?.kind === "counted" &&
  /^(?:winter|summer|spring|autumn|season|weekend|night|session|shift|election)$/.test(unit.name);

const isPlaces = ({ unit }: Candidate): boolean =>
  unit?.kind === "counted" &&
  /(?:^| )(?:region|city|town|village|district|province|state|country|county|area|sea|territory|republic|island|oblast)$/.test(
    unit.name,
  );

/** Words whose `over` names a matter: "a row over 14 missing files". */
const DISPUTE_OVER =
  /^(?:rows?|strikes?|walkouts?|quarrel(?:s|led|ling)?|disputes?|disputed|fights?|fought|fighting|concerns?|clash(?:es|ed|ing)?|debates?|protests?|protested|protesting|tensions?|talks|argu(?:e|es|ed|ing|ments?)|trial|arrest(?:s|ed)?|charged|sued|sues|suing|lawsuits?|questioned|criticised|criticized|criticism|outrage|anger|fears|uproar|feud|battles?|wrangl(?:e|es|ed|ing)|wars?|control|power|authority|bicker(?:ed|ing)?|disagree(?:d|ment)?)$/;
/** Words whose `over` names a matter where a thing of so much money follows: "jailed over £8m racket"; "fined over £8m" is an amount. */
const PUNISHED_OVER =
  /^(?:jailed|convicted|sentenced|fined|guilty|quits?|resign(?:s|ed|ation)?|sacked|fired|axed|banned|barred|ousted|apologi[sz]e[sd]?|apology|sorry|fire|slammed|blasted|grilled|condemned|backlash|accused|cleared|probe|investigation|inquiry|scandal|court|ruling|warned)$/;

/** "£8m fuel racket": money right before a thing. */
function isMatter(atoms: readonly Atom[], { numeral, unit }: Candidate): boolean {
  const next = atoms[Math.max(numeral.last, unit?.words?.last ?? 0) + 1];
  return unit?.kind === "money" && /^[a-z]{3,}$/.test(next?.text ?? "") && !NO_THING.test(next?.normal ?? "");
}

/** "on strike over 4% pay offer"; "air strikes over 48 hours" last so long. */
const isPartOfThing = ({ unit }: Candidate): boolean => unit?.kind === "percent" || unit?.kind === "money";

/** How far before "over" the word may stand that tells of a punishment: "jailed for nine years over". */
const PUNISHED_REACH = 6;

const isPunishedBefore = (atoms: readonly Atom[], over: number): boolean =>
  atoms
    .slice(Math.max(0, over - PUNISHED_REACH), over)
    .some(({ normal }) => PUNISHED_OVER.test(normal) || DISPUTE_OVER.test(normal) || normal === "fine");

/** "jailed over 60-million-euro fraud", "fined over 3-tonne spill": headlines leave out the article before such a thing, and it is the matter. */
function isHyphenatedMatter(atoms: readonly Atom[], { numeral, unit }: Candidate): boolean {
  const last = unit?.words?.last ?? -1;
  const thing = atoms[last + 1];
  return (
    last > numeral.last &&
    atoms[last - 1]?.text === "-" &&
    atoms[last]?.spaced === false &&
    /^[a-z]{3,}$/.test(thing?.text ?? "") &&
    !/[^s]s$|^(?:and|or|in|at|on|for|of|old)$/.test(thing?.normal ?? "")
  );
}

const NO_THING =
  /^(?:and|for|from|into|after|with|over|the|per|when|while|before|between|that|which|was|were|has|had|last|this|next|earlier|later|yesterday|today|because|alone|combined|total|plus|worth|each|apiece|annually|despite|following|cash|assets|missing|[a-z]+ly)$/;

/** Verbs that "over" belongs to where a time in the past follows. */
const TAKING =
  /^(?:t(?:ake|akes|aken|aking|ook)|hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|sign(?:s|ed|ing)?|start(?:s|ed|ing)?)$/;

const isAgo = (atoms: readonly Atom[], { numeral, unit }: Candidate): boolean =>
  /^(?:ago|earlier|before|later)$/.test(atoms[Math.max(numeral.last, unit?.words?.last ?? 0) + 1]?.normal ?? "");

/** Verbs whose `over` tells the time in which: "spread over three hours". */
const SPREAD_OVER =
  /^(?:spread|held|staggered|averaged|phased|unfolded|happened|place|rose|fell|interviewed|conducted|taken|sold|polled)$/;

/** "for over two years", "lasted over an hour": a length; "sold over five weeks": a span of time in which. */
const FOLLOWED_BY_MORE_THAN =
  /^(?:for|of|is|was|are|were|be|been|lasted|lasts|last|took|takes|take|taken|spent|spend|spends|spending|after|in|by|than|waited|wait|at|to|has|have|had|just|well|with|little|bit)$/;
