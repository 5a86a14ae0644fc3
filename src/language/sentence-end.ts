import { isOpening, isQuote } from "./quotes.js";
import { type AbbreviationKind, abbreviationKind } from "./tables/abbreviations.js";
import { quotationVerbs, sentenceStarters, timeContinuations } from "./tables/sentence-starters.js";
import { isSpacedBefore, type TokenStream, wordAt } from "./token-stream.js";

const terminal = /^(?:[.!?…]{1,200}|[。！？｡])$/u;
const ellipsis = /^(?:\.{2,}|…)$/u;

/**
 * Whether a sentence that began at token `first` ends with the token at `index`, closing marks up to `next` included.
 * `next` is the token that would begin the next sentence.
 */
export function sentenceEndsAfter(stream: TokenStream, first: number, index: number, next: number): boolean {
  const word = wordAt(stream, index);
  if (!endsWithTerminal(word)) return false;
  if (isListNumber(stream, first, index)) return false;
  const start = skipOpening(stream, next);
  const following = wordAt(stream, start);
  if (!terminal.test(word)) return abbreviationEndsSentence(stream, index, start, following, start > next);
  if (/^[。！？｡]$/u.test(word)) return true;
  if (!isSpacedBefore(stream, next) && !isMissingSpace(stream, index, next)) return false;
  const asksOrCries = /[!?]/.test(word);
  if (next === index + 1 && (isCarelessStart(stream, index, following) || isCareless(stream, first, index, following)))
    return true;
  if (!canBegin(following, asksOrCries)) return false;
  if (next > index + 1 && (asksOrCries || ellipsis.test(word)) && isAttribution(stream, next, start)) return false;
  if (ellipsis.test(word) && next === index + 1) return start > next || isCapitalised(following);
  return true;
}

/** The word's last character; long words are not looked through. */
function endsWithTerminal(word: string): boolean {
  return ".!?…。！？｡".includes(word.charAt(word.length - 1)) && word !== "";
}

/** `1. First, …`: the number that begins a list item goes with the item. */
function isListNumber(stream: TokenStream, first: number, index: number): boolean {
  if (index - first > 1) return false;
  const lead = wordAt(stream, first);
  return index > first
    ? /^(?:[0-9]{1,3}|[A-Za-z]|[IVXivx]{1,4})$/.test(lead) && wordAt(stream, index) === "."
    : /^[A-Z]\.$/.test(lead);
}

function skipOpening(stream: TokenStream, index: number): number {
  let at = index;
  while (
    at < stream.tokens.length &&
    at - index < 4 &&
    (isOpening(stream, at) || /^(?:[-–—•*]|\.{2,}|…)$/u.test(wordAt(stream, at)))
  )
    at++;
  return at;
}

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Whether a sentence can begin with the word: not in lower case, not with a mark that goes on. */
function canBegin(word: string, isStrong: boolean): boolean {
  if (word === "") return true;
  if (/^\p{Ll}/u.test(word)) return /^\p{Ll}{1,2}\p{Lu}/u.test(word);
  return isStrong ? !/^[,;:)\]%/.?!]/.test(word) && !isQuote(word) : !/^[,;:)\]%/.?!]/.test(word);
}

/** `it ended. they left`: a whole word before the mark, no abbreviation, and the capital behind it left out. */
function isCarelessStart(stream: TokenStream, index: number, following: string): boolean {
  const before = wordAt(stream, index - 1);
  const isGlued = !isSpacedBefore(stream, index) && wordAt(stream, index).length === 1;
  return isGlued && /^\p{Ll}/u.test(following) && before.length <= 20 && /^\p{Ll}{3,}$/u.test(before);
}

/** `oh. my bad. i know`: a sentence that itself began with a small letter, a mark glued to a word and a small letter behind. */
function isCareless(stream: TokenStream, first: number, index: number, following: string): boolean {
  const startsSmall = /^\p{Ll}/u.test(wordAt(stream, first)) && index > first;
  const isMark = /^[.?!]$/.test(wordAt(stream, index)) && !isSpacedBefore(stream, index);
  return startsSmall && isMark && /^\p{Ll}/u.test(following) && /^\p{L}{2,20}$/u.test(wordAt(stream, index - 1));
}

