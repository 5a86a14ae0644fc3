import { describe, expect, it } from "vitest";
import type { ClaimFinding, FigureFinding } from "../../src/extract/findings.js";
import { linkFiguresToClaims } from "../../src/extract/links.js";

const figure = (start: number, end: number): FigureFinding => ({
  start,
  end,
  text: "40",
  bound: "exact",
  value: 40,
  unit: { name: "", text: "" },
  inHeading: false,
  basis: "stated",
  certainty: "sure",
});

const claim = (speaker: number, ...content: [start: number, end: number][]): ClaimFinding => ({
  kind: "indirect",
  source: [],
  cue: [],
  content: content.map(([start, end]) => ({ start, end })),
  speaker,
  force: "say",
  checkWorthiness: { score: 0, reasons: [] },
  figures: [],
  basis: "stated",
  certainty: "sure",
});

describe("figures and claims", () => {
  it("are tied where the figure stands in the claim's content, the innermost claim first", () => {
    const figures = [figure(5, 7), figure(25, 27), figure(45, 47), figure(90, 92)];
    const claims = [claim(0, [0, 50]), claim(1, [20, 30]), claim(2, [40, 46], [80, 95])];
    const linked = linkFiguresToClaims(figures, claims);
    expect(linked.figures.map((each) => [each.claim, each.speaker])).toEqual([
      [0, 0],
      [1, 1],
      [0, 0],
      [2, 2],
    ]);
    expect(linked.claims.map((each) => each.figures)).toEqual([[0, 1, 2], [1], [3]]);
  });

  it("are not tied where the figure only touches the claim", () => {
    const linked = linkFiguresToClaims([figure(10, 14)], [claim(0, [0, 10]), claim(1, [12, 20])]);
    expect(linked.figures[0]).not.toHaveProperty("claim");
    expect(linked.claims.map((each) => each.figures)).toEqual([[], []]);
  });
});
