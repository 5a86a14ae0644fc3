import { dateReader, findDates } from "../../extract/dates/index.js";
import { findFigures } from "../../extract/figures/index.js";
import type { DateFinding, FigureFinding } from "../../extract/findings.js";
import { analyse } from "../../language/analyse.js";
import type { LanguageTools } from "../../language/analysed-article.js";
import { loadEnglish } from "../../language/english.js";
import type { ArticleRecord } from "../../model/article-record.js";
import type { Span } from "../../model/span.js";
import { bareArticle } from "../../normalize/index.js";
import { optional } from "../../record/optional.js";
import type { Reading, SentSet } from "../protocol.js";

/** What the desk reads words as. */
export type ReadAs = "figure" | "date";

let english: LanguageTools | undefined;

/** The line of the text that holds a stretch: what is said of a number or a day stands beside it. */
function lineRound(text: string, { start, end }: Span): Span {
  const after = text.indexOf("\n", end);
  return { start: text.lastIndexOf("\n", start - 1) + 1, end: after < 0 ? text.length : after };
}

/** The finding that shares most with the words; undefined where none does. */
function nearest<Finding extends Span>(findings: readonly Finding[], words: Span): Finding | undefined {
  const shared = ({ start, end }: Span): number => Math.min(end, words.end) - Math.max(start, words.start);
  return findings.filter((each) => shared(each) > 0).sort((left, right) => shared(right) - shared(left))[0];
}

function figureSet({ value, low, high, bound, change, unit, item, asOf, negated }: FigureFinding): SentSet {
  return {
    ...optional("value", value),
    ...optional("low", low),
    ...optional("high", high),
    bound,
    ...optional("change", change),
    unit: unit.name,
    ...optional("item", item?.text),
    ...optional("asOf", asOf),
    ...optional("negated", negated),
  };
}

function found(
  { language, datePublished }: ArticleRecord,
  text: string,
  words: Span,
  as: ReadAs,
): FigureFinding | DateFinding | undefined {
  if (!language.value.toLowerCase().startsWith("en")) return undefined;
  english ??= loadEnglish();
  const bare = bareArticle({ name: "words", text });
  const analysed = analyse(datePublished === undefined ? bare : { ...bare, datePublished }, english);
  return as === "date"
    ? nearest(findDates(analysed), words)
    : nearest(findFigures(analysed, dateReader(analysed)), words);
}

/**
 * What the software reads in words that a person selected, in their line or else by themselves: a proposal for who adds
 * them. Nothing is read in languages other than English.
 */
export function readingOf(record: ArticleRecord, words: Span, as: ReadAs): Reading {
  const line = lineRound(record.text, words);
  const shift = (by: number): Span => ({ start: words.start - by, end: words.end - by });
  const finding =
    found(record, record.text.slice(line.start, line.end), shift(line.start), as) ??
    found(record, record.text.slice(words.start, words.end), shift(words.start), as);
  if (finding === undefined) return { set: null };
  return { set: "bound" in finding ? figureSet(finding) : { value: finding.value } };
}
