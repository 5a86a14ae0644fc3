import { describe, expect, it } from "vitest";
import { claimsExplained } from "../../scripts/command/claims-explained.js";
import { loadEnglish } from "../../src/language/english.js";
import { claimsOf, explainedClaimsOf } from "../../src/pipeline.js";

const english = loadEnglish();
const text =
  'Mayor Ines Halvard said the bridge was safe. "Nobody fell," she added.\nAccording to Jon Brakke, it rained.';

describe("claims explained", () => {
  it("says of each claim what was the cue, why it ends and who the speaker is", () => {
    const blocks = claimsExplained(text, english).split(/\n(?! )/u);
    expect(blocks.map((block) => block.split("\n")[0])).toEqual(["the bridge was safe", '"Nobody fell,"', "it rained"]);
    for (const block of blocks) {
      expect(block).toMatch(/\n {2}cue: ".+", \w+ — (?!undefined)\S.*\n {2}ends: \S.*\n {2}speaker: \S.* — \S/u);
    }
    expect(blocks[1]).toContain("speaker: Ines Halvard — ");
    expect(blocks[2]).toContain('cue: "According to"');
  });

  it("says so where nobody says anything", () => {
    expect(claimsExplained("The bridge is long.", english)).toBe("Nobody is quoted or reported in it.");
  });

  it("explains the claims that come without it, and changes nothing else of them", () => {
    const { claims, speakers } = explainedClaimsOf("a", text, english);
    const bare = claims.map(({ explanation: _, ...claim }) => claim);
    expect({ claims: bare, speakers }).toEqual(claimsOf("a", text, english));
    expect(claims.length).toBe(3);
  });
});
