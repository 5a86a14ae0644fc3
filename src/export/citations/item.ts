import type { ArticleRecord } from "../../model/article-record.js";
import { excerpt } from "../excerpt.js";
import { cleaned } from "./markup.js";
import { type Name, personName } from "./person-name.js";
import { curly } from "./quotation-marks.js";
import { withoutShouting } from "./sentence-case.js";

/** A day, month or year. */
export interface CitedDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Which part of the date the article does not print: it stands in square brackets. */
export type Inferred = "nothing" | "year" | "all";

/** A news article as something to be cited: what every style builds its entries from. */
export interface CitedArticle {
  readonly id: string;
  /** The headline as printed; where that is all in capitals, in those of the running text if it has all the words. */
  readonly title: string;
  /** Named reporters; else the agency; else nobody. */
  readonly authors: readonly Name[];
  /** The newspaper, site or agency it appeared in; absent where neither article nor person says. */
  readonly container?: string;
  readonly date?: CitedDate;
  readonly inferred: Inferred;
  /** Why the date is what it is, where inferred. */
  readonly dateReason?: string;
  readonly url?: string;
  readonly accessed?: CitedDate;
  /** BCP 47. */
  readonly language: string;
  /** The article's words as they stand in running text, for telling names from words with a capital. */
  readonly body: string;
}

/** The date part of an ISO 8601 date or date-time. */
function citedDate(value: string): CitedDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(value) ?? [];
  if (year === undefined) return undefined;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** A dateline gives day and month and leaves out the year; where it does not even give the day, all is inferred. */
function inferredPart({ datePublished, dateline }: ArticleRecord, date: CitedDate | undefined): Inferred {
  if (datePublished?.basis !== "inferred" || date === undefined) return "nothing";
  const printsDay =
    date.day !== undefined && new RegExp(`(?<!\\d)0?${date.day}(?!\\d)`, "u").test(dateline?.text ?? "");
  return printsDay ? "year" : "all";
}

function isSame(left: string | undefined, right: string): boolean {
  return left?.toLowerCase() === right.toLowerCase();
}

/** The authors as a citation names them. */
function authorsOf({ byline, agency }: ArticleRecord): Name[] {
  if (byline.length > 0) return byline.map(({ name }) => personName(curly(cleaned(name))));
  return agency === undefined ? [] : [{ kind: "literal", literal: curly(cleaned(agency.name)) }];
}

/** Characters; a text without line breaks may have become one headline, which nobody would cite in full. */
const longestTitle = 1000;

/** The headline on one line. */
function titleOf({ headline: { text } }: ArticleRecord): string {
  const whole = { start: 0, end: text.length };
  return cleaned(excerpt(text, whole, whole, longestTitle));
}

/** What is cited of a record. */
export function citedArticle(record: ArticleRecord): CitedArticle {
  const { datePublished, source } = record;
  const date = datePublished === undefined ? undefined : citedDate(datePublished.value);
  const accessed = source.retrieved === undefined ? undefined : citedDate(source.retrieved);
  const body = record.text.slice(record.headline.end);
  const container = record.publisher?.name ?? record.agency?.name;
  return {
    id: record.id,
    title: withoutShouting(titleOf(record), body),
    authors: authorsOf(record),
    ...(container === undefined ? {} : { container: curly(cleaned(container)) }),
    ...(date === undefined ? {} : { date }),
    inferred: inferredPart(record, date),
    ...(datePublished?.why === undefined ? {} : { dateReason: cleaned(datePublished.why) }),
    ...(source.url === undefined ? {} : { url: cleaned(source.url) }),
    ...(accessed === undefined ? {} : { accessed }),
    language: record.language.value,
    body,
  };
}

/** Whether the only author is the house in which the article appeared: styles do not name it twice. */
export function isOwnAuthor({ authors, container }: CitedArticle): boolean {
  const [author] = authors;
  return authors.length === 1 && author?.kind === "literal" && isSame(container, author.literal);
}
