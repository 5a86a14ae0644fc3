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
    return byRelation?.finer.get(normal)?.own ?? byRelation?.own ?? byTag?.own ?? "X";
  }
}

function put(choices: Map<string, Choice>, [step = "", ...rest]: readonly string[], own: UniversalPartOfSpeech): void {
  const finer = choices.get(step)?.finer ?? new Map<string, Choice>();
  const known = choices.get(step)?.own;
  const shown = rest.length === 0 ? own : known;
  choices.set(step, shown === undefined ? { finer } : { own: shown, finer });
  if (rest.length > 0) put(finer, rest, own);
}
