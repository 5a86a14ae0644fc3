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

/** A citation style: one edition of one manual. Its citations hold the marks of `markup.ts`. */
export interface CitationStyle {
  /** What the style is called by in commands: lower case, without spaces. */
  readonly id: string;
  /** Name and edition, as people say it. */
  readonly name: string;
  /** Where the citation of words stands: in the sentence's brackets, raised behind its full stop, or in a note. */
  readonly place: "text" | "superscript" | "note";
  /** Whether its citations of words tell where these stand; else the sentence around them does. */
  readonly tellsPlace: boolean;
  /** The citations of the article as a whole; the first is its entry in the list of works. */
  readonly article: (article: CitedArticle) => readonly [LabelledCitation, ...LabelledCitation[]];
  /** What cites words in it: made once for an article, so that its title is gone through only once. */
  readonly words: (article: CitedArticle) => (words: CitedWords) => string;
}
