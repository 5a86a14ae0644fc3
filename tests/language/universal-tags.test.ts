import { expect, test } from "vitest";
import { UniversalTags } from "../../src/language/universal-tags.js";

const tags = new UniversalTags({ VBZ: "VERB", "VBZ aux": "AUX", "IN mark": "SCONJ", "VBZ root is": "AUX" });

test.each([
  ["VBZ", "root", "runs", "VERB"],
  ["VBZ", "aux", "has", "AUX"],
  ["VBZ", "root", "is", "AUX"],
  ["IN", "mark", "that", "SCONJ"],
  ["IN", "case", "of", "X"],
  ["__proto__", "constructor", "toString", "X"],
])("%s %s %s is %s", (tag, relation, form, universal) => {
  expect(tags.of(tag, relation, form)).toBe(universal);
});
