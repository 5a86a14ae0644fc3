import type { ArticleRecord } from "../../model/article-record.js";
import { citedArticle } from "./item.js";
import { asText } from "./markup.js";
import { inWords, type Pinpoint, pinpointsOf } from "./pinpoint.js";
import type { CitationStyle } from "./style.js";
import { styles } from "./styles.js";
import type { ReportedWords } from "./words.js";

/** Stand for the number of the paragraph, in the article and under its heading; private-use characters, which no citation holds. */
export const paragraphMark = "\ue000";
export const paragraphInSectionMark = "\ue001";

/** What cites some words, but for the numbers of their paragraph. */
export interface CiteForm {
  /** Which of the forms. */
  readonly form: number;
  readonly paragraph?: string;
  readonly paragraphInSection?: string;
}

/** One style's citations of words: one for each form, with marks in the place of numbers. */
interface StyleForms {
  readonly style: CitationStyle;
  readonly forms: readonly string[];
}

export interface CiteForms {
  readonly formOf: (words: ReportedWords) => CiteForm;
  /** The forms asked for so far, in every style. */
  readonly inStyles: () => readonly StyleForms[];
  /** The places of the forms, in words, for styles that do not tell them. */
  readonly places: () => readonly string[];
}

/**
 * The citations of an article's words, taken apart: those under one heading differ in the numbers of their paragraphs
 * alone, so that a page need not hold one for every row and style.
 */
export function citeForms(record: ArticleRecord): CiteForms {
  const pinpointAt = pinpointsOf(record);
  const forms = new Map<string, { readonly pinpoint: Pinpoint; readonly isQuotation: boolean }>();
  const order = new Map<string, number>();
  return {
    formOf: ({ start, isQuotation }) => {
      const { paragraph, paragraphInSection, heading, inHeadline } = pinpointAt(start);
      const pinpoint: Pinpoint = {
        ...(heading === undefined ? {} : { heading }),
        ...(paragraph === undefined ? {} : { paragraph: paragraphMark }),
        ...(paragraphInSection === undefined ? {} : { paragraphInSection: paragraphInSectionMark }),
        inHeadline,
      };
      const key = JSON.stringify([pinpoint, isQuotation]);
      const form = order.get(key) ?? forms.size;
      order.set(key, form);
      forms.set(key, { pinpoint, isQuotation });
      return {
        form,
        ...(paragraph === undefined ? {} : { paragraph: String(paragraph) }),
        ...(paragraphInSection === undefined ? {} : { paragraphInSection: String(paragraphInSection) }),
      };
    },
    inStyles: () => {
      const article = citedArticle(record);
      return styles.map((style) => {
        const cite = style.words(article);
        return { style, forms: [...forms.values()].map((form) => asText(cite(form))) };
      });
    },
    places: () => [...forms.values()].map(({ pinpoint }) => asText(inWords(pinpoint))),
  };
}
