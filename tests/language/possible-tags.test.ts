import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../src/language/english.js";
import { possibleTags } from "../../src/language/possible-tags.js";

const names = ["NN", "NNP", "NNS", "VB", "VBD", "VBG", "VBN", "VBZ", "JJ", "JJR", "RB", "CD"];
const all = Uint8Array.from(names, (_, number) => number);

describe("the tags a form can have", () => {
  it.each([
    ["spokesman", "NN NNP NNS VB JJ JJR RB"],
    ["sank", "VBD"],
    ["Sank", "NNP VBD"],
    ["rose", "VBD"],
    ["docked", "NN NNP NNS VB VBD VBN JJ JJR RB"],
    ["hurt", "NN NNP NNS VB VBD VBN JJ JJR RB"],
    ["quays", "NN NNP NNS VB VBZ JJ JJR RB"],
    ["dredging", "NN NNP NNS VB VBG JJ JJR RB"],
    ["turnout", "NN NNP NNS VB VBD VBN JJ JJR"],
    ["league", "NN NNP NNS VB JJ JJR RB"],
    ["forty-two", "NN NNP NNS VB JJ JJR RB CD"],
    ["xiv", "NN NNP NNS VB JJ JJR RB CD"],
    ["40s", "NN NNP NNS VB VBZ JJ JJR RB CD"],
  ])("%s: %s", (form, tags) => {
    const possible = possibleTags(form.toLowerCase(), /^[A-Z]/.test(form), all, names);
    expect(Array.from(possible, (number) => names[number]).join(" ")).toBe(tags);
  });

  it("are never none", () => {
    const only = Uint8Array.of(names.indexOf("VBD"));
    expect(possibleTags("quay", false, only, names)).toEqual(only);
  });

  it("keep the tagger from taking a title for a past tense", () => {
    const words = loadEnglish().analyseWords([['"', "Safe", ",", '"', "spokesman", "Stellan", "Roe", "said", "."]]);
    expect(words[0]?.[4]?.tag).toBe("NN");
  });
});
