import { authorList, containerAfterTitle, leadNames, locator, sentences, shortAuthors, title } from "./chicago.js";
import { longDate, monthAndDay, yearOnly } from "./dates.js";
import type { CitedArticle } from "./item.js";
import { quotedTitle } from "./quotation-marks.js";
import { shortTitle } from "./short-title.js";
import type { CitationStyle } from "./style.js";

function year({ date, inferred }: CitedArticle): string {
  return date === undefined ? "n.d." : yearOnly(date, inferred);
}

/** The newspaper with month and day after it: "Quenby Lantern, March 14". */
function issue(article: CitedArticle): string {
  const day = article.date === undefined ? "" : monthAndDay(article.date);
  const shownDay = article.inferred === "all" && day !== "" ? `[${day}]` : day;
  return [containerAfterTitle(article) ?? "", shownDay].filter((part) => part !== "").join(", ");
}

function referenceList(article: CitedArticle): string {
  const { date, accessed, url } = article;
  const names = leadNames(article);
  const quoted = quotedTitle(title(article), ".");
  const opening = names.length === 0 ? [quoted, year(article)] : [authorList(names), year(article), quoted];
  const access = date === undefined && accessed !== undefined ? `Accessed ${longDate(accessed, "nothing")}` : undefined;
  return sentences([...opening, issue(article), access, url]);
}

/** "Marendel and Þorn 2031", with the shortened title where nobody is named. */
function inText(article: CitedArticle): string {
  const names = leadNames(article);
  // "n.d." takes a comma before it.
  const comma = article.date === undefined ? "," : "";
  const lead = names.length > 0 ? shortAuthors(names) + comma : quotedTitle(shortTitle(title(article)), comma);
  return `${lead} ${year(article)}`;
}

/** The Chicago Manual of Style, 18th edition (2024), author-date. */
export const chicagoAuthorDate: CitationStyle = {
  name: "Chicago, 18th edition, author-date",
  italics: "the name of the newspaper or site",
  article: (article) => [
    { label: "Reference list", text: referenceList(article) },
    { label: "In the text", text: `(${inText(article)})` },
  ],
  words: (article) => {
    const cited = inText(article);
    return ({ pinpoint, isQuotation }) => {
      const place = locator(pinpoint, article.language);
      return `(${isQuotation ? "quoted in " : ""}${cited}${place === "" ? "" : `, ${place}`})`;
    };
  },
};
