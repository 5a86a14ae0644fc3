import type { Span } from "../model/span.js";
import type { Article } from "../normalize/article.js";

/** Universal part-of-speech tags, https://universaldependencies.org/u/pos/ (version 2). */
export type UniversalPartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** A word, number, symbol or punctuation mark. Tokens never overlap; what lies between them is white space. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, curly quotes made straight, so that tables can be looked up with it. */
  readonly normal: string;
  /** Dictionary form in lower case: `said` → `say`, `countries` → `country`. */
  readonly lemma: string;
  readonly upos: UniversalPartOfSpeech;
  /** Penn Treebank tag (`NN`, `NNS`, `VBD`, `CD`, `-LRB-` …). */
  readonly tag: string;
  /** Index of the governing token in the sentence's `tokens`; -1 for the root. Evidence, never authority. */
  readonly head: number;
  /** Universal Dependencies relation to the head (`nsubj`, `obj`, `ccomp`, `nummod` …). */
  readonly relation: string;
}

/** Where a sentence stands in the article. */
export type SentencePlace = "headline" | "subhead" | "dateline" | "heading" | "body";

/**
 * A sentence with its tokens. `start` and `end` are those of its first and last token.
 * A quotation of several sentences is several sentences; the rooms downstream join them.
 */
export interface AnalysedSentence extends Span {
  readonly tokens: readonly Token[];
  readonly place: SentencePlace;
  /** Index into `AnalysedArticle.article.sections`; -1 for headline and subhead. */
  readonly section: number;
  /** Index of the paragraph in its section; -1 outside paragraphs (headline, subhead, headings). */
  readonly paragraph: number;
}

/** An article with every sentence of its headline, subhead, headings and body analysed, in text order. */
export interface AnalysedArticle {
  readonly article: Article;
  readonly sentences: readonly AnalysedSentence[];
}

/** A sentence found in a text. */
export type SentenceSpan = Pick<AnalysedSentence, "start" | "end" | "tokens">;

/** What reads a language: loaded once, lazily, and passed in. Text in, sentences with tokens out; offsets are into `text`. */
export interface LanguageTools {
  /**
   * Splits and analyses `text.slice(span.start, span.end)`; sentences never reach over the span's edges. A sentence is
   * tagged and parsed when one of its tokens is first asked for more than its place and words.
   */
  analyse(text: string, span: Span): readonly SentenceSpan[];
  /** The same for many spans, all of it at once: faster where nearly every sentence will be asked for its tags and tree. */
  analyseWhole(text: string, spans: readonly Span[]): readonly (readonly SentenceSpan[])[];
}
