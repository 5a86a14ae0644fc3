import {
  authorList,
  containerAfterTitle,
  containerName,
  leadNames,
  locator,
  sentences,
  shortAuthors,
  title,
} from "./chicago.js";
import { longDate } from "./dates.js";
import { capitalised } from "./headline-case.js";
import { type CitedArticle, isOwnAuthor } from "./item.js";
import { naturalOrder } from "./person-name.js";
import { quotedTitle, sentence } from "./quotation-marks.js";
import { shortTitle } from "./short-title.js";
import type { CitationStyle } from "./style.js";

function dateOf({ date, inferred }: CitedArticle): string | undefined {
  return date === undefined ? undefined : longDate(date, inferred);
}

/** An undated article is given with the day it was read. */
function access({ date, accessed }: CitedArticle): string | undefined {
  return date === undefined && accessed !== undefined ? `accessed ${longDate(accessed, "nothing")}` : undefined;
}

/** The elements with commas between, each title with its comma inside the quotation marks. */
function commaSeparated(quoted: string, elements: readonly (string | undefined)[]): string {
  const rest = elements.filter((element) => element !== undefined && element !== "").join(", ");
  return rest === "" ? quotedTitle(quoted, ".") : `${quotedTitle(quoted, ",")} ${sentence(rest)}`;
}

/** An unsigned article begins with its title in a note. */
function note(article: CitedArticle): string {
  const { authors, url } = article;
  const lead = authors.length === 0 ? "" : `${shortAuthors(authors, naturalOrder)}, `;
  const container = isOwnAuthor(article) ? undefined : containerName(article);
  return lead + commaSeparated(title(article), [container, dateOf(article), access(article), url]);
}

/** A note begins with a capital, also where a name does not ("Van der Berg"); the names of houses stay ("dpa"). */
function begun(note: string, { authors }: CitedArticle): string {
  return authors[0]?.kind === "literal" ? note : capitalised(note);
}

/** Author and shortened title, and the place where one is cited. */
function shortNote(article: CitedArticle): (place: string) => string {
  const lead = article.authors.length === 0 ? "" : `${shortAuthors(article.authors)}, `;
  const short = shortTitle(title(article));
  return (place) => lead + commaSeparated(short, [place]);
}

function bibliography(article: CitedArticle): string {
  const names = leadNames(article);
  const issue = [containerAfterTitle(article), dateOf(article)].filter((part) => part !== undefined).join(", ");
  const accessed = access(article)?.replace("accessed", "Accessed");
  return sentences([
    names.length === 0 ? undefined : authorList(names),
    quotedTitle(title(article), "."),
    issue,
    accessed,
    article.url,
  ]);
}

/** The Chicago Manual of Style, 18th edition (2024), notes and bibliography. */
export const chicagoNotes: CitationStyle = {
  name: "Chicago, 18th edition, notes and bibliography",
  italics: "the name of the newspaper or site",
  article: (article) => [
    { label: "Note", text: note(article) },
    { label: "Later note", text: begun(shortNote(article)(""), article) },
    { label: "Bibliography", text: bibliography(article) },
  ],
  words: (article) => {
    const cite = shortNote(article);
    return ({ pinpoint, isQuotation }) => {
      const note = cite(locator(pinpoint, article.language));
      return isQuotation ? `Quoted in ${note}` : begun(note, article);
    };
  },
};
