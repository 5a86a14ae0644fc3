import {
  authorList,
  containerAfterTitle,
  type Edition,
  eighteenth,
  leadNames,
  locator,
  sentences,
  shortAuthors,
} from "./chicago.js";
import { longDate, monthAndDay, yearOnly } from "./dates.js";
import type { CitedArticle } from "./item.js";
import { link } from "./markup.js";
import { shownShortTitle, shownTitle } from "./shown-title.js";
import type { CitationStyle } from "./style.js";

function year({ date, inferred }: CitedArticle): string {
  return date === undefined ? "n.d." : yearOnly(date, inferred);
}

/** The day behind the newspaper: "March 14", in the 17th edition with the year once more. */
function issueDate({ date, inferred }: CitedArticle, { repeatsYear }: Edition): string {
  if (date === undefined) return "";
  if (repeatsYear) return longDate(date, inferred);
  const day = monthAndDay(date);
  return inferred === "all" && day !== "" ? `[${day}]` : day;
}

/** The newspaper with the day after it: "Quenby Lantern, March 14". */
function issue(article: CitedArticle, edition: Edition): string {
  return [containerAfterTitle(article) ?? "", issueDate(article, edition)].filter((part) => part !== "").join(", ");
}

function referenceList(article: CitedArticle, edition: Edition): string {
  const { date, accessed, url } = article;
  const names = leadNames(article);
  const quoted = shownTitle(article, ".");
  const opening = names.length === 0 ? [quoted, year(article)] : [authorList(names, edition), year(article), quoted];
  const access = date === undefined && accessed !== undefined ? `Accessed ${longDate(accessed, "nothing")}` : undefined;
  return sentences([...opening, issue(article, edition), access, url === undefined ? undefined : link(url)]);
}

/** "Marendel and Þorn 2031", with the shortened title where nobody is named. */
function inText(article: CitedArticle, edition: Edition): string {
  const names = leadNames(article);
  // "n.d." takes a comma before it.
  const comma = article.date === undefined ? "," : "";
  const lead = names.length > 0 ? shortAuthors(names, edition) + comma : shownShortTitle(article, comma);
  return `${lead} ${year(article)}`;
}

/** The Chicago Manual of Style, author-date, in one of its editions. */
export function chicagoAuthorDateOf(edition: Edition): CitationStyle {
  return {
    id: edition === eighteenth ? "chicago-author-date" : `chicago-author-date-${edition.number}`,
    name: `Chicago, ${edition.number}th edition, author-date`,
    place: "text",
    tellsPlace: true,
    article: (article) => [
      { label: "Reference list", text: referenceList(article, edition) },
      { label: "In the text", text: `(${inText(article, edition)})` },
    ],
    words: (article) => {
      const cited = inText(article, edition);
      return ({ pinpoint, isQuotation }) => {
        const place = locator(pinpoint, article.language);
        return `(${isQuotation ? "quoted in " : ""}${cited}${place === "" ? "" : `, ${place}`})`;
      };
    },
  };
}

/** The Chicago Manual of Style, 18th edition (2024), author-date. */
export const chicagoAuthorDate: CitationStyle = chicagoAuthorDateOf(eighteenth);
