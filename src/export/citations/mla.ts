import { mlaDate } from "./dates.js";
import type { CitedArticle } from "./item.js";
import { italic, link } from "./markup.js";
import { type Name, naturalOrder, series, shortName, sortOrder } from "./person-name.js";
import { sentence } from "./quotation-marks.js";
import { shownShortTitle, shownTitle } from "./shown-title.js";
import type { CitationStyle } from "./style.js";

/** "Marendel, Ilse", "Marendel, Ilse, and Óskar Þorn", "Marendel, Ilse, et al.". */
function authorList([first, ...others]: readonly Name[]): string {
  if (first === undefined) return "";
  const [second] = others;
  if (second === undefined) return sortOrder(first);
  return `${sortOrder(first)}, ${others.length > 1 ? "et al." : `and ${naturalOrder(second)}`}`;
}

/** One or two names, or the first and "et al.". */
function authorsInText(names: readonly Name[]): string {
  const short = names.map(shortName);
  return short.length > 2 ? `${short[0]} et al.` : series(short, "and");
}

function worksCited(article: CitedArticle): string {
  const { authors, container, date, inferred, url, accessed } = article;
  // Author and title end in full stops, the elements of the container in commas.
  const containerElements = [
    ...(container === undefined ? [] : [italic(container)]),
    ...(date === undefined ? [] : [mlaDate(date, inferred)]),
    ...(url === undefined ? [] : [link(url)]),
  ].join(", ");
  return [
    ...(authors.length === 0 ? [] : [sentence(authorList(authors))]),
    shownTitle(article, "."),
    ...(containerElements === "" ? [] : [sentence(containerElements)]),
    ...(date === undefined && accessed !== undefined ? [sentence(`Accessed ${mlaDate(accessed, "nothing")}`)] : []),
  ].join(" ");
}

/** The first element of the entry, shortened where it is the title. */
function inText(article: CitedArticle): string {
  return article.authors.length > 0 ? authorsInText(article.authors) : shownShortTitle(article, "");
}

/**
 * MLA Handbook, 9th edition (2021). It has no paragraph numbers that the source does not print, so the place of the
 * words stands above the citation. Words quoted from somebody are "qtd. in".
 */
export const mla: CitationStyle = {
  id: "mla",
  name: "MLA, 9th edition",
  place: "text",
  tellsPlace: false,
  article: (article) => [
    { label: "Works cited", text: worksCited(article) },
    { label: "In the text", text: `(${inText(article)})` },
  ],
  words: (article) => {
    const cited = inText(article);
    return ({ isQuotation }) => `(${isQuotation ? "qtd. in " : ""}${cited})`;
  },
};
