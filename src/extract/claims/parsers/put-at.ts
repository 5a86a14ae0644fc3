import type { Candidate } from "../candidate.js";
import { sourceOf } from "../grammar/inherited-subject.js";
import { fullNounPhraseEnd } from "../grammar/noun-phrase.js";
import { objectEnd } from "../grammar/object-end.js";
import { type Predicate, predicatesOf } from "../grammar/predicate.js";
import { subjectBefore } from "../grammar/subject.js";
import type { Passage, Reading } from "../reading.js";
import { spanOf } from "../spans.js";

const VERBS = new Set(["put", "puts", "putting", "places", "placed", "pegged", "pegs", "set", "sets"]);

/** Index of "at" before a figure between `from` and `to`; -1 where there is none. */
function atFigure(reading: Reading, from: number, to: number): number {
  for (let index = from + 1; index + 1 < to; index += 1) {
    if (reading.tokens[index]?.normal !== "at") continue;
    for (let next = index + 1; next < Math.min(to, index + 6); next += 1) {
      const token = reading.tokens[next];
      if (token?.upos === "NUM" || /\d/u.test(token?.text ?? "")) return index;
    }
  }
  return -1;
}

const PASSIVE = new Set(["put", "placed", "pegged", "set", "estimated", "valued"]);

/** "Losses were put | at $2 million by the operator": who is named after "by" estimates what the subject is. */
function passiveEstimate(
  reading: Reading,
  passage: Passage,
  index: number,
  predicate: Predicate,
): Candidate | undefined {
  if (!predicate.passive || !PASSIVE.has(reading.tokens[predicate.main]?.normal ?? "")) return undefined;
  const subject = subjectBefore(reading, predicate, passage);
  const at = atFigure(reading, predicate.main, Math.min(passage.to, predicate.main + 4));
  if (subject === undefined || at !== predicate.main + 1) return undefined;
  let by = at + 1;
  while (by < passage.to && reading.tokens[by]?.normal !== "by" && !/^[,;.:]$/u.test(reading.tokens[by]?.text ?? "."))
    by += 1;
  if (reading.tokens[by]?.normal !== "by") return undefined;
  const to = fullNounPhraseEnd(reading, by + 1, passage.to);
  if (to === by + 1) return undefined;
  return {
    rule: "put at a figure, by …",
    cue: [spanOf(reading, { from: predicate.first, to: predicate.main + 1 })],
    source: spanOf(reading, { from: by + 1, to }),
    content: [spanOf(reading, subject), spanOf(reading, { from: at, to: by })],
    force: "estimate",
    negated: predicate.negated,
    inHeadline: passage.place === "headline" || passage.place === "subhead",
    grade: 0.85,
    passage: index,
    ending: "the words that name the source begin",
    doubts: [],
  };
}

/** "Police put the crowd at 300": an estimate. */
export function parsePutAt(reading: Reading, passage: Passage, index: number): Candidate[] {
  const candidates: Candidate[] = [];
  const predicates = predicatesOf(reading, passage);
  for (const predicate of predicates) {
    const passive = passiveEstimate(reading, passage, index, predicate);
    if (passive !== undefined) candidates.push(passive);
    if (!VERBS.has(reading.tokens[predicate.main]?.normal ?? "")) continue;
    const from = predicate.last + 1;
    const ending = objectEnd(reading, from, passage.to, reading.tokens[predicate.first]?.tag ?? "VBD");
    const source = sourceOf(reading, passage, predicate, predicates);
    if (predicate.passive || source === undefined || atFigure(reading, from, ending.to) < 0) continue;
    candidates.push({
      rule: "put … at a figure",
      cue: [spanOf(reading, { from: predicate.main, to: predicate.main + 1 })],
      source: spanOf(reading, source),
      content: [spanOf(reading, { from, to: ending.to })],
      force: "estimate",
      negated: predicate.negated,
      inHeadline: passage.place === "headline" || passage.place === "subhead",
      grade: 0.85,
      passage: index,
      ending: ending.why,
      doubts: [],
    });
  }
  return candidates;
}
