import { describe, expect, it } from "vitest";
import conflicts from "./conflicts.json" with { type: "json" };
import { recordOfText } from "./mini-article.js";
import { overlapsAny } from "./pairing.js";

/** The share of true conflicts that must be found, and how many of the near misses may be taken for conflicts. */
const floor = 0.9;
const mostFalse = 1;

/** The words of the figures of every conflict found. */
function conflictsIn(text: string, slug: string) {
  const record = recordOfText(text, slug);
  return record.conflicts.map((conflict) => ({
    why: conflict.why,
    figures: record.figures.filter((figure) => conflict.figureIds.includes(figure.id)),
    offset: record.text.indexOf(text),
  }));
}

describe("conflicts", () => {
  it(`finds at least ${floor * 100} in 100 of the true ones`, () => {
    const missed = conflicts.conflicts.filter(({ text, figures }, index) => {
      const found = conflictsIn(text, `conflict-${index}`);
      return !found.some((one) => {
        const wanted = figures.map((words) => {
          const start = one.offset + text.indexOf(words);
          return { start, end: start + words.length };
        });
        return one.figures.length >= 2 && one.figures.every((figure) => overlapsAny(figure, wanted));
      });
    });
    console.log(`true conflicts found: ${conflicts.conflicts.length - missed.length} of ${conflicts.conflicts.length}`);
    expect(missed.length, missed.map(({ text }) => text).join("\n")).toBeLessThanOrEqual(
      Math.floor(conflicts.conflicts.length * (1 - floor)),
    );
  });

  it(`takes at most ${mostFalse} of the near misses for a conflict`, () => {
    const taken = conflicts.nearMisses.flatMap(({ text, reason }, index) =>
      conflictsIn(text, `near-miss-${index}`).map((found) => `${reason}: ${text}\n  ${found.why}`),
    );
    console.log(`near misses taken for conflicts: ${taken.length} of ${conflicts.nearMisses.length}`);
    expect(taken.length, taken.join("\n")).toBeLessThanOrEqual(mostFalse);
  });
});
