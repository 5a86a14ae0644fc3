import { britishDate, dayAndMonth, yearOnly } from "./dates.js";
import type { CitedArticle } from "./item.js";
import { italic, link } from "./markup.js";
import { initials, type Name, shortName } from "./person-name.js";
import { paragraphPlace } from "./pinpoint.js";
import { britishTitle, sentence } from "./quotation-marks.js";
import { sentenceCase } from "./sentence-case.js";
import { shortTitle } from "./short-title.js";
import type { CitationStyle } from "./style.js";

/** Up to three authors are named; of four and more, the first and "et al." */
const mostAuthors = 3;

/** "A", "A and B", "A, B and C". */
function joined(names: readonly string[]): string {
  if (names.length > mostAuthors) return `${names[0]} ${italic("et al.")}`;
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** "Marendel, I.", "Ek, A.M.", a house as it is. */
function listName(name: Name): string {
  if (name.kind === "literal") return name.literal;
  const suffix = name.suffix === undefined ? "" : `, ${name.suffix}`;
  return `${name.family}, ${initials(name.given).replaceAll(" ", "")}${suffix}`;
}

/** Authors; for an unsigned article the newspaper in their place. */
function leadNames({ authors, container }: CitedArticle): readonly Name[] {
  if (authors.length > 0) return authors;
  return container === undefined ? [] : [{ kind: "literal", literal: italic(container) }];
}

function year({ date, inferred }: CitedArticle): string {
  return date === undefined ? "no date" : yearOnly(date, inferred);
}

function issueDay({ date, inferred }: CitedArticle): string | undefined {
  const day = date === undefined ? "" : dayAndMonth(date);
  if (day === "") return undefined;
  return inferred === "all" ? `[${day}]` : day;
}

function address({ url, accessed }: CitedArticle): string[] {
  if (url === undefined) return [];
  const access = accessed === undefined ? "" : ` (Accessed: ${britishDate(accessed)})`;
  return [`Available at: ${link(url)}${access}.`];
}

function reference(article: CitedArticle): string {
  const names = leadNames(article);
  const title = britishTitle(sentenceCase(article.title, article.body));
  const dated = `(${year(article)})`;
  const opening = names.length === 0 ? `${title} ${dated}` : `${joined(names.map(listName))} ${dated} ${title}`;
  const container =
    article.authors.length === 0 || article.container === undefined ? undefined : italic(article.container);
  const elements = [opening, container, issueDay(article)].filter((element) => element !== undefined);
  return [`${elements.join(", ")}.`, ...address(article)].join(" ");
}

function inText(article: CitedArticle): string {
  const names = leadNames(article);
  const lead = names.length > 0 ? joined(names.map(shortName)) : britishTitle(shortTitle(article.title));
  return `${lead}, ${year(article)}`;
}

/** Cite Them Right, 12th edition (Pears and Shields, 2022): the Harvard style of British universities. */
export const harvard: CitationStyle = {
  id: "harvard",
  name: "Harvard, Cite Them Right, 12th edition",
  place: "text",
  tellsPlace: true,
  article: (article) => [
    { label: "Reference list", text: sentence(reference(article)) },
    { label: "In the text", text: `(${inText(article)})` },
  ],
  words: (article) => {
    const cited = inText(article);
    return ({ pinpoint, isQuotation }) => {
      const place = paragraphPlace(pinpoint, { marks: "single" });
      return `(${isQuotation ? "quoted in " : ""}${cited}${place === "" ? "" : `, ${place}`})`;
    };
  },
};
