import type { Atom } from "../atom.js";
import type { Candidate, FigureRefiner, FigureSentence } from "../candidate.js";
import { isNominal } from "../grammar.js";

const PERSON = { kind: "counted", name: "person" } as const;
const DOUBT = "That persons are meant is read from what is told of them.";

/** What befalls people: "at least a dozen were hurt", "12 dead", "40 more missing". */
const BEFALLEN =
  /^(?:killed|dead|died|injured|hurt|wounded|missing|arrested|detained|hospitali[sz]ed|rescued|evacuated|displaced|homeless|drowned|trapped|stranded|infected|unaccounted|convicted|jailed|sentenced)$/;
const BETWEEN =
  /^(?:were|was|are|have|had|been|being|people|more|others?|still|left|feared|reported|confirmed|seriously|slightly|critically|badly)$/;
/** Companies of people that a number with `-strong` measures. */
const COMPANY =
  /^(?:crowd|workforce|army|force|team|crew|staff|group|mob|audience|delegation|choir|orchestra|unit|membership|squad|contingent|garrison|congregation|panel|caucus|cabinet|party)$/;

/** What is done to people, before the number: "kills three, injures seven", "police arrested at least 40". */
const HARMING =
  /^(?:kill(?:s|ed|ing)?|injur(?:e|es|ed|ing)|hurts?|hurting|wound(?:s|ed|ing)?|bur(?:y|ies|ied)|arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|hospitali[sz](?:es|ed|ing)|rescu(?:es|ed|ing)|displac(?:es|ed|ing)|strand(?:s|ed|ing)?|trap(?:s|ped|ping)?|sicken(?:s|ed|ing)?|infect(?:s|ed|ing)?|jail(?:s|ed|ing)?)$/;
const BEFORE_NUMBER =
  /^(?:at|least|most|about|around|some|nearly|almost|up|to|more|less|fewer|than|over|another|only|just|roughly|approximately)$/;
/** Where the number stands for its noun: no noun follows, but an end, a place, a time or an occasion. */
const AFTER_NUMBER =
  /^(?:[,.;:!?]|and|in|at|on|near|off|over|after|as|when|while|during|outside|following|by|with|since|this|last|between|across|around|before|overnight|others?|more)$/;

/** Numbers of people whose noun is left out: "12 were injured, three of them seriously", "a 5,000-strong crowd". */
export const persons: FigureRefiner = {
  name: "persons",
  refine: (candidates, sentence) => {
    const completed: Candidate[] = [];
    for (const candidate of candidates) completed.push(withPersons(candidate, completed.at(-1), sentence));
    return completed;
  },
};

function withPersons(candidate: Candidate, previous: Candidate | undefined, sentence: FigureSentence): Candidate {
  if (candidate.unit !== undefined || candidate.form === "ratio" || candidate.form === "fraction") return candidate;
  const { atoms } = sentence;
  const { last } = candidate.numeral;
  // "crowds 15,000 strong"
  if (
    atoms[last + 1]?.normal === "strong" &&
    COMPANY.test((atoms[candidate.numeral.first - 1]?.normal ?? "").replace(/s$/, ""))
  )
    return { ...candidate, unit: { ...PERSON, words: { first: last + 1, last: last + 1 } } };
  if (atoms[last + 1]?.text === "-" && atoms[last + 2]?.normal === "strong") {
    const words = { first: last + 2, last: last + 2 };
    return COMPANY.test(atoms[last + 3]?.normal ?? "") ? { ...candidate, unit: { ...PERSON, words } } : candidate;
  }
  if (isOne(candidate)) return candidate;
  const whole = previous?.unit?.kind === "counted" ? previous.unit : undefined;
  const isHarmed = isHarmedBefore(atoms, candidate.numeral);
  if (isHarmed || (isBefallen(sentence, last + 1) && whole === undefined))
    return { ...candidate, unit: PERSON, inferred: true, doubts: [...candidate.doubts, DOUBT] };
  if (whole === undefined || !(isOfThem(atoms, last + 1) || isBefallen(sentence, last + 1))) return candidate;
  const { words: _words, ...unit } = whole;
  return { ...candidate, unit, inferred: true };
}

/** "kills at least three in Tolm": a verb of harm before the number, and nothing behind it that is counted. */
function isHarmedBefore(atoms: readonly Atom[], { first, last }: Candidate["numeral"]): boolean {
  const next = atoms[last + 1];
  if (next !== undefined && !AFTER_NUMBER.test(next.normal)) return false;
  // "arrested at 14": an age, not "at least 14".
  if (atoms[first - 1]?.normal === "at") return false;
  let at = first - 1;
  while (at > 0 && first - at < 5 && BEFORE_NUMBER.test(atoms[at]?.normal ?? "")) at--;
  return HARMING.test(atoms[at]?.normal ?? "");
}

function isOne({ amount }: Candidate): boolean {
  return amount.kind === "value" && amount.value === 1;
}

/** A word of harm closes the phrase: after it no noun is counted ("12 injured sailors"). */
function isBefallen(sentence: FigureSentence, start: number): boolean {
  const { atoms } = sentence;
  let at = start;
  while (at < start + 5 && BETWEEN.test(atoms[at]?.normal ?? "") && atoms[at]?.normal !== "people") at++;
  if (!BEFALLEN.test(atoms[at]?.normal ?? "")) return false;
  return !isNominal(sentence, at + 1) || atoms[at + 1]?.spaced !== true;
}

/** `of them`, `of whom`: a part of what was counted before. */
function isOfThem(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]?.normal === "of" && /^(?:them|whom|which|those)$/.test(atoms[at + 1]?.normal ?? "");
}
