import { CUE_ADJECTIVES } from "./adjectives.js";
import type { CueRow } from "./cue-row.js";
import { nounForms, verbForms } from "./inflection.js";
import { CUE_NOUNS } from "./nouns.js";
import { VERBS_OF_BELIEF } from "./verbs-of-belief.js";
import { VERBS_OF_DISCLOSURE } from "./verbs-of-disclosure.js";
import { VERBS_OF_JUDGMENT } from "./verbs-of-judgment.js";
import { VERBS_OF_SAYING } from "./verbs-of-saying.js";
import { VERBS_WITH_PREPOSITIONS } from "./verbs-with-prepositions.js";

/** What is known of one cue lemma: its force, and the grade of each frame it may stand in. */
export interface Cue {
  readonly lemma: string;
  readonly force: string;
  readonly frames: ReadonlyMap<string, number>;
  /** Force by frame, where a lemma of several rows has several: called it a sham, called for talks. */
  readonly forces: ReadonlyMap<string, string>;
}

const FRAME = /([a-z-]{1,40}) (\.\d{1,4}|1)/gu;

function framesOf(words: string): Map<string, number> {
  return new Map([...words.matchAll(FRAME)].map((match) => [match[1] ?? "", Number(match[2])]));
}

/** Lemma → cue. A lemma of several rows has the best grade of each frame and the force of its first row. */
function tableOf(rows: readonly CueRow[]): ReadonlyMap<string, Cue> {
  const table = new Map<string, Cue>();
  for (const row of rows) {
    const frames = framesOf(row.frames);
    for (const written of row.lemmas.split(" ")) {
      const lemma = written.replaceAll("_", " ");
      const known = table.get(lemma);
      const forces = new Map([...frames.keys()].map((frame) => [frame, row.force]));
      if (known === undefined) table.set(lemma, { lemma, force: row.force, frames, forces });
      else
        table.set(lemma, {
          ...known,
          frames: bestOf(known.frames, frames),
          forces: new Map([...forces, ...known.forces]),
        });
    }
  }
  return table;
}

function bestOf(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): Map<string, number> {
  const best = new Map(left);
  for (const [frame, grade] of right) best.set(frame, Math.max(grade, best.get(frame) ?? 0));
  return best;
}

const VERBS = tableOf([
  ...VERBS_OF_SAYING,
  ...VERBS_OF_BELIEF,
  ...VERBS_OF_JUDGMENT,
  ...VERBS_WITH_PREPOSITIONS,
  ...VERBS_OF_DISCLOSURE,
]);
const NOUNS = tableOf(CUE_NOUNS);
const ADJECTIVES = tableOf(CUE_ADJECTIVES);

const VERB_FORMS = verbForms(VERBS.keys());
const NOUN_FORMS = nounForms(NOUNS.keys());

/** A word as it stands in the text: its form in lower case and the lemma a tagger gives it. */
export interface Word {
  readonly normal: string;
  readonly lemma: string;
}

/** The verb, with its particle where it has one (`point out`), as a cue. */
export function cueVerb(word: Word, particle?: string): Cue | undefined {
  const lemma = VERB_FORMS.get(word.normal) ?? word.lemma;
  return (particle === undefined ? undefined : VERBS.get(`${lemma} ${particle}`)) ?? VERBS.get(lemma);
}

export function cueNoun(word: Word): Cue | undefined {
  return NOUNS.get(NOUN_FORMS.get(word.normal) ?? word.lemma);
}

export function cueAdjective(word: Word): Cue | undefined {
  return ADJECTIVES.get(word.normal);
}
