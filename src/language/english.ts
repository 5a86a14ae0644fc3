import type { Span } from "../model/span.js";
import type { LanguageTools, SentenceSpan, Token } from "./analysed-article.js";
import { normalForm } from "./characters.js";
import { deferredTokens, type TaggedSentence } from "./deferred-tokens.js";
import { lemmatize } from "./lemmatize.js";
import { type Models, readModels } from "./models.js";
import { knownHeads } from "./network/known-heads.js";
import type { LabelledTree } from "./network/labelled-tree.js";
import { aspectCount } from "./network/word-rows.js";
import { possibleTags } from "./possible-tags.js";
import { splitSentences } from "./sentences.js";
import { tokenize } from "./tokenize.js";
import { type WordFeatures, wordFeatures } from "./word-features.js";

/** What a caller may choose. */
export interface EnglishOptions {
  /** `false` leaves heads and relations out (every token its own root: head -1, relation `dep`), to show what they are worth. */
  readonly parse?: boolean;
}

/** A token before it has a place in a text. */
type AnalysedWord = Omit<Token, keyof Span>;

/** The tools for English, and what a measurement on given words needs. */
export interface EnglishTools extends LanguageTools {
  /** Tags, lemmas, heads and relations of sentences whose words are given. */
  analyseWords(sentences: readonly (readonly string[])[]): readonly (readonly AnalysedWord[])[];
}

/** Sentences that are read together: enough that a table is used many times before the next takes its place in the cache. */
const batchSize = 64;

/** The places of the words of every sentence in a part of a text. */
function sentencesIn(text: string, span: Span): Span[][] {
  const tokens = tokenize(text, span);
  return splitSentences({ text, tokens }).map(([first, end]) => tokens.slice(first, end));
}

const rangeOf = (places: readonly Span[]): Span => ({ start: places[0]?.start ?? 0, end: places.at(-1)?.end ?? 0 });

/** A word form and what is known of it without its neighbours. */
interface WordEntry {
  readonly text: string;
  readonly normal: string;
  readonly features: WordFeatures;
  /** Its rows in the network's table, found when it is first parsed. */
  rows?: Int32Array;
}

/** Forms kept with their features; the store is emptied when it is full, so that memory stays bounded. */
const storeLimit = 60_000;

/** The models behind `LanguageTools`. */
class English implements EnglishTools {
  private readonly store = new Map<string, WordEntry>();

  constructor(
    private readonly models: Models,
    private readonly parses: boolean,
  ) {}

  analyse(text: string, span: Span): SentenceSpan[] {
    return sentencesIn(text, span).map((places) => ({
      ...rangeOf(places),
      tokens: deferredTokens(text, places, (spans) => this.tagged(text, spans)),
    }));
  }

  analyseWhole(text: string, spans: readonly Span[]): SentenceSpan[][] {
    const split = spans.map((span) => sentencesIn(text, span));
    const read = this.readInBatches(text, split.flat());
    let next = 0;
    return split.map((sentences) => sentences.map((places) => ({ ...rangeOf(places), tokens: read[next++] ?? [] })));
  }

  private readInBatches(text: string, sentences: readonly (readonly Span[])[]): (readonly Token[])[] {
    const read: (readonly Token[])[] = [];
    for (let first = 0; first < sentences.length; first += batchSize)
      read.push(...this.read(text, sentences.slice(first, first + batchSize)));
    return read;
  }

  /** One sentence tagged, to be parsed on demand; its tokens are those that `read` gives. */
  private tagged(text: string, spans: readonly Span[]): TaggedSentence {
    const { names, tagger, universalTags } = this.models;
    const entries = spans.map(({ start, end }) => this.entry(text.slice(start, end)));
    const words = entries.map(({ features }) => features);
    const tags = tagger.tag(words);
    const normal = (word: number): string => (entries[word] as WordEntry).normal;
    const tag = (word: number): string => names.tags[tags[word] as number] as string;
    return {
      normal,
      tag,
      lemma: (word) => lemmatize(normal(word), tag(word)),
      upos: (word) => universalTags.ofTag(tag(word), normal(word)),
      parse: () => this.tokens(spans, entries, tags, this.parses ? this.parse([entries], [tags])[0] : undefined),
    };
  }

