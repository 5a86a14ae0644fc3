import type { UniversalPartOfSpeech } from "./analysed-article.js";

interface Choice {
  readonly own?: UniversalPartOfSpeech;
  readonly finer: Map<string, Choice>;
}

/** Universal parts of speech by Penn tag, by tag and relation, and by tag, relation and folded form: the finest entry counts. */
export class UniversalTags {
  private readonly tags = new Map<string, Choice>();

  /** @param table keys of one to three words with spaces between them */
  constructor(table: Readonly<Record<string, string>>) {
    for (const [key, universal] of Object.entries(table)) {
      const [tag = "", relation, ...form] = key.split(" ");
      const path =
        relation === undefined ? [tag] : form.length === 0 ? [tag, relation] : [tag, relation, form.join(" ")];
      put(this.tags, path, universal as UniversalPartOfSpeech);
    }
  }

  of(tag: string, relation: string, normal: string): UniversalPartOfSpeech {
    const byTag = this.tags.get(tag);
    const byRelation = byTag?.finer.get(relation);
    const byForm = byRelation?.finer.get(normal)?.own;
    const universal = byForm ?? byRelation?.own ?? byTag?.own ?? "X";
    // A wrong tree makes no auxiliary of a verb, and no adverb of a name.
    const isImpossible =
      (universal === "AUX" && !AUXILIARIES.has(normal)) || (universal === "ADV" && tag.startsWith("NNP"));
    return byForm === undefined && isImpossible ? (byTag?.own ?? "X") : universal;
  }
}

/** Forms of the auxiliary verbs of English: a closed class. */
const AUXILIARIES: ReadonlySet<string> = new Set(
  "be am is are was were been being 's 're 'm s m re have has had having 've 'd ve d do does did doing done will would 'll ll wo can could ca may might must shall should ought get gets got getting gotten ai need dare used".split(
    " ",
  ),
);

function put(choices: Map<string, Choice>, [step = "", ...rest]: readonly string[], own: UniversalPartOfSpeech): void {
  const finer = choices.get(step)?.finer ?? new Map<string, Choice>();
  const known = choices.get(step)?.own;
  const shown = rest.length === 0 ? own : known;
  choices.set(step, shown === undefined ? { finer } : { own: shown, finer });
  if (rest.length > 0) put(finer, rest, own);
}
