import { ieeeDate } from "./dates.js";
import type { CitedArticle } from "./item.js";
import { italic, link } from "./markup.js";
import { initials, type Name, series } from "./person-name.js";
import { paragraphPlace } from "./pinpoint.js";
import { quotedTitle, sentence } from "./quotation-marks.js";
import { sentenceCase } from "./sentence-case.js";
import type { CitationStyle } from "./style.js";

/** Up to six authors are named; of more, the first and "et al." */
const mostAuthors = 6;

/** "I. Marendel", "T. Orr Jr.", a house as it is. */
function listName(name: Name): string {
  if (name.kind === "literal") return name.literal;
  return [initials(name.given), name.family, name.suffix].filter((part) => part !== undefined).join(" ");
}

function authorList(names: readonly Name[]): string {
  const listed = names.map(listName);
  return listed.length > mostAuthors ? `${listed[0]} ${italic("et al.")}` : series(listed, "and");
}

/** Where it is online: with the day it was read before and the medium behind that, and no full stop at the address's end. */
function address({ url, accessed }: CitedArticle): string[] {
  if (url === undefined) return [];
  const access = accessed === undefined ? [] : [`${sentence(`Accessed: ${ieeeDate(accessed, "nothing")}`)} [Online].`];
  return [...access, `Available: ${link(url)}`];
}

function reference(article: CitedArticle): string {
  const { authors, container, date, inferred } = article;
  const lead = authors.length === 0 ? "" : `${authorList(authors)}, `;
  const issue = [
    ...(container === undefined ? [] : [italic(container)]),
    ...(date === undefined ? [] : [ieeeDate(date, inferred)]),
  ].join(", ");
  const title = sentenceCase(article.title, article.body);
  const opening = issue === "" ? quotedTitle(title, ".") : `${titleBeforeMore(title)} ${sentence(issue)}`;
  return [`[1] ${lead}${opening}`, ...address(article)].join(" ");
}

/** A title that ends in a question mark takes no comma. */
function titleBeforeMore(title: string): string {
  return /[?!]["”’]?$/u.test(title) ? quotedTitle(title, "") : quotedTitle(title, ",");
}

/** IEEE Reference Guide and IEEE Editorial Style Manual: numbered references; the number here is 1. */
export const ieee: CitationStyle = {
  id: "ieee",
  name: "IEEE",
  place: "text",
  tellsPlace: true,
  article: (article) => [
    { label: "Reference list", text: reference(article) },
    { label: "In the text", text: "[1]" },
  ],
  words: () => {
    return ({ pinpoint, isQuotation }) => {
      const place = paragraphPlace(pinpoint, { marks: "double", capitals: true });
      const cited = place === "" ? "[1]" : `[1, ${place}]`;
      return isQuotation ? `(quoted in ${cited})` : cited;
    };
  },
};
