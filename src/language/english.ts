import { existsSync, readFileSync } from "node:fs";
import type { Span } from "../model/span.js";
import type { LanguageTools, Token, UniversalPartOfSpeech } from "./analysed-article.js";
import { normalForm } from "./characters.js";
import { deferredTokens } from "./deferred-tokens.js";
import { labelTree } from "./labeller.js";
import { lemmatize } from "./lemmatize.js";
import { SparseLinearModel } from "./linear-model.js";
import { unpackModel } from "./model-file.js";
import { DenseActionModel, parseSentence } from "./parser.js";
import { splitSentences } from "./sentences.js";
import { tagSentence } from "./tagger.js";
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
  /** Tags, lemmas, heads and relations of one sentence whose words are given. */
  analyseWords(forms: readonly string[]): readonly AnalysedWord[];
}

/** Forms kept with their features; the store is emptied when it is full, so that memory stays bounded. */
const storeLimit = 60_000;

/** Tokens whose form, number for number, stands for the root in the parser's input. */
const rootForm = 11;
const rootTag = 254;

/** The models behind `LanguageTools`, as read from `models/english/`. */
class English implements EnglishTools {
  private readonly store = new Map<string, { normal: string; features: WordFeatures }>();
  private readonly tagNames: readonly string[];
  private readonly relationNames: readonly string[];
  private readonly universalTags: ReadonlyMap<string, string>;
  private readonly tagModel: SparseLinearModel;
  private readonly actionModel: DenseActionModel;
  private readonly labelModel: SparseLinearModel;

  constructor(
    bytes: Uint8Array,
    private readonly parses: boolean,
  ) {
    const { names, part } = unpackModel(bytes);
    const signed = (name: string): Int8Array => {
      const weights = part(name);
      return new Int8Array(weights.buffer, weights.byteOffset, weights.byteLength);
    };
    this.tagNames = names.tags;
    this.relationNames = names.relations;
    this.universalTags = new Map(Object.entries(names.universalTags));
    this.tagModel = new SparseLinearModel(
      names.tags.length,
      part("tagCounts"),
      part("tagClasses"),
      signed("tagWeights"),
    );
    this.labelModel = new SparseLinearModel(
      names.relations.length,
      part("labelCounts"),
      part("labelClasses"),
      signed("labelWeights"),
    );
    this.actionModel = new DenseActionModel(signed("actionWeights"));
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
    const words = this.analyseWords(spans.map(({ start, end }) => text.slice(start, end)));
    return words.map((word, at) => ({ start: spans[at]?.start ?? 0, end: spans[at]?.end ?? 0, ...word }));
  }

  analyseWords(forms: readonly string[]): AnalysedWord[] {
    const entries = forms.map((form) => this.entry(form));
    const words = entries.map(({ features }) => features);
    const tags = tagSentence(this.tagModel, words);
    const tree = this.parses ? this.parse(words, tags) : undefined;
    return entries.map(({ normal }, at) => {
      const tag = this.tagNames[tags[at] ?? 0] ?? "XX";
      const relation = tree?.relations[at] ?? "dep";
      return {
        text: forms[at] ?? "",
        normal,
        lemma: lemmatize(normal, tag),
        upos: this.universalTag(tag, relation, normal),
        tag,
        head: tree?.heads[at] ?? -1,
        relation,
      };
    });
  }

  private parse(words: readonly WordFeatures[], tags: Uint8Array): { heads: number[]; relations: string[] } {
    const length = words.length;
    const forms = new Int32Array(length + 1);
    for (let at = 0; at < length; at++) forms[at] = words[at]?.form ?? 0;
    forms[length] = rootForm;
    const rooted = new Uint8Array(length + 1);
    rooted.set(tags);
    rooted[length] = rootTag;
    const input = { forms, tags: rooted };
    const state = parseSentence(this.actionModel, input, length);
    const labels = labelTree(this.labelModel, state, input);
    const heads = Array.from(state.heads.subarray(0, length), (head) => (head === length ? -1 : head));
    const relations = heads.map((head, at) => (head < 0 ? "root" : (this.relationNames[labels[at] ?? 0] ?? "dep")));
    return { heads, relations };
  }

  private universalTag(tag: string, relation: string, normal: string): UniversalPartOfSpeech {
    const { universalTags } = this;
    const found =
      universalTags.get(`${tag} ${relation} ${normal}`) ??
      universalTags.get(`${tag} ${relation}`) ??
      universalTags.get(tag);
    return (found ?? "X") as UniversalPartOfSpeech;
  }

  private entry(text: string): { normal: string; features: WordFeatures } {
    const known = this.store.get(text);
    if (known !== undefined) return known;
    if (this.store.size >= storeLimit) this.store.clear();
    const normal = normalForm(text);
    const made = { normal, features: wordFeatures(text, normal) };
    this.store.set(text, made);
    return made;
  }
}

/** The weights lie at the package's root: two folders up from `src/language/`, three from `dist/src/language/`. */
function weightsFile(): URL {
  const beside = new URL("../../models/english/weights.bin", import.meta.url);
  return existsSync(beside) ? beside : new URL("../../../models/english/weights.bin", import.meta.url);
}

const loaded = new Map<boolean, EnglishTools>();

/** The tools for English. Reads the weights on the first call and keeps them; synchronous. */
export function loadEnglish({ parse = true }: EnglishOptions = {}): EnglishTools {
  const known = loaded.get(parse);
  if (known !== undefined) return known;
  const made = new English(readFileSync(weightsFile()), parse);
  loaded.set(parse, made);
  return made;
}
