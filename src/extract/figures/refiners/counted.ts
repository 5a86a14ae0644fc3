import type { Atom } from "../atom.js";
import type { Candidate, CandidateUnit, FigureRefiner, FigureSentence } from "../candidate.js";
import { isNominal, isNoun, isPlural, tokenOf } from "../grammar.js";
import { counted as singular } from "../singular.js";
import { unitAt } from "../unit-index.js";

/** Words that may stand between a number and what it counts and say nothing about it. */
const SKIPPED =
  /^(?:more|other|further|additional|extra|such|of|the|these|those|its|their|his|her|our|or|so|odd|fewer|less|total|combined|estimated|reported|confirmed|separate-|whole|full|consecutive-)$/;
const AFTER_OF = /^(?:the|its|their|his|her|our|these|those|a|an|my|your|all)$/;
/** Longest noun phrase looked at, in atoms. */
const LONGEST = 12;

/**
 * Counted things: the noun phrase after the number, its head in the singular with what modifies it
 * (`four different bosses`: `different boss`). A head that is a unit of measure is that unit (`517 rushing yards`).
 */
export const counted: FigureRefiner = {
  name: "counted noun",
  refine: (candidates, sentence) =>
    candidates.map((candidate) => {
      if (candidate.unit !== undefined) return candidate;
      const unit = countedAfter(candidate, sentence);
      return unit === undefined ? candidate : { ...candidate, unit };
    }),
};

function countedAfter(candidate: Candidate, sentence: FigureSentence): CandidateUnit | undefined {
  const { atoms } = sentence;
  const first = phraseStart(candidate, sentence);
  if (first === undefined) return undefined;
  const phrase = readPhrase(sentence, first);
  if (phrase === undefined) return undefined;
  const { words, head } = phrase;
  const measured = unitAt(atoms, head);
  if (
    measured !== undefined &&
    measured.last === head &&
    measured.unit.kind !== "money" &&
    atoms[head]?.normal.length !== 1
  ) {
    return { ...measured.unit, words: { first: words[0] ?? first, last: head } };
  }
  const value = candidate.amount.kind === "value" ? candidate.amount.value : 2;
  if (!isPlural(sentence, head) && !countsSingular(value, candidate)) {
    // "a 12 page document", "a 14 gauge needle": the number belongs to the noun beside it.
    const beside = words[0];
    if (beside === undefined || beside === head || !isNoun(sentence, beside))
      return singularHead(sentence, words, head, candidate);
    return { kind: "counted", name: lemmaOf(sentence, beside), words: { first: beside, last: beside } };
  }
  return { kind: "counted", name: nameOf(sentence, words, head), words: { first: words[0] ?? first, last: head } };
}

function countsSingular(value: number, candidate: Candidate): boolean {
  return value === 1 || candidate.form === "fraction" || candidate.form === "ratio";
}

function singularHead(
  sentence: FigureSentence,
  words: readonly number[],
  head: number,
  candidate: Candidate,
): CandidateUnit | undefined {
  if (candidate.form === "words" && words.length === 0) return undefined;
  const token = tokenOf(sentence, head);
  if (token?.upos === "PROPN") return undefined;
  return { kind: "counted", name: nameOf(sentence, words, head), words: { first: words[0] ?? head, last: head } };
}

/** The atom the counted noun phrase can begin at. */
function phraseStart(candidate: Candidate, { atoms }: FigureSentence): number | undefined {
  let at = candidate.numeral.last + 1;
  if (atoms[at]?.text === "-" && atoms[at]?.spaced === false) at++;
  if (
    (atoms[at]?.normal === "of" && candidate.form !== "digits") ||
    (atoms[at]?.normal === "of" && AFTER_OF.test(atoms[at + 1]?.normal ?? ""))
  ) {
    at++;
    if (AFTER_OF.test(atoms[at]?.normal ?? "")) at++;
    return at;
  }
  if (candidate.form === "fraction" && /^(?:the|its|their|all|her|his)$/.test(atoms[at]?.normal ?? "")) return at + 1;
  if (candidate.form === "ratio") return at;
  for (
    let steps = 0;
    steps < 2 && SKIPPED.test(atoms[at]?.normal ?? "") && atoms[at]?.normal !== "of" && atoms[at]?.normal !== "the";
    steps++
  )
    at++;
  return at;
}

