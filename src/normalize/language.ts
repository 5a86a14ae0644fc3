import { createRequire } from "node:module";
import type * as LanguageDetector from "tinyld";
import type { ArticleRecord } from "../model/article-record.js";
import { ENGLISH_FUNCTION_WORDS, OTHER_FUNCTION_WORDS } from "./tables/function-words.js";

/** An article's language, with a note for the person where it is not English. */
export interface ArticleLanguage {
  readonly language: ArticleRecord["language"];
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

/** Judges by script and by the share of function words whether the text is English; undefined where it is too short to tell. */
function looksEnglish(text: string): boolean | undefined {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (isForeignScript(sample)) return false;
  const words = (sample.match(/[A-Za-z\u00c0-\u024f]{1,30}/g) ?? []).map((word) => word.toLowerCase());
  const english = words.filter((word) => ENGLISH_FUNCTION_WORDS.has(word)).length;
  const other = words.filter((word) => OTHER_FUNCTION_WORDS.has(word)).length;
  if (other > english && other >= 3) return false;
  return words.length < FEWEST_WORDS ? undefined : english >= words.length * LEAST_SHARE;
}

/** The language a detector finds; loaded only where the text does not look English, so that no other start pays for it. */
function detected(text: string): string {
  const { detect }: typeof LanguageDetector = createRequire(import.meta.url)("tinyld");
  const found = detect(text.slice(0, SAMPLE_LENGTH));
  return found === "" ? "und" : found;
}

function primary(tag: string): string {
  return tag.toLowerCase().split("-")[0] ?? "";
}

/** Whether figures and claims of an article in this language are read in words. */
export function isEnglish(tag: string): boolean {
  return primary(tag) === "en";
}

/** What a format states counts where the text does not contradict it: templates state one language for all their pages. */
function statedOrSeen(text: string, stated: string | undefined): ArticleRecord["language"] {
  const english = looksEnglish(text);
  if (stated !== undefined && (english === undefined || english === isEnglish(stated)))
    if (english !== false || detected(text) === primary(stated) || detected(text) === "und")
      return { value: stated, basis: "stated" };
  return { value: english === false ? detected(text) : "en", basis: "inferred" };
}

/** The language of an article: as a person gave it, else as its format states and its text bears out, else as it looks. */
export function languageOf(text: string, given: string | undefined, stated: string | undefined): ArticleLanguage {
  const language: ArticleRecord["language"] =
    given === undefined ? statedOrSeen(text, stated) : { value: given, basis: "given" };
  if (isEnglish(language.value)) return { language };
  const note = `The text does not look English (${language.value}): claims, dates and numbers in words are looked for in English only and are left out; numbers in digits are all to be checked.`;
  return {
    language,
    note: language.basis === "inferred" ? note : note.replace("does not look English", "is not English"),
  };
}
