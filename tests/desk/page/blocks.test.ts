import { describe, expect, it } from "vitest";
import { segmentsByBlock, wordEdge } from "../../../src/desk/page/blocks.js";

const paragraph = (start: number, end: number) => ({ kind: "paragraph" as const, start, end });
const mark = (id: string, start: number, end: number) => ({
  id,
  start,
  end,
  className: id.startsWith("f") ? "figure" : "claim",
});

describe("segmentsByBlock", () => {
  it("cuts blocks where marks begin and end, also marks that cross and reach over blocks", () => {
    const marks = [mark("c1", 2, 14), mark("f1", 4, 8), mark("c2", 6, 9)];
    const segments = segmentsByBlock([paragraph(0, 10), paragraph(12, 20)], marks);
    expect(segments.map((block) => block.map(({ start, end, ids }) => [start, end, ids.join(" ")]))).toEqual([
      [
        [0, 2, ""],
        [2, 4, "c1"],
        [4, 6, "c1 f1"],
        [6, 8, "c1 f1 c2"],
        [8, 9, "c1 c2"],
        [9, 10, "c1"],
      ],
      [
        [12, 14, "c1"],
        [14, 20, ""],
      ],
    ]);
    expect(segments[0]?.[2]?.className).toBe("claim figure");
  });
});

describe("wordEdge", () => {
  const text = "The wall, 38 m high.";

  it.each([
    [3, 1, "end", 8],
    [8, 1, "end", 12],
    [8, -1, "end", 3],
    [4, 1, "start", 10],
    [10, -1, "start", 4],
    [4, -1, "start", 0],
    [19, 1, "end", 20],
  ] as const)("from %i by %i goes to the next %s of a word", (offset, step, edge, expected) => {
    expect(wordEdge(text, offset, step, edge)).toBe(expected);
  });
});
