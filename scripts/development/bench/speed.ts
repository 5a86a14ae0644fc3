import recognizers from "@microsoft/recognizers-text-suite";
import compromise from "compromise";
import winkModel from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import type { LanguageTools } from "../../../src/language/analysed-article.js";
import { loadEnglish } from "../../../src/language/english.js";
import { claimsOf, figuresOf } from "../../../src/pipeline.js";
import { ratePerSecond } from "./statistics.js";
import { printTable, rounded } from "./table.js";
import { articleTexts } from "./texts.js";

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== "").length;

/** A contender does its work on one text; what it finds does not matter here. */
type Contender = readonly [name: string, work: (text: string) => unknown];

/** How many units (words, kilobytes, articles) of the texts each contender gets through in a second. */
function rates(contenders: readonly Contender[], texts: readonly string[], units: number): [string, number][] {
  return contenders.map(([name, work]) => [name, rounded(units * ratePerSecond(() => texts.map(work)))]);
}

const analyseWhole = (language: LanguageTools) => (text: string) =>
  language.analyseWhole(text, [{ start: 0, end: text.length }]);

function winkTagger(): Contender {
  const nlp = winkNlp(winkModel, ["sbd", "pos"]);
  return ["wink-nlp: tokens, sentences, tags", (text) => nlp.readDoc(text).tokens().out(nlp.its.pos)];
}

/** Recognizers-Text's kinds of quantities, on one text. */
function recognizedQuantities(text: string): unknown[] {
  const { Culture, ...suite } = recognizers;
  const kinds = [
    suite.recognizeNumber,
    suite.recognizePercentage,
    suite.recognizeAge,
    suite.recognizeCurrency,
    suite.recognizeDimension,
    suite.recognizeTemperature,
  ];
  return kinds.map((recognize) => recognize(text, Culture.English));
}

/** Language, figures and claims on the same articles, each beside well-known libraries, warm, by processor time. */
export function measureSpeed(): void {
  const { from, texts } = articleTexts();
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  const kilobytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1024;
  const english = loadEnglish();
  const where = `${texts.length} articles of ${from}, ${words} words`;
  printTable(
    `Language: ${where}`,
    ["reader", "words/s"],
    rates(
      [
        ["clipsheet: tokens, sentences, tags, lemmas, trees", analyseWhole(english)],
        ["clipsheet without trees", analyseWhole(loadEnglish({ parse: false }))],
        winkTagger(),
      ],
      texts,
      words,
    ),
  );
  printTable(
    `Figures: ${where}`,
    ["finder", "KB/s"],
    rates(
      [
        ["clipsheet figures, from bare text", (text) => figuresOf("bench", text, english)],
        ["Recognizers-Text, numbers with units", recognizedQuantities],
        ["compromise numbers()", (text) => compromise(text).numbers().json()],
      ],
      texts,
      kilobytes,
    ),
  );
  printTable(
    `Claims: ${where}`,
    ["finder", "articles/s"],
    rates(
      [
        ["clipsheet claims with speakers, from bare text", (text) => claimsOf("bench", text, english)],
        ["compromise quotations()", (text) => compromise(text).quotations().json()],
      ],
      texts,
      texts.length,
    ),
  );
}
