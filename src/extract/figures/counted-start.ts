import type { Atom } from "./atom.js";
import type { Candidate, FigureSentence } from "./candidate.js";

/** Words that may stand between a number and what it counts and say nothing about it. */
const SKIPPED =
  /^(?:more|other|further|additional|extra|such|of|the|these|those|its|their|his|her|our|or|so|odd|fewer|less|total|combined|estimated|reported|confirmed|separate-|whole|full|consecutive-)$/;
const AFTER_OF = /^(?:the|its|their|his|her|our|these|those|a|an|my|your|all)$/;

/** A noun in the genitive: "county's". */
export function isPossessive(atom: Atom): boolean {
  return /['’]s?$/.test(atom.text) && atom.text.length > 2;
}

/** Where "of Arden's senior staff", "of Sund's 40 chapels", "of the Alders' homes" go on behind a name that owns what is counted. */
function behindOwner(atoms: readonly Atom[], start: number): number | undefined {
  for (let at = start; at < start + LONGEST_OWNER; at++) {
    const atom = atoms[at];
    if (atom === undefined || !/^\p{Lu}/u.test(atom.text)) return undefined;
    // The phrase itself steps over an owner that is one word with its mark.
    if (isPossessive(atom)) return start;
    if (/s$/.test(atom.text) && /^['’]$/.test(atoms[at + 1]?.text ?? "")) return at + 2;
  }
  return undefined;
}

/** "of the workers' homes" */
function behindPluralOwner(atoms: readonly Atom[], start: number): number {
  for (let at = start; at < start + 3 && atoms[at]?.kind === "word"; at++) {
    const mark = atoms[at + 1];
    if (/s$/.test(atoms[at]?.text ?? "") && /^['’]$/.test(mark?.text ?? "") && mark?.spaced === false) return at + 2;
  }
  return start;
}

const LONGEST_OWNER = 5;

/** The atom the counted noun phrase can begin at. */
export function phraseStart(candidate: Candidate, { atoms }: FigureSentence): number | undefined {
  let at = candidate.numeral.last + 1;
  // "a 40-page", "500+ guests", "“thousands” of letters"
  if (/^[-+"”]$/.test(atoms[at]?.text ?? "") && atoms[at]?.spaced === false) at++;
  // "30-plus countries"
  if (atoms[at]?.normal === "plus" && atoms[at]?.spaced === false) at++;
  if (
    candidate.form === "fraction" &&
    /^(?:more|so|less)$/.test(atoms[at + 1]?.normal ?? "") &&
    atoms[at]?.normal === "or"
  )
    at += 2;
  const owned = atoms[at]?.normal === "of" ? behindOwner(atoms, at + 1) : undefined;
  if (owned !== undefined) return owned;
  if (
    (atoms[at]?.normal === "of" && candidate.form !== "digits") ||
    (atoms[at]?.normal === "of" && AFTER_OF.test(atoms[at + 1]?.normal ?? ""))
  ) {
    at++;
    if (AFTER_OF.test(atoms[at]?.normal ?? "")) at++;
    return behindPluralOwner(atoms, at);
  }
  if (candidate.form === "fraction" && /^(?:the|its|their|all|her|his)$/.test(atoms[at]?.normal ?? "")) return at + 1;
  if (candidate.form === "ratio") return at;
  for (
    let steps = 0;
    steps < 2 &&
    SKIPPED.test(atoms[at]?.normal ?? "") &&
    atoms[at]?.normal !== "of" &&
    atoms[at]?.normal !== "the" &&
    // "94 full-time employees": a part of another word.
    atoms[at + 1]?.text !== "-";
    steps++
  )
    at++;
  return at;
}
