import type { Metadata } from "../model/metadata.js";
import { textSpan } from "../model/span.js";
import type { Article } from "./article.js";
import type { Block } from "./blocks.js";
import { onlyPlace } from "./byline-place.js";
import { type DatelineParts, datelineOf } from "./dateline.js";
import type { FrontMatter } from "./front-matter.js";
import { leadWeekday } from "./lead-weekday.js";
import { type DateFound, publicationDate } from "./publication-date.js";
import { statedAuthors, statedPlace } from "./stated-authors.js";
import { namedYears } from "./years.js";

type Provenance = Pick<Article, "byline" | "agency" | "dateline" | "datePublished" | "dateModified" | "publisher">;

/** Photo lines or a summary may stand before the paragraph with the dateline. */
const PARAGRAPHS_TO_DATELINE = 3;

interface PlacedDateline {
  readonly block: Block;
  readonly parts: DatelineParts;
}

/** Transcripts set each speaker's name in capitals before a colon; there `WALDRON:` is no place. */
function isTranscript(paragraphs: readonly Block[]): boolean {
  return paragraphs.slice(1).some(({ text }) => /^"?\p{Lu}[\p{Lu} .'-]{2,30}: /u.test(text.slice(0, 40)));
}

/** The dateline: on a line of its own, else at the head of a first line that is no real headline, else of one of the first paragraphs. */
function findDateline(front: FrontMatter, paragraphs: readonly Block[]): PlacedDateline | undefined {
  if (front.dateline) return front.dateline;
  for (const block of [...(front.headline ? [front.headline] : []), ...paragraphs.slice(0, PARAGRAPHS_TO_DATELINE)]) {
    const parts = datelineOf(block.text);
    if (!parts || (block !== paragraphs[0] && !parts.date && !parts.agency)) continue;
    if (parts.hasColonOnly && isTranscript(paragraphs)) continue;
    return { block, parts };
  }
  return undefined;
}

/** What a person gave about the article, and what its format states outside the text. */
interface Known {
  readonly given: Metadata;
  readonly stated: Metadata;
}

function authorsOf(front: FrontMatter, { given, stated }: Known): Article["byline"] {
  if (given.authors !== undefined) return given.authors.map(({ name }) => ({ name, basis: "given" as const }));
  const named = statedAuthors(stated);
  if (named.length > 0) return named;
  const seen = new Set<string>();
  const authors = front.bylines.flatMap(({ block, byline }) =>
    byline.authors.map(({ name, start, end }) => ({
      name,
      start: block.start + start,
      end: block.start + end,
      basis: "stated" as const,
    })),
  );
  return authors.filter(({ name }) => !seen.has(name) && seen.add(name));
}

function agencyOf(front: FrontMatter, dateline: PlacedDateline | undefined): Article["agency"] {
  const ofDateline = dateline?.parts.agency && { block: dateline.block, agency: dateline.parts.agency };
  const ofByline = front.bylines.flatMap(({ block, byline }) =>
    byline.agency ? [{ block, agency: byline.agency }] : [],
  );
  const [first] = ofDateline ? [ofDateline] : [...ofByline, ...front.agencyLines];
  return (
    first && {
      name: first.agency.name,
      start: first.block.start + first.agency.start,
      end: first.block.start + first.agency.end,
    }
  );
}

/** Where the report was filed: by its dateline, else by its byline (`By Ada Quint in Marlby`), else as its format states the authors. */
function placeOf(
  text: string,
  dateline: PlacedDateline | undefined,
  { bylines }: FrontMatter,
  { stated }: Known,
): Article["dateline"] {
  if (dateline?.parts.place !== undefined) {
    const { start } = dateline.block;
    return { place: dateline.parts.place, ...textSpan(text, start, start + dateline.parts.end) };
  }
  const signed = onlyPlace(
    bylines.flatMap(({ block: { start }, byline: { place } }) =>
      place === undefined ? [] : [{ ...place, start: start + place.start, end: start + place.end }],
    ),
  );
  if (signed !== undefined) return { place: signed.name, ...textSpan(text, signed.start, signed.end) };
  const place = statedPlace(stated);
  return place === undefined ? undefined : { place };
}

/** Who made the article, where and when, as the text or a person says; with a note where the date takes a person. */
export function provenanceOf(
  text: string,
  folded: string,
  front: FrontMatter,
  paragraphs: readonly Block[],
  known: Known,
): Provenance & { readonly note?: string } {
  const placed = findDateline(front, paragraphs);
  const running = placed && placed.block === front.headline ? [placed.block, ...paragraphs] : paragraphs;
  const leadIndex = Math.max(0, placed ? running.indexOf(placed.block) : 0);
  const weekday = leadWeekday(running.slice(leadIndex, leadIndex + 2).map((paragraph) => paragraph.text));
  const found: DateFound = publicationDate({
    lines: front.times,
    ...(placed?.parts.date && { dateline: placed.parts.date }),
    ...(weekday !== undefined && { weekday }),
    years: namedYears(folded),
  });
  const published = dateKnown(known, "datePublished") ?? found.published;
  const modified = dateKnown(known, "dateModified") ?? found.modified;
  const agency = agencyOf(front, placed);
  const dateline = placeOf(text, placed, front, known);
  return {
    byline: authorsOf(front, known),
    ...publisherOf(known),
    ...(agency && { agency }),
    ...(dateline && { dateline }),
    ...(published && { datePublished: published }),
    ...(modified && { dateModified: modified }),
    ...(found.note !== undefined && published === found.published && { note: found.note }),
  };
}

function dateKnown({ given, stated }: Known, name: "datePublished" | "dateModified"): Article["datePublished"] {
  if (given[name] !== undefined) return { value: given[name], basis: "given" };
  return stated[name] === undefined ? undefined : { value: stated[name], basis: "stated" };
}

function publisherOf({ given, stated }: Known): Pick<Article, "publisher"> {
  const publisher = given.publisher ?? stated.publisher;
  if (publisher === undefined) return {};
  return { publisher: { ...publisher, basis: given.publisher === undefined ? "stated" : "given" } };
}
