import type { Candidate } from "../candidate.js";
import { sourceOf } from "../grammar/inherited-subject.js";
import { objectEnd } from "../grammar/object-end.js";
import { predicatesOf } from "../grammar/predicate.js";
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

/** "Police put the crowd at 300": an estimate. */
export function parsePutAt(reading: Reading, passage: Passage, index: number): Candidate[] {
  const candidates: Candidate[] = [];
  const predicates = predicatesOf(reading, passage);
  for (const predicate of predicates) {
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
