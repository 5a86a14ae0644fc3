import type { AnalysedArticle, AnalysedSentence } from "../../language/analysed-article.js";
import type { FigureFinding } from "../findings.js";
import { readDigits } from "./digit-format.js";
import { CURRENCY_SIGNS, SCALE_WORD } from "./tables/digit-companions.js";

/** A number in digits with what is glued to it before, and what follows. */
const NUMBER =
  /(?<![\p{L}\p{N}\p{M}_.,:/@#-])(?<sign>[€$£¥₽₹₩]\s?)?(?<digits>\d{1,15}(?:[.,'’\u00a0\u202f ]\d{1,3}){0,6}|\d{1,15}[.,]\d{1,6})(?<unit>\s?(?:%|‰|[€$£¥₽₹₩]))?/gu;
/** Behind a number: letters, a date's or a clock's or a score's further numbers, an ordinal's full stop. */
const NO_QUANTITY = /^(?:[\p{L}\p{M}_@#]|[.:/,-]\p{N}|\s?[-–—:/]\s?\p{N}|\.\s?\p{L}|º|ª|°\p{L})/u;
const YEAR = /^(?:1[0-9]|20)\d\d$/;
const REASON =
  "the article is not in English, whose words alone are read: what is counted, and whether it is a quantity, is left to you";

function unitOf(sign: string, unit: string): FigureFinding["unit"] {
  const mark = (unit.trim() || sign.trim()).slice(0, 1);
  if (mark === "%") return { name: "percent", code: "%", system: "UCUM", text: "%" };
  if (mark === "‰") return { name: "per mille", text: "‰" };
  const currency = CURRENCY_SIGNS.get(mark);
  return currency === undefined ? { name: "", text: "" } : { ...currency, text: mark };
}

function figuresIn(text: string, sentence: AnalysedSentence, language: string): FigureFinding[] {
  const words = text.slice(sentence.start, sentence.end);
  return [...words.matchAll(NUMBER)].flatMap((match): FigureFinding[] => {
    const { sign = "", digits = "", unit = "" } = match.groups ?? {};
    const after = sentence.start + match.index + match[0].length;
    // A full stop behind an ordinal is taken for a sentence's end, so the text counts and not the sentence.
    const behind = text.slice(after, after + 40);
    const isBare = sign === "" && unit === "";
    if (isBare && (YEAR.test(digits) || NO_QUANTITY.test(behind))) return [];
    if (SCALE_WORD.test(behind)) return [];
    const value = readDigits(digits, language);
    if (value === undefined) return [];
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    return [
      {
        start,
        end,
        text: text.slice(start, end),
        bound: "exact",
        value,
        unit: unitOf(sign, unit),
        inHeading: sentence.place !== "body",
        basis: "stated",
        certainty: "check",
        check: REASON,
      },
    ];
  });
}

/**
 * The numbers in digits of an article in another language than English, as that language writes numbers. Years, dates,
 * clock times, scores, ordinals, and numbers before a word like "million" are left out.
 */
export function findDigits({ article, sentences }: AnalysedArticle): FigureFinding[] {
  return sentences
    .filter(({ place }) => place !== "dateline")
    .flatMap((sentence) => figuresIn(article.text, sentence, article.language.value));
}
