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

/** Most letters beyond Latin: Greek, Cyrillic, Arabic, Chinese and the like. */
function isForeignScript(sample: string): boolean {
  const latin = sample.match(/[A-Za-z\u00c0-\u024f]/g)?.length ?? 0;
  const others = sample.match(/[\u0370-\u1dff\u2c00-\ud7ff\uf900-\ufdff]/g)?.length ?? 0;
  return others > latin;
}

/** Judges by script and by the share of function words whether the text is English. */
export function guessLanguage(text: string): LanguageGuess {
  const note = "The text does not look English; figures and claims are looked for in English only.";
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (isForeignScript(sample)) return { value: "und", note };
  const words = (sample.match(/[A-Za-z\u00c0-\u024f]{1,30}/g) ?? []).map((word) => word.toLowerCase());
  const english = words.filter((word) => ENGLISH_FUNCTION_WORDS.has(word)).length;
  const other = words.filter((word) => OTHER_FUNCTION_WORDS.has(word)).length;
  if (other > english && other >= 3) return { value: "und", note };
  if (words.length >= FEWEST_WORDS && english < words.length * LEAST_SHARE) return { value: "und", note };
  return { value: "en" };
}
