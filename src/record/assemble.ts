import type { Findings } from "../extract/findings.js";
import type { AnalysedArticle } from "../language/analysed-article.js";
import type { ArticleRecord, Claim, Conflict, Figure, FoundDate, Section, Speaker } from "../model/article-record.js";
import type { Corrections } from "../model/corrections.js";
import type { Metadata } from "../model/metadata.js";
import type { Span } from "../model/span.js";
import { applyCorrections, refuseForeignCorrections } from "./correction/apply-corrections.js";
import { articleIdentifier, foldedWords, identifierMaker } from "./identifiers.js";
import { optional } from "./optional.js";
import { knownOf, publicationOf } from "./publication.js";
import { sectionFinder, sectionsOf } from "./sections.js";
import { tool } from "./tool.js";

/** The identifiers of all findings, list by list, in the order of the findings. */
interface Identifiers {
  readonly figures: readonly string[];
  readonly dates: readonly string[];
  readonly speakers: readonly string[];
  readonly claims: readonly string[];
}

const wordsAt = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(" ");

function identifiersOf(articleId: string, text: string, findings: Findings): Identifiers {
  const [figure, date, speaker, claim] = [
    identifierMaker("f", articleId),
    identifierMaker("d", articleId),
    identifierMaker("sp", articleId),
    identifierMaker("c", articleId),
  ];
  return {
    figures: findings.figures.map((finding) => figure(finding.text)),
    dates: findings.dates.map((finding) => date(finding.text)),
    speakers: findings.speakers.map(({ name }) => speaker(name)),
    claims: findings.claims.map(({ content }) => claim(wordsAt(text, content))),
  };
}

function figuresOf(findings: Findings, ids: Identifiers, sections: readonly Section[] | undefined): Figure[] {
  const sectionOf = sections === undefined ? () => undefined : sectionFinder(sections);
  return findings.figures.map(({ claim, speaker, ...finding }, index) => ({
    id: ids.figures[index] ?? "",
    ...finding,
    ...optional("sectionId", sectionOf(finding)?.id),
    ...optional("claimId", claim === undefined ? undefined : ids.claims[claim]),
    ...optional("speakerId", speaker === undefined ? undefined : ids.speakers[speaker]),
  }));
}

function datesOf(findings: Findings, ids: Identifiers): FoundDate[] {
  return findings.dates.map((finding, index) => ({ id: ids.dates[index] ?? "", ...finding }));
}

/** Speakers, with the IRI that a person gave for one of that name. */
function speakersOf(findings: Findings, ids: Identifiers, given: Metadata): Speaker[] {
  const givenIris = new Map((given.speakers ?? []).map(({ name, sameAs }) => [foldedWords(name), sameAs]));
  return findings.speakers.map((finding, index) => ({
    id: ids.speakers[index] ?? "",
    ...finding,
    ...optional("sameAs", givenIris.get(foldedWords(finding.name))),
  }));
}

function claimsOf(findings: Findings, ids: Identifiers): Claim[] {
  return findings.claims.map(({ speaker, figures, ...finding }, index) => ({
    id: ids.claims[index] ?? "",
    ...finding,
    ...optional("speakerId", speaker === undefined ? undefined : ids.speakers[speaker]),
    figureIds: figures.flatMap((figure) => ids.figures[figure] ?? []),
  }));
}

/** A conflict's identifier comes from those of its figures, so that it lives as long as they do. */
function conflictsOf(articleId: string, findings: Findings, ids: Identifiers): Conflict[] {
  const conflict = identifierMaker("x", articleId);
  return findings.conflicts.map(({ figures, ...finding }) => {
    const figureIds = figures.flatMap((figure) => ids.figures[figure] ?? []);
    return { id: conflict([...figureIds].sort().join(" ")), ...finding, figureIds };
  });
}

/** The identified findings of an article or of bare text; `sections` only where the text was taken apart. */
export function identified(
  articleId: string,
  text: string,
  findings: Findings,
  options: { readonly sections?: readonly Section[]; readonly given: Metadata },
): Pick<ArticleRecord, "figures" | "dates" | "speakers" | "claims" | "conflicts"> {
  const ids = identifiersOf(articleId, text, findings);
  return {
    figures: figuresOf(findings, ids, options.sections),
    dates: datesOf(findings, ids),
    speakers: speakersOf(findings, ids, options.given),
    claims: claimsOf(findings, ids),
    conflicts: conflictsOf(articleId, findings, ids),
  };
}

/** People's corrections of an article, and the file they stand in, for messages. */
export interface CorrectionsFile {
  readonly file: string;
  readonly corrections: Corrections;
}

/**
 * The record of an article: its parts, and what was found in it, with identifiers that survive later versions, and as
 * people have corrected it. Throws an `InputError` for corrections of another article.
 */
export function assemble(analysed: AnalysedArticle, findings: Findings, given?: CorrectionsFile): ArticleRecord {
  const found = recordFound(analysed, findings);
  if (given === undefined) return found;
  const { record, outcomes } = applyCorrections(found, given.corrections);
  refuseForeignCorrections(found.id, given.corrections, outcomes, given.file);
  return record;
}

/** The record as the software alone makes it. */
function recordFound(analysed: AnalysedArticle, findings: Findings): ArticleRecord {
  const { article } = analysed;
  const { id: givenId, url } = knownOf(article);
  const id = articleIdentifier(givenId, url, article.slug);
  const sections = sectionsOf(analysed);
  const { figures, dates, speakers, claims, conflicts } = identified(id, article.text, findings, {
    sections,
    given: article.given,
  });
  return {
    schemaVersion: "1",
    id,
    slug: article.slug,
    text: article.text,
    ...publicationOf(article),
    sections,
    figures,
    dates,
    speakers,
    claims,
    conflicts,
    notBody: [...article.notBody],
    ...(article.notes.length > 0 ? { notes: [...article.notes] } : {}),
    tool,
  };
}
