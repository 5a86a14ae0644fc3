import type { AnalysedSentence } from "../../language/analysed-article.js";
import type { DateCandidate } from "./candidate.js";
import type { DateExpression } from "./date-expression.js";
import { wordAt } from "./readers.js";

function statedYear(expression: DateExpression): number | undefined {
  if (expression.kind === "interval") return undefined;
  return "year" in expression ? expression.year : undefined;
}

/** The year that an earlier date of the sentence, or of the one before it, has stated. */
export interface CarriedYear {
  readonly year: number;
  /** Whether it stands in the same sentence. */
  readonly isNear: boolean;
}

/** Whether the date sets the scene for what follows: "In 2029 the mine closed", and not "the 2028 election". */
function setsScene({ first, reading: { lexemes } }: DateCandidate): boolean {
  const before = wordAt(lexemes, first - 1);
  return first <= 2 && (before === "in" || before === "on");
}

/**
 * Remembers the year that set the scene last: in "In 2029 the mine closed. On March 3 …" the day is of 2029. It holds
 * for the sentence it begins and for the next one of the paragraph.
 */
export class StatedYears {
  #sentence: AnalysedSentence | undefined;
  #isNextSentence = false;
  #year: number | undefined;

  /** The year carried over to the candidate, where it is not the year of publication or a later one. */
  before(candidate: DateCandidate, publishedYear: number | undefined): CarriedYear | undefined {
    this.#moveTo(candidate.reading.sentence);
    if (this.#year === undefined) return undefined;
    if (publishedYear !== undefined && this.#year >= publishedYear) return undefined;
    return { year: this.#year, isNear: !this.#isNextSentence };
  }

  /** Takes in a date in text order. */
  note(candidate: DateCandidate): void {
    this.#moveTo(candidate.reading.sentence);
    const year = statedYear(candidate.expression);
    if (year === undefined || !setsScene(candidate)) return;
    this.#year = year;
    this.#isNextSentence = false;
  }

  #moveTo(sentence: AnalysedSentence): void {
    const previous = this.#sentence;
    if (sentence === previous) return;
    const isSameParagraph =
      previous !== undefined && sentence.section === previous.section && sentence.paragraph === previous.paragraph;
    if (!isSameParagraph || this.#isNextSentence) this.#year = undefined;
    this.#isNextSentence = this.#year !== undefined;
    this.#sentence = sentence;
  }
}
