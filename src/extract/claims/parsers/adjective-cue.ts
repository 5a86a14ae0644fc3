import type { Candidate } from "../candidate.js";
import { complementOf } from "../grammar/complement.js";
import { sourceOf } from "../grammar/inherited-subject.js";
import { predicatesOf } from "../grammar/predicate.js";
import { isAdverb } from "../grammar/words.js";
import { cueAdjective } from "../lexicon/cue-lexicon.js";
import { BE } from "../lexicon/words.js";
import type { Passage, Reading } from "../reading.js";
import { spanOf } from "../spans.js";

const LINKING = new Set(["be", "feel", "seem", "remain", "become", "sound", "appear", "look", "stay", "make"]);

/** Claims that an adjective attributes: "is confident that …", "was critical of …". */
export function parseAdjectiveCues(reading: Reading, passage: Passage, index: number): Candidate[] {
  const predicates = predicatesOf(reading, passage);
  const candidates: Candidate[] = [];
  for (const predicate of predicates) {
    // A tagger may take the participle for the verb: "was | concerned", "was concerned".
    const inside = reading.tokens[predicate.main];
    const taken = predicate.passive && inside !== undefined && cueAdjective(inside) !== undefined;
    let at = predicate.last + 1;
    if (taken) at = predicate.main;
    else if (!LINKING.has(predicate.lemma) && !BE.has(inside?.normal ?? "")) continue;
    if (predicate.lemma === "make" && reading.tokens[at]?.normal === "it") at += 1;
    while (at < passage.to && isAdverb(reading.tokens[at])) at += 1;
    if (predicate.lemma === "make" && reading.tokens[at]?.normal !== "clear") continue;
    const word = reading.tokens[at];
    if (word === undefined || (reading.quotationAt[at] ?? -1) >= 0) continue;
    const cue = cueAdjective(word);
    if (cue === undefined) continue;
    const complement = complementOf(
      { reading, passage, index, cue, tag: "VBD", cueTo: at + 1, nominal: false },
      at + 1,
    );
    const source = complement === undefined ? undefined : sourceOf(reading, passage, predicate, predicates);
    if (complement === undefined || source === undefined || complement.grade < 0.4) continue;
    const expletive = reading.tokens[source.from]?.normal === "it" || reading.tokens[source.from]?.normal === "there";
    if (
      expletive &&
      (complement.frame === "that" || complement.frame === "whether" || complement.frame === "infinitive")
    )
      continue;
    candidates.push({
      rule: `${cue.lemma}: ${complement.frame} after the adjective`,
      cue: [spanOf(reading, { from: predicate.first, to: complement.cueTo })],
      source: spanOf(reading, source),
      content: [spanOf(reading, complement)],
      force: cue.forces.get(complement.frame) ?? cue.force,
      negated: predicate.negated,
      inHeadline: passage.place === "headline" || passage.place === "subhead",
      grade: complement.grade,
      passage: index,
      ending: complement.why,
      doubts: [],
    });
  }
  return candidates;
}
