import type { UniversalPartOfSpeech } from "./analysed-article.js";

interface Choice {
  readonly own?: UniversalPartOfSpeech;
  readonly finer: Map<string, Choice>;
}

/** Universal parts of speech by Penn tag, by tag and relation, and by tag, relation and folded form: the finest entry counts. */
export class UniversalTags {
  private readonly tags = new Map<string, Choice>();
  /** Of each tag the forms that have entries of their own. */
  private readonly formsOf = new Map<string, Set<string>>();
  /** What an ordinary word of a tag is whatever its relation is. */
  private readonly settled: ReadonlyMap<string, UniversalPartOfSpeech | undefined>;

  /** @param table keys of one to three words with spaces between them */
  constructor(table: Readonly<Record<string, string>>) {
    for (const [key, universal] of Object.entries(table)) {
      const [tag = "", relation, ...form] = key.split(" ");
      const path =
        relation === undefined ? [tag] : form.length === 0 ? [tag, relation] : [tag, relation, form.join(" ")];
      put(this.tags, path, universal as UniversalPartOfSpeech);
      if (form.length > 0) this.formsOf.set(tag, (this.formsOf.get(tag) ?? new Set<string>()).add(form.join(" ")));
    }
    this.settled = new Map([...this.tags.keys()].map((tag) => [tag, this.whateverRelation(tag, "")]));
  }

  of(tag: string, relation: string, normal: string): UniversalPartOfSpeech {
    const byTag = this.tags.get(tag);
    const byRelation = byTag?.finer.get(relation);
    return byRelation?.finer.get(normal)?.own ?? possible(byRelation?.own, byTag, tag, normal);
  }

  /** What a word is whatever its relation is; nothing where the relation decides. */
  ofTag(tag: string, normal: string): UniversalPartOfSpeech | undefined {
    if (this.formsOf.get(tag)?.has(normal)) return undefined;
    const isOrdinary = normal !== "," && !SIGNS.has(normal) && !AUXILIARIES.has(normal) && !ARTICLES.has(normal);
    return isOrdinary ? this.settled.get(tag) : this.whateverRelation(tag, normal);
  }

  private whateverRelation(tag: string, normal: string): UniversalPartOfSpeech | undefined {
    const byTag = this.tags.get(tag);
    if (byTag === undefined) return undefined;
    const own = possible(byTag.own, byTag, tag, normal);
    for (const byRelation of byTag.finer.values())
      if (possible(byRelation.own, byTag, tag, normal) !== own) return undefined;
    return own;
  }
}

/** What a relation makes of a word, or its tag where a wrong tree would make of it what it cannot be. */
function possible(
  byRelation: UniversalPartOfSpeech | undefined,
  byTag: Choice | undefined,
  tag: string,
  normal: string,
): UniversalPartOfSpeech {
  if (SIGNS.has(normal)) return "SYM";
  const universal = byRelation ?? byTag?.own ?? "X";
  if (!isImpossible(universal, tag, normal)) return universal;
  const own = byTag?.own ?? "X";
  return own === "AUX" ? "VERB" : own;
}

/** No auxiliary of a verb that is none, no pronoun of an article, no symbol of a comma, no adverb of a name; a part of a torn word stays what its tag says. */
function isImpossible(universal: UniversalPartOfSpeech, tag: string, normal: string): boolean {
  if (universal === "AUX") return !AUXILIARIES.has(normal);
  if (universal === "PRON") return ARTICLES.has(normal);
  if (universal === "SYM") return normal === ",";
  return universal === "X" || (universal === "ADV" && tag.startsWith("NNP"));
}

/** Forms of the auxiliary verbs of English: a closed class. */
const AUXILIARIES: ReadonlySet<string> = new Set(
  "be am is are was were been being 's 're 'm s m re have has had having 've 'd ve d do does did doing done will would 'll ll wo can could ca may might must shall should ought get gets got getting gotten ai need dare used".split(
    " ",
  ),
);

/** Signs that are read as nouns. */
const SIGNS: ReadonlySet<string> = new Set(["%", "#", "§", "°"]);

/** Words that stand before a noun alone. */
const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an", "every"]);

function put(choices: Map<string, Choice>, [step = "", ...rest]: readonly string[], own: UniversalPartOfSpeech): void {
  const finer = choices.get(step)?.finer ?? new Map<string, Choice>();
  const known = choices.get(step)?.own;
  const shown = rest.length === 0 ? own : known;
  choices.set(step, shown === undefined ? { finer } : { own: shown, finer });
  if (rest.length > 0) put(finer, rest, own);
}
