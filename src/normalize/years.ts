/** Years a text names, parted by what it says of them. */
export interface NamedYears {
  /** Latest year spoken of as past or present. */
  readonly latestPast?: number;
}

const YEAR = /(?<![\p{L}\d.,$£€#/-])((?:19|20)\d\d)(?:[-–/]((?:19|20)?\d\d))?(?![\p{L}\d%]|[.,]\d|-\p{L})/gu;
/** What stands before a year that dates something: a preposition, a month, a season, a part of the year. */
const DATES =
  /(?:\b(?:in|since|from|until|till|of|during|between|early|late|mid|and|to|through|after|before|around|about|year|the|back|by|on|for|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\.?,?|\d{1,2}(?:st|nd|rd|th)?,?|[(–-])[ -]?$/i;
/** Signs that a year is still to come. */
const FUTURE_BEFORE =
  /\b(?:by|until|till|through|will|would|shall|plans?|planned|aims?|targets?|goals?|expect(?:s|ed)?|forecasts?|due|scheduled|hopes?|projects?|projected|expires?|begin(?:s|ning)?|starting|from|next|bid for|run for|ahead of)\b/i;
const FUTURE_NEAR = /\b(?:by|until|till)\b[^.]{0,20}$/i;
const FUTURE_VERB =
  /\b(?:will|shall|would|is to|are to|be completed|expect(?:s|ed)?|forecasts?|plans?|planned|aims?|targets?|scheduled|due|hopes? to|projected)\b/i;
/** A counted thing behind the number: "2014 people" is a quantity. */
const COUNTED =
  /^ (?:people|dead|cases|men|women|votes|homes|houses|tonnes|tons|units|jobs|students|workers|euros|dollars|pounds|miles|kilometres|kilometers|metres|meters|feet|square|of (?:them|those)|others|more)\b/i;

/** The sentence round an offset, no further than 300 characters each way. */
function clauseRound(text: string, start: number, end: number): { before: string; after: string } {
  const before =
    text
      .slice(Math.max(0, start - 200), start)
      .split(/[.!?;]\s|[\n"]/)
      .at(-1) ?? "";
  const after = text.slice(end, end + 120).split(/[.!?;]\s|[\n"]/)[0] ?? "";
  return { before, after };
}

function endOfRange(first: number, second: string | undefined): number {
  if (second === undefined) return first;
  const last = second.length === 4 ? Number(second) : Math.floor(first / 100) * 100 + Number(second);
  return last > first && last - first < 100 ? last : first;
}

/** The latest year that folded text speaks of as past: dated, no quantity, and with no sign of the future round it. */
export function latestPastYear(text: string): number | undefined {
  let latest: number | undefined;
  for (const match of text.matchAll(YEAR)) {
    const start = match.index;
    const end = start + match[0].length;
    const { before, after } = clauseRound(text, start, end);
    const isDated = DATES.test(text.slice(Math.max(0, start - 14), start)) || before === "";
    const isFuture =
      FUTURE_NEAR.test(before) ||
      FUTURE_VERB.test(before) ||
      FUTURE_VERB.test(after) ||
      (FUTURE_BEFORE.test(before.slice(-30)) && !/\bfrom\b/i.test(before.slice(-30)));
    if (!isDated || isFuture || COUNTED.test(text.slice(end, end + 20))) continue;
    const year = endOfRange(Number(match[1]), match[2]);
    if (latest === undefined || year > latest) latest = year;
  }
  return latest;
}
