import type { AnalysedArticle } from "../../language/analysed-article.js";
import type { DateFinding, FigureFinding } from "../findings.js";
import type { Candidate, FigureSentence } from "./candidate.js";
import { findingOf } from "./finding.js";
import { cutAtoms } from "./lexer.js";
import { FIGURE_PARSERS } from "./parsers.js";
import { FIGURE_REFINERS } from "./refiners.js";

/** The candidates of a sentence, left to right; where one is found the search goes on behind it. */
function propose(sentence: FigureSentence): Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < sentence.atoms.length; at++) {
    for (const { parse } of FIGURE_PARSERS) {
      const candidate = parse(sentence, at);
      if (candidate === undefined) continue;
      candidates.push(candidate);
      at = candidate.numeral.last;
      break;
    }
  }
  return candidates;
}

/** Figures that share a word with the one before them are dropped: one stretch of text tells one quantity. */
function withoutOverlaps(figures: readonly FigureFinding[]): FigureFinding[] {
  const kept: FigureFinding[] = [];
  for (const figure of figures) if (figure.start >= (kept.at(-1)?.end ?? 0)) kept.push(figure);
  return kept;
}

/** The figures of a sentence, in text order. */
function figuresOfSentence(sentence: FigureSentence): FigureFinding[] {
  const refined = FIGURE_REFINERS.reduce<readonly Candidate[]>(
    (candidates, { refine }) => refine(candidates, sentence),
    propose(sentence),
  );
  const figures = refined.flatMap((candidate) => findingOf(candidate, sentence) ?? []);
  return withoutOverlaps([...figures].sort((left, right) => left.start - right.start));
}

/**
 * The quantities an article states, in text order: numerals in every news form with bound, change, unit and item.
 * `dates` are what the dates finder found; numbers inside them are no figures.
 */
export function findFigures(analysed: AnalysedArticle, dates: readonly DateFinding[]): FigureFinding[] {
  let next = 0;
  return analysed.sentences.flatMap((sentence, index) => {
    if (sentence.place === "dateline") return [];
    while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++;
    const inside: DateFinding[] = [];
    for (let at = next; at < dates.length && (dates[at]?.start ?? 0) < sentence.end; at++) {
      const date = dates[at];
      if (date !== undefined) inside.push(date);
    }
    const { text } = analysed.article;
    return figuresOfSentence({ text, sentence, atoms: cutAtoms(text, sentence), dates: inside, index, analysed });
  });
}
