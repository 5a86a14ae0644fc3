import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textDirectives, withTextDirective } from "../../src/export/text-fragments.js";

/** The directive of the `occurrence`th standing of `words` in a text of one block a line. */
function directive(text: string, words: string, occurrence = 1): string | undefined {
  let start = -1;
  for (let count = 0; count < occurrence; count++) start = text.indexOf(words, start + 1);
  const end = start + words.length;
  const block = (offset: number) => {
    const from = text.lastIndexOf("\n", offset) + 1;
    const to = text.indexOf("\n", offset);
    return { start: from, end: to < 0 ? text.length : to };
  };
  return textDirectives(text, [{ start, end, firstBlock: block(start), lastBlock: block(end - 1) }])[0];
}

describe("a text directive", () => {
  const cases: readonly (readonly [
    name: string,
    text: string,
    words: string,
    occurrence: number,
    wanted: string | undefined,
  ])[] = [
    ["names words that stand once", "The mill lost 40 hands.", "40 hands", 1, "40%20hands"],
    [
      "encodes what its syntax uses",
      "A well-kept, safe & dry shed.",
      "well-kept, safe & dry",
      1,
      "well%2Dkept%2C%20safe%20%26%20dry",
    ],
    [
      "takes context before and after",
      "It fell 5 percent in May and 5 percent in June.",
      "5 percent",
      1,
      "fell-,5%20percent,-in",
    ],
    ["takes no context from the next block", "Up 5 percent\nUp by 5 percent", "5 percent", 1, "Up-,5%20percent"],
    ["has nothing to say of twins", "Up 5 percent\nUp 5 percent", "5 percent", 2, undefined],
    ["knows that case and accents do not count", "Café 9 and cafe 9", "Café 9", 1, "Caf%C3%A9%209,-and"],
    ["does not take a part of a word for a word", "The 15 boats, 5 boats.", "5 boats", 2, "5%20boats"],
    [
      "puts punctuation into the context",
      "He got “5 boats” or (5 boats).",
      "5 boats",
      1,
      "%E2%80%9C-,5%20boats,-%E2%80%9D",
    ],
    [
      "names long words by both ends",
      "They say that one two three four five six seven eight nine ten.",
      "one two three four five six seven eight nine ten",
      1,
      "one%20two%20three%20four,seven%20eight%20nine%20ten",
    ],
    [
      "reaches over blocks by both ends",
      "“We go.\nWe stay.” end",
      "“We go.\nWe stay.”",
      1,
      "%E2%80%9CWe%20go.,We%20stay.%E2%80%9D",
    ],
    ["shows white space as one space", "The  old \t mill 7.", "old \t mill", 1, "old%20mill"],
  ];
  it.each(cases)("%s", (_, text, words, occurrence, wanted) => {
    expect(directive(text, words, occurrence)).toBe(wanted);
  });

  it("points at words that stand once in the text with their context, or does not point at all", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.nat(), fc.integer({ min: 1, max: 4 }), (list, from, length) => {
        const text = list.join(" ");
        const first = from % list.length;
        const start = first * 2;
        const end = Math.min(text.length, start + length * 2 - 1);
        const block = { start: 0, end: text.length };
        const [found] = textDirectives(text, [{ start, end, firstBlock: block, lastBlock: block }]);
        if (found === undefined) return;
        const spoken = decodeURIComponent(found).replace(/-,|,-/gu, " ");
        expect(text.split(spoken).length).toBe(2);
      }),
    );
  });

  it("takes time linear in the text, also where nothing is unique", () => {
    const time = (repeats: number): number => {
      const text = "5 percent ".repeat(repeats).trim();
      const block = { start: 0, end: text.length };
      const quotations = Array.from({ length: repeats }, (_, order) => ({
        start: order * 10,
        end: order * 10 + 9,
        firstBlock: block,
        lastBlock: block,
      }));
      const started = performance.now();
      textDirectives(text, quotations);
      return performance.now() - started;
    };
    time(2000);
    expect(time(40_000)).toBeLessThan(20 * Math.max(time(5000), 20));
  });
});

describe("the address with a directive", () => {
  it.each([
    ["https://news.example/a", "https://news.example/a#:~:text=x"],
    ["https://news.example/a#top", "https://news.example/a#top:~:text=x"],
    ["https://news.example/a#:~:text=old", "https://news.example/a#:~:text=x"],
    ["mailto:desk@news.example", undefined],
  ])("of %s is %s", (url, wanted) => expect(withTextDirective(url, "x")).toBe(wanted));
});
