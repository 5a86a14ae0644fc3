import type { CitedArticle } from "./item.js";
import type { Pinpoint } from "./pinpoint.js";

/** A citation and what it is for: "Reference list", "In the text". */
interface LabelledCitation {
  readonly label: string;
  readonly text: string;
}

/** What is cited out of an article. */
export interface CitedWords {
  readonly pinpoint: Pinpoint;
  /** Whether the article quotes somebody here: styles mark words taken at second hand. */
  readonly isQuotation: boolean;
}

/** A citation style: one edition of one manual. */
export interface CitationStyle {
  /** Name and edition, as people say it. */
  readonly name: string;
  /** What the style sets in italics, which a text file cannot show. */
  readonly italics: string;
  /** The citations of the article as a whole. */
  readonly article: (article: CitedArticle) => readonly LabelledCitation[];
  /** What cites words in it: made once for an article, so that its title is gone through only once. */
  readonly words: (article: CitedArticle) => (words: CitedWords) => string;
}
