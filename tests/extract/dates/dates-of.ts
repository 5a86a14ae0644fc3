import { findDates } from "../../../src/extract/dates/index.js";
import type { DateFinding } from "../../../src/extract/findings.js";
import { analyse } from "../../../src/language/analyse.js";
import { loadEnglish } from "../../../src/language/english.js";
import { bareArticle } from "../../../src/normalize/index.js";

const english = loadEnglish();

/** The dates of running text, published on the given day or on an unknown one. */
export function datesOf(text: string, published?: string): DateFinding[] {
  const article = bareArticle({ name: "story", text });
  const dated =
    published === undefined ? article : { ...article, datePublished: { value: published, basis: "given" as const } };
  return findDates(analyse(dated, english));
}

/** The dates as `words → value`, with `?` where a person should look: short enough to write as an expectation. */
export function told(text: string, published?: string): string[] {
  return datesOf(text, published).map(
    ({ text: words, value, certainty }) => `${words} → ${value}${certainty === "check" ? " ?" : ""}`,
  );
}
