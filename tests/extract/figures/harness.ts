import { findDates } from "../../../src/extract/dates/index.js";
import { findFigures } from "../../../src/extract/figures/index.js";
import type { FigureFinding } from "../../../src/extract/findings.js";
import { analyse } from "../../../src/language/analyse.js";
import type { AnalysedArticle } from "../../../src/language/analysed-article.js";
import { loadEnglish } from "../../../src/language/english.js";
import { bareArticle } from "../../../src/normalize/index.js";

const english = loadEnglish();

/** Running text, analysed. */
export function analysedText(text: string): AnalysedArticle {
  return analyse(bareArticle({ name: "test", text }), english);
}

/** The figures of running text. */
export function figuresIn(text: string): FigureFinding[] {
  const analysed = analysedText(text);
  return findFigures(analysed, findDates(analysed));
}

/** A figure in one line: bound and change where there are any, value or ends, unit. */
export function told({ bound, change, value, low, high, unit }: FigureFinding): string {
  const amount = value ?? `${low}..${high}`;
  return [bound === "exact" ? "" : bound, change ?? "", String(amount), unit.name]
    .filter((part) => part !== "")
    .join(" ");
}

/** A sentence with what must come out of it, in order. */
export type Case = readonly [sentence: string, ...figures: string[]];
