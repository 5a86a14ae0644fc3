import type { AnalysedArticle, AnalysedSentence, SentencePlace, Token } from "../../language/analysed-article.js";
import type { Span } from "../../model/span.js";
import { mendTags } from "./mend-tags.js";
import { findQuotations, type Quotation } from "./quotation-marks.js";

/** A sentence, or several that one quotation holds together: tokens `from` to `to` (exclusive) of the reading. */
export interface Passage extends Span {
  readonly from: number;
  readonly to: number;
  readonly place: SentencePlace;
  readonly section: number;
  readonly paragraph: number;
}

/** A quotation with the tokens it covers, marks included: `from` to `to` (exclusive). */
export interface QuotedTokens extends Quotation {
  readonly from: number;
  readonly to: number;
}

/** The article as the claim parsers see it: one row of tokens, cut into passages, with its quotations. */
export interface Reading {
  readonly analysed: AnalysedArticle;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Index of each token's head in `tokens`; -1 for a root. */
  readonly heads: Int32Array;
  /** Index into `quotations` of the outermost quotation each token stands in; -1 outside. */
  readonly quotationAt: Int32Array;
  readonly quotations: readonly QuotedTokens[];
  readonly passages: readonly Passage[];
  /** Index of each token's subject by the parse; -1 where it has none. */
  readonly subjects: Int32Array;
}

function sameParagraph(left: AnalysedSentence, right: AnalysedSentence): boolean {
  return left.section === right.section && left.paragraph === right.paragraph && left.place === right.place;
}

/** Stretches no quotation can leave: the paragraphs, and each sentence outside paragraphs. */
function blocksOf(sentences: readonly AnalysedSentence[]): Span[] {
  const blocks: { start: number; end: number }[] = [];
  let last: AnalysedSentence | undefined;
  for (const sentence of sentences) {
    const block = blocks.at(-1);
    if (block !== undefined && last !== undefined && sameParagraph(last, sentence)) block.end = sentence.end;
    else blocks.push({ start: sentence.start, end: sentence.end });
    last = sentence;
  }
  return blocks;
}

function flatten(sentences: readonly AnalysedSentence[]): { tokens: Token[]; heads: Int32Array; starts: number[] } {
  const tokens: Token[] = [];
  const starts: number[] = [];
  const heads: number[] = [];
  for (const sentence of sentences) {
    const base = tokens.length;
    starts.push(base);
    for (const token of sentence.tokens) {
      tokens.push(token);
      heads.push(token.head < 0 ? -1 : token.head + base);
    }
  }
  return { tokens, heads: Int32Array.from(heads), starts };
}

function coverTokens(
  quotations: readonly Quotation[],
  tokens: readonly Token[],
  quotationAt: Int32Array,
): QuotedTokens[] {
  const covered: QuotedTokens[] = [];
  let index = 0;
  for (const quotation of quotations) {
    while (index < tokens.length && (tokens[index]?.end ?? 0) <= quotation.start) index += 1;
    const from = index;
    while (index < tokens.length && (tokens[index]?.start ?? Infinity) < quotation.end) {
      quotationAt[index] = covered.length;
      index += 1;
    }
    covered.push({ ...quotation, from, to: index });
  }
  return covered;
}

interface Piece {
  readonly sentence: AnalysedSentence;
  readonly from: number;
  readonly to: number;
}

/** Sentence ends inside what the sentence splitter took for one: a full stop outside quotations before an opening mark. */
function piecesOf(
  sentence: AnalysedSentence,
  from: number,
  tokens: readonly Token[],
  quotations: readonly QuotedTokens[],
  quotationAt: Int32Array,
): Piece[] {
  const to = from + sentence.tokens.length;
  const pieces: Piece[] = [];
  let start = from;
  for (let index = from; index + 1 < to; index += 1) {
    const next = quotationAt[index + 1] ?? -1;
    if (quotationAt[index] !== -1 || next === -1 || quotations[next]?.from !== index + 1) continue;
    if (!/^[.!?]$/u.test(tokens[index]?.text ?? "")) continue;
    pieces.push({ sentence, from: start, to: index + 1 });
    start = index + 1;
  }
  pieces.push({ sentence, from: start, to });
  return pieces;
}

/** Tokens that a quotation holds together at most: what a parser does with a word may take as long as its passage is. */
const longestPassage = 1_500;

function joinSentences(pieces: readonly Piece[], tokens: readonly Token[], quotationAt: Int32Array): Passage[] {
  const passages: { -readonly [Key in keyof Passage]: Passage[Key] }[] = [];
  let previous: AnalysedSentence | undefined;
  for (const { sentence, from, to } of pieces) {
    const before = from > 0 ? (quotationAt[from - 1] ?? -1) : -1;
    const open = passages.at(-1);
    const held =
      before >= 0 && before === quotationAt[from] && previous !== undefined && sameParagraph(previous, sentence);
    const end = tokens[to - 1]?.end ?? sentence.end;
    if (held && open !== undefined && to - open.from <= longestPassage) {
      open.to = to;
      open.end = end;
    } else {
      const { place, section, paragraph } = sentence;
      passages.push({ start: tokens[from]?.start ?? sentence.start, end, place, section, paragraph, from, to });
    }
    previous = sentence;
  }
  return passages;
}

function subjectsOf(tokens: readonly Token[], heads: Int32Array): Int32Array {
  const subjects = new Int32Array(tokens.length).fill(-1);
  for (const [index, token] of tokens.entries()) {
    const head = heads[index] ?? -1;
    if (head >= 0 && token.relation.startsWith("nsubj") && (subjects[head] === -1 || index < head))
      subjects[head] = index;
  }
  return subjects;
}

/** Lays the article's sentences out in one row and finds its quotations. */
export function readArticle(analysed: AnalysedArticle): Reading {
  const { text } = analysed.article;
  const sentences = analysed.sentences.filter((sentence) => sentence.tokens.length > 0);
  const { tokens: tagged, heads, starts } = flatten(sentences);
  const quotationAt = new Int32Array(tagged.length).fill(-1);
  const quotations = coverTokens(findQuotations(text, blocksOf(sentences)), tagged, quotationAt);
  const tokens = mendTags(tagged, quotations);
  const pieces = sentences.flatMap((sentence, index) =>
    piecesOf(sentence, starts[index] ?? 0, tokens, quotations, quotationAt),
  );
  const passages = joinSentences(pieces, tokens, quotationAt);
  return { analysed, text, tokens, heads, quotationAt, quotations, passages, subjects: subjectsOf(tokens, heads) };
}

/** Index of the first of some things in text order that begins at or after an offset, by bisection. */
export function firstFrom(spans: readonly Pick<Span, "start">[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The quotation that begins at a token. */
export function quotationFrom({ quotations, quotationAt }: Reading, at: number): QuotedTokens | undefined {
  const quotation = quotations[quotationAt[at] ?? -1];
  return quotation?.from === at ? quotation : undefined;
}

/** Index of the first token that begins at or after an offset. */
export const tokenAt = ({ tokens }: Reading, offset: number): number => firstFrom(tokens, offset);
