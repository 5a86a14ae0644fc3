import type { ArticleRecord } from "../../model/article-record.js";
import type { Span } from "../../model/span.js";
import { excerpt } from "../excerpt.js";
import { cleaned } from "./markup.js";
import { curly, nested } from "./quotation-marks.js";

type Claim = ArticleRecord["claims"][number];
type Figure = ArticleRecord["figures"][number];

/** Words of an article as they are cited. */
export interface ReportedWords {
  /** Where they begin: UTF-16 code units into the record's text. */
  readonly start: number;
  /** Who said them and, unless they are simply said, what the speaker does with them: "Mira Tallow denies". */
  readonly speaker?: string;
  /** The words as the article prints them; empty where the record leaves them out. */
  readonly words: string;
  /** Whether the article quotes them from somebody. */
  readonly isQuotation: boolean;
}

/** Characters; whoever cites more words copies them from the article. */
const longestWords = 2000;

/** "denies", "promises", "says": third person of a regular verb. */
function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/u.test(verb) ? `${verb}es` : `${verb}s`;
}

/** What the speaker does with the words, where that is more than to say them: without it a denial would read as a claim. */
function manner({ force, negated }: Claim): string {
  if (negated === true) return ` does not ${force}`;
  return force === "say" ? "" : ` ${thirdPerson(force)}`;
}

function nameOf(record: ArticleRecord, speakerId: string | undefined): string | undefined {
  const speaker = speakerId === undefined ? undefined : record.speakers.find(({ id }) => id === speakerId);
  return speaker === undefined ? undefined : cleaned(speaker.name);
}

/** A quotation interrupted by its cue ends in a comma that belongs to the article's sentence and not to the words. */
function withoutLastComma(words: string): string {
  return words.replace(/,(?=[”’]{0,2}$)/u, "");
}

function printed(text: string, spans: readonly Span[]): string {
  const words = spans.map((span) => cleaned(excerpt(text, span, span, longestWords))).join(" ");
  return withoutLastComma(curly(words));
}

/** A claim as it is cited: a quotation with its marks, a report without. */
export function claimWords(record: ArticleRecord, claim: Claim): ReportedWords {
  const speaker = nameOf(record, claim.speakerId);
  return {
    start: claim.content[0]?.start ?? 0,
    ...(speaker === undefined ? {} : { speaker: speaker + manner(claim) }),
    words: record.textOmitted === true ? "" : printed(record.text, claim.content),
    isQuotation: claim.kind !== "indirect",
  };
}

/** A figure as it is cited: the article's words for it in quotation marks; "not" before one that is denied. */
export function figureWords(record: ArticleRecord, figure: Figure): ReportedWords {
  const claim = record.claims.find(({ id }) => id === figure.claimId);
  const speaker = nameOf(record, figure.speakerId);
  const words = `“${nested(printed(record.text, [figure]))}”`;
  return {
    start: figure.start,
    ...(speaker === undefined ? {} : { speaker: speaker + (claim === undefined ? "" : manner(claim)) }),
    words: figure.negated === true ? `not ${words}` : words,
    isQuotation: claim !== undefined && claim.kind !== "indirect",
  };
}
