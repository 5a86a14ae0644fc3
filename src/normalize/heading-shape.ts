import { betweenDashes, isListItem } from "./line-shape.js";
import { publicationLineOf } from "./publication-line.js";

/** Subheads of newspapers and agencies stay under this; a longer line is a paragraph without its full stop. */
const LONGEST = 120;
const MOST_WORDS = 18;
const LONGEST_QUESTION = 60;

const QUESTION_WORD =
  /^(?:what|why|how|who|whose|where|when|which|is|are|was|were|will|would|can|could|should|do|does|did|has|have)\b/i;
const PERSONAL = /\b(?:you|your|yours|i|we|he|she|they|him|them|his|their|that)\b/i;
const NARRATION = /^(?:he|she|they|i|we|it|there)\b.{0,100}\b(?:was|were|had|said|did|would|could)\b/i;

function isInCapitals(line: string): boolean {
  return line === line.toUpperCase();
}

/** The questions explainers ask in headings are short and impersonal; "you", "he" and "they" are an interviewer's or a narrator's. */
function isHeadingQuestion(line: string): boolean {
  return (
    line.length <= LONGEST_QUESTION &&
    line.includes(" ") &&
    QUESTION_WORD.test(line) &&
    (!PERSONAL.test(line) || isInCapitals(line))
  );
}

/** A sentence about what somebody did has lost its full stop; headings are in the present tense or have no verb. */
function isNarration(line: string): boolean {
  return NARRATION.test(line) || /\b(?:said|added)$/.test(line);
}

/** Cells parted by bars or runs of spaces, or more numbers than words. */
function isTableRow(line: string): boolean {
  if (/\||\s{3,}/.test(line)) return true;
  const words = line.split(/\s+/);
  const numeric = words.filter((word) => /\d/.test(word)).length;
  return words.length >= 2 && numeric * 2 > words.length;
}

/** Whether a folded line has the shape of a heading, whatever stands round it. */
export function looksLikeHeading(line: string): boolean {
  if (line.length > LONGEST || isListItem(line)) return false;
  const dashed = betweenDashes(line);
  const inner = dashed ?? line;
  if (!/^["']?[\p{Lu}\d]/u.test(inner) || !/\p{L}{2}/u.test(inner) || /@|https?:|www\./i.test(inner)) return false;
  if (dashed === undefined && /^".*"$/.test(inner)) return false;
  if (isTableRow(inner) || inner.split(/\s+/).length > MOST_WORDS || isNarration(inner)) return false;
  if (publicationLineOf(inner) !== undefined) return false;
  return inner.endsWith("?") ? isHeadingQuestion(inner) : !/[.,;:…!?–-]["')]{0,2}$/u.test(inner);
}
