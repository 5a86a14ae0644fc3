import type { Atom } from "../atom.js";
import type { Candidate, CandidateUnit, FigureRefiner, FigureSentence } from "../candidate.js";
import { isNominal, isNoun, isPlural } from "../grammar.js";
import { readCardinal } from "../reading/cardinal.js";
import { counted } from "../singular.js";
import { RATE_NOUNS } from "../tables/rate-nouns.js";
import { unitAt } from "../unit-index.js";

/** Completes units with what they are measured against: `$ a month`, `per share`, `barrels a day`, `per 100,000 people`, `€/tonne`. */
export const rate: FigureRefiner = {
  name: "rate",
  refine: (candidates, sentence) => {
    let previous: Candidate | undefined;
    const completed = candidates.map((candidate, index) => {
      const own = withRate(candidate, sentence);
      const read = own === candidate ? withRateAfterBracket(candidate, candidates[index + 1], sentence) : own;
      previous = read === candidate ? withRateBefore(candidate, previous, sentence) : read;
      return previous;
    });
    // The number inside "per 100,000 people" belongs to the unit.
    let taken = -1;
    return completed.filter(({ numeral, unit }) => {
      if (numeral.last <= taken) return false;
      taken = Math.max(taken, unit?.words?.last ?? -1);
      return true;
    });
  },
};

function withRate(candidate: Candidate, sentence: FigureSentence): Candidate {
  const unit = candidate.unit ?? bareRate(candidate, sentence);
  if (unit === undefined || unit.kind === "age" || unit.kind === "multiple" || / per /.test(unit.name))
    return candidate;
  const { atoms } = sentence;
  const end = rateStart(candidate, sentence);
  const hyphen = atoms[end + 1]?.text === "-" ? 1 : 0;
  const link = atoms[end + 1 + hyphen]?.normal ?? "";
  let at = end + 2 + hyphen;
  if (hyphen === 1 && atoms[at]?.text === "-") at++;
  const adverb = hyphen === 0 ? RATE_ADVERBS.get(link) : undefined;
  if (adverb !== undefined && endsClause(atoms, end + 2))
    return { ...candidate, unit: perUnit(unit, { ...adverb, last: end + 1 }, end) };
  const against =
    link === "per" || link === "/"
      ? readAnything(sentence, at)
      : link === "a" || link === "an" || link === "each" || link === "every"
        ? readRateNoun(sentence, at, unit.kind)
        : undefined;
  if (against === undefined) return candidate;
  const isBeside = end === Math.max(candidate.numeral.last, unit.words?.last ?? 0);
  const once = perUnit(unit, against, end, isBeside);
  // "130 francs per person per night".
  const next = atoms[against.last + 1]?.normal === "per" ? readAnything(sentence, against.last + 2) : undefined;
  return { ...candidate, unit: next === undefined ? once : perUnit(once, next, against.last, isBeside) };
}

/** "$1.37 a share, or $1.14 without charges", "to $16.50 an hour from $13.75": the same money goes on by the same measure. */
function withRateBefore(candidate: Candidate, previous: Candidate | undefined, { atoms }: FigureSentence): Candidate {
  const [unit, rated] = [candidate.unit, previous?.unit];
  if (unit?.kind !== "money" || rated?.code !== unit.code || !rated?.name.startsWith(`${unit.name} per `))
    return candidate;
  const first = Math.min(candidate.numeral.first, unit.words?.first ?? candidate.numeral.first);
  const link = atoms
    .slice((rated.words?.last ?? previous?.numeral.last ?? 0) + 1, first)
    .map(({ normal }) => normal)
    .join(" ");
  if (!/^(?:, )?(?:or|from|up from|down from|compared (?:with|to)|versus|against)$/.test(link)) return candidate;
  return { ...candidate, unit: { ...unit, name: rated.name }, inferred: true };
}

/** "11.2 per 100,000 inhabitants": a number that has no unit but what it is measured against, which is a number itself. */
function bareRate({ numeral, form }: Candidate, { atoms }: FigureSentence): CandidateUnit | undefined {
  const isRate = atoms[numeral.last + 1]?.normal === "per" && readCardinal(atoms, numeral.last + 2) !== undefined;
  return isRate && form === "digits" ? { kind: "counted", name: "" } : undefined;
}

/** Where the rate's own words can begin: behind the unit, behind what is measured ("2,500 litres of water every minute"), behind the bracket of a conversion. */
function rateStart(candidate: Candidate, sentence: FigureSentence): number {
  const { atoms } = sentence;
  const { unit } = candidate;
  const end = Math.max(candidate.numeral.last, unit?.words?.last ?? 0);
  const start = Math.min(candidate.numeral.first, unit?.words?.first ?? candidate.numeral.first);
  if (atoms[end + 1]?.text === ")" && atoms[start - 1]?.text === "(") return end + 1;
  const isOf = unit?.kind === "measure" && atoms[end + 1]?.normal === "of" && isNoun(sentence, end + 2);
  return isOf &&
    /^(?:a|an|every|each|per)$/.test(atoms[end + 3]?.normal ?? "") &&
    RATE_NOUNS.has(atoms[end + 4]?.normal ?? "")
    ? end + 2
    : end;
}

/** "2,840 zloty ($720) a month": the rate behind the bracket belongs to both. */
function withRateAfterBracket(candidate: Candidate, next: Candidate | undefined, sentence: FigureSentence): Candidate {
  const { unit } = candidate;
  if (unit === undefined || next?.unit === undefined || next.unit.kind !== unit.kind) return candidate;
  const end = Math.max(candidate.numeral.last, unit.words?.last ?? 0);
  const first = Math.min(next.numeral.first, next.unit.words?.first ?? next.numeral.first);
  if (sentence.atoms[end + 1]?.text !== "(" || first !== end + 2) return candidate;
  const rated = withRate(next, sentence).unit?.name.slice(next.unit.name.length);
  if (rated === undefined || !rated.startsWith(" per ")) return candidate;
  const { code: _code, system: _system, ...bare } = unit;
  const isMoney = unit.kind === "money";
  return { ...candidate, unit: { ...(isMoney ? unit : bare), name: `${unit.name}${rated}` } };
}

