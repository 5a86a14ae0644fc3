import type { Atom } from "../atom.js";
import type { Candidate, FigureParser } from "../candidate.js";
import { scaled } from "../numeral.js";
import { readSlashFraction } from "../reading/cardinal.js";
import { DOWN_VERBS, UP_VERBS } from "../tables/change-verbs.js";
import { DENOMINATORS, SCALE_WORDS, SMALL_NUMBERS } from "../tables/number-words.js";
import { unitAt } from "../unit-index.js";

/**
 * `a third of`, `two-thirds`, `three-fifths`, `3/4`, `half a million`, `half of`, `a quarter-century`.
 * An ordinal alone (`the third`) is a rank and no fraction: it needs `a`, `one` or a plural, and `half` needs what it halves.
 */
export const fraction: FigureParser = {
  name: "fraction",
  parse: ({ atoms, analysed }, at) =>
    slashed(atoms, at) ??
    halfScale(atoms, at) ??
    halfOfUnit(atoms, at) ??
    inWords(atoms, at) ??
    half(atoms, at) ??
    (analysed.article.kind === "bare" ? undefined : halfOfSomething(atoms, at)),
};

function candidate(first: number, last: number, value: number, scale = 1): Candidate {
  return {
    numeral: { first, last },
    form: "fraction",
    amount: { kind: "value", value },
    scale,
    doubts: [],
    inferred: false,
  };
}

function slashed(atoms: readonly Atom[], at: number): Candidate | undefined {
  const read = readSlashFraction(atoms, at);
  if (
    read === undefined ||
    atoms[at - 1]?.text === "/" ||
    (atoms[at]?.spaced === false && atoms[at - 1]?.kind !== "symbol")
  )
    return undefined;
  return candidate(at, read.last, read.value);
}

/** `half a million`, `half a dozen`, `quarter of a million`, `three-quarters of a million`. */
function halfScale(atoms: readonly Atom[], at: number): Candidate | undefined {
  const word = atoms[at]?.normal;
  if (word !== "half") return undefined;
  const scale = SCALE_WORDS.get(atoms[at + 2]?.normal ?? "");
  if (scale === undefined || (atoms[at + 1]?.normal !== "a" && atoms[at + 1]?.text !== "-")) return undefined;
  return candidate(at, at + 2, scaled(0.5, scale), scale);
}

/** `a half a million`, `a half million`, `a half-billion`. */
function aHalfScale(atoms: readonly Atom[], at: number): Candidate | undefined {
  const last = /^(?:a|-)$/.test(atoms[at + 2]?.normal ?? "") ? at + 3 : at + 2;
  const scale = SCALE_WORDS.get(atoms[last]?.normal ?? "");
  return scale === undefined ? undefined : candidate(at, last, scaled(0.5, scale), scale);
}

/** Kinds of units that come in halves: half a metre, half an hour, half a point; half a dollar is a coin, half a chance no measure. */
const HALVED = /^(?:percent|point|time|measure)$/;

/** `half a metre`, `half an hour`, `half a percentage point`. */
function halfOfUnit(atoms: readonly Atom[], at: number): Candidate | undefined {
  if (atoms[at]?.normal !== "half" || !/^an?$/.test(atoms[at + 1]?.normal ?? "")) return undefined;
  const found = unitAt(atoms, at + 2);
  return found !== undefined &&
    HALVED.test(found.unit.kind) &&
    !/^(?:first|second|other|opening|closing)$/.test(atoms[at - 1]?.normal ?? "")
    ? candidate(at, at + 1, 0.5)
    : undefined;
}

function inWords(atoms: readonly Atom[], at: number): Candidate | undefined {
  const first = atoms[at];
  const over = first?.normal === "a" || first?.normal === "an" ? 1 : SMALL_NUMBERS.get(first?.normal ?? "");
  if (over === undefined || over === 0) return undefined;
  const ofScale = first?.normal === "a" && atoms[at + 1]?.normal === "half" ? aHalfScale(atoms, at) : undefined;
  if (ofScale !== undefined) return ofScale;
  const hyphen = atoms[at + 1]?.text === "-" ? 1 : 0;
  const noun = atoms[at + 1 + hyphen];
  const under = noun?.kind === "word" ? DENOMINATORS.get(noun.normal) : undefined;
  if (under === undefined || noun === undefined || over >= under) return undefined;
  const plural = noun.normal.endsWith("s") || noun.normal === "halves";
  if (plural !== over > 1) return undefined;
  const last = at + 1 + hyphen;
  // "a half-empty hall": how far a thing is so, and no amount.
  if (under === 2 && over === 1 && atoms[last + 1]?.text === "-" && unitAt(atoms, last + 2) === undefined)
    return undefined;
  if (isQuarterOfAYear(atoms, at, last) || (over === 1 && under !== 2 && !plural && !partOfSomething(atoms, last, at)))
    return undefined;
  const million =
    atoms[last + 1]?.normal === "of" && atoms[last + 2]?.normal === "a"
      ? SCALE_WORDS.get(atoms[last + 3]?.normal ?? "")
      : undefined;
  if (million !== undefined) return candidate(at, last + 3, scaled(over / under, million), million);
  return candidate(at, last, over / under);
}

