import type { TextQuoteSelector } from "../../model/corrections.js";
import type { Span } from "../../model/span.js";

/** Characters of context kept on either side of quoted words; the W3C's example has about as many. */
const CONTEXT = 32;

const signs: ReadonlyMap<string, string> = new Map([
  ..."“”„‟«»″".split("").map((sign) => [sign, '"'] as const),
  ..."‘’‚‛′".split("").map((sign) => [sign, "'"] as const),
  ..."‐‑‒–—−".split("").map((sign) => [sign, "-"] as const),
]);

/** Quotation marks, dashes and white space of one kind; as long as the text, so that offsets stay. */
function plainSigns(text: string): string {
  return text.replace(/[\s“”„‟«»″‘’‚‛′‐‑‒–—−]/gu, (sign) => signs.get(sign) ?? " ");
}

const edges: ReadonlySet<string> = new Set([" ", '"', "'", ".", ",", ";", ":", "…"]);

/** The words less quotation marks and stops round them, on one line: what has to be the same for words to be the same. */
function comparable(words: string): string {
  const plain = plainSigns(words.normalize("NFC"));
  let start = 0;
  let end = plain.length;
  while (start < end && edges.has(plain.charAt(start))) start++;
  while (end > start && edges.has(plain.charAt(end - 1))) end--;
  return plain.slice(start, end).replace(/ +/gu, " ");
}

/** Whether two stretches say the same in the same words; a mended quotation mark, dash or space is no change. */
export function areSameWords(left: string, right: string): boolean {
  return comparable(left) === comparable(right);
}

/** A test of many stretches whether they say the same as some words. */
export function sameWordsAs(words: string): (stretch: string) => boolean {
  const wanted = comparable(words);
  return (stretch) => comparable(stretch) === wanted;
}

/** The stretch as a quotation with what stands around it. */
export function quotationOf(text: string, { start, end }: Span): TextQuoteSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(wholeCharacter(text, Math.max(0, start - CONTEXT)), start),
    suffix: text.slice(end, wholeCharacter(text, Math.min(text.length, end + CONTEXT))),
  };
}

/** The offset, moved so that it parts no surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/u.test(text.charAt(offset)) ? offset - 1 : offset;
}

function commonStart(left: string, right: string): number {
  let length = 0;
  while (length < left.length && length < right.length && left[length] === right[length]) length++;
  return length;
}

const backwards = (text: string): string => text.split("").reverse().join("");

/** How many characters of the quotation's context stand around the stretch, outward from it. */
function contextAround(text: string, { start, end }: Span, { prefix = "", suffix = "" }: TextQuoteSelector): number {
  const before = plainSigns(text.slice(Math.max(0, start - prefix.length), start));
  const after = plainSigns(text.slice(end, end + suffix.length));
  return commonStart(backwards(before), backwards(plainSigns(prefix))) + commonStart(after, plainSigns(suffix));
}

/** Of those whose context fits best, all; so one where the quotation tells them apart. */
export function fittingBest<Item extends Span>(
  text: string,
  items: readonly Item[],
  quotation: TextQuoteSelector,
): Item[] {
  const scores = items.map((item) => contextAround(text, item, quotation));
  const best = scores.reduce((high, score) => Math.max(high, score), 0);
  return items.filter((_, index) => scores[index] === best);
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

/** Whether a word, or a number such as 1.5, goes on over the offset. */
function isInsideWord(text: string, offset: number): boolean {
  const [before, after] = [text.charAt(offset - 1), text.charAt(offset)];
  if (wordCharacter.test(before) && wordCharacter.test(after)) return true;
  const [secondBefore, secondAfter] = [text.charAt(offset - 2), text.charAt(offset + 1)];
  return (
    (/[.,]/u.test(before) && /\d/u.test(secondBefore) && /\d/u.test(after)) ||
    (/[.,]/u.test(after) && /\d/u.test(before) && /\d/u.test(secondAfter))
  );
}

function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  if (words === "") return found;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    const end = start + words.length;
    if (!isInsideWord(text, start) && !isInsideWord(text, end)) found.push({ start, end });
  }
  return found;
}

/**
 * The places where a quotation stands in the text, as whole words: those whose context fits best. One where it is plain
 * which is meant, none where the words do not stand there, several where they stand more than once in the same company.
 * Where quotation marks, dashes or spaces were mended since, it is found all the same.
 */
export function placesOfQuotation(text: string, quotation: TextQuoteSelector): Span[] {
  const exact = quotation.exact.trim();
  const found = occurrences(text, exact);
  const places = found.length > 0 ? found : occurrences(plainSigns(text), plainSigns(exact));
  return places.length > 1 ? fittingBest(text, places, quotation) : places;
}
