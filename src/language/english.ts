import { existsSync, readFileSync } from "node:fs";
import type { Span } from "../model/span.js";
import type { LanguageTools, Token } from "./analysed-article.js";
import { Candidates } from "./candidates.js";
import { normalForm } from "./characters.js";
import { deferredTokens } from "./deferred-tokens.js";
import { guideOf, reversedHeads, reversedInput } from "./first-tree.js";
import { labelTree } from "./labeller.js";
import { lemmatize } from "./lemmatize.js";
import { BlockModel } from "./linear-model.js";
import { unpackModel } from "./model-file.js";
import { GreedyParser, PackedActionModel } from "./parser.js";
import { parserInput } from "./parser-input.js";
import { possibleTags } from "./possible-tags.js";
import { splitSentences } from "./sentences.js";
import { unpackTable } from "./sparse-table.js";
import { Tagger } from "./tagger.js";
import { tokenize } from "./tokenize.js";
import { Tree } from "./tree.js";
import { UniversalTags } from "./universal-tags.js";
import { readWordClusters } from "./word-clusters.js";
import { type WordFeatures, type WordTables, wordFeatures } from "./word-features.js";
import { kindOfTag } from "./word-kinds.js";

/** What a caller may choose. */
export interface EnglishOptions {
  /** `false` leaves heads and relations out (every token its own root: head -1, relation `dep`), to show what they are worth. */
  readonly parse?: boolean;
}

/** A token before it has a place in a text. */
type AnalysedWord = Omit<Token, keyof Span>;

/** The tools for English, and what a measurement on given words needs. */
export interface EnglishTools extends LanguageTools {
  /** Tags, lemmas, heads and relations of one sentence whose words are given. */
  analyseWords(forms: readonly string[]): readonly AnalysedWord[];
}

/** A word form and what is known of it without its neighbours. */
interface WordEntry {
  readonly text: string;
  readonly normal: string;
  readonly features: WordFeatures;
}

/** Forms kept with their features; the store is emptied when it is full, so that memory stays bounded. */
const storeLimit = 60_000;

/** The models behind `LanguageTools`, as read from `models/english/`. */
class English implements EnglishTools {
  private readonly store = new Map<string, WordEntry>();
  private readonly tagNames: readonly string[];
  private readonly relationNames: readonly string[];
  private readonly universalTags: UniversalTags;
  private readonly tagKinds: Uint8Array;
  private readonly tagger: Tagger;
  private readonly firstParser: GreedyParser;
  private readonly parser: GreedyParser;
  private readonly labels: BlockModel;
  private readonly relations: Candidates;
  private readonly tables: WordTables;

  constructor(
    weights: Uint8Array,
    clusters: Uint8Array,
    private readonly parses: boolean,
  ) {
    const { names, part } = unpackModel(weights);
    const table = (name: string): Int8Array =>
      unpackTable({ kept: part(`${name}Kept`), numbers: signed(part(`${name}Numbers`)) });
    this.tagNames = names.tags;
    this.relationNames = names.relations;
    this.universalTags = new UniversalTags(names.universalTags);
    this.tagKinds = Uint8Array.from(names.tags, kindOfTag);
    this.tables = { clusters: readWordClusters(clusters), tags: Candidates.unpack(part("tagSets")) };
    this.tagger = new Tagger(new BlockModel(table("firstTags")), new BlockModel(table("secondTags")));
    this.firstParser = new GreedyParser(new PackedActionModel(table("firstParser")));
    this.parser = new GreedyParser(new PackedActionModel(table("parser")));
    this.labels = new BlockModel(table("relations"));
    this.relations = Candidates.unpack(part("relationSets"));
  }

  analyse(text: string, span: Span): (Span & { readonly tokens: readonly Token[] })[] {
    const tokens = tokenize(text, span);
    return splitSentences({ text, tokens }).map(([first, end]) => {
      const spans = tokens.slice(first, end);
      return {
        start: spans[0]?.start ?? 0,
        end: spans.at(-1)?.end ?? 0,
        tokens: deferredTokens(text, spans, (places) => this.analyseTokens(text, places)),
      };
    });
  }

  private analyseTokens(text: string, spans: readonly Span[]): Token[] {
    const { entries, tags, tree } = this.read(spans.map(({ start, end }) => text.slice(start, end)));
    return spans.map(({ start, end }, at) => {
      const { text: form, normal } = entries[at] as WordEntry;
      const tag = this.tagNames[tags[at] as number] as string;
      const relation = tree === undefined ? "dep" : (tree.relations[at] as string);
      return {
        start,
        end,
        text: form,
        normal,
        lemma: lemmatize(normal, tag),
        upos: this.universalTags.of(tag, relation, normal),
        tag,
        head: tree === undefined ? -1 : (tree.heads[at] as number),
        relation,
      };
    });
  }

  analyseWords(forms: readonly string[]): AnalysedWord[] {
    const text = forms.join(" ");
    let start = 0;
    const spans = forms.map((form) => {
      const span = { start, end: start + form.length };
      start = span.end + 1;
      return span;
    });
    return this.analyseTokens(text, spans);
  }

  /** Tags and tree of a sentence. */
  private read(forms: readonly string[]) {
    const entries = forms.map((form) => this.entry(form));
    const words = entries.map(({ features }) => features);
    const tags = this.tagger.tag(words);
    return { entries, tags, tree: this.parses ? this.parse(words, tags) : undefined };
  }

  private parse(words: readonly WordFeatures[], tags: Uint8Array): { heads: number[]; relations: string[] } {
    const length = words.length;
    const input = parserInput(words, tags, this.tagKinds);
    const first = reversedHeads(this.firstParser.parse(reversedInput(input)));
    const tree = new Tree(this.parser.parse({ ...input, guide: guideOf(first) }), input.kinds);
    const labels = labelTree(this.labels, this.relations, tree, input);
    const heads = Array.from(tree.heads, (head) => (head === length ? -1 : head));
    const relations = heads.map((head, at) => (head < 0 ? "root" : (this.relationNames[labels[at] ?? 0] ?? "dep")));
    return { heads, relations };
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
    const features = wordFeatures(text, normal, this.tables);
    if (this.tables.tags.has(features.form)) return features;
    return { ...features, tags: possibleTags(normal, features.tags, this.tagNames) };
  }
}

/** The same bytes as signed numbers. */
function signed(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The models lie at the package's root: two folders up from `src/language/`, three from `dist/src/language/`. */
function readModel(name: string): Uint8Array {
  const beside = new URL(`../../models/english/${name}`, import.meta.url);
  return readFileSync(existsSync(beside) ? beside : new URL(`../../../models/english/${name}`, import.meta.url));
}

const loaded = new Map<boolean, EnglishTools>();

/** The tools for English. Reads the weights on the first call and keeps them; synchronous. */
export function loadEnglish({ parse = true }: EnglishOptions = {}): EnglishTools {
  const known = loaded.get(parse);
  if (known !== undefined) return known;
  const made = new English(readModel("weights.bin"), readModel("clusters.bin"), parse);
  loaded.set(parse, made);
  return made;
}
