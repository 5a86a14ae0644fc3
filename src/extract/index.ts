import type { AnalysedArticle } from "../language/analysed-article.js";
import { findClaims } from "./claims/index.js";
import { findConflicts } from "./conflicts/index.js";
import { findDates } from "./dates/index.js";
import { findFigures } from "./figures/index.js";
import type { Findings } from "./findings.js";
import { linkFiguresToClaims } from "./links.js";

/** All that can be found in an article: figures, dates, claims with their speakers, and figures that contradict each other. */
export function extract(analysed: AnalysedArticle): Findings {
  const dates = findDates(analysed);
  const { claims, speakers } = findClaims(analysed);
  const linked = linkFiguresToClaims(findFigures(analysed, dates), claims);
  return {
    ...linked,
    dates,
    speakers,
    conflicts: findConflicts(analysed, linked.figures, linked.claims, speakers),
  };
}
