import type { Candidate, CandidateUnit, FigureRefiner, FigureSentence } from "../candidate.js";
import { tokenOf } from "../grammar.js";
import { counted } from "../singular.js";

/** "30,290 are Democrats", "12 of them were women": what a bare number is said to be is what it counts. */
export const predicate: FigureRefiner = {
  name: "what they are",
  refine: (candidates, sentence) =>
    candidates.map((candidate) => {
      if (candidate.unit !== undefined || candidate.form === "fraction" || candidate.form === "ratio") return candidate;
      const unit = unitOf(candidate, sentence);
      return unit === undefined ? candidate : { ...candidate, unit };
    }),
};

function unitOf({ numeral }: Candidate, sentence: FigureSentence): CandidateUnit | undefined {
  const { atoms } = sentence;
  const word = (at: number): string => atoms[at]?.normal ?? "";
  let at = numeral.last + 1;
  if (word(at) === "of" && /^(?:them|those|whom|these)$/.test(word(at + 1))) at += 2;
  if (!/^(?:are|were)$/.test(word(at))) return undefined;
  const noun = /^(?:still|also|now|then)$/.test(word(at + 1)) ? at + 2 : at + 1;
  const token = tokenOf(sentence, noun);
  if (token?.tag !== "NNS" && token?.tag !== "NNPS" && !/^(?:women|men|children|people)$/.test(word(noun)))
    return undefined;
  return { kind: "counted", name: counted(word(noun)), isStated: true };
}