/** The run of modifiers and nouns that begins at an atom; `words` leaves out adverbs and conjunctions. */
function readPhrase(sentence: FigureSentence, first: number): { words: number[]; head: number } | undefined {
  const { atoms } = sentence;
  const run: number[] = [];
  let head = -1;
  for (let at = first; at < atoms.length && at < first + LONGEST; at++) {
    const atom = atoms[at];
    if (atom === undefined) break;
    if (isJoint(atoms, at)) continue;
    if (isNominal(sentence, at) && atom.kind !== "number") {
      if (isNoun(sentence, at)) head = at;
      run.push(at);
      if (endsPhrase(sentence, at)) break;
    } else if (atom.kind === "code" && run.length > 0 && head >= 0) break;
    else if (atom.normal === "and" && head < 0 && run.length > 0 && isNominal(sentence, at + 1)) run.push(at);
    else if (tokenOf(sentence, at)?.upos === "ADV" && run.length === 0 && isNominal(sentence, at + 1)) continue;
    else if (tokenOf(sentence, at)?.upos === "ADV" && head < 0 && /ly$/.test(atom.normal)) continue;
    else break;
  }
  if (head < 0) return undefined;
  return { words: run.filter((at) => at <= head && atoms[at]?.normal !== "and"), head };
}

/** A possessive ends what is counted, and so does a plural noun before a name or a participle that begins the next clause. */
function endsPhrase(sentence: FigureSentence, at: number): boolean {
  const { atoms } = sentence;
  if (/['’]s?$/.test(atoms[at]?.text ?? "") && (atoms[at]?.text.length ?? 0) > 2) return true;
  if (/^['’]$/.test(atoms[at + 1]?.text ?? "")) return true;
  const next = tokenOf(sentence, at + 1);
  if (next === undefined) return true;
  if (!isPlural(sentence, at)) return false;
  return (
    next.tag === "VBN" ||
    next.tag === "VBG" ||
    next.upos === "ADJ" ||
    (next.upos === "PROPN" && tokenOf(sentence, at)?.upos === "NOUN")
  );
}

/** A hyphen or slash between two glued words. */
function isJoint(atoms: readonly Atom[], at: number): boolean {
  return /^[-‐‑–/&]$/.test(atoms[at]?.text ?? "") && atoms[at]?.spaced === false && atoms[at + 1]?.spaced === false;
}

function lemmaOf(sentence: FigureSentence, at: number): string {
  return singular((sentence.atoms[at]?.normal ?? "").replace(/'s?$/, ""));
}

/** The modifiers as written and the head in the singular, in lower case; hyphens stay. */
function nameOf(sentence: FigureSentence, words: readonly number[], head: number): string {
  const { atoms, text } = sentence;
  const first = words[0] ?? head;
  const parts: string[] = [];
  for (const at of words) {
    const atom = atoms[at];
    if (atom === undefined || at === head) continue;
    const joined = at > first && isJoint(atoms, at - 1) ? text.slice(atoms[at - 1]?.start, atoms[at - 1]?.end) : " ";
    parts.push(`${parts.length === 0 ? "" : joined}${atom.normal}`);
  }
  const joint = parts.length > 0 && isJoint(atoms, head - 1) ? (atoms[head - 1]?.text ?? " ") : " ";
  const name = `${parts.join("")}${parts.length === 0 ? "" : joint}${lemmaOf(sentence, head)}`;
  return name.replace(/ {2,4}/g, " ").trim();
}
