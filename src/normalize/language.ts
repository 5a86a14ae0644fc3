import { ENGLISH_FUNCTION_WORDS, OTHER_FUNCTION_WORDS } from "./tables/function-words.js";

/** What the text's language is taken to be, with a note for the person where it is not English. */
export interface LanguageGuess {
  readonly value: "en" | "und";
  readonly note?: string;
}

const SAMPLE_LENGTH = 20_000;
/** Running English has 30 to 50 function words in a hundred, lists of things 10; other languages share under 3 with it. */
const LEAST_SHARE = 0.06;
const FEWEST_WORDS = 25;

function isForeignScript(letters: string): boolean {
  const latin = letters.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters.length > 0 && latin * 2 < letters.length;
}

/** Judges by script and by the share of function words whether the text is English. */
export function guessLanguage(text: string): LanguageGuess {
  const note = "The text does not look English; figures and claims are looked for in English only.";
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (isForeignScript((sample.match(/\p{L}/gu) ?? []).join(""))) return { value: "und", note };
  const words = (sample.match(/\p{L}{1,30}/gu) ?? []).map((word) => word.toLowerCase());
  const english = words.filter((word) => ENGLISH_FUNCTION_WORDS.has(word)).length;
  const other = words.filter((word) => OTHER_FUNCTION_WORDS.has(word)).length;
  if (other > english && other >= 3) return { value: "und", note };
  if (words.length >= FEWEST_WORDS && english < words.length * LEAST_SHARE) return { value: "und", note };
  return { value: "en" };
}
