import { headlineCase } from "./headline-case.js";
import type { CitedArticle } from "./item.js";
import { italic } from "./markup.js";
import { quotedTitle, sentence, withMarks } from "./quotation-marks.js";
import { shortTitle } from "./short-title.js";

/** “Title,” in quotation marks as a part of the newspaper; in italics, as a work of its own, where no newspaper is known. */
function shown(words: string, { container }: CitedArticle, mark: "." | "," | ""): string {
  if (container !== undefined) return quotedTitle(words, mark);
  const whole = italic(withMarks(words, "double"));
  return mark === "." ? sentence(whole) : whole + mark;
}

/** The title in headline style as MLA and Chicago print it, with the mark that follows it. */
export function shownTitle(article: CitedArticle, mark: "." | "," | ""): string {
  return shown(headlineCase(article.title, article.language), article, mark);
}

/** Its first words, for citations in the text and later notes. */
export function shownShortTitle(article: CitedArticle, mark: "." | "," | ""): string {
  return shown(shortTitle(headlineCase(article.title, article.language)), article, mark);
}
