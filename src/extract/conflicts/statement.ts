import type { AnalysedSentence, Token } from "../../language/analysed-article.js";
import type { Span } from "../../model/span.js";
import type { FigureFinding } from "../findings.js";
import type { ArticleNames } from "./article-names.js";
import { clauseAround } from "./clause.js";
import { type Measure, measureOf } from "./measure.js";
import { CONTRAST_WORDS, ESTIMATING_LEMMAS, NEUTRAL_LEMMAS } from "./tables/neutral-words.js";
import { QUALIFIER_OF_LEMMA } from "./tables/qualifiers.js";
import { CONCEPT_OF_LEMMA } from "./tables/synonyms.js";

/** A figure with what its clause says about it. */
export interface Statement {
  readonly index: number;
  readonly figure: FigureFinding;
  readonly measure: Measure;
  /** Whether the counted noun stands with the figure, and is not taken from elsewhere. */
  readonly namesUnit: boolean;
  readonly sentenceIndex: number;
  readonly sentence: AnalysedSentence;
  /** What the clause speaks of, without the figure, its source and what only says that something was counted. */
  readonly concepts: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly qualifiers: ReadonlySet<string>;
  /** Whether the clause points back at something: "the group", "it", "they". */
  readonly refersBack: boolean;
  /** Whether the clause gives a source's own number: "put it at", "counted". */
  readonly estimates: boolean;
  /** Whether the clause or its joint sets it against another. */
  readonly contrasts: boolean;
  /** Whether it is there for comparison: "down from 44", "instead of 44". */
  readonly isBaseline: boolean;
  /** Whether the text says that it is not so. */
  readonly isDenied: boolean;
}

const BACK_WORDS: ReadonlySet<string> = new Set(["it", "they", "its", "their", "them", "we", "our", "he", "she", "this", "that", "these", "those"]);
/** Words of change and comparison; after them "from 44", "against 44", "with 44" give what is compared with. */
const COMPARING_WORDS: ReadonlySet<string> = new Set([
  "down", "up", "compared", "fell", "rose", "rise", "fall", "drop", "dropped", "increase", "increased", "decrease", "decreased", "higher", "lower",
  "grew", "grown", "fallen", "risen", "cut", "shrunk", "jumped", "climbed", "slipped", "revised", "raised", "reduced", "lowered",
]);

const CONTENT: ReadonlySet<string> = new Set(["NOUN", "VERB", "ADJ", "PROPN"]);

function isInside(token: Token, spans: readonly Span[]): boolean {
  return spans.some((span) => token.start < span.end && span.start < token.end);
}

/** How many tokens before a figure its word of comparison may stand. */
const COMPARISON_REACH = 5;

function isBaselineAt(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.normal ?? "";
  if (before === "than" || before === "against" || (before === "of" && tokens[index - 2]?.normal === "instead")) return true;
  if (before !== "from" && before !== "with") return false;
  return tokens.slice(Math.max(0, index - COMPARISON_REACH), index).some(({ normal }) => COMPARING_WORDS.has(normal));
}

function isDeniedAt(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 4; at -= 1) if (tokens[at]?.normal === "not") return true;
  return false;
}

/** Reads the clause around a figure; `asides` are the spans that name the figure's source and say that it says so. */
export function statementOf(
  index: number,
  figure: FigureFinding,
  sentence: AnalysedSentence,
  sentenceIndex: number,
  asides: readonly Span[],
  names: ArticleNames,
): Statement {
  const { tokens } = sentence;
  const { from, to } = clauseAround(tokens, figure);
  const concepts = new Set<string>();
  const properNames = new Set<string>();
  const qualifiers = new Set<string>();
  let [refersBack, estimates, contrasts] = [false, false, false];
  const firstOfFigure = tokens.findIndex((token) => token.end > figure.start);
  for (const token of tokens.slice(from, to)) {
    if (isInside(token, [figure])) continue;
    const qualifier = QUALIFIER_OF_LEMMA.get(token.lemma) ?? QUALIFIER_OF_LEMMA.get(token.normal);
    if (ESTIMATING_LEMMAS.has(token.lemma)) estimates = true;
    if (CONTRAST_WORDS.has(token.normal)) contrasts = true;
    if (isInside(token, asides)) continue;
    if (qualifier !== undefined) qualifiers.add(qualifier);
    if (BACK_WORDS.has(token.normal) || (token.normal === "the" && token.upos === "DET")) refersBack = true;
    if (!CONTENT.has(token.upos) || NEUTRAL_LEMMAS.has(token.lemma)) continue;
    if (token.upos === "PROPN") properNames.add(names.canonical(token.normal));
    else concepts.add(CONCEPT_OF_LEMMA.get(token.lemma) ?? token.lemma);
  }
  return {
    index,
    figure,
    measure: measureOf(figure),
    namesUnit: figure.unit.text !== "",
    sentenceIndex,
    sentence,
    concepts,
    names: properNames,
    qualifiers,
    refersBack,
    estimates,
    contrasts: contrasts || CONTRAST_WORDS.has(tokens[from - 1]?.normal ?? "") || CONTRAST_WORDS.has(tokens[0]?.normal ?? ""),
    isBaseline: isBaselineAt(tokens, firstOfFigure),
    isDenied: figure.negated === true || isDeniedAt(tokens, firstOfFigure),
  };
}
