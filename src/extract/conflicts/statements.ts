import type { AnalysedArticle, AnalysedSentence } from "../../language/analysed-article.js";
import { contains } from "../../model/span.js";
import type { ClaimFinding, FigureFinding, SpeakerFinding } from "../findings.js";
import type { ArticleNames } from "./article-names.js";
import { type Place, type Statement, statementOf } from "./statement.js";
import { firstTokenEndingAfter } from "./tokens.js";

/** What was found in an article before its conflicts. */
export interface Found {
  readonly analysed: AnalysedArticle;
  readonly figures: readonly FigureFinding[];
  readonly claims: readonly ClaimFinding[];
  readonly speakers: readonly SpeakerFinding[];
}

/** How many figures before and after one can stand in its clause. */
const NEIGHBOURS = 8;

/** So many do not speak with one voice: "two of the guards said" counts sources, "30,000 people support" does not. */
const MOST_SOURCES = 20;

function isSameParagraph(left: AnalysedSentence, right: AnalysedSentence): boolean {
  return left.section === right.section && left.paragraph === right.paragraph;
}

/** A claim says something only with a verb; "Norvane Steel holds $10 million" with "holds" for a cue does not. */
function saysSomething(claim: ClaimFinding, sentence: AnalysedSentence): boolean {
  if (claim.content.some((span) => span.start < sentence.start || span.end > sentence.end)) return true;
  return claim.content.some(({ start, end }) => {
    for (let at = firstTokenEndingAfter(sentence.tokens, start); (sentence.tokens[at]?.start ?? end) < end; at += 1) {
      const tag = sentence.tokens[at]?.tag ?? "";
      if (tag.startsWith("VB") || tag === "MD") return true;
    }
    return false;
  });
}

/** The claim a figure stands in, with the name of who makes it. */
function claimOf(
  { claims, speakers }: Found,
  figure: FigureFinding,
  sentence: AnalysedSentence,
): Pick<Place, "claim" | "speaker"> {
  const claim = figure.claim === undefined ? undefined : claims[figure.claim];
  if (claim === undefined || !saysSomething(claim, sentence)) return {};
  const speaker = figure.speaker === undefined ? undefined : speakers[figure.speaker];
  return speaker === undefined ? { claim } : { claim, speaker: speaker.name };
}

function placeOf(found: Found, index: number, sentenceIndex: number): Place | undefined {
  const { analysed, figures } = found;
  const sentence = analysed.sentences[sentenceIndex];
  const figure = figures[index];
  if (sentence === undefined || figure === undefined) return undefined;
  const before = analysed.sentences[sentenceIndex - 1];
  return {
    sentence,
    sentenceIndex,
    others: figures
      .slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)
      .filter((other) => other !== figure && contains(sentence, other)),
    ...(before !== undefined && isSameParagraph(before, sentence) ? { previous: before } : {}),
    ...claimOf(found, figure, sentence),
  };
}

/** All figures of an article with what their clauses say; those that count the sources themselves are left out. */
export function statementsOf(found: Found, names: ArticleNames): Statement[] {
  const statements: Statement[] = [];
  const sources = found.claims.flatMap(({ source }) => source).sort((left, right) => left.start - right.start);
  let sentenceIndex = 0;
  let source = 0;
  found.figures.forEach((figure, index) => {
    while ((found.analysed.sentences[sentenceIndex]?.end ?? Number.POSITIVE_INFINITY) <= figure.start)
      sentenceIndex += 1;
    const place = placeOf(found, index, sentenceIndex);
    const statement = place === undefined ? undefined : statementOf(index, figure, place, names);
    while ((sources[source]?.end ?? Number.POSITIVE_INFINITY) <= figure.start) source += 1;
    const isAmongSources = (sources[source]?.start ?? figure.end) < figure.end;
    const countsSources =
      statement?.isSource === true || (isAmongSources && (figure.value ?? MOST_SOURCES) < MOST_SOURCES);
    if (statement !== undefined && !countsSources) statements.push(statement);
  });
  return statements;
}
