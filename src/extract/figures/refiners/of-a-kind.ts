import type { Candidate, CandidateUnit, FigureRefiner, FigureSentence } from "../candidate.js";
import { isPlural } from "../grammar.js";
import { isTime } from "../phrase.js";
import { counted as singular } from "../singular.js";
import { readPhrase } from "./counted.js";

/**
 * Things counted by kind, where a number of another sort stands between the count and the noun: a size ("three 40-foot
 * containers") or a model's name ("five Boeing 737s", "30 Leopard 2 tanks").
 */
export const ofAKind: FigureRefiner = {
  name: "things of a kind",
  refine: (candidates, sentence) => {
    const inNames = new Set<Candidate>();
    const refined = candidates.map((candidate, index) => {
      const next = candidates[index + 1];
      if (candidate.unit !== undefined || !isCount(candidate) || next === undefined || inNames.has(candidate))
        return candidate;
      const unit = sized(candidate, next, sentence);
      if (unit !== undefined) return { ...candidate, unit };
      const model = modelAfter(candidate, next, sentence);
      if (model === undefined) return candidate;
      inNames.add(next);
      return { ...candidate, unit: model };
    });
    return inNames.size === 0 ? refined : refined.filter((_, index) => !inNames.has(candidates[index] as Candidate));
  },
};

/** Whether a number can be one of things: a whole number of its own. */
function isCount({ form, amount }: Candidate): boolean {
  return (form === "digits" || form === "words") && amount.kind === "value" && Number.isInteger(amount.value);
}

/** "three 40-foot | containers", "two 10-year | bonds": the size and the noun behind it; its words are the size's own figure's. */
function sized(candidate: Candidate, size: Candidate, sentence: FigureSentence): CandidateUnit | undefined {
  const { atoms } = sentence;
  if (size.numeral.first !== candidate.numeral.last + 1) return undefined;
  const joint = atoms[size.numeral.last + 1];
  const isJoined = joint?.text === "-" && !joint.spaced;
  const kind = size.unit?.kind;
  const isMeasured = kind === "measure" || kind === "time" || kind === "age";
  const unitLast = isMeasured ? size.unit?.words?.last : isJoined ? size.numeral.last + 2 : undefined;
  if (unitLast === undefined || isPlural(sentence, unitLast)) return undefined;
  const phrase = readPhrase(sentence, unitLast + 1, atoms.length);
  if (phrase === undefined || !isPlural(sentence, phrase.head)) return undefined;
  return { kind: "counted", name: nameFrom(sentence, size.numeral.first, phrase.head), isStated: true };
}

/** How many words a model's name may have before its number. */
const LONGEST_NAME = 3;

/** "five | Boeing 737s", "30 | Leopard 2 tanks": a name, a number, and a plural. */
function modelAfter(candidate: Candidate, model: Candidate, sentence: FigureSentence): CandidateUnit | undefined {
  const { atoms } = sentence;
  const first = candidate.numeral.last + 1;
  const number = model.numeral.last;
  const words = atoms.slice(first, model.numeral.first).filter(({ text }) => text !== "-");
  const isName = words.every(({ text }) => /^(?:\p{Lu}|i\p{Lu})/u.test(text));
  if (words.length === 0 || words.length > LONGEST_NAME || !isName || model.form !== "digits") return undefined;
  if (isTime(atoms, { first, last: model.numeral.first - 1 })) return undefined;
  const after = atoms[number + 1];
  if (after?.normal === "s" && !after.spaced)
    return { kind: "counted", name: nameFrom(sentence, first, number), words: { first, last: number + 1 } };
  const phrase = after?.spaced === true ? readPhrase(sentence, number + 1, atoms.length) : undefined;
  if (phrase === undefined || !isPlural(sentence, phrase.head)) return undefined;
  return { kind: "counted", name: nameFrom(sentence, first, phrase.head), words: { first, last: phrase.head } };
}

/** The words from one atom to another as written, the last one in the singular. */
function nameFrom({ text, atoms }: FigureSentence, first: number, last: number): string {
  const head = atoms[last];
  const start = atoms[first]?.start ?? 0;
  if (head === undefined) return "";
  const lead = text.slice(start, head.start).replace(/\s+/gu, " ");
  return head.kind === "number" ? `${lead}${head.text}` : `${lead}${singular(head.normal)}`;
}
