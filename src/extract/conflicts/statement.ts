import type { AnalysedSentence, Token } from "../../language/analysed-article.js";
import type { Span } from "../../model/span.js";
import type { ClaimFinding, FigureFinding } from "../findings.js";
import type { ArticleNames } from "./article-names.js";
import { attributionOf } from "./attribution.js";
import { clauseAround } from "./clause.js";
import { conceptOf } from "./concept.js";
import { type Interval, intervalOf } from "./interval.js";
import { type Measure, measureOf } from "./measure.js";
import {
  emptyReading,
  noteAgeOfSaying,
  noteManner,
  noteMatter,
  noteQualifier,
  noteRelativeTime,
  noteSource,
  noteSourcePlace,
  type Reading,
} from "./reading.js";
import { ATTRIBUTING_LEMMAS, BARE_ANSWER_LEMMAS, CIRCUMSTANCE_WORDS, CONTRAST_WORDS } from "./tables/neutral-words.js";
import { firstTokenEndingAfter } from "./tokens.js";

/** A figure with what its clause says about it. */
export interface Statement {
  readonly index: number;
  readonly figure: FigureFinding;
  readonly measure: Measure;
  /** The values the figure allows, in the base unit of its measure. */
  readonly allowed: Interval | undefined;
  /** The values it is meant to allow where another source is set against it. */
  readonly meant: Interval | undefined;
  /** Whether the counted noun stands with the figure, and is not taken from elsewhere. */
  readonly namesUnit: boolean;
  readonly sentenceIndex: number;
  readonly sentence: AnalysedSentence;
  /** What the clause speaks of, without the figure, its source and what only says that something was counted. */
  readonly concepts: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly qualifiers: ReadonlySet<string>;
  /** Whether no noun follows the number, so that it counts what was counted before. */
  readonly isElliptic: boolean;
  /** Whether the clause gives a number and nothing else: "the drivers spoke of 90". */
  readonly isBareAnswer: boolean;
  /** Whether a verb of what is told stands in the present tense. */
  readonly isPresent: boolean;
  /** The counted noun's concepts: in "40 marchers", attendance. */
  readonly counted: ReadonlySet<string>;
  /** The concepts of the words that name the source. */
  readonly sourceConcepts: ReadonlySet<string>;
  /** Places by which the source is named: "the mayor of Orlen". */
  readonly sourcePlaces: ReadonlySet<string>;
  /** Whether the source may tell of itself: "the dealer said it had sold". */
  readonly isOfItself: boolean;
  /** Whether another figure of its measure stands in the clause. */
  readonly sharesClause: boolean;
  /** Whether the number counts the sources themselves: "three surveys found". */
  readonly isSource: boolean;
  /** Whether the clause points back at something: "the group", "it", "they". */
  readonly refersBack: boolean;
  /** Words naming who gives the number: those of its clause, else the speaker's name; empty where the article speaks. */
  readonly source: ReadonlySet<string>;
  /** The source as the clause writes it; empty where the clause names none. */
  readonly sourceText: string;
  /** Whether a verb of attribution stands in the clause without a subject of its own: "while only reporting 40". */
  readonly leavesSourceOut: boolean;
  /** What a pronoun in "put it at nine" takes over from the sentence before. */
  readonly inherited: ReadonlySet<string>;
  /** Years, months and weekdays the clause names. */
  readonly times: ReadonlySet<string>;
  /** Whether the clause gives a source's own number: "put it at", "counted". */
  readonly estimates: boolean;
  /** Whether the clause or its joint sets it against another. */
  readonly contrasts: boolean;
  /** Whether it is called the true number. */
  readonly corrects: boolean;
  /** Whether it is there for comparison: "down from 44", "instead of 44". */
  readonly isBaseline: boolean;
  /** Whether the text says that it is not so. */
  readonly isDenied: boolean;
}

/** Words of change and comparison; after them "from 44", "against 44", "with 44" give what is compared with. */
const COMPARING_WORDS: ReadonlySet<string> = new Set([
  "down",
  "up",
  "compared",
  "fell",
  "rose",
  "rise",
  "fall",
  "drop",
  "dropped",
  "increase",
  "increased",
  "decrease",
  "decreased",
  "higher",
  "lower",
  "grew",
  "grown",
  "fallen",
  "risen",
  "cut",
  "shrunk",
  "jumped",
  "climbed",
  "slipped",
  "revised",
  "raised",
  "reduced",
  "lowered",
]);

