import type { Atom } from "../atom.js";
import type { Candidate, CandidateUnit, FigureRefiner } from "../candidate.js";
import { ELECTRIC_CUES } from "../tables/electric-cues.js";
import { MASS_CUES, MONEY_CUES } from "../tables/pound-cues.js";
import { TEMPERATURE_CUES } from "../tables/temperature-cues.js";
import { unitAt, unitNamed } from "../unit-index.js";

/** Gives figures the unit of measure or the currency that stands right after them: `35 miles`, `5kW`, `1.3 billion shekels`, `30'`. */
export const measure: FigureRefiner = {
  name: "measure",
  refine: (candidates, { atoms }) =>
    candidates.map((candidate) => {
      if (candidate.unit !== undefined) return candidate;
      const unit = unitAfter(atoms, candidate);
      return unit === undefined ? candidate : { ...candidate, unit };
    }),
};

function unitAfter(atoms: readonly Atom[], candidate: Candidate): CandidateUnit | undefined {
  let at = candidate.numeral.last + 1;
  // An indefinite plural and a scaled fraction take `of`: "thousands of dollars".
  if (atoms[at]?.normal === "of" && (candidate.form === "plural" || candidate.form === "fraction")) at++;
  if (candidate.form === "fraction" && /^(?:a|an|the)$/.test(atoms[at]?.normal ?? "") && atoms[at - 1]?.normal === "of")
    at++;
  if (atoms[at]?.text === "-" && !atoms[at]?.spaced && atoms[at + 1]?.spaced === false) at++;
  const scale = unitOfScale(atoms, at);
  if (scale !== undefined) return scale;
  const atom = atoms[at];
  if (atom === undefined) return undefined;
  const electric = candidate.form === "digits" ? electricUnit(atoms, at) : undefined;
  if (electric !== undefined) return electric;
  // "a 10in knife": with a space it would be a preposition.
  const isInch = candidate.form === "digits" && atom.text === "in" && !atom.spaced && canFollowInch(atoms[at + 1]);
  const inch = isInch ? unitNamed("inch") : undefined;
  if (inch !== undefined) return { kind: "measure", ...inch, words: { first: at, last: at } };
  const found = unitAt(atoms, at);
  if (found === undefined || !isLikely(atoms, at, found, candidate)) return undefined;
  const words = { first: at, last: found.last };
  if (found.unit.name === "pound") return { ...poundOf(atoms, candidate, found.unit), words };
  return { ...found.unit, words };
}

/** "5in a row", "10in 2019": a space is lost, and the preposition goes on. */
const canFollowInch = (next: Atom | undefined): boolean =>
  next === undefined ||
  next.kind === "symbol" ||
  (next.kind === "word" &&
    /^\p{Ll}/u.test(next.text) &&
    !/^(?:the|a|an|its|his|her|their|all|each|total)$/.test(next.normal));

/** "between 50 and 70 on the GPa scale": the unit that names the scale. */
function unitOfScale(atoms: readonly Atom[], at: number): CandidateUnit | undefined {
  if (atoms[at]?.normal !== "on" || !/^(?:the|a)$/.test(atoms[at + 1]?.normal ?? "")) return undefined;
  const found = unitAt(atoms, at + 2);
  return found === undefined || atoms[found.last + 1]?.normal !== "scale" ? undefined : found.unit;
}

/** "2.5 F" beside a capacitor. */
function electricUnit(atoms: readonly Atom[], at: number): CandidateUnit | undefined {
  const letter = ELECTRIC_CUES.get(atoms[at]?.text ?? "");
  if (letter === undefined || !nearAtoms(atoms, at).some(({ normal }) => letter.cues.test(normal))) return undefined;
  const named = unitNamed(letter.unit);
  return named === undefined ? undefined : { kind: "measure", ...named, words: { first: at, last: at } };
}

