import type { Candidate, FigureRefiner, FigureSentence } from "../candidate.js";
import { LABELS } from "../tables/labels.js";

/** Numbers that label a place in a list, a law, a street map or a text: `No. 5`, `Section 427`, `1.`, `[3]`, phone numbers. */
export const dropLabels: FigureRefiner = {
  name: "no list, section, page and phone numbers",
  refine: (candidates, sentence) =>
    candidates.filter(
      (candidate) =>
        !followsLabel(candidate, sentence) &&
        !isListNumber(candidate, sentence) &&
        !isFootnote(candidate, sentence) &&
        !isInDigitRun(candidate, sentence),
    ),
};

function followsLabel({ numeral, unit }: Candidate, { atoms }: FigureSentence): boolean {
  if (unit !== undefined && unit.kind === "money") return false;
  let at = numeral.first - 1;
  if (atoms[at]?.text === "." && atoms[at]?.spaced === false) at--;
  if (atoms[at]?.text === "#") return true;
  return LABELS.has(atoms[at]?.normal ?? "");
}

/** `1.` or `2)` at the head of a paragraph's first sentence. */
function isListNumber({ numeral, form }: Candidate, { atoms }: FigureSentence): boolean {
  const after = atoms[numeral.last + 1];
  return (
    numeral.first === 0 &&
    form === "digits" &&
    after !== undefined &&
    !after.spaced &&
    /^[.)]$/.test(after.text) &&
    atoms[numeral.last + 2]?.spaced !== false
  );
}

/** A number alone in square brackets. */
function isFootnote({ numeral }: Candidate, { atoms }: FigureSentence): boolean {
  return atoms[numeral.first - 1]?.text === "[" && atoms[numeral.last + 1]?.text === "]";
}

/** Three or more groups of digits parted only by spaces, hyphens, dots and brackets: a phone, account or registration number. */
function isInDigitRun({ numeral, unit }: Candidate, { atoms }: FigureSentence): boolean {
  if (unit !== undefined && unit.kind !== "counted") return false;
  const isDigits = (at: number) => atoms[at]?.kind === "number" && /^\d+$/.test(atoms[at]?.text ?? "");
  const isLink = (at: number) => /^[-‐‑–().+]$/.test(atoms[at]?.text ?? "");
  let groups = 1;
  for (let at = numeral.first - 1; at > numeral.first - 12 && (isDigits(at) || isLink(at)); at--)
    if (isDigits(at)) groups++;
  for (let at = numeral.last + 1; at < numeral.last + 12 && (isDigits(at) || isLink(at)); at++)
    if (isDigits(at)) groups++;
  const international = atoms[numeral.first - 1]?.text === "+" && isDigits(numeral.last + 1);
  return isDigits(numeral.first) && (groups >= 3 || international);
}
