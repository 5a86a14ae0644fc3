import type { ArticleRecord } from "../model/article-record.js";
import type { Span } from "../model/span.js";
import { contains } from "../model/span.js";
import type { Violation } from "../model/violation.js";
import { violation } from "../model/violation.js";

type Check = (record: ArticleRecord) => Iterable<Violation>;

/** Every object of the record that has `start` and `end` in its text, with its JSON Pointer; a selector counts in the page. */
function* spansOf(
  node: unknown,
  path: string,
): Generator<[string, Span & { readonly text?: unknown; readonly basis?: unknown }]> {
  if (typeof node !== "object" || node === null) return;
  if (!path.endsWith("/refinedBy") && "start" in node && "end" in node) yield [path, node as Span];
  for (const [key, value] of Object.entries(node)) yield* spansOf(value, `${path}/${key}`);
}

const space = /\s/u;

const givenLines = /^\/(?:headline|subhead|dateline)$/u;

/** A headline that a person mended stands where the article has another; a figure's or claim's words are always the article's. */
function isGivenLine(path: string, { basis }: { readonly basis?: unknown }): boolean {
  return basis === "given" && givenLines.test(path);
}

/** Spans lie inside the text, begin and end on words, and carry the words that stand there. */
function* spansHold(record: ArticleRecord): Generator<Violation> {
  for (const [path, span] of spansOf(record, "")) {
    const words = record.text.slice(span.start, span.end);
    if (span.start >= span.end) yield violation(path, span, "must start before it ends");
    else if (span.end > record.text.length) yield violation(path, span, "must lie inside the text");
    else if (space.test(words.charAt(0)) || space.test(words.charAt(words.length - 1)))
      yield violation(path, span, "must begin and end on a word, not on white space");
    else if (typeof span.text === "string" && span.text !== words && !isGivenLine(path, span))
      yield violation(
        `${path}/text`,
        span.text,
        `must be the words at its span, ${JSON.stringify(words.slice(0, 60))}`,
      );
  }
}

function* identifiersAreUnique(record: ArticleRecord): Generator<Violation> {
  const seen = new Set<string>();
  const lists = ["sections", "figures", "dates", "speakers", "claims", "conflicts"] as const;
  for (const list of lists) {
    for (const [index, { id }] of record[list].entries()) {
      if (seen.has(id)) yield violation(`/${list}/${index}/id`, id, "must be unique in the record");
      seen.add(id);
    }
  }
}

/** A reference from one finding to another: where it stands, and what it names. */
function* references(record: ArticleRecord): Generator<[path: string, id: string, target: ReadonlySet<string>]> {
  const identifiers = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  const [sections, figures, speakers, claims] = [
    identifiers(record.sections),
    identifiers(record.figures),
    identifiers(record.speakers),
    identifiers(record.claims),
  ];
  for (const [index, figure] of record.figures.entries()) {
    if (figure.sectionId !== undefined) yield [`/figures/${index}/sectionId`, figure.sectionId, sections];
    if (figure.claimId !== undefined) yield [`/figures/${index}/claimId`, figure.claimId, claims];
    if (figure.speakerId !== undefined) yield [`/figures/${index}/speakerId`, figure.speakerId, speakers];
  }
  for (const [index, claim] of record.claims.entries()) {
    if (claim.speakerId !== undefined) yield [`/claims/${index}/speakerId`, claim.speakerId, speakers];
    for (const [place, id] of claim.figureIds.entries()) yield [`/claims/${index}/figureIds/${place}`, id, figures];
  }
  for (const [index, conflict] of record.conflicts.entries())
    for (const [place, id] of conflict.figureIds.entries())
      yield [`/conflicts/${index}/figureIds/${place}`, id, figures];
}

function* referencesResolve(record: ArticleRecord): Generator<Violation> {
  for (const [path, id, target] of references(record))
    if (!target.has(id)) yield violation(path, id, "must be the id of something in the record");
}

function* rangesRise(record: ArticleRecord): Generator<Violation> {
  for (const [index, { low, high }] of record.figures.entries())
    if (low !== undefined && high !== undefined && low > high)
      yield violation(`/figures/${index}/low`, low, `must not be greater than high (${high})`);
}

/** Sections and their paragraphs follow each other in the text and do not overlap; sentences lie in their paragraph. */
function* sectionsFollowEachOther(record: ArticleRecord): Generator<Violation> {
  let reached = 0;
  for (const [index, { heading, paragraphs }] of record.sections.entries()) {
    const parts: [string, Span][] = paragraphs.map((paragraph, place) => [
      `/sections/${index}/paragraphs/${place}`,
      paragraph,
    ]);
    if (heading !== undefined) parts.unshift([`/sections/${index}/heading`, heading]);
    for (const [path, part] of parts) {
      if (part.start < reached) yield violation(path, part, "must not overlap what stands before it");
      reached = Math.max(reached, part.end);
    }
    for (const [place, paragraph] of paragraphs.entries())
      for (const [number, sentence] of paragraph.sentences.entries())
        if (!contains(paragraph, sentence))
          yield violation(
            `/sections/${index}/paragraphs/${place}/sentences/${number}`,
            sentence,
            "must lie inside its paragraph",
          );
  }
}

const checks: readonly Check[] = [
  spansHold,
  identifiersAreUnique,
  referencesResolve,
  rangesRise,
  sectionsFollowEachOther,
];

/** What a record that fits the schema still gets wrong: spans, references, ranges, order. */
export function meaningViolations(record: ArticleRecord): Violation[] {
  return checks.flatMap((check) => [...check(record)]);
}
