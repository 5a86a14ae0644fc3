import type { AnalysedArticle } from "../language/analysed-article.js";
import type { Section } from "../model/article-record.js";
import type { Span } from "../model/span.js";
import { optional } from "./optional.js";

/** The article's sections with numbered paragraphs (`p1` … through the whole article) and their sentences. */
export function sectionsOf({ article, sentences }: AnalysedArticle): Section[] {
  const sentencesOfParagraph = new Map<string, Span[]>();
  for (const { start, end, section, paragraph } of sentences) {
    const place = `${section} ${paragraph}`;
    const inside = sentencesOfParagraph.get(place);
    if (inside === undefined) sentencesOfParagraph.set(place, [{ start, end }]);
    else inside.push({ start, end });
  }
  let paragraphNumber = 0;
  return article.sections.map(({ heading, paragraphs }, section) => ({
    id: `s${section + 1}`,
    ...optional("heading", heading),
    paragraphs: paragraphs.map(({ start, end }, paragraph) => ({
      id: `p${++paragraphNumber}`,
      start,
      end,
      sentences: [...(sentencesOfParagraph.get(`${section} ${paragraph}`) ?? [])],
    })),
  }));
}

/** Finds the section a span stands in, its heading counted with it; undefined outside the body. */
export function sectionFinder(sections: readonly Section[]): (span: Span) => Section | undefined {
  const extents = sections.flatMap((section) => {
    const start = section.heading?.start ?? section.paragraphs[0]?.start;
    const end = section.paragraphs.at(-1)?.end ?? section.heading?.end;
    return start === undefined || end === undefined ? [] : [{ section, start, end }];
  });
  return ({ start, end }) => {
    let low = 0;
    let high = extents.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((extents[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const extent = extents[low];
    return extent !== undefined && extent.start <= start && end <= extent.end ? extent.section : undefined;
  };
}