/** `a quarter` is three months where a number of them follows a time word: "for two quarters". */
function isQuarterOfAYear(atoms: readonly Atom[], at: number, last: number): boolean {
  const noun = atoms[last]?.normal ?? "";
  if (noun !== "quarter" && noun !== "quarters") return false;
  if (/^(?:straight|consecutive|last|past|previous|next|first)$/.test(atoms[at - 1]?.normal ?? "")) return true;
  const next = atoms[last + 1]?.normal ?? "";
  if (next === "ago" || next === "earlier" || next === "later" || next === "before") return true;
  return noun === "quarters" && atoms[at + 1]?.text !== "-" && next !== "of";
}

/** Nouns whose amount `of` leads to: "an increase of a fifth". */
const CHANGES = /^(?:increase|decrease|rise|fall|drop|cut|jump|decline|gain|loss|reduction|growth|hike)$/;

/** An ordinal after `a` is a part only where something is parted: "a third of", "a third more"; "a third man" is a rank. */
function partOfSomething(atoms: readonly Atom[], last: number, at: number): boolean {
  const before = atoms[at - 1]?.normal ?? "";
  const next = atoms[last + 1];
  if (before === "of" && CHANGES.test(atoms[at - 2]?.normal ?? "")) return true;
  if (
    (next === undefined && before === "by") ||
    (next !== undefined &&
      next.kind !== "symbol" &&
      /^(?:of|more|less|fewer|higher|lower|larger|smaller|cheaper|since|from|in|to|on|that|as|the|compared|were|was|are|is|said|have|had)$/.test(
        next.normal,
      ))
  )
    return true;
  if (next === undefined) return false;
  if (COUNTED.test(before) && GOES_ON.test(next.normal) && (before !== "by" || isOfChange(atoms, at))) return true;
  return next.text === "-"
    ? /^(?:century|hour|mile|pound|inch|point|percentage|cent|litre|liter|billion|million)$/.test(
        atoms[last + 2]?.normal ?? "",
      )
    : /^[.,;:)]$/.test(next.text) && COUNTED.test(before);
}

const changes: ReadonlySet<string> = new Set(`${UP_VERBS} ${DOWN_VERBS} up down`.split(" "));
const REACH_OF_CHANGE = 8;

/** "fell by a third": whether a verb of change stands not far before the part; "was struck by a third" has a third man. */
function isOfChange(atoms: readonly Atom[], at: number): boolean {
  return atoms.slice(Math.max(0, at - REACH_OF_CHANGE), at).some(({ normal }) => changes.has(normal));
}

/** Words before a part that say something has been counted or has changed: "by a third", "more than a tenth". */
const COUNTED = /^(?:by|nearly|about|almost|over|under|than|to|up|down|least|around|roughly|some|just)$/;

/** Words behind a part that are no noun which it could be the rank of: "by a third last year", "by a third party". */
const GOES_ON =
  /^(?:last|this|next|after|during|over|when|while|amid|between|before|within|under|with|at|and|or|but|for|year|annually|overnight|today|yesterday|against|than|following|because|thanks|due|again)$/;

/**
 * `more than half of the voters`, `nearly half its staff`. Half alone is a part of a match, a state or a year as often as a share;
 * the hedge shows that someone has counted.
 */
function half(atoms: readonly Atom[], at: number): Candidate | undefined {
  const atom = atoms[at];
  if (atom?.normal !== "half" || atom.kind !== "word") return undefined;
  if (atoms[at - 1]?.normal === "by")
    return isOfChange(atoms, at) && !isHalfOfThing(atoms[at + 1]) ? candidate(at, at, 0.5) : undefined;
  if (
    !/^(?:than|nearly|almost|about|over|around|roughly|least|under|just|some|approximately)$/.test(
      atoms[at - 1]?.normal ?? "",
    )
  )
    return undefined;
  const next = atoms[at + 1]?.normal ?? "";
  if (!/^(?:of|the|its|their|all|his|her|those|said|were|had|have)$/.test(next)) return undefined;
  if (/^(?:time|battle|fun|story|way)$/.test(atoms[at + 2]?.normal ?? "")) return undefined;
  return candidate(at, at, 0.5);
}

/** "by half time", "by half past two", "by half an hour": more than the half belongs to it. */
const isHalfOfThing = (next: Atom | undefined): boolean =>
  next !== undefined &&
  !/^[.,;:)]$/.test(next.text) &&
  !GOES_ON.test(next.normal) &&
  !/^(?:in|since|from|to)$/.test(next.normal);

/** `half of the households`, `half their money`, in articles: not the half of a match, a year, a way or a thing in two parts. */
function halfOfSomething(atoms: readonly Atom[], at: number): Candidate | undefined {
  if (atoms[at]?.normal !== "half" || NAMED_HALF.test(atoms[at - 1]?.normal ?? "")) return undefined;
  const start = atoms[at + 1]?.normal === "of" ? at + 2 : at + 1;
  if (!/^(?:the|its|their|all|his|her|our|those|these)$/.test(atoms[start]?.normal ?? "")) return undefined;
  if (
    /^(?:time|battle|fun|story|way|match|game|season|year|century|decade|month|week|day|night|hour|truth|problem|point|reason|trouble|job|work|world)$/.test(
      atoms[start + 1]?.normal ?? "",
    )
  )
    return undefined;
  return { ...candidate(at, at, 0.5), doubts: ["Half is often said of what nobody has counted."] };
}

const NAMED_HALF =
  /^(?:first|second|final|other|latter|the|top|bottom|upper|lower|last|this|that|each|better|one|a|an|next|early|late|northern|southern|eastern|western|-)$/;
