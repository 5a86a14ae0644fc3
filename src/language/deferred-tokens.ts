import type { Span } from "../model/span.js";
import type { Token, UniversalPartOfSpeech } from "./analysed-article.js";

/** A sentence whose words are tagged: what each is by its number, and by its tag alone. */
export interface TaggedSentence {
  normal(word: number): string;
  tag(word: number): string;
  lemma(word: number): string;
  /** Nothing where the word's place in the tree decides. */
  upos(word: number): UniversalPartOfSpeech | undefined;
  parse(): readonly Token[];
}

/** Tags one sentence, whose tokens' places are given. */
export type SentenceTagger = (spans: readonly Span[]) => TaggedSentence;

/** The tokens of one sentence: tagged together when the first of them is asked for more than its place and words, parsed when one is asked for what only the tree tells. */
class Sentence {
  private tagged: TaggedSentence | undefined;
  private parsed: readonly Token[] | undefined;

  constructor(
    private readonly spans: readonly Span[],
    private readonly tag: SentenceTagger,
  ) {}

  get tags(): TaggedSentence {
    this.tagged ??= this.tag(this.spans);
    return this.tagged;
  }

  token(index: number): Token {
    this.parsed ??= this.tags.parse();
    const token = this.parsed[index];
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
    return this.sentence.tags.normal(this.index);
  }

  get lemma(): string {
    return this.sentence.tags.lemma(this.index);
  }

  get upos(): UniversalPartOfSpeech {
    return this.sentence.tags.upos(this.index) ?? this.sentence.token(this.index).upos;
  }

  get tag(): string {
    return this.sentence.tags.tag(this.index);
  }

  get head(): number {
    return this.sentence.token(this.index).head;
  }

  get relation(): string {
    return this.sentence.token(this.index).relation;
  }

  toJSON(): Token {
    return this.sentence.token(this.index);
  }
}

/**
 * Tokens whose sentence is tagged, and parsed, only where somebody asks for it: most of the time of a reader of figures or dates
 * would go into sentences that hold none, and half of the rest into trees where tags are enough.
 */
export function deferredTokens(text: string, spans: readonly Span[], tag: SentenceTagger): readonly Token[] {
  const sentence = new Sentence(spans, tag);
  return spans.map(({ start, end }, index) => new DeferredToken(sentence, index, start, end, text.slice(start, end)));
}
