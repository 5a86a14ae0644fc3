import { dayAndMonth, monthAndDay, numericDate, yearOnly } from "./dates.js";
import type { CitedArticle } from "./item.js";
import { link } from "./markup.js";
import { initials, withInitialsBehind } from "./person-name.js";
import type { Pinpoint } from "./pinpoint.js";
import { curly, sentence, withMarks } from "./quotation-marks.js";
import type { CitationStyle } from "./style.js";
import { type GostWords, gostEnglish, gostRussian } from "./tables/gost-words.js";

/** Up to three authors are named; of more, the first and "et al." */
const mostAuthors = 3;

/** A reference is written in the language of what it describes; the standard's words are known in two. */
function wordsFor({ language }: CitedArticle): GostWords {
  return /^ru(?:-|$)/iu.test(language) ? gostRussian : gostEnglish;
}

function authorList({ authors }: CitedArticle, { andOthers }: GostWords): string {
  const listed = authors.map((name) => withInitialsBehind(name, initials));
  return listed.length > mostAuthors ? `${listed[0]} ${andOthers}` : listed.join(", ");
}

/**
 * The year; of an issue on paper its day and month too. The standard's examples of sites have the year alone (section 10,
 * "QRZ.RU: сервер радиолюбителей России. 2004. URL"), and so has every reference manager: there the address tells which.
 */
function issue({ date, inferred, url }: CitedArticle, { months }: GostWords): string[] {
  if (date === undefined) return [];
  if (url !== undefined) return [yearOnly(date, inferred)];
  const day = months === undefined ? monthAndDay(date) : dayAndMonth(date, months);
  const shown = inferred === "all" && day !== "" ? `[${day}]` : day;
  return [yearOnly(date, inferred), ...(shown === "" ? [] : [shown])];
}

function address({ url, accessed }: CitedArticle, words: GostWords): string[] {
  if (url === undefined) return [];
  const access = accessed === undefined ? "" : ` (${words.accessed}: ${numericDate(accessed)})`;
  return [`URL: ${link(url)}${access}`];
}

function reference(article: CitedArticle): string {
  const words = wordsFor(article);
  const medium = article.url === undefined ? "" : ` [${words.medium}]`;
  const title = withMarks(article.title, "double") + medium;
  const container = article.container === undefined ? title : `${title} // ${article.container}`;
  return [authorList(article, words), container, ...issue(article, words), ...address(article, words)]
    .filter((element) => element !== "")
    .map(sentence)
    .join(" ");
}

function locator({ heading, paragraph, inHeadline }: Pinpoint, words: GostWords): string {
  if (inHeadline) return words.headline;
  const section = heading === undefined ? [] : [`${words.section} “${curly(heading)}”`];
  return [...section, ...(paragraph === undefined ? [] : [`${words.paragraph} ${paragraph}`])].join(", ");
}

/** GOST R 7.0.5-2008, "Bibliographic reference": a numbered list; the number here is 1. */
export const gost: CitationStyle = {
  id: "gost",
  name: "GOST R 7.0.5-2008",
  place: "text",
  tellsPlace: true,
  article: (article) => [
    { label: "Reference list", text: `1. ${reference(article)}` },
    { label: "In the text", text: "[1]" },
  ],
  words: (article) => {
    const words = wordsFor(article);
    return ({ pinpoint, isQuotation }) => {
      const place = locator(pinpoint, words);
      return `[${isQuotation ? `${words.quotedIn} ` : ""}1${place === "" ? "" : `, ${place}`}]`;
    };
  },
};
