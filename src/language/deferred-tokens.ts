import type { Span } from "../model/span.js";
import type { Token, UniversalPartOfSpeech } from "./analysed-article.js";

/** Analyses one sentence, whose tokens' places are given. */
export type SentenceAnalyser = (spans: readonly Span[]) => readonly Token[];

/** The tokens of one sentence, analysed together when the first of them is asked for more than its place and words. */
class Sentence {
  private analysed: readonly Token[] | undefined;

  constructor(
    private readonly spans: readonly Span[],
    private readonly analyse: SentenceAnalyser,
  ) {}

  at(index: number): Token {
    this.analysed ??= this.analyse(this.spans);
    const token = this.analysed[index];
    if (token === undefined) throw new RangeError(`The sentence has no token ${index}`);
    return token;
  }
}

/** A token that knows its place and words; the rest is found out when it is first asked for. */
class DeferredToken implements Token {
  constructor(
    private readonly sentence: Sentence,
    private readonly index: number,
    readonly start: number,
    readonly end: number,
    readonly text: string,
  ) {}

  get normal(): string {
    return this.sentence.at(this.index).normal;
  }

  get lemma(): string {
    return this.sentence.at(this.index).lemma;
  }

  get upos(): UniversalPartOfSpeech {
    return this.sentence.at(this.index).upos;
  }

  get tag(): string {
    return this.sentence.at(this.index).tag;
  }

  get head(): number {
    return this.sentence.at(this.index).head;
  }

  get relation(): string {
    return this.sentence.at(this.index).relation;
  }

  toJSON(): Token {
    return this.sentence.at(this.index);
  }
}

/**
 * Tokens whose sentence is tagged and parsed only where somebody asks for it: most of the time of a reader of figures or dates
 * would go into sentences that hold none.
 */
export function deferredTokens(text: string, spans: readonly Span[], analyse: SentenceAnalyser): readonly Token[] {
  const sentence = new Sentence(spans, analyse);
  return spans.map(({ start, end }, index) => new DeferredToken(sentence, index, start, end, text.slice(start, end)));
}
