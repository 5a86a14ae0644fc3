import { type Span, spanIn } from "../model/span.js";
import type { Article } from "../normalize/article.js";
import type { AnalysedArticle, AnalysedSentence, LanguageTools } from "./analysed-article.js";
import { sentenceParts } from "./sentence-parts.js";

/** A part of an article that sentences do not reach out of. */
type Part = Omit<AnalysedSentence, "tokens">;

/** How much of an article will be asked for its tags and trees: nearly all of it, or sentences here and there. */
export type Depth = "whole" | "asked";

/**
 * Sentences of headline, subhead, headings and paragraphs, in text order; a dateline is a sentence of its own, one
 * that is longer than people write is several. What comes out does not depend on the depth, only how long it takes.
 */
export function analyse(article: Article, language: LanguageTools, depth: Depth = "asked"): AnalysedArticle {
  const parts = partsOf(article).sort((left, right) => left.start - right.start);
  const found =
    depth === "whole"
      ? language.analyseWhole(article.text, parts)
      : parts.map((part) => language.analyse(article.text, part));
  const sentences = parts.flatMap(({ place, section, paragraph }, number) =>
    (found[number] ?? []).flatMap(sentenceParts).map((sentence) => ({ ...sentence, place, section, paragraph })),
  );
  return { article, sentences };
}

function partsOf({ headline, subhead, sections, dateline }: Article): Part[] {
  const parts: Part[] = [];
  if (headline !== undefined) parts.push(partOf(headline, "headline", -1, -1));
  if (subhead !== undefined) parts.push(partOf(subhead, "subhead", -1, -1));
  const place = spanIn(dateline);
  sections.forEach(({ heading, paragraphs }, section) => {
    if (heading !== undefined) parts.push(partOf(heading, "heading", section, -1));
    paragraphs.forEach((span, paragraph) => {
      if (place !== undefined && place.start >= span.start && place.end <= span.end) {
        parts.push(partOf({ start: span.start, end: place.end }, "dateline", section, paragraph));
        parts.push(partOf({ start: place.end, end: span.end }, "body", section, paragraph));
      } else parts.push(partOf(span, "body", section, paragraph));
    });
  });
  return parts;
}

const partOf = ({ start, end }: Span, place: Part["place"], section: number, paragraph: number): Part => ({
  start,
  end,
  place,
  section,
  paragraph,
});
