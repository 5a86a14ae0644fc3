import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escaped } from "../../../src/export/report/html.js";
import { type Mark, markedText, marksByBlock } from "../../../src/export/report/marked-text.js";

const text = "Nine boats <left> & came back on Friday";
const whole = { start: 0, end: text.length };
const mark = (start: number, end: number, more: Partial<Mark> = {}): Mark => ({ start, end, className: "m", ...more });

describe("text with marks", () => {
  const cases: readonly (readonly [what: string, marks: readonly Mark[], expected: string])[] = [
    ["no mark", [], "Nine boats &lt;left&gt; &amp; came back on Friday"],
    [
      "a mark with id, label and class",
      [mark(0, 10, { id: "f-1", label: "1", className: "claim" })],
      '<mark id="f-1" data-label="1" class="claim">Nine boats</mark> &lt;left&gt; &amp; came back on Friday',
    ],
    [
      "one inside the other, whatever their order",
      [mark(5, 10, { id: "in" }), mark(0, 17, { id: "out" })],
      '<mark id="out" class="m">Nine <mark id="in" class="m">boats</mark> &lt;left&gt;</mark> &amp; came back on Friday',
    ],
    [
      "two that cross: the second is begun anew without its id",
      [mark(0, 10, { id: "a", className: "a" }), mark(5, 17, { id: "b", className: "b" })],
      '<mark id="a" class="a">Nine <mark id="b" class="b">boats</mark></mark><mark class="b"> &lt;left&gt;</mark> &amp; came back on Friday',
    ],
    [
      "the same words twice",
      [mark(0, 4, { id: "a" }), mark(0, 4, { id: "b" })],
      '<mark id="a" class="m"><mark id="b" class="m">Nine</mark></mark> boats &lt;left&gt; &amp; came back on Friday',
    ],
    [
      "side by side",
      [mark(0, 4, { id: "a" }), mark(4, 10, { id: "b" })],
      '<mark id="a" class="m">Nine</mark><mark id="b" class="m"> boats</mark> &lt;left&gt; &amp; came back on Friday',
    ],
    [
      "links, which never stand in links",
      [mark(0, 10, { href: "#a" }), mark(5, 10, { href: "#b" })],
      '<a class="m" href="#a">Nine <mark class="m">boats</mark></a> &lt;left&gt; &amp; came back on Friday',
    ],
    [
      "a mark without words, of which its place is left",
      [mark(4, 4, { id: "nothing" })],
      'Nine<span id="nothing"></span> boats &lt;left&gt; &amp; came back on Friday',
    ],
  ];
  it.each(cases)("writes %s", (_, marks, expected) => {
    expect(markedText(text, whole, marks)).toBe(expected);
  });

  it("cuts marks at the edges of the stretch", () => {
    expect(markedText(text, { start: 5, end: 10 }, [mark(0, 17, { id: "a" }), mark(20, 24)])).toBe(
      '<mark id="a" class="m">boats</mark>',
    );
  });

  const marks = fc.array(
    fc.tuple(fc.nat(60), fc.nat(60)).map(([left, right]) => [Math.min(left, right), Math.max(left, right)] as const),
    { maxLength: 25 },
  );
  it("keeps every character and every id once, with all tags closed in order, whatever the marks", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: "binary-ascii" }), marks, (words, spans) => {
        const end = words.length;
        const inside = spans
          .map(([from, to], order) => mark(Math.min(from, end), Math.min(to, end), { id: `m${order}`, href: "#x" }))
          .filter((found) => found.end > found.start);
        const html = markedText(words, { start: 0, end }, inside);
        const open: string[] = [];
        for (const [, slash, name] of html.matchAll(/<(\/?)(a|mark|span)\b[^>]*>/g)) {
          if (slash === "/") expect(open.pop()).toBe(name);
          else {
            if (name === "a") expect(open).not.toContain("a");
            open.push(name ?? "");
          }
        }
        expect(open).toEqual([]);
        expect(html.replace(/<[^>]*>/g, "")).toBe(escaped(words));
        expect([...html.matchAll(/ id="(m\d+)"/g)].map(([, id]) => id).sort()).toEqual(
          inside.map(({ id }) => id).sort(),
        );
      }),
    );
  });

  it("takes linear time where all marks cross", () => {
    const count = 20_000;
    const words = "x".repeat(2 * count);
    const crossing = Array.from({ length: count }, (_, order) => mark(order, order + count, { id: `m${order}` }));
    const html = markedText(words, { start: 0, end: words.length }, crossing);
    expect(html.length).toBeLessThan(100 * count);
  });
});

describe("marks by block", () => {
  it("cuts a mark where a block ends and gives its id to the first", () => {
    const blocks = [
      { start: 0, end: 10 },
      { start: 12, end: 20 },
      { start: 22, end: 30 },
    ];
    expect(
      marksByBlock(blocks, [mark(5, 25, { id: "a" }), mark(11, 14, { id: "b" }), mark(20, 22, { id: "c" })]),
    ).toEqual([[mark(5, 10, { id: "a" })], [mark(12, 20), mark(12, 14, { id: "b" })], [mark(22, 25)]]);
  });
});