/** Whether the written form is a unit here and not a word or a quotation mark that looks like one. */
function isLikely(
  atoms: readonly Atom[],
  at: number,
  found: { last: number; unit: { name: string } },
  candidate: Candidate,
): boolean {
  const atom = atoms[at];
  if (atom === undefined) return false;
  const value = candidate.amount.kind === "value" ? candidate.amount.value : candidate.amount.high;
  if (found.last > at) return true;
  if (/^["”″'’′]$/.test(atom.text)) return isMeasureMark(atoms, at, candidate);
  const after = atoms[at + 1];
  // A letter that is also a word of its own: glued to its digits, or closing the phrase where that reads as a unit.
  if (atom.text === "s") return !atom.spaced && candidate.form === "digits" && isSeconds(atoms, at, value);
  if (/^[BchT]$/.test(atom.text)) return candidate.form === "digits" && !atom.spaced;
  if (atom.text === "p") return candidate.form === "digits" && (!atom.spaced || after?.kind !== "number");
  if (atom.text === "a")
    return (
      candidate.form === "digits" &&
      (after === undefined || after.kind === "symbol" || /^(?:and|or|in|at|is|was|ago)$/.test(after.normal))
    );
  if (/^[CFK]$/.test(atom.text))
    return (
      candidate.form === "digits" &&
      ((!atom.spaced && atom.text !== "K") || nearAtoms(atoms, at).some(({ normal }) => TEMPERATURE_CUES.has(normal)))
    );
  if (atom.text.length === 1 && atom.kind === "word") return candidate.form === "digits";
  // Verbs and nouns of other trades: "23 won", "ten sterling performances".
  // A capital makes it somebody's name ("in 2016 Stone said").
  if (atom.normal === "stone") return atom.text === "stone" && value < 100;
  if (/^(?:won|sterling|crowns?|rand|dong)$/.test(atom.normal)) return value >= 100;
  if (atom.normal === "cup" || atom.normal === "cups") return value < 100 && !/^\p{Lu}/u.test(atom.text);
  return true;
}

/** `9.8s`, `in 12s` are seconds; `747s`, `1990s`, `under-12s`, `in her 30s` are plurals of a number. */
function isSeconds(atoms: readonly Atom[], at: number, value: number): boolean {
  if (!Number.isInteger(value)) return true;
  const before = atoms[at - 2]?.normal ?? "";
  if (before === "-" || /^\p{Lu}/u.test(atoms[at - 2]?.text ?? "")) return false;
  if (value % 10 !== 0 && (before === "in" || before === "within")) return true;
  return nearAtoms(atoms, at).some(({ normal }) => SPEED_CUES.test(normal));
}

const SPEED_CUES =
  /^(?:sprint|seconds?|secs?|stopwatch|lap|laps|mph|km|kph|freestyle|breaststroke|backstroke|hurdles|milliseconds?|ms)$/;

/** A prime is feet or inches where it is glued to the digits and closes no quotation. */
function isMeasureMark(atoms: readonly Atom[], at: number, candidate: Candidate): boolean {
  const mark = atoms[at];
  if (mark === undefined || mark.spaced || candidate.form !== "digits") return false;
  if (atoms[at + 1]?.normal === "s" && atoms[at + 1]?.spaced === false) return false;
  if (mark.text === "″" || mark.text === "′") return true;
  const isDouble = mark.text === '"' || mark.text === "”";
  const from = Math.max(0, at - 60);
  let open = 0;
  for (let index = from; index < at; index++) {
    const text = atoms[index]?.text ?? "";
    if (isDouble ? text === '"' : text === "'") open ^= 1;
    if (isDouble ? text === "“" : text === "‘") open = 1;
    if (isDouble ? text === "”" : text === "’") open = 0;
  }
  return open === 0 && /^(?:[\p{Ll}]|)$/u.test((atoms[at + 1]?.text ?? "").slice(0, 1));
}

/** Pounds are money beside money's words, mass otherwise. */
function poundOf(
  atoms: readonly Atom[],
  candidate: Candidate,
  mass: Omit<CandidateUnit, "words">,
): Omit<CandidateUnit, "words"> {
  const near = nearAtoms(atoms, candidate.numeral.first);
  const isMass = near.some(({ normal }) => MASS_CUES.has(normal));
  const isMoney = near.some(({ normal }) => MONEY_CUES.has(normal)) || candidate.scale >= 1e6;
  if (!isMoney || isMass) return mass;
  return { kind: "money", name: "pound sterling", code: "GBP", system: "ISO4217" };
}

/** The words round an atom; a sentence longer than that is no sentence. */
function nearAtoms(atoms: readonly Atom[], at: number): readonly Atom[] {
  return atoms.slice(Math.max(0, at - 30), at + 30);
}
