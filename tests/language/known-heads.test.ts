import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadEnglish } from "../../src/language/english.js";
import { knownHeads, unknownHead } from "../../src/language/network/known-heads.js";

/** Words, with tags where they are no digits: `Ada/NNP Roe/NNP , 34 ,`. */
function headsOf(line: string): Record<string, string> {
  const words = line.split(" ").map((word) => word.split("/") as [string, string?]);
  const form = (at: number): string => words[at]?.[0].toLowerCase() ?? "";
  const heads = knownHeads({
    length: words.length,
    form,
    tag: (at) => words[at]?.[1] ?? (/\d/.test(form(at)) ? "CD" : form(at)),
  });
  return Object.fromEntries(
    [...(heads ?? [])].flatMap((head, at) => (head === unknownHead ? [] : [[form(at), form(head)]])),
  );
}

describe("a number hangs", () => {
  test("on the sign in front of it", () => {
    expect(headsOf("Tarn/NNP Gas/NNP $/$ 3,500 $/$ 1,250")).toEqual({ "3,500": "$", "1,250": "$" });
    expect(headsOf("invoice/NN #/# 17 ,/, #/NN 18")).toEqual({ "17": "#", "18": "#" });
    expect(headsOf("paid/VBD $/$ 40 million/CD")).toEqual({});
  });

  test("on the first of a range", () => {
    expect(headsOf("within/IN two/CD to/IN five/CD hours/NNS")).toEqual({ five: "two" });
    expect(headsOf("Parts/NNS I/CD through/IN IV/CD")).toEqual({ iv: "i" });
  });

  test.each([
    ["from/IN 3 to/IN 5 metres/NNS", "where both may hang on the verb"],
    ["from/IN May/NNP 3 to/IN 5", "the same"],
    ["rose/VBD 12 to/IN 410", "by so much, to so much"],
    ["fell/VBD by/IN almost/RB 12 to/IN 410", "the same"],
    ["were/VBD up/RB 12 to/IN 410", "the same"],
    ["beat/VBD Tarn/NNP 3 to/IN 1", "a score"],
    ["rose/VBD in/IN 2022 to/IN 410 boats/NNS", "a year and an amount"],
    ["between/IN 3 to/IN 5", "which needs both"],
    ["100 to/IN 200 million/CD", "where the last word is the head"],
    ["ten/CD to/IN twenty/CD -/HYPH five/CD", "where the number goes on"],
  ])("not on the first of %s: %s", (line) => {
    expect(headsOf(line)).toEqual({});
  });

  test("on the first group of a telephone number", () => {
    expect(headsOf("ring/VB +44 20 5550 0123 or/CC 01632 960123")).toEqual({
      "20": "+44",
      "5550": "+44",
      "0123": "+44",
      "960123": "01632",
    });
    expect(headsOf("ring/VB (/-LRB- 020 )/-RRB- 5550 0199")).toEqual({ "5550": "020", "0199": "020" });
    expect(headsOf("ring/VB +1 (/-LRB- 212 )/-RRB- 555-0199")).toEqual({ "212": "+1", "555-0199": "+1" });
    // As running text is parted.
    expect(headsOf("ring/VB +/SYM 44 20 5550 0123")).toEqual({ "20": "44", "5550": "44", "0123": "44" });
    expect(headsOf("ring/VB 020 5550 -/HYPH 0123")).toEqual({ "5550": "020", "0123": "020" });
    expect(headsOf("ring/VB 713 555 -/HYPH 0199")).toEqual({ "555": "713", "0199": "713" });
    expect(headsOf("+1 555 0123 99 +1 555 0188 77")).toEqual({
      "555": "+1",
      "0123": "+1",
      "99": "+1",
      "0188": "+1",
      "77": "+1",
    });
  });

  test.each([
    "a/DT 940 14 pixel/NN camera/NN",
    "has/VBZ 2 500 000 people/NNS",
    "1111 2222 3333 4444",
    "Sales/NNS were/VBD 1204 1310 1422 units/NNS",
    "Marlow/NNP Town/NNP 38 20 10 8 61 40 70",
    "Numbers/NNS 03 14 21 27 35 42",
    "0123 4567 8901 2345 6789",
  ])("on no group where it is no telephone number: %s", (line) => {
    expect(headsOf(line)).toEqual({});
  });

  test("on the name a line without a verb begins with", () => {
    expect(headsOf("Ada/NNP Roe/NNP Head/NN of/IN Press/NN 713-555-0123 ada@marlow.example/ADD")).toEqual({
      "713-555-0123": "ada",
    });
    expect(headsOf("Ada/NNP Roe/NNP 020 5550 0123")).toEqual({ "020": "ada", "5550": "020", "0123": "020" });
    expect(headsOf("Ada/NNP Roe/NNP answers/VBZ 713-555-0123")).toEqual({});
    expect(headsOf("Ada/NNP Roe/NNP 713-555-0123 Bo/NNP Lind/NNP 713-555-0199")).toEqual({ "713-555-0123": "ada" });
    expect(headsOf("Our/PRP$ office/NN 713-555-0123")).toEqual({});
  });

  test.each([
    "Fax/NN :/: 713-555-0123",
    "phone/NN 713-555-0123",
    "(/-LRB- Home/NN )/-RRB- 713-555-0123",
    "or/CC 713-555-0123",
  ])("not on that name where a word says what it is: %s", (line) => {
    expect(headsOf(`Ada/NNP Roe/NNP ${line}`)).toEqual({});
  });
});

test("English text is read with them", () => {
  const text = "The gates stay shut for two to five hours.";
  const [sentence] = loadEnglish().analyse(text, { start: 0, end: text.length });
  const tokens = sentence?.tokens ?? [];
  const five = tokens.find((token) => token.text === "five");
  expect(tokens[five?.head ?? -1]?.text).toBe("two");
});

test("so is a line that says how somebody is reached", () => {
  const text = "Ada Roe Marlow Ferries (020) 5550-0123";
  const [sentence] = loadEnglish().analyse(text, { start: 0, end: text.length });
  const headOf = (form: string): string | undefined =>
    sentence?.tokens[sentence.tokens.find((token) => token.text === form)?.head ?? -1]?.text;
  expect(["020", "5550", "0123"].map(headOf)).toEqual(["Ada", "020", "020"]);
});

test("every head lies in the sentence, and none hangs below itself", () => {
  const word = fc.constantFrom(
    "+44/CD",
    "020/CD",
    "5550",
    "34",
    "(/-LRB-",
    ")/-RRB-",
    ",/,",
    "Ada/NNP",
    "to/IN",
    "$/$",
    "two/CD",
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
      const heads = knownHeads({
        length: words.length,
        form: (at) => words[at]?.split("/")[0]?.toLowerCase() ?? "",
        tag: (at) => words[at]?.split("/")[1] ?? (words[at] === undefined ? "" : "CD"),
      });
      heads?.forEach((head, at) => {
        expect(head).toBeLessThan(at);
        expect(head).toBeGreaterThanOrEqual(unknownHead);
      });
    }),
  );
});