/** The unit with what it is measured against. */
function perUnit(unit: CandidateUnit, against: Against, end: number, isBeside = true): CandidateUnit {
  const name = `${unit.name === "" ? "" : `${unit.name} `}per ${against.name}`;
  const first = Math.min(unit.words?.first ?? end + 1, end + 1);
  const code =
    unit.system === "UCUM" && unit.code !== undefined && against.code !== undefined
      ? `${unit.code}/${against.code}`
      : undefined;
  const { code: _code, system: _system, ...bare } = unit;
  const coded =
    code !== undefined
      ? { code, system: "UCUM" as const }
      : unit.kind === "money" && unit.code !== undefined
        ? { code: unit.code, system: "ISO4217" as const }
        : {};
  // Words of the rate that others part from the unit stay out of the figure's span.
  return {
    ...bare,
    ...coded,
    name: name.trim(),
    words: isBeside ? { first, last: against.last } : (unit.words ?? { first, last: end }),
  };
}

/** Adverbs that make a rate where they close the clause: "1.3 million parcels daily". */
const RATE_ADVERBS: ReadonlyMap<string, { readonly name: string; readonly code: string }> = new Map([
  ["hourly", { name: "hour", code: "h" }],
  ["daily", { name: "day", code: "d" }],
  ["nightly", { name: "night", code: "d" }],
  ["weekly", { name: "week", code: "wk" }],
  ["monthly", { name: "month", code: "mo" }],
  ["yearly", { name: "year", code: "a" }],
  ["annually", { name: "year", code: "a" }],
]);

function endsClause(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at];
  return (
    next === undefined ||
    next.kind === "symbol" ||
    /^(?:to|in|from|at|by|and|but|for|on|with|while|since|between|through)$/.test(next.normal)
  );
}

interface Against {
  readonly name: string;
  readonly code?: string;
  readonly last: number;
}

function readAnything(sentence: FigureSentence, at: number): Against | undefined {
  const { atoms } = sentence;
  const number = readCardinal(atoms, at);
  if (number !== undefined) {
    const noun = readNoun(sentence, number.last + 1);
    const count = sentence.text.slice(atoms[at]?.start, atoms[number.last]?.end);
    return { name: noun === undefined ? count : `${count} ${noun.plural}`, last: noun?.last ?? number.last };
  }
  const noun = readNoun(sentence, at);
  return noun === undefined
    ? undefined
    : { name: noun.name, last: noun.last, ...(noun.code === undefined ? {} : { code: noun.code }) };
}

function readNoun(sentence: FigureSentence, at: number): (Against & { plural: string }) | undefined {
  const { atoms } = sentence;
  const measured = unitAt(atoms, at);
  const atom = atoms[at];
  if (atom === undefined || atom.kind !== "word") return undefined;
  if (measured !== undefined && measured.unit.kind !== "money" && measured.unit.kind !== "point") {
    return {
      name: measured.unit.name,
      plural: measured.unit.name,
      last: measured.last,
      ...(measured.unit.code === undefined ? {} : { code: measured.unit.code }),
    };
  }
  if (!isNominal(sentence, at) && !isNoun(sentence, at) && !/^(?:capita|annum|cent)$/.test(atom.normal))
    return undefined;
  // "per working day", "per square inch of skin": modifiers up to the first noun that no noun follows.
  let last = at;
  while (
    last < at + 3 &&
    isNominal(sentence, last + 1) &&
    !isPlural(sentence, last) &&
    atoms[last + 1]?.kind === "word" &&
    atoms[last + 1]?.spaced === true
  )
    last++;
  const words = atoms.slice(at, last + 1).map(({ normal }) => normal);
  return { name: [...words.slice(0, -1), counted(words.at(-1) ?? "")].join(" "), plural: words.join(" "), last };
}

/** `a` and `an` make a rate only before what prices and speeds are told by; "$5m a deal" would be two things. */
function readRateNoun(sentence: FigureSentence, at: number, kind: string): Against | undefined {
  const noun = sentence.atoms[at]?.normal ?? "";
  const isPriced =
    kind === "money" && (unitAt(sentence.atoms, at)?.unit.kind === "measure" || isBareSingular(sentence, at));
  if (!RATE_NOUNS.has(noun) && !isPriced) return undefined;
  if (sentence.atoms[at]?.kind !== "word") return undefined;
  // "two weeks a year" is a rate, "five years a day" is none; "10 percent a share" neither.
  if (kind === "percent" && !/^(?:year|month|week|day|quarter)$/.test(noun)) return undefined;
  const next = sentence.atoms[at + 1];
  if (/^(?:ago|earlier|later)$/.test(next?.normal ?? "")) return undefined;
  if (kind === "time" && /^(?:before|after)$/.test(next?.normal ?? "")) return undefined;
  return readNoun(sentence, at);
}

/** "1,200 crowns a boat": a price for each, where the phrase closes with its noun. */
function isBareSingular(sentence: FigureSentence, at: number): boolean {
  const next = sentence.atoms[at + 1];
  return (
    isNoun(sentence, at) &&
    !isPlural(sentence, at) &&
    (next === undefined ||
      next.kind === "symbol" ||
      /^(?:for|in|to|from|and|at|when|while|until|under)$/.test(next.normal))
  );
}
