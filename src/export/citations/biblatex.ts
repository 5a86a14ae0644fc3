import { escaped, escapedAddress, escapedTitle } from "./bibtex-escape.js";
import { isoDate } from "./dates.js";
import type { CitedArticle } from "./item.js";
import type { Name } from "./person-name.js";
import { curly } from "./quotation-marks.js";
import { biblatexLanguages } from "./tables/biblatex-languages.js";

/** A part of a name that holds what BibTeX takes names apart by stays in one piece. */
function namePart(part: string, separators: RegExp): string {
  return separators.test(part) ? `{${escaped(part)}}` : escaped(part);
}

/** What parts names, and a name from its suffix; in family names also the space, so that particles stay with them. */
const betweenNames = /,|\band\b/iu;
const betweenWords = /,|\s/u;

/** "Marendel, Ilse", "Orr, Jr., Tom"; a house in braces, so that it is not taken apart. */
function biblatexName(name: Name): string {
  if (name.kind === "literal") return `{${escaped(name.literal)}}`;
  const suffix = name.suffix === undefined ? "" : `, ${namePart(name.suffix, betweenNames)}`;
  return `${namePart(name.family, betweenWords)}${suffix}, ${namePart(name.given, betweenNames)}`;
}

/** A newspaper article; without a newspaper something online; without an address either, just something. */
function entryType({ container, url }: CitedArticle): string {
  if (container !== undefined) return "article";
  return url === undefined ? "misc" : "online";
}

/** The article's id with what keys may not hold replaced. */
function key(id: string): string {
  const plain = id.replace(/[^\w:.-]+/gu, "-");
  return /^[a-z]/iu.test(plain) ? plain : `a-${plain}`;
}

/** The article as an entry of BibLaTeX (manual of version 3.18, sections 2.1 and 2.2), UTF-8. */
export function biblatexEntry(article: CitedArticle): string {
  const { id, title, authors, container, date, inferred, dateReason, url, accessed, language } = article;
  const languageName = biblatexLanguages.get(language.toLowerCase().split("-")[0] ?? "");
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["author", authors.length === 0 ? undefined : authors.map(biblatexName).join(" and ")],
    ["title", escapedTitle(curly(title))],
    ["journaltitle", container === undefined ? undefined : escaped(container)],
    ["entrysubtype", container === undefined ? undefined : "newspaper"],
    ["date", date === undefined ? undefined : isoDate(date)],
    ["url", url === undefined ? undefined : escapedAddress(url)],
    ["urldate", accessed === undefined ? undefined : isoDate(accessed)],
    ["langid", languageName],
    [
      "annotation",
      inferred === "nothing" || dateReason === undefined ? undefined : escaped(`Date inferred: ${dateReason}`),
    ],
  ];
  const lines = fields.filter(([, value]) => value !== undefined).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@${entryType(article)}{${key(id)},`, ...lines, "}", ""].join("\n");
}
