import { expect, it } from "vitest";
import { placesOf } from "../../src/export/place.js";
import { ferryRecord } from "../fixtures/record.js";

const { text } = ferryRecord;

it.each([
  ["Ferry fares in", { heading: undefined, paragraph: undefined, inHeadline: true }],
  ["who is to pay", { heading: undefined, paragraph: undefined, inHeadline: true }],
  ["By Ilse", { block: undefined, sentence: undefined, inHeadline: false }],
  ["she said", { heading: undefined, paragraph: 1, inHeadline: false }],
  ["Petition and cost", { heading: "Petition and cost", paragraph: undefined, inHeadline: false }],
  ["papers show", { heading: "Petition and cost", paragraph: 3, inHeadline: false }],
  ["Almgren denied", { heading: "Petition and cost", paragraph: 4, inHeadline: false }],
])("says where “%s” stands", (words, wanted) => {
  const place = placesOf(ferryRecord)(text.indexOf(words));
  expect(place).toMatchObject(Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined)));
  for (const [key, value] of Object.entries(wanted)) if (value === undefined) expect(place).not.toHaveProperty(key);
});

it("gives the whole sentence", () => {
  const { sentence } = placesOf(ferryRecord)(text.indexOf("papers show"));
  expect(text.slice(sentence?.start, sentence?.end)).toBe(
    "A new boat would cost €3.5 million to €4.2 million, the council's papers show.",
  );
});