function isInside(token: Token, spans: readonly Span[]): boolean {
  return spans.some((span) => token.start < span.end && span.start < token.end);
}

/** How many tokens before a figure its word of comparison may stand. */
const COMPARISON_REACH = 5;

function isBaselineAt(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.normal ?? "";
  if (before === "to" && tokens[index - 2]?.normal === "compared") return true;
  if (before === "than" || before === "against" || (before === "of" && tokens[index - 2]?.normal === "instead"))
    return true;
  if (before !== "from" && before !== "with") return false;
  return tokens.slice(Math.max(0, index - COMPARISON_REACH), index).some(({ normal }) => COMPARING_WORDS.has(normal));
}

/** What may stand between "not" and the number it denies: "not at the 71 million", "not about 40". */
const BETWEEN_NOT_AND_NUMBER: ReadonlySet<string> = new Set([
  "at",
  "the",
  "about",
  "around",
  "some",
  "by",
  "a",
  "as",
  "$",
  "€",
  "£",
]);
const DENIAL_REACH = 4;

function isDeniedAt(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - DENIAL_REACH; at -= 1) {
    const word = tokens[at]?.normal ?? "";
    if (word === "not") return tokens[index]?.normal !== "one";
    if (!BETWEEN_NOT_AND_NUMBER.has(word)) return false;
  }
  return false;
}

/** What the sentence of a figure is, and what in it belongs to the attribution. */
export interface Place {
  readonly sentence: AnalysedSentence;
  readonly sentenceIndex: number;
  /** The sentence before it in its paragraph. */
  readonly previous?: AnalysedSentence;
  /** The claim the figure stands in, and the name of its speaker. */
  readonly claim?: ClaimFinding;
  readonly speaker?: string;
  /** The figures beside it in the sentence. */
  readonly others: readonly FigureFinding[];
}

/** Words by which a source speaks of itself where they follow its verb. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  "it",
  "he",
  "she",
  "they",
  "we",
  "i",
  "its",
  "his",
  "her",
  "their",
  "our",
  "my",
]);

function readClause(
  figure: FigureFinding,
  { sentence: { tokens }, claim, speaker, others }: Place,
  names: ArticleNames,
): Reading {
  const reading = emptyReading();
  const first = firstTokenEndingAfter(tokens, figure.start);
  const { from, to } = clauseAround(tokens, figure, others);
  const { opening, closing } = attributionOf(tokens, from, to, first);
  let hasPronoun = false;
  let isCircumstance = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const isSource = at < opening.to || at >= closing.from || (claim !== undefined && isInside(token, claim.source));
    const isInFigure = isInside(token, [figure]);
    if (token.start > figure.end && CIRCUMSTANCE_WORDS.has(token.normal)) isCircumstance = true;
    if (!isSource) noteQualifier(reading, tokens, at, { isInFigure, isCircumstance });
    else {
      noteAgeOfSaying(reading, tokens, at);
      noteSourcePlace(reading, tokens, at, from);
    }
    if (isInFigure) continue;
    if (claim === undefined || !isInside(token, claim.source)) noteManner(reading, token);
    noteRelativeTime(reading, tokens, at);
    if (isSource && token.upos === "PRON") hasPronoun = true;
    if (isSource) noteSource(reading, token);
    else if (claim === undefined || isInside(token, claim.content)) noteMatter(reading, token, names);
    if (!isSource && !isCircumstance && (token.tag === "VBZ" || token.tag === "VBP")) reading.isPresent = true;
  }
  const answer = tokens.slice(opening.from, opening.to).reverse();
  reading.answers = answer.some(({ lemma }) => BARE_ANSWER_LEMMAS.has(lemma)) && reading.source.size > 0;
  const subject = tokens[opening.to]?.normal === "that" ? opening.to + 1 : opening.to;
  reading.isOfItself = opening.to > opening.from && OWN_WORDS.has(tokens[subject]?.normal ?? "");
  reading.leavesSourceOut = opening.to > opening.from && reading.source.size === 0 && !hasPronoun;
  if (reading.source.size === 0)
    for (const word of (speaker ?? "").toLowerCase().split(/\s+/)) if (word !== "") reading.source.add(word);
  if (CONTRAST_WORDS.has(tokens[from - 1]?.normal ?? "") || CONTRAST_WORDS.has(tokens[0]?.normal ?? ""))
    reading.contrasts = true;
  return reading;
}

/** How much of the sentence before is taken over, in tokens. */
const INHERITED_REACH = 60;

