import type { Atom } from "../atom.js";
import type { Candidate, CandidateUnit, FigureRefiner } from "../candidate.js";
import { UNKNOWN_CURRENCY } from "../lexer.js";
import { DOLLAR_COUNTRIES, DOUBTFUL_MONEY_PREFIXES, MONEY_PREFIXES } from "../tables/money-prefixes.js";
import { currencyOf, unitAt } from "../unit-index.js";

/** Gives amounts the currency that stands before them: `$5`, `US$1.3bn`, `HK $216,925`, `£21m`, `EUR 40 million`, `Rs500`. */
export const money: FigureRefiner = {
  name: "money",
  refine: (candidates, { atoms }) =>
    candidates.map((candidate) => {
      if (candidate.unit !== undefined || candidate.form === "ratio") return candidate;
      const unit = prefixBefore(atoms, candidate.numeral.first);
      if (unit === undefined) return withUnknownCurrency(candidate, atoms);
      return { ...candidate, unit: withCountryAfter(atoms, candidate.numeral.last, unit) };
    }),
};

/** "CR5,000", "CR60bn": letters glued to what can be nothing but an amount; the lexer parts these alone. */
function withUnknownCurrency(candidate: Candidate, atoms: readonly Atom[]): Candidate {
  const at = candidate.numeral.first - 1;
  const letters = atoms[at];
  const number = atoms[at + 1];
  if (letters?.kind !== "word" || number?.spaced !== false || !/^\d/.test(number.text)) return candidate;
  if (!UNKNOWN_CURRENCY.test(letters.text)) return candidate;
  return {
    ...candidate,
    unit: { kind: "money", name: letters.text, words: { first: at, last: at } },
    doubts: [...candidate.doubts, `"${letters.text}" before the amount is no currency that is known.`],
  };
}

function prefixBefore(atoms: readonly Atom[], first: number): CandidateUnit | undefined {
  let at = first - 1;
  if (
    /^[-−–+]$/.test(atoms[at]?.text ?? "") &&
    atoms[first]?.spaced === false &&
    /^\p{Sc}$/u.test(atoms[at - 1]?.text ?? "")
  )
    at--;
  const atom = atoms[at];
  if (atom === undefined) return undefined;
  // `$US160 million`: the country stands between the sign and the number.
  const inner = atoms[first]?.spaced === false ? DOLLAR_COUNTRIES.get(atom.text) : undefined;
  if (inner !== undefined && atoms[at - 1]?.text === "$" && !atom.spaced) return named(inner, at - 1, at);
  const code =
    MONEY_PREFIXES.get(atom.text) ??
    (atoms[first]?.spaced === false ? DOUBTFUL_MONEY_PREFIXES.get(atom.text) : undefined);
  if (code !== undefined && atom.kind === "word") return named(code, at, at);
  if (!/^\p{Sc}$/u.test(atom.text)) return undefined;
  if (atom.text === "$") {
    const country = atoms[at - 1];
    const found = country === undefined ? undefined : DOLLAR_COUNTRIES.get(country.text);
    // A lone letter with a space after it is a word of the sentence, not a country.
    if (found !== undefined && country !== undefined && (!atom.spaced || country.text.length > 1))
      return named(found, at - 1, at);
    if (atoms[at - 1]?.text === "." && /^s$/i.test(atoms[at - 2]?.text ?? "") && /^u$/i.test(atoms[at - 4]?.text ?? ""))
      return named("USD", at - 4, at);
  }
  const unit = unitAt(atoms.slice(at, at + 1), 0)?.unit;
  return unit === undefined ? undefined : { ...unit, words: { first: at, last: at } };
}

function named(code: string, first: number, last: number): CandidateUnit | undefined {
  const unit = currencyOf(code);
  return unit === undefined ? undefined : { ...unit, words: { first, last } };
}

/** `$76 US`, `$5 million Canadian`, `$4bn USD`: the country comes after the number. */
function withCountryAfter(atoms: readonly Atom[], last: number, unit: CandidateUnit): CandidateUnit {
  const after = atoms[last + 1];
  if (unit.name !== "dollar" || after === undefined || unit.words === undefined) return unit;
  const code = COUNTRY_AFTER.get(after.text);
  const found = code === undefined ? undefined : currencyOf(code);
  return found === undefined ? unit : { ...found, words: { first: unit.words.first, last: last + 1 } };
}

const COUNTRY_AFTER: ReadonlyMap<string, string> = new Map([
  ["US", "USD"],
  ["USD", "USD"],
  ["Canadian", "CAD"],
  ["CAD", "CAD"],
  ["AUD", "AUD"],
  ["NZD", "NZD"],
  ["Australian", "AUD"],
]);
