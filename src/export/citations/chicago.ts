import { headlineCase } from "./headline-case.js";
import type { CitedArticle } from "./item.js";
import { italic } from "./markup.js";
import { type Name, naturalOrder, series, shortName, sortOrder } from "./person-name.js";
import type { Pinpoint } from "./pinpoint.js";
import { nested, sentence } from "./quotation-marks.js";
import { nameParticles } from "./tables/name-particles.js";

/** What differs between the editions of The Chicago Manual of Style, for both of its systems. */
export interface Edition {
  readonly number: 17 | 18;
  /** In lists so many authors are named at most; of more, only the first ones. */
  readonly mostListed: number;
  readonly listedOfMore: number;
  /** In the text and in notes so many are named; of more, the first and "et al." */
  readonly mostInText: number;
  /** Whether author-date entries repeat the year behind the day. */
  readonly repeatsYear: boolean;
}

export const eighteenth: Edition = {
  number: 18,
  mostListed: 6,
  listedOfMore: 3,
  mostInText: 2,
  repeatsYear: false,
};

export const seventeenth: Edition = {
  number: 17,
  mostListed: 10,
  listedOfMore: 7,
  mostInText: 3,
  repeatsYear: true,
};

/** "Berg, Anna van der": a name is sorted by what follows its small particles. */
function sortedName(name: Name): string {
  if (name.kind === "literal") return name.literal;
  const words = name.family.split(" ");
  const first = words.findIndex((word) => !nameParticles.has(word));
  if (first <= 0) return sortOrder(name);
  const given = [name.given, ...words.slice(0, first)].join(" ");
  return sortOrder({ ...name, given, family: words.slice(first).join(" ") });
}

/** "Marendel, Ilse, and Óskar Þorn": only the first name is turned round. */
export function authorList(names: readonly Name[], { mostListed, listedOfMore }: Edition): string {
  const ordered = names.map((name, order) => (order === 0 ? sortedName(name) : naturalOrder(name)));
  if (ordered.length > mostListed) return `${ordered.slice(0, listedOfMore).join(", ")}, et al.`;
  if (ordered.length === 2 && names[0]?.kind === "person") return ordered.join(", and ");
  return series(ordered, "and");
}

/** The names up to the edition's number, or the first and "et al." */
export function shortAuthors(
  names: readonly Name[],
  { mostInText }: Edition,
  shown: (name: Name) => string = shortName,
): string {
  const shownNames = names.map(shown);
  return shownNames.length > mostInText ? `${shownNames[0]} et al.` : series(shownNames, "and");
}

/** The name of the newspaper or site, in italics. */
export function containerName({ container }: CitedArticle): string | undefined {
  return container === undefined ? undefined : italic(container);
}

/** Whom an entry begins with: authors, or for an unsigned article the newspaper; nobody where both are unknown. */
export function leadNames(article: CitedArticle): readonly Name[] {
  if (article.authors.length > 0) return article.authors;
  const literal = containerName(article);
  return literal === undefined ? [] : [{ kind: "literal", literal }];
}

/** The newspaper where it is not named already at the beginning of the entry. */
export function containerAfterTitle(article: CitedArticle): string | undefined {
  return article.authors.length === 0 ? undefined : containerName(article);
}

/** "under “Costs,” para. 4": the heading, and the paragraph of the article. */
export function locator({ heading, paragraph, inHeadline }: Pinpoint, language: string): string {
  if (inHeadline) return "headline";
  const section = heading === undefined ? undefined : nested(headlineCase(heading, language));
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
