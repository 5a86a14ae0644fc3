import type { AnalysedArticle } from "../../language/analysed-article.js";
import { type Span, type TextSpan, textSpan } from "../../model/span.js";
import type { ClaimFinding, DateFinding } from "../findings.js";

type Saying = NonNullable<ClaimFinding["said"]>;

/** Longest stretch beside a cue that is read for time and place, in code units. */
const LONGEST = 160;

const OCCASION =
  /\b(?:(?:in|at|during|on|to|told)\s)?((?:an?|the|his|her|its|their)\s(?:[\p{L}\d'’-]{1,20}\s){0,3}(?:statement|interview|letter|speech|conference|briefing|meeting|rally|hearing|post|address|ceremony|forum|summit|debate|release|message|email|broadcast|podcast|video|tweet|visit))\b/u;
const PLACE =
  /(?:^|\s)(?:in|at)\s(\p{Lu}[\p{L}'’-]{1,30}(?:[ -]\p{Lu}[\p{L}'’-]{1,30}){0,3})(?=\s*$|[,.;:"”]|\s(?:on|at|during|after|when|that|late|early|last|yesterday|today|earlier|and|by|\p{Lu}\p{Ll}{2,9}day)\b)/u;
/** Names after "in" that are no places: languages, channels. */
const NO_PLACE =
  /^(?:English|French|German|Russian|Spanish|Arabic|Chinese|Hebrew|Italian|Polish|Facebook|Telegram|Twitter|Instagram|January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}\p{Ll}{2,8}day)\b/u;
/** Words that make a time or place belong to something else than the saying. */
const ELSEWHERE =
  /\b(?:who|which|that|whose|where|when|while|if|because|and|but|of|about|since|until|from|for|between|before|after|by|over|regarding|\p{L}{2,20}ed|held|due|set|made|sent)\b/iu;
const WRITTEN = /\b(?:writ(?:e|es|ten|ing)|wrote|publish(?:ed|es)?|according|show(?:s|ed|n)?)\b/iu;
const SPEAKING_FIRST = /^\s*(Speaking\s[^,.;:"“”]{1,140}),\s*$/u;
const SPEAKING_LAST = /^,\s(speaking\s[^,.;:"“”]{1,140})/u;

/** Where the words beside the cue stand: after cue and source, up to what was said or the next mark. */
function besideCue(claim: ClaimFinding, sentence: Span, text: string): Span | undefined {
  const cue = claim.cue.at(-1);
  if (cue === undefined) return undefined;
  const inverted = claim.source.find(({ start }) => start >= cue.end && /^\s*$/u.test(text.slice(cue.end, start)));
  // After an apposition ("said X, an aide in 2012") the words are more likely the apposition's.
  if (inverted !== undefined && text.slice(inverted.start, inverted.end).includes(",")) return undefined;
  const start = inverted?.end ?? cue.end;
  const next = claim.content.map((part) => part.start).filter((begin) => begin >= start);
  const limit = Math.min(sentence.end, start + LONGEST, ...next);
  if (limit <= start) return undefined;
  const stop = text.slice(start, limit).search(/[,;:"“”()]|[.!?](?:\s|$)/u);
  return { start, end: stop < 0 ? limit : start + stop };
}

/** "Speaking at a rally in Orlin, she said …" and "…, she said, speaking in Orlin". */
function speaking(claim: ClaimFinding, sentence: Span, beside: Span, text: string): Span[] {
  const opener = [...claim.source, ...claim.cue].reduce((first, { start }) => Math.min(first, start), beside.start);
  const before = SPEAKING_FIRST.exec(text.slice(Math.max(sentence.start, opener - LONGEST), opener))?.[1];
  const after = SPEAKING_LAST.exec(text.slice(beside.end, Math.min(sentence.end, beside.end + LONGEST)))?.[1];
  const spans: Span[] = [];
  if (before !== undefined) {
    const start = text.lastIndexOf(before, opener);
    spans.push({ start, end: start + before.length });
  }
  if (after !== undefined) spans.push({ start: beside.end + 2, end: beside.end + 2 + after.length });
  return spans;
}

/** What a pattern's first group finds in a stretch, if nothing before it says that it belongs elsewhere. */
function found(pattern: RegExp, zone: Span, text: string): TextSpan | undefined {
  const match = pattern.exec(text.slice(zone.start, zone.end));
  const words = match?.[1];
  if (match === null || words === undefined) return undefined;
  const offset = match.index + match[0].lastIndexOf(words);
  if (ELSEWHERE.test(text.slice(zone.start, zone.start + offset))) return undefined;
  return textSpan(text, zone.start + offset, zone.start + offset + words.length);
}

function dateIn(zone: Span, dates: readonly DateFinding[], text: string): Saying["date"] {
  const [date, another] = dates.filter(({ start, end }) => start >= zone.start && end <= zone.end);
  if (date?.certainty !== "sure" || another !== undefined) return undefined;
  if (
    ELSEWHERE.test(text.slice(zone.start, date.start)) ||
    /^['’]s?\b|^\s(?!(?:that|whether|how|why|in|at|during|to|as)\b)\p{Ll}{1,20}\b/u.test(text.slice(date.end, zone.end))
  )
    return undefined;
  return {
    text: date.text,
    start: date.start,
    end: date.end,
    value: date.value,
    basis: date.basis === "stated" ? "stated" : "inferred",
  };
}

function sayingIn(zone: Span, dates: readonly DateFinding[], text: string, isWritten: boolean): Saying {
  const date = dateIn(zone, dates, text);
  const place = isWritten ? undefined : found(PLACE, zone, text);
  const occasion = found(OCCASION, zone, text);
  return {
    ...(date === undefined ? {} : { date }),
    ...(place === undefined || NO_PLACE.test(place.text) ? {} : { place }),
    ...(occasion === undefined ? {} : { occasion }),
  };
}

/**
 * The claims with the date, place and occasion of their saying, where the words between or after source and cue give
 * them. What stands in the content is the date of what was said, and is not looked at. `dates` are the article's, in
 * text order. Claims and sentences are walked together in text order.
 */
export function withSayings(
  claims: readonly ClaimFinding[],
  dates: readonly DateFinding[],
  { article: { text }, sentences }: AnalysedArticle,
): ClaimFinding[] {
  return claims.map((claim) => {
    const cue = claim.cue.at(-1);
    const sentence = cue === undefined ? undefined : coveringSpan(sentences, cue.start);
    const beside = sentence === undefined ? undefined : besideCue(claim, sentence, text);
    if (cue === undefined || sentence === undefined || beside === undefined) return claim;
    const near = datesFrom(dates, sentence);
    const isWritten = WRITTEN.test(text.slice(cue.start, cue.end));
    const zones = [beside, ...speaking(claim, sentence, beside, text)];
    const said: Saying = Object.assign({}, ...zones.map((zone) => sayingIn(zone, near, text, isWritten)));
    return Object.keys(said).length > 0 ? { ...claim, said } : claim;
  });
}

/** Index of the first span of a sorted list that ends after an offset. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function coveringSpan(spans: readonly Span[], offset: number): Span | undefined {
  const span = spans[firstEndingAfter(spans, offset)];
  return span !== undefined && span.start <= offset ? span : undefined;
}

function datesFrom(dates: readonly DateFinding[], { start, end }: Span): readonly DateFinding[] {
  const first = firstEndingAfter(dates, start);
  return dates.slice(first, first + 20).filter((date) => date.start < end);
}
