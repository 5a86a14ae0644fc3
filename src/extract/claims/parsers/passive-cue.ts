import type { Candidate } from "../candidate.js";
import { complementOf } from "../grammar/complement.js";
import { sourceOf } from "../grammar/inherited-subject.js";
import { fullNounPhraseEnd, type Range } from "../grammar/noun-phrase.js";
import { objectEnd } from "../grammar/object-end.js";
import { type Predicate, predicatesOf } from "../grammar/predicate.js";
import { isBreak } from "../grammar/words.js";
import { type Cue, cueVerb } from "../lexicon/cue-lexicon.js";
import type { Passage, Reading } from "../reading.js";
import { spanOf } from "../spans.js";

const PREDICATIVE = new Set(["as", "of", "for", "with"]);

/** "by X" behind the verb. */
function agentAfter(reading: Reading, at: number, passage: Passage): Range | undefined {
  if (reading.tokens[at]?.normal !== "by") return undefined;
  const to = fullNounPhraseEnd(reading, at + 1, passage.to);
  return to > at + 1 && reading.tokens[at + 1]?.tag !== "VBG" ? { from: at + 1, to } : undefined;
}

interface Said {
  readonly parts: readonly Range[];
  readonly grade: number;
  readonly frame: string;
  readonly why: string;
}

function said(
  reading: Reading,
  passage: Passage,
  index: number,
  predicate: Predicate,
  cue: Cue,
  subject: Range | undefined,
  after: number,
): Said | undefined {
  const next = reading.tokens[after];
  const object = Math.max(cue.frames.get("object") ?? 0, cue.frames.get("predicate") ?? 0, cue.frames.get("of") ?? 0);
  const toInfinitive = cue.frames.get("infinitive-passive") ?? (cue.frames.get("addressee") ?? 0) * 0.7;
  const frames = new Map([
    ["that", cue.frames.get("that") ?? 0],
    ["whether", (cue.frames.get("whether") ?? 0) * 0.7],
    ["infinitive", toInfinitive],
  ]);
  if (cue.lemma === "ask") {
    frames.set("about", 0.6);
    frames.set("whether", 0.75);
    frames.set("quote", 0.7);
  }
  const complement = complementOf(
    {
      reading,
      passage,
      index,
      cue: { ...cue, frames },
      tag: reading.tokens[predicate.first]?.tag ?? "VBD",
      cueTo: after,
      nominal: true,
    },
    after,
  );
  if (complement !== undefined) {
    const parts = complement.frame === "infinitive" && subject !== undefined ? [subject, complement] : [complement];
    return { parts, grade: complement.grade, frame: complement.frame, why: complement.why };
  }
  if (subject === undefined) return undefined;
  if (next !== undefined && PREDICATIVE.has(next.normal)) {
    const end = objectEnd(reading, after, passage.to, "VBD");
    return { parts: [subject, { from: after, to: end.to }], grade: object * 0.9, frame: next.normal, why: end.why };
  }
  if ((cue.frames.get("predicate") ?? 0) > 0 && next !== undefined && !isBreak(next) && next.upos !== "ADP") {
    const end = objectEnd(reading, after, passage.to, "VBD");
    return { parts: [subject, { from: after, to: end.to }], grade: object * 0.85, frame: "predicate", why: end.why };
  }
  return undefined;
}

/** Claims in the passive: "is accused of …", "is expected to …", "was praised by …". */
export function parsePassiveCues(reading: Reading, passage: Passage, index: number): Candidate[] {
  const predicates = predicatesOf(reading, passage);
  const candidates: Candidate[] = [];
  for (const predicate of predicates) {
    const word = reading.tokens[predicate.main];
    const cue = word === undefined ? undefined : cueVerb(word);
    const reduced = predicate.form === "participle" && reading.tokens[predicate.last + 1]?.normal === "by";
    if (cue === undefined || !(predicate.passive || reduced)) continue;
    const agent = agentAfter(reading, predicate.last + 1, passage);
    const after = agent?.to ?? predicate.last + 1;
    const subject = sourceOf(reading, passage, predicate, predicates);
    const expletive =
      subject !== undefined && subject.to - subject.from === 1 && reading.tokens[subject.from]?.normal === "it";
    let found = said(reading, passage, index, predicate, cue, expletive ? undefined : subject, after);
    if (found === undefined && agent !== undefined && subject !== undefined && !expletive) {
      const object = cue.frames.get("object") ?? 0;
      found = { parts: [subject], grade: object * 0.9, frame: "agent", why: "the subject is what is judged" };
    }
    const grade = (found?.grade ?? 0) * (predicate.modal === undefined ? 1 : 0.8);
    if (found === undefined || grade < 0.4) continue;
    candidates.push({
      rule: `${cue.lemma}: passive, ${found.frame}`,
      cue: [spanOf(reading, { from: predicate.first, to: predicate.last + 1 })],
      ...(agent === undefined ? {} : { source: spanOf(reading, agent) }),
      content: found.parts.map((part) => spanOf(reading, part)),
      force: cue.force,
      negated: predicate.negated,
      inHeadline: passage.place === "headline" || passage.place === "subhead",
      grade,
      passage: index,
      ending: found.why,
      doubts: [],
    });
  }
  return candidates;
}
