import type { Metadata } from "../model/metadata.js";
import { type TextSpan, textSpan } from "../model/span.js";
import type { Source } from "../read/source.js";
import type { Article } from "./article.js";
import type { Block } from "./blocks.js";
import { bylineOf } from "./byline.js";
import { datelineOf } from "./dateline.js";
import { fold } from "./fold.js";
import type { FrontMatter, SetAside } from "./front-matter.js";
import { languageOf } from "./language.js";
import { partedByFormat, partedByLines } from "./parted.js";
import { provenanceOf } from "./provenance.js";
import { publicationLineOf } from "./publication-line.js";

export { bareArticle } from "./bare.js";

const NO_HEADLINE = "No headline was recognised; the first line stands in its place.";
const LONGEST_HEADLINE = 300;

/** Whether the headline is one only because the text has no other line for it: running text, or a line set aside. */
function isMakeshift({ headline }: FrontMatter): boolean {
  if (headline === undefined || headline.text.length > LONGEST_HEADLINE) return true;
  const dateline = datelineOf(headline.text);
  return dateline?.date !== undefined || dateline?.agency !== undefined;
}

function spanOf(text: string, { start, end }: Block): TextSpan {
  return textSpan(text, start, end);
}

type SignedBlock = FrontMatter["bylines"][number];

/** `(Reporting by Ada Quint in Marlby; Editing by Tom Rell)`: who reported, as agencies say at the end. Editors are no authors. */
function reportersOf(block: Block): SignedBlock[] {
  const match = /^[([]?\s{0,3}(?=(?:reporting|written|writing)\b)([^;)\]]{5,200})/iu.exec(block.text);
  const line = match?.[1];
  if (match === null || line === undefined) return [];
  const start = block.start + match[0].length - line.length;
  const byline = bylineOf(line.replace(/^writing/iu, "written"));
  return byline === undefined ? [] : [{ block: { ...block, start, end: start + line.length, text: line }, byline }];
}

/** Bylines and times that stand at the end count as those above the body do; credits where nobody signed the article. */
function withTail(front: FrontMatter, setAside: readonly SetAside[]): FrontMatter {
  const signed = setAside.flatMap(({ block, why }) => {
    const byline = why === "byline" ? bylineOf(block.text) : undefined;
    return byline ? [{ block, byline }] : [];
  });
  const isSigned = front.bylines.length > 0 || signed.length > 0;
  const bylines = isSigned
    ? signed
    : setAside.flatMap(({ block, why }) => (why === "credits" ? reportersOf(block) : []));
  const times = setAside.flatMap(({ block, why }) =>
    why === "publication time" ? (publicationLineOf(block.text)?.times ?? []) : [],
  );
  return { ...front, bylines: [...front.bylines, ...bylines], times: [...front.times, ...times] };
}

function notBodyOf(setAside: readonly SetAside[], headline: Block | undefined): Article["notBody"] {
  return setAside
    .filter(({ block }) => block !== headline)
    .map(({ block: { start, end }, why }) => ({ start, end, why }))
    .sort((left, right) => left.start - right.start);
}

/**
 * Takes a news article apart: what stands above its body, its sections and paragraphs, and what is set aside. Every
 * character that is no white space lies in exactly one of headline, subhead, headings, paragraphs and `notBody`.
 * A text in which no line can be a headline has its first line for one.
 */
export function normalize(source: Source, given: Metadata, slug: string): Article {
  const { text } = source;
  const folded = fold(text);
  const { front, body, headline } =
    source.blocks === undefined ? partedByLines(text, folded) : partedByFormat(folded, source.blocks);
  const paragraphs = body.sections.flatMap((section) => section.paragraphs);
  const known = { given, stated: source.stated?.values ?? {} };
  const { note, ...provenance } = provenanceOf(text, folded, withTail(front, body.setAside), paragraphs, known);
  const { language, note: languageNote } = languageOf(text, given.language, source.stated?.values.language);
  const headlineNote = isMakeshift(front) ? NO_HEADLINE : undefined;
  return {
    kind: "article",
    source,
    text,
    slug,
    given,
    language,
    ...(headline && { headline: spanOf(text, headline) }),
    ...(front.subhead && { subhead: spanOf(text, front.subhead) }),
    ...provenance,
    sections: body.sections.map(({ heading, paragraphs: own }) => ({
      ...(heading && { heading: spanOf(text, heading) }),
      paragraphs: own.map(({ start, end }) => ({ start, end })),
    })),
    notBody: notBodyOf([...front.setAside, ...body.setAside], headline),
    notes: [headlineNote, languageNote, note].filter((sentence) => sentence !== undefined),
  };
}
