import type { AnalysedArticle } from "../language/analysed-article.js";
import { isEnglish } from "../normalize/language.js";
import { findClaims } from "./claims/index.js";
import { withSayings } from "./claims/saying.js";
import { findConflicts } from "./conflicts/index.js";
import { findDates } from "./dates/index.js";
import { findDigits } from "./figures/digits.js";
import { findFigures } from "./figures/index.js";
import type { Findings } from "./findings.js";
import { linkFiguresToClaims } from "./links.js";

/** Of an article that is not in English: its numbers in digits. Nothing else is guessed. */
function extractDigits(analysed: AnalysedArticle): Findings {
  return { figures: findDigits(analysed), dates: [], speakers: [], claims: [], conflicts: [] };
}

/** All that can be found in an article: figures, dates, claims with their speakers, and figures that contradict each other. */
export function extract(analysed: AnalysedArticle): Findings {
  if (!isEnglish(analysed.article.language.value)) return extractDigits(analysed);
  const dates = findDates(analysed);
  const { claims, speakers } = findClaims(analysed);
  const linked = linkFiguresToClaims(findFigures(analysed, dates), withSayings(claims, dates, analysed));
  return {
    ...linked,
    dates,
    speakers,
    conflicts: findConflicts(analysed, linked.figures, linked.claims, speakers),
  };
}