  /**
   * Tokens of sentences whose words' places are given. The tagger reads all of them before the network does, and the network several
   * together: one by one takes a seventh longer.
   */
  private read(text: string, sentences: readonly (readonly Span[])[]): Token[][] {
    const { tagger } = this.models;
    const entries = sentences.map((spans) => spans.map(({ start, end }) => this.entry(text.slice(start, end))));
    const words = entries.map((sentence) => sentence.map(({ features }) => features));
    const tags = words.map((sentence) => tagger.tag(sentence));
    const trees = this.parses ? this.parse(entries, tags) : [];
    return sentences.map((spans, number) =>
      this.tokens(spans, entries[number] ?? [], tags[number] ?? new Uint8Array(0), trees[number]),
    );
  }

  private tokens(
    spans: readonly Span[],
    entries: readonly WordEntry[],
    tags: Uint8Array,
    parsed: LabelledTree | undefined,
  ): Token[] {
    const { names, universalTags } = this.models;
    return spans.map(({ start, end }, at) => {
      const { text, normal } = entries[at] as WordEntry;
      const tag = names.tags[tags[at] as number] as string;
      const head = parsed?.heads[at] ?? -1;
      const isRoot = head === spans.length;
      const relation = isRoot ? "root" : (names.relations[parsed?.labels[at] ?? -1] ?? "dep");
      return {
        start,
        end,
        text,
        normal,
        lemma: lemmatize(normal, tag),
        upos: universalTags.of(tag, relation, normal),
        tag,
        head: isRoot ? -1 : head,
        relation,
      };
    });
  }

  analyseWords(sentences: readonly (readonly string[])[]): (readonly AnalysedWord[])[] {
    let at = 0;
    const placed = sentences.map((forms) =>
      forms.map((form) => {
        const span = { start: at, end: at + form.length };
        at = span.end + 1;
        return span;
      }),
    );
    return this.readInBatches(sentences.flat().join(" "), placed);
  }

  private parse(sentences: readonly (readonly WordEntry[])[], tags: readonly Uint8Array[]): LabelledTree[] {
    const { wordRows, network, names } = this.models;
    const given = sentences.map((entries, number) => {
      const ofSentence = tags[number] as Uint8Array;
      const forms = entries.map((entry) => {
        entry.rows ??= wordRows.ofForm(entry.features);
        return entry.rows;
      });
      const rows = new Int32Array(entries.length * aspectCount);
      wordRows.fill(forms, ofSentence, rows);
      const known = knownHeads({
        length: entries.length,
        form: (word) => entries[word]?.normal ?? "",
        tag: (word) => names.tags[ofSentence[word] ?? -1] ?? "",
      });
      return { rows, words: entries.length, known };
    });
    return network.parse(given);
  }

  private entry(text: string): WordEntry {
    const known = this.store.get(text);
    if (known !== undefined) return known;
    if (this.store.size >= storeLimit) this.store.clear();
    const normal = normalForm(text);
    const made = { text, normal, features: this.features(text, normal) };
    this.store.set(text, made);
    return made;
  }

  /** What the models see of a form; the treebank's tags for one that is not common are weighed only where it can have them. */
  private features(text: string, normal: string): WordFeatures {
    const { names, tables } = this.models;
    const features = wordFeatures(text, normal, tables);
    if (tables.tags.has(features.form)) return features;
    return { ...features, tags: possibleTags(normal, (features.flags & 1) !== 0, features.tags, names.tags) };
  }
}

let models: Models | undefined;
const loaded = new Map<boolean, EnglishTools>();

/** The tools for English. Reads the weights on the first call and keeps them; synchronous. */
export function loadEnglish({ parse = true }: EnglishOptions = {}): EnglishTools {
  const known = loaded.get(parse);
  if (known !== undefined) return known;
  models ??= readModels();
  const made = new English(models, parse);
  loaded.set(parse, made);
  return made;
}
