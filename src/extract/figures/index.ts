import type { AnalysedArticle, AnalysedSentence } from "../../language/analysed-article.js";
import type { DateFinding, FigureFinding } from "../findings.js";
import type { Candidate, FigureSentence } from "./candidate.js";
import { PARSERS, REFINERS } from "./configuration.js";
import { toFinding } from "./finding.js";
import { cutAtoms } from "./lexer.js";
import { canStart } from "./starters.js";
import { describe, type Trace } from "./trace.js";

/** Words and signs without which a sentence can hold no figure. Without the flag `u` it is read in a third of the time. */
const MAY_HOLD_FIGURE =
  /[\d¼-¾⅐-⅞]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|tens|half|third|quarter|fourth|fifth|sixth|tenth|twice|thrice|scores|(?:doubl|trebl|tripl|quadrupl|halv)(?:e|es|ed|ing)|lakhs?|crores?|[a-z]{3,6}fold)\b/i;

/** The dates of an article in text order, or what reads those of the sentence at an index, asked for in rising order. */
export type DatesOfArticle = readonly DateFinding[] | ((sentence: number) => readonly DateFinding[]);

/**
 * Finds the figures of an article, in text order: parsers propose numbers, refiners give them unit, bound, change and item
 * and drop what is no quantity (`configuration.ts` lists them in order). `dates` mask numbers that are part of a date.
 */
export function findFigures(
  analysed: AnalysedArticle,
  dates: DatesOfArticle,
  options: { readonly trace?: Trace } = {},
): FigureFinding[] {
  const findings: FigureFinding[] = [];
  const datesOf = typeof dates === "function" ? dates : byPlace(analysed, dates);
  let last: { readonly index: number; readonly candidates: readonly Candidate[] } = { index: -1, candidates: [] };
  for (const [index, sentence] of analysed.sentences.entries()) {
    if (
      sentence.place === "dateline" ||
      !MAY_HOLD_FIGURE.test(analysed.article.text.slice(sentence.start, sentence.end))
    )
      continue;
    const before = last.index === index - 1 ? last.candidates : [];
    const read = readSentence(analysed, sentence, index, datesOf, before);
    const candidates = candidatesOf(read, options.trace);
    for (const candidate of candidates) findings.push(toFinding(candidate, read));
    last = { index, candidates };
  }
  return findings;
}

/** Reads the dates of sentences, asked for in rising order, from a list of all. */
function byPlace(
  { sentences }: AnalysedArticle,
  dates: readonly DateFinding[],
): (sentence: number) => readonly DateFinding[] {
  const inOrder = [...dates].sort((left, right) => left.start - right.start);
  let next = 0;
  return (index) => {
    const sentence = sentences[index];
    if (sentence === undefined) return [];
    while ((inOrder[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++;
    let end = next;
    while ((inOrder[end]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) end++;
    return inOrder.slice(next, end);
  };
}

function readSentence(
  analysed: AnalysedArticle,
  sentence: AnalysedSentence,
  index: number,
  datesOf: (sentence: number) => readonly DateFinding[],
  before: readonly Candidate[],
): FigureSentence {
  const { text } = analysed.article;
  let dates: readonly DateFinding[] | undefined;
  return {
    text,
    sentence,
    atoms: cutAtoms(text, sentence),
    get dates() {
      dates ??= datesOf(index);
      return dates;
    },
    index,
    analysed,
    before,
  };
}

function candidatesOf(sentence: FigureSentence, trace: Trace | undefined): readonly Candidate[] {
  const words = sentence.text.slice(sentence.sentence.start, sentence.sentence.end);
  let candidates = propose(sentence, (by, candidate) =>
    trace?.steps.push({ sentence: words, by, before: [], after: [describe(candidate, sentence.text)] }),
  );
  for (const { name, refine } of REFINERS) {
    if (candidates.length === 0) break;
    const refined = refine(candidates, sentence);
    if (trace !== undefined) {
      const describeAll = (list: readonly Candidate[]) => list.map((candidate) => describe(candidate, sentence.text));
      const [before, after] = [describeAll(candidates), describeAll(refined)];
      if (before.join("|") !== after.join("|")) trace.steps.push({ sentence: words, by: name, before, after });
    }
    candidates = refined;
  }
  return candidates;
}

/** Takes the longest proposal at each place, from left to right. */
function propose(sentence: FigureSentence, note: (by: string, candidate: Candidate) => void): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < sentence.atoms.length; at++) {
    if (!canStart(sentence.atoms, at)) continue;
    let best: { by: string; candidate: Candidate } | undefined;
    for (const { name, parse } of PARSERS) {
      const candidate = parse(sentence, at);
      if (candidate !== undefined && candidate.numeral.last > (best?.candidate.numeral.last ?? -1))
        best = { by: name, candidate };
    }
    if (best === undefined) continue;
    candidates.push(best.candidate);
    note(best.by, best.candidate);
    at = best.candidate.numeral.last;
  }
  return candidates;
}
