import type { ArticleRecord, Conflict } from "../../src/model/article-record.js";
import type { Span } from "../../src/model/span.js";
import type { Gold, GoldConflict } from "./gold.js";
import { overlapsAny } from "./pairing.js";
import { type Tally, tally } from "./tally.js";

/** Where the figures of a gold conflict stand; without offsets, every gold figure of those words. */
function placesOf(conflict: GoldConflict, gold: Gold): readonly Span[] {
  return conflict.spans ?? gold.figures.filter((figure) => conflict.figures.includes(figure.text));
}

function figuresOf(conflict: Conflict, record: ArticleRecord) {
  return record.figures.filter((figure) => conflict.figureIds.includes(figure.id));
}

/** Conflicts: a found one is right where all its figures, two or more, are among those of one gold conflict. */
export function measureConflicts(record: ArticleRecord, gold: Gold): Tally {
  const places = gold.conflicts.map((conflict) => placesOf(conflict, gold));
  const fits = (conflict: Conflict, spans: readonly Span[]): boolean =>
    figuresOf(conflict, record).every((figure) => overlapsAny(figure, spans));
  const wordsOf = (conflict: Conflict): string =>
    figuresOf(conflict, record)
      .map((figure) => `"${figure.text}"`)
      .join(" and ");
  const found = gold.conflicts.filter((_, index) => record.conflicts.some((one) => fits(one, places[index] ?? [])));
  return tally({
    pairs: found.map(() => ({ certainty: "sure", wrong: [] })),
    details: [],
    missed: gold.conflicts
      .filter((conflict) => !found.includes(conflict))
      .map((conflict) => `conflict missed: ${conflict.about} (${conflict.figures.join(" and ")})`),
    false: record.conflicts
      .filter((conflict) => !places.some((spans) => fits(conflict, spans)))
      .map((conflict) => ({ certainty: "sure", difference: `conflict false: ${wordsOf(conflict)}: ${conflict.why}` })),
    differences: [],
  });
}
