import type { EnglishTools } from "../../../src/language/english.js";
import type { Span } from "../../../src/model/span.js";
import { joinHyphens, type TreebankSentence } from "./treebank.js";

/** How many of how many. */
class Share {
  private right = 0;
  private all = 0;

  count(isRight: boolean): void {
    this.all++;
    if (isRight) this.right++;
  }

  toString(): string {
    return `${((100 * this.right) / Math.max(1, this.all)).toFixed(2)} % of ${this.all}`;
  }
}

/** Measured on the treebank's own words: tags, lemmas and, punctuation left out, heads and relations. */
export function measureWords(english: EnglishTools, sentences: readonly TreebankSentence[]): Record<string, string> {
  const shares = {
    XPOS: new Share(),
    UPOS: new Share(),
    lemma: new Share(),
    UAS: new Share(),
    LAS: new Share(),
    numbers: new Share(),
  };
  const read = english.analyseWords(sentences.map(({ forms }) => forms));
  sentences.forEach(({ tags, upos, lemmas, heads, relations }, number) => {
    read[number]?.forEach((word, at) => {
      shares.XPOS.count(word.tag === tags[at]);
      shares.UPOS.count(word.upos === upos[at]);
      shares.lemma.count(word.lemma === lemmas[at]?.toLowerCase());
      if (upos[at] === "PUNCT") return;
      const isAttached = word.head === heads[at];
      shares.UAS.count(isAttached);
      shares.LAS.count(isAttached && word.relation === relations[at]);
      if (upos[at] === "NUM") shares.numbers.count(isAttached);
    });
  });
  const { numbers, ...rest } = shares;
  return Object.fromEntries(
    Object.entries({ ...rest, "heads of numbers": numbers }).map(([name, share]) => [name, `${share}`]),
  );
}

interface GoldText {
  readonly text: string;
  readonly sentences: readonly {
    readonly span: Span;
    readonly words: readonly (Span & {
      readonly head: string;
      readonly isPunctuation: boolean;
    })[];
  }[];
}

const keyOf = (span: Span | undefined): string => (span === undefined ? "root" : `${span.start}:${span.end}`);

/** The sentences as running text: paragraphs parted by an empty line. */
function goldText(sentences: readonly TreebankSentence[]): GoldText {
  let text = "";
  const placed = sentences.map((sentence) => {
    text += text === "" ? "" : sentence.beginsParagraph || sentence.beginsDocument ? "\n\n" : " ";
    const offset = text.length;
    text += sentence.text;
    const spans = sentence.spans.map(({ start, end }) => ({
      start: start + offset,
      end: end + offset,
    }));
    const words = spans.map((span, at) => ({
      ...span,
      head: keyOf(spans[sentence.heads[at] ?? -1]),
      isPunctuation: sentence.upos[at] === "PUNCT",
    }));
    return {
      span: { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 },
      words,
    };
  });
  return { text, sentences: placed };
}

/** The harmonic mean of how much of the gold was found and how much of what was found is gold. */
function agreement(gold: ReadonlySet<string>, found: readonly string[]): string {
  const both = found.filter((key) => gold.has(key)).length;
  return `${((200 * both) / Math.max(1, gold.size + found.length)).toFixed(2)} %`;
}

/**
 * Measured from running text: tokens and sentences, and heads of words that were found as such. Hyphenated words of the
 * treebank, which splits them, are joined first unless `splitHyphens`.
 */
export function measureText(
  english: EnglishTools,
  treebank: readonly TreebankSentence[],
  splitHyphens: boolean,
): Record<string, string> {
  const gold = goldText(splitHyphens ? treebank : treebank.map((sentence) => joinHyphens(sentence) ?? sentence));
  const heads = new Map<string, string>();
  const sentenceKeys: string[] = [];
  // Paragraph by paragraph, as articles are read.
  for (const paragraph of gold.text.matchAll(/(?:[^\n]|\n(?!\n))+/g)) {
    const span = {
      start: paragraph.index,
      end: paragraph.index + paragraph[0].length,
    };
    for (const sentence of english.analyse(gold.text, span)) {
      sentenceKeys.push(keyOf(sentence));
      for (const token of sentence.tokens) heads.set(keyOf(token), keyOf(sentence.tokens[token.head]));
    }
  }
  const attached = new Share();
  for (const word of gold.sentences.flatMap(({ words }) => words)) {
    if (!word.isPunctuation) attached.count(heads.get(keyOf(word)) === word.head);
  }
  return {
    tokens: agreement(new Set(gold.sentences.flatMap(({ words }) => words.map(keyOf))), [...heads.keys()]),
    sentences: agreement(new Set(gold.sentences.map(({ span }) => keyOf(span))), sentenceKeys),
    UAS: `${attached}`,
  };
}

/** Words a second, tagging and parsing on given words, the best of several runs over all sentences. */
export function wordsPerSecond(english: EnglishTools, sentences: readonly TreebankSentence[], runs: number): number {
  const given = sentences.map(({ forms }) => forms);
  const words = given.reduce((sum, forms) => sum + forms.length, 0);
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    english.analyseWords(given);
    best = Math.min(best, performance.now() - started);
  }
  return Math.round((1000 * words) / best);
}
