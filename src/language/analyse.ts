import { type Span, spanIn } from "../model/span.js";
import type { Article } from "../normalize/article.js";
import type { AnalysedArticle, AnalysedSentence, LanguageTools, SentencePlace } from "./analysed-article.js";

/** Sentences of headline, subhead, headings and paragraphs, in text order; a dateline is a sentence of its own. */
export function analyse(article: Article, language: LanguageTools): AnalysedArticle {
  const sentences: AnalysedSentence[] = [];
  const add = (span: Span, place: SentencePlace, section: number, paragraph: number): void => {
    for (const sentence of language.analyse(article.text, span))
      sentences.push({ ...sentence, place, section, paragraph });
  };
  if (article.headline !== undefined) add(article.headline, "headline", -1, -1);
  if (article.subhead !== undefined) add(article.subhead, "subhead", -1, -1);
  article.sections.forEach(({ heading, paragraphs }, section) => {
    if (heading !== undefined) add(heading, "heading", section, -1);
    paragraphs.forEach((span, paragraph) => {
      const dateline = spanIn(article.dateline);
      const beginsWithDateline = dateline !== undefined && dateline.start >= span.start && dateline.end <= span.end;
      if (beginsWithDateline) {
        add({ start: span.start, end: dateline.end }, "dateline", section, paragraph);
        add({ start: dateline.end, end: span.end }, "body", section, paragraph);
      } else add(span, "body", section, paragraph);
    });
  });
  sentences.sort((left, right) => left.start - right.start);
  return { article, sentences };
}
