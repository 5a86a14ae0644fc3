import type { Atom } from "./atom.js";
import { mayMultiply } from "./parsers/multiple.js";
import { DENOMINATORS, INDEFINITE_PLURALS, SCALE_WORDS, SMALL_NUMBERS } from "./tables/number-words.js";

/** Whether a number in figures or words can begin at an atom, so that parsers are asked only there. */
export function canStart(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  if (atom === undefined || atom.kind === "symbol" || atom.kind === "code") return false;
  if (atom.kind === "number") return true;
  const word = atom.normal;
  if (word === "a" || word === "an") {
    const next = atoms[at + 1]?.normal ?? "";
    return SCALE_WORDS.has(next) || DENOMINATORS.has(next) || atoms[at + 4]?.normal === "half";
  }
  return (
    SMALL_NUMBERS.has(word) ||
    INDEFINITE_PLURALS.has(word) ||
    word === "half" ||
    word === "twice" ||
    word === "thrice" ||
    word.endsWith("fold") ||
    mayMultiply(word)
  );
}
