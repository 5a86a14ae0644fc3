import { headlineCase } from "./headline-case.js";
import { type CitedArticle, isOwnAuthor } from "./item.js";
import { type Name, naturalOrder, series, shortName, sortOrder } from "./person-name.js";
import type { Pinpoint } from "./pinpoint.js";
import { nested, sentence } from "./quotation-marks.js";
import { chicagoMinorWords } from "./tables/minor-words.js";

/** What the two systems of the Chicago Manual of Style, 18th edition (2024), share. */

/** In lists up to six authors are named; of more, the first three. */
const mostListed = 6;
const listedOfMore = 3;

/** "Marendel, Ilse, and Óskar Þorn": only the first name is turned round. */
export function authorList(names: readonly Name[]): string {
  const ordered = names.map((name, order) => (order === 0 ? sortOrder(name) : naturalOrder(name)));
  if (ordered.length > mostListed) return `${ordered.slice(0, listedOfMore).join(", ")}, et al.`;
  if (ordered.length === 2) return ordered.join(", and ");
  return series(ordered, "and");
}

/** One or two names, or the first and "et al." */
export function shortAuthors(names: readonly Name[], shown: (name: Name) => string = shortName): string {
  const [first = "", ...others] = names.map(shown);
  return others.length > 1 ? `${first} et al.` : series([first, ...others], "and");
}

/** The name of a newspaper, without an initial article as the manual’s own examples have it. */
export function containerName({ container }: CitedArticle): string | undefined {
  return container?.replace(/^The (?=\S)/u, "");
}

/** Whom an entry begins with: authors, or for an unsigned article the newspaper; nobody where both are unknown. */
export function leadNames(article: CitedArticle): readonly Name[] {
  if (article.authors.length > 0) return article.authors;
  const literal = containerName(article);
  return literal === undefined ? [] : [{ kind: "literal", literal }];
}

/** The newspaper where it is not named already at the beginning of the entry. */
export function containerAfterTitle(article: CitedArticle): string | undefined {
  return article.authors.length === 0 || isOwnAuthor(article) ? undefined : containerName(article);
}

/** The title in headline style. */
export function title({ title, language }: CitedArticle): string {
  return headlineCase(title, language, chicagoMinorWords);
}

/** "under “Costs,” para. 4": the heading, and the paragraph of the article. */
export function locator({ heading, paragraph, inHeadline }: Pinpoint, language: string): string {
  if (inHeadline) return "headline";
  const section = heading === undefined ? undefined : nested(headlineCase(heading, language, chicagoMinorWords));
  if (section === undefined) return paragraph === undefined ? "" : `para. ${paragraph}`;
  return paragraph === undefined ? `under “${section}”` : `under “${section},” para. ${paragraph}`;
}

/** The elements as sentences, one after the other; empty ones left out. */
export function sentences(elements: readonly (string | undefined)[]): string {
  return elements
    .filter((element) => element !== undefined && element !== "")
    .map((element) => sentence(element ?? ""))
    .join(" ");
}
