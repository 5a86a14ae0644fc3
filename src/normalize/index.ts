import type { Metadata } from "../model/metadata.js";
import { type TextSpan, textSpan } from "../model/span.js";
import type { Source } from "../read/source.js";
import type { Article } from "./article.js";
import { type Block, blocksOf } from "./blocks.js";
import { bodyOf } from "./body.js";
import { type DatelineParts, datelineOf } from "./dateline.js";
import { type FrontMatter, frontMatterOf } from "./front-matter.js";
import { guessLanguage } from "./language.js";
import { leadWeekday } from "./lead-weekday.js";
import { type DateFound, publicationDate } from "./publication-date.js";
import { latestPastYear } from "./years.js";

export { bareArticle } from "./bare.js";

const LEAD_PARAGRAPHS = 3;

/** Takes a news article apart: what stands above its body, its sections and paragraphs, and what is set aside. */
export function normalize(source: Source, given: Metadata, slug: string): Article {
  const { text } = source;
  const blocks = blocksOf(text);
  const front = frontMatterOf(blocks);
  const isHeadless = front.headline === undefined;
  const headline = front.headline ?? blocks[0];
  const body = bodyOf(blocks.slice(front.bodyFrom));
  const paragraphs = body.sections.flatMap((section) => section.paragraphs);
  const lead = paragraphs[0] ?? headline;
  const dateline = lead && datelineOf(lead.text);
  const dates = dateOf(front, dateline, paragraphs, blocks);
  const setAside = [...front.setAside, ...body.setAside].filter(({ block }) => !isHeadless || block !== headline);
  const notBody = setAside
    .map(({ block: { start, end }, why }) => ({ start, end, why }))
    .sort((left, right) => left.start - right.start);
  const language = guessLanguage(text);
  const notes = given.language === undefined && language.note !== undefined ? [language.note] : [];
  if (dates.note !== undefined && given.datePublished === undefined) notes.push(dates.note);
  return {
    kind: "article",
    source,
    text,
    slug,
    given,
    language:
      given.language === undefined
        ? { value: language.value, basis: "inferred" }
        : { value: given.language, basis: "given" },
    ...(headline && { headline: spanOf(text, headline) }),
    ...(front.subhead && { subhead: spanOf(text, front.subhead) }),
    byline: bylineOf(front, given),
    ...(given.publisher && { publisher: publisherOf(given.publisher) }),
    ...agencyOf(front, lead, dateline),
    ...placeOf(text, lead, dateline),
    ...datesOf(dates, given),
    sections: body.sections.map(({ heading, paragraphs: own }) => ({
      ...(heading && { heading: spanOf(text, heading) }),
      paragraphs: own.map(({ start, end }) => ({ start, end })),
    })),
    notBody,
    notes,
  };
}

function spanOf(text: string, { start, end }: Block): TextSpan {
  return textSpan(text, start, end);
}

function dateOf(
  front: FrontMatter,
  dateline: DatelineParts | undefined,
  paragraphs: readonly Block[],
  blocks: readonly Block[],
): DateFound {
  const weekday = leadWeekday(paragraphs.slice(0, LEAD_PARAGRAPHS).map(({ text }) => text));
  const year = latestPastYear(blocks.map(({ text }) => text).join("\n"));
  return publicationDate({
    lines: front.publicationLines.flatMap(({ times }) => times),
    ...(dateline?.date && { dateline: dateline.date }),
    ...(weekday !== undefined && { weekday }),
    ...(year !== undefined && { latestPastYear: year }),
  });
}

function bylineOf(front: FrontMatter, given: Metadata): Article["byline"] {
  if (given.authors !== undefined) return given.authors.map(({ name }) => ({ name, basis: "given" as const }));
  return front.bylines.flatMap(({ block, byline }) =>
    byline.authors.map(({ name, start, end }) => ({
      name,
      start: block.start + start,
      end: block.start + end,
      basis: "stated" as const,
    })),
  );
}

function publisherOf({ name, url }: NonNullable<Metadata["publisher"]>): NonNullable<Article["publisher"]> {
  return { name, ...(url !== undefined && { url }), basis: "given" };
}

function agencyOf(
  front: FrontMatter,
  lead: Block | undefined,
  dateline: DatelineParts | undefined,
): Pick<Article, "agency"> {
  if (dateline?.agency && lead) {
    const { name, start, end } = dateline.agency;
    return { agency: { name, start: lead.start + start, end: lead.start + end } };
  }
  for (const { block, byline } of front.bylines) {
    if (!byline.agency) continue;
    const { name, start, end } = byline.agency;
    return { agency: { name, start: block.start + start, end: block.start + end } };
  }
  return {};
}

function placeOf(
  text: string,
  lead: Block | undefined,
  dateline: DatelineParts | undefined,
): Pick<Article, "dateline"> {
  if (!lead || dateline?.place === undefined) return {};
  return { dateline: { place: dateline.place, ...textSpan(text, lead.start, lead.start + dateline.end) } };
}

function datesOf(found: DateFound, given: Metadata): Pick<Article, "datePublished" | "dateModified"> {
  const published =
    given.datePublished === undefined ? found.published : { value: given.datePublished, basis: "given" as const };
  const modified =
    given.dateModified === undefined ? found.modified : { value: given.dateModified, basis: "given" as const };
  return { ...(published && { datePublished: published }), ...(modified && { dateModified: modified }) };
}
