import type { Atom } from "../atom.js";
import type { Candidate, CandidateUnit, FigureRefiner, FigureSentence } from "../candidate.js";
import { coreOf } from "../extent.js";
import { tokenOf } from "../grammar.js";
import { scaled } from "../numeral.js";
import { DOWN_VERBS, UP_VERBS } from "../tables/change-verbs.js";
import { isVote } from "./votes.js";

const changeVerbs: ReadonlySet<string> = new Set(`${UP_VERBS} ${DOWN_VERBS} gain gains gained lost up down`.split(" "));

/** Joins both ends of a range, sharing unit and scale leftwards: `41 to 46 percent`, `between $2 and $4 million`, `£1.2bn-£1.4bn`, `from 21 mpg to 23`. */
export const range: FigureRefiner = {
  name: "range",
  // A dash binds closer than a word: "from 24 to 33-35 tonnes" has one range in it.
  refine: (candidates, sentence) =>
    [dashes, wordLinks].reduce((found, links) => joinedBy(links, found, sentence), candidates),
};

type Link = "to" | "and" | "or" | "-" | "/";

const dashes: ReadonlySet<Link> = new Set<Link>(["-", "/"]);
const wordLinks: ReadonlySet<Link> = new Set<Link>(["to", "and", "or"]);

function joinedBy(
  links: ReadonlySet<Link>,
  candidates: readonly Candidate[],
  sentence: FigureSentence,
): readonly Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const previous = joined.at(-1);
    const both = previous === undefined ? undefined : join(previous, candidate, links, sentence);
    if (both !== undefined) joined.pop();
    joined.push(both ?? candidate);
  }
  return joined;
}

/** "from four hours and 20 | minutes to 98 minutes": the smaller part of one length begins no range. */
function isRestOfLength(atoms: readonly Atom[], first: number): boolean {
  return (
    atoms[first - 1]?.normal === "and" &&
    /^(?:years?|months?|weeks?|days?|hours?|minutes?|feet|foot|stone|pounds?)$/.test(atoms[first - 2]?.normal ?? "")
  );
}

function join(
  low: Candidate,
  high: Candidate,
  links: ReadonlySet<Link>,
  sentence: FigureSentence,
): Candidate | undefined {
  const { atoms } = sentence;
  if (low.amount.kind !== "value" || high.amount.kind !== "value" || low.form === "ratio" || high.form === "ratio")
    return undefined;
  if (low.unit?.kind === "multiple" && low.form === "multiple") return undefined;
  const start = coreOf(low);
  const end = coreOf(high);
  const link = linkBetween(atoms, start.last + 1, end.first - 1);
  if (link === undefined || !links.has(link)) return undefined;
  if (isRestOfLength(atoms, start.first) || isVote(low.unit) || isVote(high.unit)) return undefined;
  const opener = openerBefore(atoms, start.first);
  if (link === "and" && opener !== "between") return undefined;
  if (link === "or" && !isOneGuess(low, high, atoms)) return undefined;
  if ((low.form === "fraction") !== (high.form === "fraction")) return undefined;
  if (link === "to" && isAmountAndLevel(low, high, sentence, start.first)) return undefined;
  const unit = sharedUnit(low.unit, high.unit);
  if (unit === undefined) return undefined;
  if (link === "to" && opener !== "from" && opener !== "between" && !isPlainRange(low, high, atoms, start.first))
    return undefined;
  if (link === "/" && low.unit === undefined) return undefined;
  if (opener !== "between" && isYearBeforeAmount(low, high, atoms)) return undefined;
  const from = sharesScale(low, high) ? scaled(low.amount.value, high.scale) : low.amount.value;
  const to = high.amount.value;
  // "between 38 million and 34 million years ago": times past are told from the earlier one.
  const isPast = opener === "between" && high.unit?.kind === "time";
  if (from === to || (from > to && opener !== "from" && !isPast)) return undefined;
  // "from up to 252 to 287 miles": the words belong to the first end alone.
  const isHedged = low.bound !== undefined && !(opener === "from" && low.bound === "at_most");
  const bounded = !isHedged || low.boundWords === undefined ? {} : { boundWords: low.boundWords };
  return {
    numeral: { first: low.numeral.first, last: high.numeral.last },
    form: high.form === "words" ? low.form : high.form,
    amount: { kind: "range", low: Math.min(from, to), high: Math.max(from, to) },
    scale: high.scale,
    ...(!isHedged || low.bound === undefined ? {} : { bound: low.bound }),
    ...bounded,
    ...(unit === null ? {} : { unit: withWords(unit, low.unit, high.unit) }),
    doubts: [...low.doubts, ...high.doubts, ...doubtsOfLink(link, atoms, start.first)],
    inferred: false,
  };
}

/**
 * "three or four years", "10 or 15 minutes": neighbours in a count, in fives or in tens are one guess at a length. Of things and sums
 * each can be meant by itself ("eight or nine euros" for two dishes), and so can other lengths ("two or six weeks").
 */
function isOneGuess(low: Candidate, high: Candidate, atoms: readonly Atom[]): boolean {
  if (low.amount.kind !== "value" || high.amount.kind !== "value" || low.unit !== undefined) return false;
  if (high.unit?.kind !== "time" && high.unit?.kind !== "age") return false;
  // "two, three or four weeks" lists them.
  if (low.form !== high.form || atoms[low.numeral.first - 1]?.text === ",") return false;
  const from = low.amount.value;
  const step = high.amount.value - from;
  if (atoms[low.numeral.first - 1]?.normal === "either") return false;
  // Terms of 5 or 10 years are two terms.
  if (high.unit.kind === "time" && /^(?:year|month)$/.test(high.unit.name)) return step === 1;
  return step === 1 || ((step === 5 || step === 10) && from % step === 0);
}

