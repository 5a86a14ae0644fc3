import {
  authorList,
  containerAfterTitle,
  containerName,
  type Edition,
  eighteenth,
  leadNames,
  locator,
  sentences,
  shortAuthors,
} from "./chicago.js";
import { longDate } from "./dates.js";
import { capitalised } from "./headline-case.js";
import type { CitedArticle } from "./item.js";
import { link } from "./markup.js";
import { naturalOrder } from "./person-name.js";
import { sentence } from "./quotation-marks.js";
import { shownShortTitle, shownTitle } from "./shown-title.js";
import type { CitationStyle } from "./style.js";

function dateOf({ date, inferred }: CitedArticle): string {
  return date === undefined ? "n.d." : longDate(date, inferred);
}

/** An undated article is given with the day it was read. */
function access({ date, accessed }: CitedArticle): string | undefined {
  return date === undefined && accessed !== undefined ? `accessed ${longDate(accessed, "nothing")}` : undefined;
}

/** The elements with commas between, each title with its comma inside the quotation marks. */
function commaSeparated(title: (mark: "." | ",") => string, elements: readonly (string | undefined)[]): string {
  const rest = elements.filter((element) => element !== undefined && element !== "").join(", ");
  return rest === "" ? title(".") : `${title(",")} ${sentence(rest)}`;
}

function addressOf({ url }: CitedArticle): string | undefined {
  return url === undefined ? undefined : link(url);
}

/** An unsigned article begins with its title in a note. */
function note(article: CitedArticle, edition: Edition): string {
  const { authors } = article;
  const lead = authors.length === 0 ? "" : `${shortAuthors(authors, edition, naturalOrder)}, `;
  const elements = [containerName(article), dateOf(article), access(article), addressOf(article)];
  return lead + commaSeparated((mark) => shownTitle(article, mark), elements);
}

/** A note begins with a capital, also where a name does not ("Van der Berg"); the names of houses stay ("dpa"). */
function begun(note: string, { authors }: CitedArticle): string {
  return authors[0]?.kind === "literal" ? note : capitalised(note);
}

/** Author and shortened title, and the place where one is cited. */
function shortNote(article: CitedArticle, edition: Edition): (place: string) => string {
  const lead = article.authors.length === 0 ? "" : `${shortAuthors(article.authors, edition)}, `;
  return (place) => lead + commaSeparated((mark) => shownShortTitle(article, mark), [place]);
}

function bibliography(article: CitedArticle, edition: Edition): string {
  const names = leadNames(article);
  const issue = [containerAfterTitle(article), dateOf(article)].filter((part) => part !== undefined);
  return sentences([
    names.length === 0 ? undefined : authorList(names, edition),
    shownTitle(article, "."),
    issue.join(", "),
    access(article)?.replace("accessed", "Accessed"),
    addressOf(article),
  ]);
}

/** The Chicago Manual of Style, notes and bibliography, in one of its editions. */
export function chicagoNotesOf(edition: Edition): CitationStyle {
  return {
    id: edition === eighteenth ? "chicago-notes" : `chicago-notes-${edition.number}`,
    name: `Chicago, ${edition.number}th edition, notes and bibliography`,
    place: "note",
    tellsPlace: true,
    article: (article) => [
      { label: "Bibliography", text: bibliography(article, edition) },
      { label: "Note", text: note(article, edition) },
      { label: "Later note", text: begun(shortNote(article, edition)(""), article) },
    ],
    words: (article) => {
      const cite = shortNote(article, edition);
      return ({ pinpoint, isQuotation }) => {
        const note = cite(locator(pinpoint, article.language));
        return isQuotation ? `Quoted in ${note}` : begun(note, article);
      };
    },
  };
}

/** The Chicago Manual of Style, 18th edition (2024), notes and bibliography. */
export const chicagoNotes: CitationStyle = chicagoNotesOf(eighteenth);
