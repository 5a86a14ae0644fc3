import { type ClaimExplanation, type FoundClaims, findClaims } from "./extract/claims/index.js";
import { withSayings } from "./extract/claims/saying.js";
import { dateReader, findDates } from "./extract/dates/index.js";
import { findFigures } from "./extract/figures/index.js";
import type { Trace, TraceStep } from "./extract/figures/trace.js";
import type { Findings } from "./extract/findings.js";
import { extract } from "./extract/index.js";
import { analyse } from "./language/analyse.js";
import type { AnalysedArticle, LanguageTools } from "./language/analysed-article.js";
import type { ArticleRecord, Claim, Figure, Speaker } from "./model/article-record.js";
import type { Metadata } from "./model/metadata.js";
import { bareArticle, normalize } from "./normalize/index.js";
import { isEnglish } from "./normalize/language.js";
import { type Reader, readPlainText, type Source } from "./read/index.js";
import { assemble, type CorrectionsFile, identified } from "./record/assemble.js";

/** An article as it comes in: its bytes, its name, and what a person gives about it. */
export interface ArticleInput {
  readonly bytes: Uint8Array;
  /** The file's base name, or another short name; never a path of this machine. */
  readonly name: string;
  /** Names the output folder: lower-case letters, digits and single hyphens. */
  readonly slug: string;
  readonly given: Metadata;
  /** What people have corrected in the article's record. */
  readonly corrections?: CorrectionsFile;
}

/**
 * The stages from bytes to record: read → normalize → language → extract → record. The only list of them. `read` is
 * the reader of the bytes' format (`loadReader`). Throws an `InputError` where the bytes are not an article.
 */
export function recordOf(
  { bytes, name, slug, given, corrections }: ArticleInput,
  language: LanguageTools,
  read: Reader = readPlainText,
): ArticleRecord {
  return recordOfSource(read(bytes, { name }), { slug, given, ...(corrections && { corrections }) }, language);
}

/** The stages after reading, for a source that is read already. */
export function recordOfSource(
  source: Source,
  { slug, given, corrections }: Omit<ArticleInput, "bytes" | "name">,
  language: LanguageTools,
): ArticleRecord {
  const article = normalize(source, given, slug);
  const analysed = analyse(article, language, isEnglish(article.language.value) ? "whole" : "asked");
  return assemble(analysed, extract(analysed), corrections);
}

const nothing: Findings = { figures: [], dates: [], speakers: [], claims: [], conflicts: [] };

/** The figures of running text, with identifiers; what needs a whole article (section, claim, speaker) is left out. */
export function figuresOf(id: string, text: string, language: LanguageTools): Omit<Figure, "inHeading">[] {
  const analysed = analyse(bareArticle({ name: id, text }), language);
  const figures = findFigures(analysed, dateReader(analysed));
  return identified(id, text, { ...nothing, figures }, { given: {} }).figures.map(
    ({ inHeading: _, ...figure }) => figure,
  );
}

/** Which parser and refiner did what to the numbers of running text, step by step, sentence after sentence. */
export function figureSteps(text: string, language: LanguageTools): readonly TraceStep[] {
  const analysed = analyse(bareArticle({ name: "explained", text }), language);
  const trace: Trace = { steps: [] };
  findFigures(analysed, dateReader(analysed), { trace });
  return trace.steps;
}

/** The claims of running text with their speakers, with identifiers. */
export function claimsOf(id: string, text: string, language: LanguageTools): { claims: Claim[]; speakers: Speaker[] } {
  const analysed = analyse(bareArticle({ name: id, text }), language, "whole");
  const { claims, speakers } = identified(id, text, { ...nothing, ...claimFindings(analysed) }, { given: {} });
  return { claims, speakers };
}

/** Claims with the dates and places of their saying, and speakers. */
function claimFindings(analysed: AnalysedArticle): FoundClaims {
  const found = findClaims(analysed);
  return { ...found, claims: withSayings(found.claims, findDates(analysed), analysed) };
}

/** A claim with the reasons that made it what it is. */
interface ExplainedClaim extends Claim {
  readonly explanation: ClaimExplanation;
}

/** The claims of running text as `claimsOf` gives them, each with its explanation. */
export function explainedClaimsOf(
  id: string,
  text: string,
  language: LanguageTools,
): { claims: ExplainedClaim[]; speakers: Speaker[] } {
  const analysed = analyse(bareArticle({ name: id, text }), language, "whole");
  const { explanations, ...found } = claimFindings(analysed);
  const { claims, speakers } = identified(id, text, { ...nothing, ...found }, { given: {} });
  return {
    claims: claims.flatMap((claim, index) => {
      const explanation = explanations[index];
      return explanation === undefined ? [] : [{ ...claim, explanation }];
    }),
    speakers,
  };
}