function linkBetween(atoms: readonly Atom[], first: number, last: number): Link | undefined {
  const words = atoms.slice(first, last + 1).map(({ normal }) => normal);
  // "15.5 cm (6.1 in) to …" are conversions; "up to" opens a bound of its own.
  const link = words.join(" ").replace(/^- /, "").replace(/ -$/, "");
  if (/^(?:combined )?(?:to|up to|through)$/.test(link)) return words.length > 3 ? undefined : "to";
  if (link === "and" || link === "or") return link;
  if (/^[-‐‑–—−]$/.test(link)) return "-";
  return link === "/" ? "/" : undefined;
}

function openerBefore(atoms: readonly Atom[], start: number): "from" | "between" | undefined {
  for (let at = start - 1; at >= 0 && at > start - 5; at--) {
    const word = atoms[at]?.normal ?? "";
    if (word === "from" || word === "between") return word;
    if (
      !/^(?:about|around|roughly|some|approximately|a|an|the|up|to|low|high|age|ages|aged|of|just|anywhere|just|over|under|[$£€¥])$/.test(
        word,
      )
    )
      return undefined;
  }
  return undefined;
}

/** Without `from`, `A to B` is a range only where the first end is no amount of a change ("rose 5 percent to 20 percent"). */
function isPlainRange(low: Candidate, high: Candidate, atoms: readonly Atom[], start: number): boolean {
  if (low.unit !== undefined && high.unit === undefined) return false;
  const before = atoms[start - 1]?.normal ?? "";
  if (changeVerbs.has(before) && low.unit !== undefined) return false;
  return true;
}

/** The unit both ends share; null where neither has one, undefined where they differ. */
function sharedUnit(low: CandidateUnit | undefined, high: CandidateUnit | undefined): CandidateUnit | null | undefined {
  if (low === undefined || high === undefined) return high ?? low ?? null;
  if (low.name === high.name || high.name.startsWith(`${low.name} per `)) return high;
  return undefined;
}

function withWords(
  unit: CandidateUnit,
  low: CandidateUnit | undefined,
  high: CandidateUnit | undefined,
): CandidateUnit {
  const ranges = [low?.words, high?.words].filter((words) => words !== undefined);
  if (ranges.length === 0) return unit;
  return {
    ...unit,
    words: { first: Math.min(...ranges.map(({ first }) => first)), last: Math.max(...ranges.map(({ last }) => last)) },
  };
}

/** What a person should look at in how both ends are joined. */
function doubtsOfLink(link: Link, atoms: readonly Atom[], start: number): string[] {
  const isThird = link === "-" && atoms[start - 1]?.normal === "to" && atoms[start - 2]?.kind === "number";
  return isThird ? ["A range stands at the end of another range."] : [];
}

/**
 * A scale word after the second end serves both, unless the first end would outgrow the second ("$500 to $1 million"); of times
 * past the first is somewhat larger ("between 38 and 34 million years ago").
 */
function sharesScale(low: Candidate, high: Candidate): boolean {
  if (low.amount.kind !== "value" || high.amount.kind !== "value") return false;
  if (low.scale !== 1 || high.scale === 1 || low.amount.value >= 1000) return false;
  const isTime = high.unit?.kind === "time" && low.unit === undefined;
  return scaled(low.amount.value, high.scale) < (isTime ? MOST_DESCENT : 1) * high.amount.value;
}

/** How many times the second end the first of a descending range is at most. */
const MOST_DESCENT = 10;

/** "rose in 2018 to 3.9 million": a year and an amount are no ends of one range. */
function isYearBeforeAmount(low: Candidate, high: Candidate, atoms: readonly Atom[]): boolean {
  if (low.unit !== undefined || !/^(?:1[5-9]|20)\d\d$/.test(atoms[low.numeral.first]?.text ?? "")) return false;
  return (
    high.scale > 1 ||
    /,/.test(atoms[high.numeral.first]?.text ?? "") ||
    high.unit?.kind === "percent" ||
    high.unit?.kind === "money"
  );
}

/**
 * "eased by $5 to $1,200": an amount of change and the level it led to lie far apart, the ends of a range do not. "Debt rose by
 * €310m to €1.4bn": what has happened by itself has one amount, each with its unit; what is planned may have a range.
 */
function isAmountAndLevel(low: Candidate, high: Candidate, sentence: FigureSentence, start: number): boolean {
  if (low.unit?.words === undefined || low.amount.kind !== "value" || high.amount.kind !== "value") return false;
  const { atoms } = sentence;
  const by = (low.boundWords?.first ?? start) - 1;
  if (atoms[by]?.normal !== "by") return false;
  if (Math.abs(high.amount.value) > 10 * Math.abs(low.amount.value)) return true;
  const verb = atoms[by - 1]?.normal ?? "";
  // "was cut by five cents to 12 cents", too.
  const tag = tokenOf(sentence, by - 1)?.tag;
  const isDone = tag === "VBN" && atoms[by - 2]?.normal !== "be" && high.unit?.kind !== "percent";
  const hasHappened = tag === "VBD" || isDone || /^(?:up|down)$/.test(verb);
  return hasHappened && changeVerbs.has(verb) && high.unit?.words !== undefined;
}