/** "The sheriff put it at nine" speaks of what the sentence before spoke of. */
function inheritedMatter(
  { concepts, estimates }: Pick<Reading, "concepts" | "estimates">,
  { previous }: Place,
  names: ArticleNames,
): ReadonlySet<string> {
  if (concepts.size > 0 || !estimates || previous === undefined) return new Set();
  const reading = emptyReading();
  for (const token of previous.tokens.slice(0, INHERITED_REACH)) noteMatter(reading, token, names);
  return reading.concepts;
}

const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "ADJ", "PROPN"]);

function sharesClause(figure: FigureFinding, { sentence: { tokens }, others }: Place): boolean {
  const { from, to } = clauseAround(tokens, figure, others);
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  const { key } = measureOf(figure);
  return others.some((other) => other.start >= start && other.end <= end && measureOf(other).key === key);
}

/** Whether a verb of attribution follows the figure's noun: "one study found", "three experts said". */
function countsItsSource(figure: FigureFinding, { sentence: { tokens } }: Place): boolean {
  const next = tokens[firstTokenEndingAfter(tokens, figure.end)];
  return next?.tag.startsWith("VB") === true && ATTRIBUTING_LEMMAS.has(next.lemma);
}

/** Counts that grow while a story is told, so that what was said earlier is only older. */
const GROWING_COUNTS: readonly string[] = ["death", "injury", "missing", "arrest", "evacuation", "infection"];

function isToll({ concepts }: Pick<Reading, "concepts">): boolean {
  return GROWING_COUNTS.some((concept) => concepts.has(concept));
}

function scaledInterval(figure: FigureFinding, { factor }: Measure, readAgainstAnother: boolean): Interval | undefined {
  const interval = intervalOf(figure, readAgainstAnother);
  return interval === undefined ? undefined : { low: interval.low * factor, high: interval.high * factor };
}

function conceptsOf(lemmas: readonly string[]): ReadonlySet<string> {
  return new Set(lemmas.map((lemma) => conceptOf({ lemma, normal: lemma })));
}

/** Reads the clause around a figure. */
export function statementOf(index: number, figure: FigureFinding, place: Place, names: ArticleNames): Statement {
  const { tokens } = place.sentence;
  const measure = measureOf(figure);
  const { denies, sourceEnd: _, saidEarlier, answers, ...reading } = readClause(figure, place, names);
  const first = firstTokenEndingAfter(tokens, figure.start);
  return {
    index,
    figure,
    measure,
    allowed: scaledInterval(figure, measure, false),
    meant: scaledInterval(figure, measure, true),
    namesUnit: figure.unit.text !== "",
    sentenceIndex: place.sentenceIndex,
    sentence: place.sentence,
    ...reading,
    qualifiers: saidEarlier && isToll(reading) ? new Set([...reading.qualifiers, "former"]) : reading.qualifiers,
    isBareAnswer:
      answers && figure.unit.text === "" && reading.concepts.size + reading.names.size + reading.times.size === 0,
    counted: conceptsOf([...figure.unit.name.split(" "), measure.key]),
    sourceConcepts: conceptsOf([...reading.source]),
    inherited: inheritedMatter(reading, place, names),
    isElliptic: !NOMINAL.has(tokens[firstTokenEndingAfter(tokens, figure.end)]?.upos ?? ""),
    sharesClause: sharesClause(figure, place),
    isSource: countsItsSource(figure, place),
    isBaseline: isBaselineAt(tokens, first),
    isDenied: denies || isDeniedAt(tokens, first),
  };
}