/** `end.The`: a full stop with lower case before and a capital behind it, the space forgotten. */
function isMissingSpace(stream: TokenStream, index: number, next: number): boolean {
  if (next > index + 1) return isQuote(wordAt(stream, next - 1)) || wordAt(stream, next - 1) === ")";
  return (
    /\p{Ll}{2}$/u.test(wordAt(stream, index - 1).slice(-4)) &&
    /^\p{Lu}\p{Ll}/u.test(wordAt(stream, next)) &&
    !isSpacedBefore(stream, index)
  );
}

/** `"Why now?" Anna Smith asked`: a short run of names or a pronoun, then a verb of speaking. */
function isAttribution(stream: TokenStream, next: number, start: number): boolean {
  if (start > next) return false;
  for (let at = next; at < next + 6; at++) {
    const word = wordAt(stream, at);
    if (quotationVerbs.has(word.toLowerCase())) return true;
    if (terminal.test(word) || word === "," || isQuote(word)) return false;
  }
  return false;
}

function abbreviationEndsSentence(
  stream: TokenStream,
  index: number,
  start: number,
  following: string,
  isQuoted: boolean,
): boolean {
  const word = wordAt(stream, index);
  if (!isSpacedBefore(stream, start) && !isQuoted) return false;
  const kind = kindOf(word);
  if (kind === "title" || kind === "running" || kind === undefined) return false;
  if (kind === "numbering" || !canBegin(following, false) || following === "") return false;
  const lower = following.toLowerCase().replace(/\.$/, "");
  if (isQuoted && isCapitalised(following) && !isInitials(word))
    return isQuote(wordAt(stream, start - 1)) || sentenceStarters.has(lower);
  if (/^[ap]\.m\.$/i.test(word)) return isCapitalised(following) && !timeContinuations.has(lower);
  if (isSiteX(stream, index)) return isCapitalised(following);
  if (sentenceStarters.has(lower)) return isCapitalised(following) && !continuesName(stream, index, following);
  return isCapitalised(following) && beginsClause(stream, start, word);
}

/** The kind of an abbreviation or of initials, which may stand at the end. */
function kindOf(word: string): AbbreviationKind | undefined {
  const bare = word.slice(0, -1).toLowerCase();
  if (bare.length > 16) return undefined;
  if (isInitials(word) || bare === "st") return "trailing";
  const known = abbreviationKind(bare);
  if (known !== undefined) return known;
  return /^(?:\p{L}\.){1,8}$/u.test(word) ? "trailing" : undefined;
}

const isInitials = (word: string): boolean => /^\p{Lu}\.$/u.test(word);

/** `posted on X. A police officer`: after a small preposition the letter is the name of the site, and nobody's initial. */
function isSiteX(stream: TokenStream, index: number): boolean {
  return wordAt(stream, index) === "X." && /^(?:on|to|via)$/.test(wordAt(stream, index - 1));
}

/** `J. The` cannot be a name, but `George I. In` hardly ever begins a sentence either: initials before one-letter words go on. */
function continuesName(stream: TokenStream, index: number, following: string): boolean {
  return isInitials(wordAt(stream, index)) && following.length === 1;
}

/** `Acme Inc. Shares rose`: behind a company's form, a capitalised word with a finite verb close by begins a sentence. */
function beginsClause(stream: TokenStream, start: number, word: string): boolean {
  if (!/^(?:inc|corp|co|ltd|plc|llc|etc|jr|sr)\.$/i.test(word)) return false;
  const next = wordAt(stream, start + 1);
  return (
    /^(?:is|are|was|were|has|have|had|will|would|could|can|may|rose|fell|said|says|jumped|dropped|gained|lost|slipped|climbed|declined|surged)$/.test(
      next,
    ) && quotationVerbs.has(next) === false
  );
}
