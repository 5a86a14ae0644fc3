import { apaDate, longDate, yearOnly } from "./dates.js";
import { headlineCase } from "./headline-case.js";
import { type CitedArticle, isOwnAuthor } from "./item.js";
import { italic, link } from "./markup.js";
import { initials, type Name, series, shortName } from "./person-name.js";
import type { Pinpoint } from "./pinpoint.js";
import { curly, nested, quotedTitle, sentence, withMarks } from "./quotation-marks.js";
import { sentenceCase } from "./sentence-case.js";
import { shortTitle } from "./short-title.js";
import type { CitationStyle } from "./style.js";

/** Up to twenty authors are named; of more, the first nineteen and the last behind an ellipsis, as one character (9.8, 8.31). */
const mostAuthors = 20;

/** "Marendel, I.", "Orr, T., Jr.", a house as it is (9.7–9.11). */
function listName(name: Name): string {
  if (name.kind === "literal") return name.literal;
  const suffix = name.suffix === undefined ? "" : `, ${name.suffix}`;
  return `${name.family}, ${initials(name.given)}${suffix}`;
}

/** Even two persons are parted by a comma, as each has one in itself; two houses are not. */
function authorList(names: readonly Name[]): string {
  const listed = names.map(listName);
  if (listed.length > mostAuthors) return `${listed.slice(0, mostAuthors - 1).join(", ")}, … ${listed.at(-1)}`;
  if (listed.length === 2 && names[0]?.kind === "person") return listed.join(", & ");
  return series(listed, "&");
}

/** One or two names, or the first and "et al." (8.17). */
function authorsInText(names: readonly Name[]): string {
  const short = names.map(shortName);
  return short.length > 2 ? `${short[0]} et al.` : series(short, "&");
}

function reference(article: CitedArticle): string {
  const { authors, container, date, inferred, url, accessed } = article;
  const site = container === undefined || isOwnAuthor(article) ? undefined : container;
  const shownTitle = withMarks(sentenceCase(article.title, article.body), "double");
  // A work that stands alone is in italics; of a part, the whole is.
  const title = sentence(site === undefined ? italic(shownTitle) : shownTitle);
  const dated = `(${date === undefined ? "n.d." : apaDate(date, inferred)}).`;
  const opening = authors.length === 0 ? [title, dated] : [sentence(authorList(authors)), dated, title];
  const retrieved =
    date === undefined && accessed !== undefined ? `Retrieved ${longDate(accessed, "nothing")}, from ` : "";
  return [
    ...opening,
    ...(site === undefined ? [] : [sentence(italic(site))]),
    ...(url === undefined ? [] : [`${retrieved}${link(url)}`]),
  ].join(" ");
}

/** Long headings are shortened to their first words and put in quotation marks (8.28). */
function sectionName(heading: string): string {
  const words = heading.split(/\s+/u);
  return words.length > 5 ? `“${nested(words.slice(0, 4).join(" "))}”` : curly(heading);
}

/** "Costs section, para. 2": paragraphs are counted under their heading (8.28). */
function locator({ heading, paragraphInSection, inHeadline }: Pinpoint): string {
  if (inHeadline) return "headline";
  return [
    ...(heading === undefined ? [] : [`${sectionName(heading)} section`]),
    ...(paragraphInSection === undefined ? [] : [`para. ${paragraphInSection}`]),
  ].join(", ");
}

/** Author, or shortened title with capitals, and year (8.11–8.14). */
function inText({ authors, date, inferred, title, language }: CitedArticle): string {
  const year = date === undefined ? "n.d." : yearOnly(date, inferred);
  if (authors.length > 0) return `${authorsInText(authors)}, ${year}`;
  return `${quotedTitle(shortTitle(headlineCase(title, language)), ",")} ${year}`;
}

/** Publication Manual of the American Psychological Association, 7th edition (2020); numbers are its sections. */
export const apa: CitationStyle = {
  id: "apa",
  name: "APA, 7th edition",
  place: "text",
  tellsPlace: true,
  article: (article) => [
    { label: "Reference list", text: reference(article) },
    { label: "In the text", text: `(${inText(article)})` },
  ],
  words: (article) => {
    const cited = inText(article);
    return ({ pinpoint, isQuotation }) => {
      const place = locator(pinpoint);
      return `(${isQuotation ? "as cited in " : ""}${cited}${place === "" ? "" : `, ${place}`})`;
    };
  },
};
