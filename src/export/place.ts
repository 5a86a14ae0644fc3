import type { ArticleRecord } from "../model/article-record.js";
import type { Span } from "../model/span.js";
import { countUpTo } from "./code-points.js";
import { excerpt } from "./excerpt.js";

/** Where in the article some words stand, as a reader would say it. */
export interface Place {
  /** What they stand in: the headline, the subhead, a heading or a paragraph; absent outside all of these. */
  readonly block?: Span;
  /** The section's heading, as printed (its beginning, if it is very long); absent before the first and in the headline. */
  readonly heading?: string;
  /** Number of the paragraph in the article, from 1, headings not counted; absent in headlines and headings. */
  readonly paragraph?: number;
  /** The sentence; the whole line in headlines and headings; absent outside headlines, headings and paragraphs. */
  readonly sentence?: Span;
  /** Whether they stand in the headline or the subhead. */
  readonly inHeadline: boolean;
}

interface Block {
  readonly place: Place & { readonly block: Span };
  readonly sentences: readonly Span[];
  readonly sentenceStarts: readonly number[];
}

function block(place: Block["place"], sentences: readonly Span[]): Block {
  return { place, sentences, sentenceStarts: sentences.map(({ start }) => start) };
}

/** Characters; longer than any heading, and short enough to be repeated for all that stands under it. */
const longestHeading = 500;

/** Headline, subhead, headings and paragraphs in text order. */
function blocksOf(record: ArticleRecord): Block[] {
  const blocks: Block[] = [];
  for (const line of [record.headline, record.subhead]) {
    if (line !== undefined) blocks.push(block({ block: line, inHeadline: true }, [line]));
  }
  let paragraph = 0;
  for (const section of record.sections) {
    const heading =
      section.heading === undefined
        ? {}
        : { heading: excerpt(record.text, section.heading, section.heading, longestHeading) };
    if (section.heading !== undefined) {
      blocks.push(block({ block: section.heading, ...heading, inHeadline: false }, [section.heading]));
    }
    for (const lines of section.paragraphs) {
      paragraph++;
      blocks.push(block({ block: lines, ...heading, paragraph, inHeadline: false }, lines.sentences));
    }
  }
  return blocks.sort((left, right) => left.place.block.start - right.place.block.start);
}

/** Says of any offset of the record's text in which section, paragraph and sentence it lies; logarithmic time each. */
export function placesOf(record: ArticleRecord): (offset: number) => Place {
  const blocks = blocksOf(record);
  const blockStarts = blocks.map(({ place }) => place.block.start);
  return (offset) => {
    const found = blocks[countUpTo(blockStarts, offset) - 1];
    if (found === undefined || offset >= found.place.block.end) return { inHeadline: false };
    const sentence = found.sentences[countUpTo(found.sentenceStarts, offset) - 1];
    return sentence === undefined ? found.place : { ...found.place, sentence };
  };
}
