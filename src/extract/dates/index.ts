import type { AnalysedArticle, AnalysedSentence } from "../../language/analysed-article.js";
import { spanIn } from "../../model/span.js";
import type { Article } from "../../normalize/article.js";
import type { DateFinding } from "../findings.js";
import { parseIsoDay } from "./calendar/calendar-day.js";
import type { DateCandidate } from "./candidate.js";
import { completeExpression } from "./complete/complete-expression.js";
import type { DateExpression, Moment } from "./date-expression.js";
import { lexemesOf } from "./lexemes.js";
import { proposeDates } from "./propose.js";
import { isApostrophe, wordAt } from "./readers.js";
import { DATE_REFINERS } from "./refiners.js";
import { StatedYears } from "./stated-years.js";
import { tenseAround } from "./tense.js";

function candidatesOf(article: Article, sentence: AnalysedSentence): DateCandidate[] {
  let candidates = proposeDates(lexemesOf(article.text, sentence));
  for (const refine of DATE_REFINERS) candidates = refine(candidates, article);
  return candidates;
}

/** The moment itself, or the last of an interval. */
function endOf(expression: DateExpression): Moment {
  return expression.kind === "interval" ? expression.to : expression;
}

const PARTS_OF_DAY: ReadonlySet<string> = new Set(["morning", "afternoon", "evening", "night"]);

/** Whether a possessive hangs on the date: "Monday's", "Monday night's". */
function isAttributive({ next, reading: { lexemes } }: DateCandidate): boolean {
  return isApostrophe(lexemes[PARTS_OF_DAY.has(wordAt(lexemes, next)) ? next + 1 : next]);
}

function findingOf(candidate: DateCandidate, article: Article, years: StatedYears): DateFinding | undefined {
  const { lexemes } = candidate.reading;
  const start = lexemes[candidate.first]?.start;
  const end = lexemes[candidate.next - 1]?.end;
  if (start === undefined || end === undefined) return undefined;
  const text = article.text.slice(start, end);
  const published = article.datePublished === undefined ? undefined : parseIsoDay(article.datePublished.value);
  const carriedYear = years.before(candidate, published?.year);
  const completed = completeExpression(candidate.expression, {
    text,
    // Found out only where the date hangs on it: it takes the sentence's tags.
    get tense() {
      return tenseAround(candidate);
    },
    isAttributive: isAttributive(candidate),
    isDay: endOf(candidate.expression).kind === "day",
    ...(published === undefined ? {} : { published }),
    ...(carriedYear === undefined ? {} : { carriedYear }),
  });
  if (completed === undefined) return undefined;
  const check = candidate.check ?? completed.check;
  const why = candidate.why ?? completed.why;
  return {
    start,
    end,
    text,
    value: completed.value,
    basis: why === undefined ? "stated" : "inferred",
    ...(why === undefined ? {} : { why }),
    certainty: check === undefined ? "sure" : "check",
    ...(check === undefined ? {} : { check }),
  };
}

/** The sentences of an article; its dateline is one of its own where no sentence covers it. */
function sentencesWithDateline({ article, sentences }: AnalysedArticle): readonly AnalysedSentence[] {
  const dateline = spanIn(article.dateline);
  if (dateline === undefined) return sentences;
  const next = sentences.findIndex(({ end }) => end > dateline.start);
  const covering = next < 0 ? undefined : sentences[next];
  if (covering !== undefined && covering.start <= dateline.start) return sentences;
  const own: AnalysedSentence = {
    ...dateline,
    tokens: [],
    place: "dateline",
    section: 0,
    paragraph: 0,
  };
  return next < 0 ? [...sentences, own] : [...sentences.slice(0, next), own, ...sentences.slice(next)];
}

/** The dates of one sentence; `years` has taken in the sentences before it. */
function datesIn(article: Article, sentence: AnalysedSentence, years: StatedYears): DateFinding[] {
  const findings: DateFinding[] = [];
  for (const candidate of candidatesOf(article, sentence)) {
    const finding = findingOf(candidate, article, years);
    years.note(candidate);
    if (finding !== undefined) findings.push(finding);
  }
  return findings;
}

/** The dates and periods an article speaks of, in text order, with EDTF values completed from its publication date. */
export function findDates(analysed: AnalysedArticle): DateFinding[] {
  const years = new StatedYears();
  return sentencesWithDateline(analysed).flatMap((sentence) => datesIn(analysed.article, sentence, years));
}

/**
 * The same dates, sentence by sentence for who needs those of some sentences only: gives the dates of the sentence at an index.
 * Indexes are asked for in rising order; of sentences between them only what they tell of the year is read.
 */
export function dateReader({ article, sentences }: AnalysedArticle): (index: number) => DateFinding[] {
  const years = new StatedYears();
  let next = 0;
  return (index) => {
    const asked = sentences[index];
    if (asked === undefined) return [];
    // What an earlier paragraph says of the year holds no more.
    let from = index;
    while (from > next && isSameParagraph(sentences[from - 1], asked)) from--;
    for (const sentence of sentences.slice(from, index))
      for (const candidate of candidatesOf(article, sentence)) years.note(candidate);
    next = index + 1;
    return datesIn(article, asked, years);
  };
}

function isSameParagraph(left: AnalysedSentence | undefined, right: AnalysedSentence): boolean {
  return left !== undefined && left.section === right.section && left.paragraph === right.paragraph;
}
