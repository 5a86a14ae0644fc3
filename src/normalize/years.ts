import { LETTERS } from "./letters.js";
import { IRREGULAR_PAST } from "./tables/past-tense.js";

/** The latest years a text names, by what it says of them. */
export interface NamedYears {
  /** Latest year spoken of as past. */
  readonly past?: number;
  /** Whether the text speaks of a part of that year, such as a month: then it need not be over. News leaves the current year out where it can. */
  readonly inPart?: true;
  /** Latest year dated without a word on whether it is past, where that is later: "the 2018 World Cup". */
  readonly unclear?: number;
}

const YEAR = new RegExp(
  `(?<![${LETTERS}\\d.,$£€#/-])((?:19|20)\\d\\d)(?:[-–/]((?:19|20)?\\d\\d))?(?![${LETTERS}\\d%/]|[.,]\\d|-[${LETTERS}])`,
  "g",
);
/** A counted thing behind the number: "2014 people" is a quantity. */
const COUNTED =
  /^ (?:people|dead|cases|men|women|children|votes|homes|houses|tonnes|tons|units|jobs|students|workers|euros|dollars|pounds|miles|kilometres|kilometers|metres|meters|feet|square|of (?:them|those|the)|others|more|m|km|kg)\b/i;
/** Signs in the same clause that the year is still to come, or only planned. */
const FUTURE =
  /\b(?:will|shall|would|could|is to|are to|be|expect(?:s|ed)?|forecasts?|plans?|planned|planning|aims?|aiming|targets?|targeting|goals?|scheduled|due|hopes?|project(?:s|ed|ions?)|promis(?:e|ed|es)|pledge[ds]?|vow(?:s|ed)?|candidate|contender|hopeful|bid|runs?|next|upcoming|future|coming|ahead of|deadline|expires?)\b/i;
/** "by 2030", "until 2040": an end that is usually still to come. */
const DEADLINE =
  /\b(?:by|until|till|through|beyond) (?:the )?(?:end of |early |late |mid-? ?|spring |summer |autumn |fall |winter |\w+ )?$/i;
/** "pushed back the cut to early 2032", "extended the lease to 2040": what was done is past, and the year to come. */
const POSTPONED =
  /\b(?:push(?:ed|es)? back|put off|postpon\w{1,4}|delay\w{1,3}|defer\w{1,5}|shift\w{2,3}|extend\w{1,3}|prolong\w{1,3})\b[^.;]{0,60}\bto (?:early |late |mid-? ?|spring |summer |autumn |fall |winter |\w{3,9} )?$/i;
/** "than in 2029", "since 2019", "down from 2029": what reports measure the present by. */
const COMPARISON =
  /\b(?:than|since|compared (?:with|to)|versus|down from|up from|back|ago|last|previous|earlier|founded|born|old)\b[^.;]{0,25}$/i;
/** A year that stands by itself in its clause, not as an attribute: behind a preposition, a month, or in brackets. */
const STANDS_ALONE =
  /(?:\b(?:in|since|from|of|during|between|early|late|mid|and|to|after|before|around|about|year|back|on|for|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?,?|\d{1,2}(?:st|nd|rd|th)?,?|\()[ -]?$/i;
/** The year of a copyright line is that of publication, or the first of several. */
const COPYRIGHT = /(?:©|\(c\)|copyright)[^.]{0,20}$/i;

/** Where one statement ends and the next begins: sentences, quotations, and conjunctions before a word. */
const CLAUSE_END = /[.!?;]\s|[\n"]|,? (?:while|but|and|which|whereas) (?=[a-z])/;

/** The clause round a year, no further than 200 characters before and 120 behind. */
function clauseRound(text: string, start: number, end: number): { before: string; after: string } {
  const before =
    text
      .slice(Math.max(0, start - 200), start)
      .split(CLAUSE_END)
      .at(-1) ?? "";
  const after = text.slice(end, end + 120).split(CLAUSE_END)[0] ?? "";
  return { before, after };
}

function hasPastVerb(clause: string): boolean {
  const words = clause.toLowerCase().match(/[a-z']{2,20}/g) ?? [];
  return words.some(
    (word) => IRREGULAR_PAST.has(word) || (word.length > 4 && word.endsWith("ed") && !/(?:eed|hundred)$/.test(word)),
  );
}

function lastOfRange(first: number, second: string | undefined): number {
  if (second === undefined) return first;
  const last = second.length === 4 ? Number(second) : Math.floor(first / 100) * 100 + Number(second);
  return last > first && last - first < 100 ? last : first;
}

type Tense = "past" | "unclear" | "none";

function tenseOf(text: string, start: number, end: number): Tense {
  const { before, after } = clauseRound(text, start, end);
  if (COUNTED.test(text.slice(end, end + 24))) return "none";
  if (COPYRIGHT.test(before)) return "past";
  if (POSTPONED.test(before)) return "none";
  if (COMPARISON.test(before)) return "past";
  const isPast = hasPastVerb(before) || hasPastVerb(after);
  if (DEADLINE.test(before)) return "none";
  if (FUTURE.test(before) || FUTURE.test(after.slice(0, 60))) return isPast ? "unclear" : "none";
  if (!STANDS_ALONE.test(before.slice(-14))) return before === "" && hasPastVerb(after) ? "past" : "unclear";
  return isPast ? "past" : "unclear";
}

/** What stands before a year that only a part of it is spoken of: a day, a month, a season, a quarter; or a copyright line's sign. */
const PART =
  /(?:\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|spring|summer|autumn|fall|winter|early|mid|late)\b\.?(?: \d{1,2}(?:st|nd|rd|th)?)?|\b(?:quarter|half|months?|weeks?|days?|beginning|start|middle|end|course)(?: of)?|\bq[1-4]|\bso far in),? ?-?$/i;

const isInPart = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 30), start);
  return PART.test(before) || COPYRIGHT.test(before);
};

/** The latest years that folded text speaks of. Linear in the text: of a year before the latest past one nothing is looked at. */
export function namedYears(text: string): NamedYears {
  let past = 0;
  let inPart = false;
  let unclear = 0;
  for (const match of text.matchAll(YEAR)) {
    const year = lastOfRange(Number(match[1]), match[2]);
    if (year < past) continue;
    if (year === past) {
      inPart ||= isInPart(text, match.index);
      continue;
    }
    const tense = tenseOf(text, match.index, match.index + match[0].length);
    if (tense === "past") {
      past = year;
      inPart = isInPart(text, match.index);
    } else if (tense === "unclear" && year > unclear) unclear = year;
  }
  return { ...(past > 0 && { past }), ...(inPart && { inPart }), ...(unclear > past && { unclear }) };
}
