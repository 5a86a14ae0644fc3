import type { Candidate, FigureRefiner, FigureSentence } from "../candidate.js";

/**
 * Drops numbers glued to letters that are neither unit nor scale: ordinals (`10th`), decades (`1990s`), teams (`49ers`),
 * generations (`5G`), model numbers (`V-12`, `Su-34`, `3888-2`, `X-Pro3`), and word ordinals left behind (`one-time`).
 */
export const glued: FigureRefiner = {
  name: "glued letters",
  refine: (candidates, sentence) => candidates.filter((candidate) => !isGlued(candidate, sentence)),
};

function isGlued(candidate: Candidate, { atoms }: FigureSentence): boolean {
  const { first, last } = candidate.numeral;
  const unitFirst = candidate.unit?.words?.first;
  const after = atoms[last + 1];
  const inUnit =
    candidate.unit?.words !== undefined && candidate.unit.words.first <= last + 1 && candidate.unit.words.last > last;
  if (after !== undefined && !after.spaced && !inUnit) {
    if (after.kind === "word" || after.kind === "code" || after.kind === "number") return true;
    if (/^['’]$/.test(after.text) && atoms[last + 2]?.normal === "s") return true;
  }
  if (after !== undefined && !after.spaced && candidate.unit?.kind === "counted" && after.kind !== "symbol")
    return true;
  const before = atoms[first - 1];
  if (before === undefined || atoms[first]?.spaced !== false) return false;
  if (unitFirst !== undefined && unitFirst < first) return false;
  // "Su-34", "F-16", "TA-35", "COVID-19", "X/45": letters, a joint, digits, nothing spaced.
  if (/^[-‐‑–/._&#]$/.test(before.text) && !before.spaced) {
    const letters = atoms[first - 2];
    if (letters === undefined) return before.text === "#";
    if (letters.kind === "code") return true;
    if (letters.kind === "word" && (candidate.form === "digits" || /^(?:of|and|to|the)$/.test(letters.normal)))
      return !PREFIXES.test(letters.normal) || candidate.unit === undefined;
  }
  if (before.text === "#") return true;
  return before.kind === "word" && unitFirst === undefined && candidate.form === "digits";
}

/** Words with a hyphen that leave the number a number ("sub-10 seconds", "her now-18-month-old son", "minus-5 degrees"). */
const PREFIXES = /^(?:by|sub|non|now|then|still|minus|over|under|about|nearly|almost|a|an|to|or)$/;
