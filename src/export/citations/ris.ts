import { isoDate } from "./dates.js";
import type { CitedArticle, CitedDate } from "./item.js";
import { cleaned } from "./markup.js";
import type { Name } from "./person-name.js";

/** "Marendel, Ilse", "Orr, Tom, Jr."; a house as it is, which readers know by its having no comma. */
function risName(name: Name): string {
  if (name.kind === "literal") return name.literal.replaceAll(",", "");
  return [name.family, name.given, name.suffix].filter((part) => part !== undefined).join(", ");
}

/** "2031/05/07" */
function risDate(date: CitedDate): string {
  return isoDate(date).replaceAll("-", "/");
}

/** The article as a reference of RIS (Research Information Systems format, 2011): CR LF, two spaces before the hyphen. */
export function risReference(article: CitedArticle): string {
  const { id, title, authors, container, date, inferred, dateReason, url, accessed, language } = article;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["TY", container === undefined ? "ELEC" : "NEWS"],
    ["ID", cleaned(id)],
    ["TI", title],
    ...authors.map((name) => ["AU", risName(name)] as const),
    ["T2", container],
    ["PY", date === undefined ? undefined : String(date.year).padStart(4, "0")],
    ["DA", date === undefined ? undefined : risDate(date)],
    ["UR", url],
    ["Y2", accessed === undefined ? undefined : risDate(accessed)],
    ["LA", cleaned(language)],
    ["N1", inferred === "nothing" || dateReason === undefined ? undefined : `Date inferred: ${dateReason}`],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`]));
  return [...lines, "ER  - ", ""].join("\r\n");
}
