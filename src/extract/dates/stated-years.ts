import type { DateCandidate } from "./candidate.js";
import type { DateExpression } from "./date-expression.js";

function statedYear(expression: DateExpression): number | undefined {
  if (expression.kind === "interval") return undefined;
  return "year" in expression ? expression.year : undefined;
}

/**
 * Remembers the year a paragraph has stated last: in "In 2009 the mine closed. On March 3 …" the day is of 2009. A
 * year in another paragraph does not carry over.
 */
export class StatedYears {
  #section = -1;
  #paragraph = -1;
  #year: number | undefined;

  /** The year stated before the candidate in its paragraph, where it lies before the year of publication. */
  before({ reading: { sentence } }: DateCandidate, publishedYear: number | undefined): number | undefined {
    const isSameParagraph = sentence.section === this.#section && sentence.paragraph === this.#paragraph;
    if (!isSameParagraph || this.#year === undefined) return undefined;
    return publishedYear !== undefined && this.#year >= publishedYear ? undefined : this.#year;
  }

  /** Takes in a date in text order. */
  note({ expression, reading: { sentence } }: DateCandidate): void {
    if (sentence.section !== this.#section || sentence.paragraph !== this.#paragraph) this.#year = undefined;
    this.#section = sentence.section;
    this.#paragraph = sentence.paragraph;
    this.#year = statedYear(expression) ?? this.#year;
  }
}
