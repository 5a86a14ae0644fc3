import type { ArticleRecord } from "../../model/article-record.js";
import type { Correction } from "../../model/corrections.js";
import { type Span, spanIn, textSpan } from "../../model/span.js";
import { optional } from "../optional.js";
import { placesOfQuotation } from "./quotation.js";
import { type Apply, applied, misfit, type Step } from "./step.js";

type Set = NonNullable<Correction["set"]>;
type Field = NonNullable<Correction["field"]>;

const languageTag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/u;
const isoDay = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/u;

const listOf = (value: Set["value"]): string[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [String(value)];

/** Where words stand that a person gives for a line of the article: at their own place, else at that of the line they mend. */
function lineOf(
  record: ArticleRecord,
  words: string,
  old: Span | undefined,
): (Span & { text: string; basis: "given" }) | undefined {
  const [place, second] = placesOfQuotation(record.text, { exact: words });
  if (place !== undefined && second === undefined)
    return { ...textSpan(record.text, place.start, place.end), basis: "given" };
  const inOld = old === undefined ? -1 : record.text.slice(old.start, old.end).indexOf(words);
  if (old !== undefined && inOld >= 0)
    return { ...textSpan(record.text, old.start + inOld, old.start + inOld + words.length), basis: "given" };
  return old === undefined ? undefined : { text: words, start: old.start, end: old.end, basis: "given" };
}

const nowhere = misfit("its words stand nowhere in the article, and there is no such line to mend");

const setters: Readonly<Record<Field, (record: ArticleRecord, value: string, set: Set) => Step>> = {
  headline: (record, value) => {
    const headline = lineOf(record, value, record.headline);
    return headline === undefined ? nowhere : applied({ ...record, headline });
  },
  subhead: (record, value) => {
    const subhead = lineOf(record, value, record.subhead);
    return subhead === undefined ? nowhere : applied({ ...record, subhead });
  },
  dateline: (record, value) => {
    const line = lineOf(record, value, spanIn(record.dateline)) ?? { basis: "given" };
    return applied({ ...record, dateline: { place: value, ...line } });
  },
  agency: (record, value) => {
    const line = lineOf(record, value, record.agency);
    return line === undefined
      ? nowhere
      : applied({ ...record, agency: { name: value, start: line.start, end: line.end } });
  },
  datePublished: (record, value) =>
    isoDay.test(value)
      ? applied({ ...record, datePublished: { value, basis: "given" } })
      : misfit(`"${value}" is no ISO 8601 date`),
  dateModified: (record, value) =>
    isoDay.test(value)
      ? applied({ ...record, dateModified: { value, basis: "given" } })
      : misfit(`"${value}" is no ISO 8601 date`),
  byline: (record, _, set) => {
    const names = listOf(set.value);
    const url = names.length === 1 ? set.url : undefined;
    return applied({ ...record, byline: names.map((name) => ({ name, ...optional("url", url), basis: "given" })) });
  },
  publisher: (record, name, { url, logo }) => {
    const old = record.publisher?.name === name ? record.publisher : undefined;
    return applied({
      ...record,
      publisher: { name, ...optional("url", url ?? old?.url), ...optional("logo", logo ?? old?.logo), basis: "given" },
    });
  },
  language: (record, value) =>
    languageTag.test(value)
      ? applied({ ...record, language: { value, basis: "given" } })
      : misfit(`"${value}" is no BCP 47 language tag`),
  articleSection: (record, articleSection) => applied({ ...record, articleSection }),
  keywords: (record, _, { value }) => applied({ ...record, keywords: listOf(value) }),
};

/** The record without a field. */
function without(record: ArticleRecord, field: Field): Step {
  if (field === "headline" || field === "language") return misfit(`a record cannot be without ${field}`);
  if (field === "byline") return applied({ ...record, byline: [] });
  const { [field]: _, ...rest } = record;
  return applied(rest);
}

/** Sets or drops a field of the article. */
export const applyToFields: Apply = (record, { field, action, anchor, set = {} }) => {
  if (field === undefined) return misfit("it names no field");
  if (anchor !== undefined && placesOfQuotation(record.text, anchor).length === 0)
    return misfit(`the words it mends, "${anchor.exact.slice(0, 120)}", no longer stand in the article`);
  if (action === "drop") return without(record, field);
  const [first] = listOf(set.value);
  if (first === undefined) return misfit("it sets no value");
  return setters[field](record, first, set);
};
