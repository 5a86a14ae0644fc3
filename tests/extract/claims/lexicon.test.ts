import { describe, expect, it } from "vitest";
import { CUE_ADJECTIVES } from "../../../src/extract/claims/lexicon/adjectives.js";
import { cueNoun, cueVerb } from "../../../src/extract/claims/lexicon/cue-lexicon.js";
import type { CueRow } from "../../../src/extract/claims/lexicon/cue-row.js";
import { CUE_NOUNS } from "../../../src/extract/claims/lexicon/nouns.js";
import { VERBS_OF_BELIEF } from "../../../src/extract/claims/lexicon/verbs-of-belief.js";
import { VERBS_OF_DISCLOSURE } from "../../../src/extract/claims/lexicon/verbs-of-disclosure.js";
import { VERBS_OF_JUDGMENT } from "../../../src/extract/claims/lexicon/verbs-of-judgment.js";
import { VERBS_OF_SAYING } from "../../../src/extract/claims/lexicon/verbs-of-saying.js";
import { VERBS_WITH_PREPOSITIONS } from "../../../src/extract/claims/lexicon/verbs-with-prepositions.js";

const verbs: readonly CueRow[] = [
  ...VERBS_OF_SAYING,
  ...VERBS_OF_BELIEF,
  ...VERBS_OF_JUDGMENT,
  ...VERBS_WITH_PREPOSITIONS,
  ...VERBS_OF_DISCLOSURE,
];
const lemmas = (rows: readonly CueRow[]): Set<string> => new Set(rows.flatMap((row) => row.lemmas.split(" ")));

describe("cue lexicon", () => {
  it("holds over a thousand lemmas", () => {
    expect(lemmas(verbs).size + lemmas(CUE_NOUNS).size + lemmas(CUE_ADJECTIVES).size).toBeGreaterThan(1000);
  });

  it.each([...verbs, ...CUE_NOUNS, ...CUE_ADJECTIVES].map((row) => [row.lemmas.slice(0, 40), row] as const))(
    "row %s is well formed",
    (_name, row) => {
      expect(row.force).toMatch(/^[a-z]+(?:_[a-z]+)*$/u);
      expect(row.frames).toMatch(/^(?:[a-z-]+ \.\d+)(?: [a-z-]+ \.\d+)*$/u);
      expect(row.lemmas).toMatch(/^[a-z-]+(?:_[a-z]+)*(?: [a-z-]+(?:_[a-z]+)*)*$/u);
    },
  );

  it.each([
    ["said", "say"],
    ["told", "tell"],
    ["called", "call"],
    ["admitted", "admit"],
    ["denies", "deny"],
    ["urging", "urge"],
    ["swore", "swear"],
    ["thought", "think"],
    ["quipped", "quip"],
    ["argued", "argue"],
  ])("%s is a form of %s", (normal, lemma) => {
    expect(cueVerb({ normal, lemma: normal })?.lemma).toBe(lemma);
  });

  it("finds nouns in the plural and verbs with their particle", () => {
    expect(cueNoun({ normal: "warnings", lemma: "warnings" })?.lemma).toBe("warning");
    expect(cueVerb({ normal: "pointed", lemma: "point" }, "out")?.lemma).toBe("point out");
  });
});
