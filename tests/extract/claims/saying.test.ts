import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../../src/language/english.js";
import { recordOf } from "../../../src/pipeline.js";

const english = loadEnglish();

/** What the first claim of a sentence in an article published on Friday, 5 May 2034 tells of its saying. */
function saidOf(sentence: string): Record<string, string> {
  const bytes = new TextEncoder().encode(`Harbour news\n\nThe harbour of Velm is old and wide.\n\n${sentence}\n`);
  const given = { datePublished: "2034-05-05" };
  const record = recordOf({ bytes, name: "a.txt", slug: "a", given }, english);
  const [claim] = record.claims;
  if (claim === undefined) throw new Error(`No claim was found in: ${sentence}`);
  const { date, place, occasion } = claim.said ?? {};
  for (const part of [date, place, occasion])
    if (part !== undefined) expect(record.text.slice(part.start, part.end)).toBe(part.text);
  return {
    ...(date && { date: date.value }),
    ...(place && { place: place.text }),
    ...(occasion && { occasion: occasion.text }),
  };
}

describe("when and where it was said", () => {
  it.each([
    [
      "Mayor Ines Halvard told reporters in Marl on Monday that the quay was safe.",
      { date: "2034-05-01", place: "Marl" },
    ],
    [
      "The port said in a statement on Thursday that it would hire guards.",
      { date: "2034-05-04", occasion: "a statement" },
    ],
    ['"The quay is safe," Mayor Ines Halvard said on Tuesday.', { date: "2034-05-02" }],
    [
      '"The quay is safe," said Ines Halvard in an interview on Tuesday.',
      { date: "2034-05-02", occasion: "an interview" },
    ],
    ['"The quay is safe," Ines Halvard said, speaking at a rally in Orlin.', { place: "Orlin", occasion: "a rally" }],
    ["Speaking at a rally in Orlin, Ines Halvard said the quay was safe.", { place: "Orlin", occasion: "a rally" }],
    ["Ines Halvard told a news conference that the quay was safe.", { occasion: "a news conference" }],
    ["Ines Halvard said on 2 May 2034 that the quay was safe.", { date: "2034-05-02" }],
  ])("%s", (sentence, said) => {
    expect(saidOf(sentence)).toEqual(said);
  });

  it.each([
    "Ines Halvard said that the quay was closed on Monday.",
    "Ines Halvard said the quay in Marl was closed on Monday.",
    '"The quay was closed on Monday," Ines Halvard said.',
    "The quay in Marl was closed on Monday, Ines Halvard said.",
    "Ines Halvard, who was elected in Marl on Monday, said the quay was safe.",
    "Ines Halvard told reporters who arrived in Marl on Monday that the quay was safe.",
    "Ines Halvard said of the strike on Monday that it was illegal.",
    "Ines Halvard said in English that the quay was safe.",
    "Ines Halvard told The Velm Post that the quay was safe.",
    '"The quay is safe," said Ines Halvard, an aide in 2012.',
    "According to Ines Halvard, the quay was closed on Monday.",
  ])("tells nothing: %s", (sentence) => {
    expect(saidOf(sentence)).toEqual({});
  });
});
