import type { Span } from "../model/span.js";
import { type WordSequences, wordSequences } from "./word-sequences.js";

/** Some words of a text that a link is to point at. */
export interface Quotation extends Span {
  /** The block (paragraph, heading, headline) that the words begin in; context before them is taken from it. */
  readonly firstBlock: Span;
  /** The block that they end in: for most the same. */
  readonly lastBlock: Span;
}

/** Words of context on either side, tried in turn until the quotation is the only one of its kind. */
const contextWidths = [0, 1, 2, 3, 5, 8, 12];

/** A quotation of more words, or one that runs over several blocks, is named by its beginning and its end. */
const longestWhole = 8;

/** How many words name a beginning or an end; more where these stand elsewhere too. */
const edgeWords = 4;

/** Characters; what is longer and has no space in it ends the search for context. */
const longestWord = 100;

/** A stretch that must stand once in the text, and the room around it in which words may be added until it does. */
interface Anchor extends Span {
  readonly room: Span;
}

function isSpace(text: string, offset: number): boolean {
  return text.charAt(offset).trim() === "";
}

/** Where the `count`th word before `offset` begins, but not before `from` nor beyond a word too long to be one. */
function wordsBefore(text: string, offset: number, count: number, from: number): number {
  let begin = offset;
  for (let word = 0; word < count && begin > from; word++) {
    let at = begin;
    while (at > from && isSpace(text, at - 1)) at--;
    const limit = Math.max(from, at - longestWord);
    while (at > limit && !isSpace(text, at - 1)) at--;
    if (at > from && !isSpace(text, at - 1)) return begin;
    begin = at;
  }
  return begin;
}

/** Where the `count`th word after `offset` ends, but not after `to` nor beyond a word too long to be one. */
function wordsAfter(text: string, offset: number, count: number, to: number): number {
  let end = offset;
  for (let word = 0; word < count && end < to; word++) {
    let at = end;
    while (at < to && isSpace(text, at)) at++;
    const limit = Math.min(to, at + longestWord);
    while (at < limit && !isSpace(text, at)) at++;
    if (at < to && !isSpace(text, at)) return end;
    end = at;
  }
  return end;
}

/** The anchors of a quotation: one for the whole of a short one, else one for its beginning and one for its end. */
function anchorsOf(text: string, { start, end, firstBlock, lastBlock }: Quotation): [Anchor] | [Anchor, Anchor] {
  const isOneBlock = firstBlock.start === lastBlock.start;
  if (isOneBlock && wordsAfter(text, start, longestWhole, end) === end) {
    return [{ start, end, room: { start: Math.min(start, firstBlock.start), end: Math.max(end, lastBlock.end) } }];
  }
  const headEnd = wordsAfter(text, start, edgeWords, Math.min(end, firstBlock.end));
  const tailStart = wordsBefore(text, end, edgeWords, Math.max(headEnd, lastBlock.start));
  const middle = wordsAfter(text, Math.floor((start + end) / 2), 1, end);
  const inner = Math.max(headEnd, Math.min(middle, tailStart));
  return [
    { start, end: headEnd, room: { start: Math.min(start, firstBlock.start), end: Math.min(inner, firstBlock.end) } },
    { start: tailStart, end, room: { start: Math.max(inner, lastBlock.start), end: Math.max(end, lastBlock.end) } },
  ];
}

/** For each anchor the narrowest stretch around it that stands once in the text; undefined where there is none. */
function uniqueStretches(text: string, anchors: readonly Anchor[], sequences: WordSequences): Map<Anchor, Span> {
  const found = new Map<Anchor, Span>();
  let pending = anchors;
  for (const width of contextWidths) {
    const stretches = pending.map(({ start, end, room }) => ({
      start: wordsBefore(text, start, width, room.start),
      end: wordsAfter(text, end, width, room.end),
    }));
    const counts = sequences.count(stretches);
    pending = pending.filter((anchor, order) => {
      const stretch = stretches[order];
      if (stretch === undefined || counts[order] !== 1) return true;
      found.set(anchor, stretch);
      return false;
    });
  }
  return found;
}

/**
 * Percent-encodes one part of a text directive: beside what every URL needs, `-`, `,` and `&`, which its own syntax
 * uses (https://wicg.github.io/scroll-to-text-fragment/#syntax). White space becomes one space, as pages show it.
 */
function encodePart(words: string): string {
  const shown = words
    .trim()
    .replace(/[ \t\r\n\f]+/g, " ")
    .replace(/\p{Surrogate}/gu, "\uFFFD");
  return encodeURIComponent(shown).replaceAll("-", "%2D");
}

/** The text directive of one quotation: `prefix-,start,end,-suffix`; undefined where it would not be the only match. */
function directive(
  text: string,
  { start, end }: Quotation,
  anchors: readonly Anchor[],
  found: ReadonlyMap<Anchor, Span>,
): string | undefined {
  const stretches = anchors.map((anchor) => found.get(anchor));
  const head = stretches[0];
  const tail = stretches.at(-1);
  if (head === undefined || tail === undefined) return undefined;
  const parts = head === tail ? [text.slice(start, end)] : [text.slice(start, head.end), text.slice(tail.start, end)];
  if (parts.some((part) => part.trim() === "")) return undefined;
  const prefix = encodePart(text.slice(head.start, start));
  const suffix = encodePart(text.slice(end, tail.end));
  return [
    ...(prefix === "" ? [] : [`${prefix}-`]),
    ...parts.map(encodePart),
    ...(suffix === "" ? [] : [`-${suffix}`]),
  ].join(",");
}

/**
 * For each quotation the text directive that makes a browser scroll to it and to nothing else; undefined where its
 * words and up to twelve words of context on either side stand more than once.
 */
export function textDirectives(text: string, quotations: readonly Quotation[]): (string | undefined)[] {
  const anchors = quotations.map((quotation) => anchorsOf(text, quotation));
  const found = uniqueStretches(text, anchors.flat(), wordSequences(text));
  return quotations.map((quotation, order) => directive(text, quotation, anchors[order] ?? [], found));
}

/** The address with the directive; undefined where the address is not one of a page. */
export function withTextDirective(url: string, textDirective: string): string | undefined {
  if (!/^https?:/iu.test(url)) return undefined;
  const [address = url] = url.split(":~:");
  return `${address}${address.includes("#") ? "" : "#"}:~:text=${textDirective}`;
}
