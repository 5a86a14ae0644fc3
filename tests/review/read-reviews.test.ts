import { describe, expect, it } from "vitest";
import { withReview, withReviewChanged } from "../../src/review/edit-reviews.js";
import { readReviews } from "../../src/review/read-reviews.js";
import { review } from "./reviews.js";

const file = "reviews/ferry.reviews.json";
const bytesOf = (...reviews: object[]) => Buffer.from(JSON.stringify({ schemaVersion: "1", reviews }));
const plan = review("c-plan");

it.each([
  ["a label of the default scale", { label: "mostly TRUE", value: 4 }],
  ["a label without a number", { label: "Missing context" }],
  ["a house's own label with a number", { label: "Misleading", value: 2 }],
  [
    "a house's own scale",
    {
      label: "Pants",
      value: 3,
      scale: { worst: 2, best: 4, labels: ["Trousers", "Shorts", "Skirt"].with(1, "Pants") },
    },
  ],
])("takes %s", (_, rating) => {
  expect(readReviews(bytesOf({ ...plan, rating }), file).reviews).toHaveLength(1);
});

describe("refuses, with file, review and remedy,", () => {
  const { url: _, ...withoutUrl } = plan;
  const cases: Readonly<Record<string, readonly [Uint8Array, RegExp]>> = {
    "a rating outside its scale": [
      bytesOf({ ...plan, rating: { label: "Very false", value: 6 } }),
      /review r-plan: its rating 6 is outside its scale from 1 to 5; give a number from 1 to 5/,
    ],
    "a rating of nothing": [
      bytesOf({ ...plan, rating: { label: "False", value: 0 } }),
      /review r-plan: \/reviews\/0\/rating\/value must be at least 1/,
    ],
    "half a number": [bytesOf({ ...plan, rating: { label: "x", value: 1.5 } }), /must be of type integer/],
    "a scale upside down": [
      bytesOf({ ...plan, rating: { label: "x", value: 3, scale: { worst: 3, best: 2 } } }),
      /scale goes from 3 to 2; make best greater/,
    ],
    "too few labels": [
      bytesOf({ ...plan, rating: { label: "x", scale: { worst: 1, best: 5, labels: ["x"] } } }),
      /has 1 labels; name 5/,
    ],
    "a label of another number": [
      bytesOf({ ...plan, rating: { label: "True", value: 4 } }),
      /"True" is 5 on its scale, not 4/,
    ],
    "a number for what has none": [
      bytesOf({ ...plan, rating: { label: "Satire", value: 1 } }),
      /"Satire" is no point on a truth scale.*leave the value out/,
    ],
    "a label that is none of its scale": [
      bytesOf({ ...plan, rating: { label: "x", value: 1, scale: { worst: 1, best: 2, labels: ["a", "b"] } } }),
      /"x" is none of its scale/,
    ],
    "two reviews of one claim": [
      bytesOf(plan, { ...plan, id: "r-2" }),
      /reviews r-plan and r-2 are both of claim c-plan; withdraw one/,
    ],
    "an id there twice": [bytesOf(plan, { ...review("c-boats"), id: "R-PLAN" }), /review R-PLAN is there twice/],
    "an id that is a path": [bytesOf({ ...plan, id: "../x" }), /must match/],
    "a published one without an address": [bytesOf(withoutUrl), /review r-plan: .*must have the member "url"/],
    "an empty word": [bytesOf({ ...plan, claimReviewed: "" }), /claimReviewed must have at least 1/],
    "a moment for a day": [bytesOf({ ...plan, datePublished: "2031-03-20T10:00:00Z" }), /datePublished must be a date/],
    "a claim without its words": [bytesOf({ ...plan, claim: { id: "c-plan" } }), /must have the member "anchor"/],
    "JSON with a fault": [Buffer.from('{"reviews": [\r\n}'), /it is not JSON \(line 2, column 1\)/],
  };

  it.each(Object.entries(cases))("%s", (_, [bytes, sentence]) => {
    expect(() => readReviews(bytes, file)).toThrow(sentence);
    expect(() => readReviews(bytes, file)).toThrow(/^reviews\/ferry\.reviews\.json: .*\.$/u);
  });
});

it("takes a second review of a claim whose first was withdrawn", () => {
  expect(readReviews(bytesOf({ ...plan, status: "withdrawn" }, { ...plan, id: "r-2" }), file).reviews).toHaveLength(2);
});

it("changes a review and keeps what it does not know", async () => {
  const bytes = Buffer.from(
    JSON.stringify({ schemaVersion: "1", "x-a": 1, reviews: [{ ...plan, "x-ticket": 7 }] }, null, 1),
  );
  const after = await withReviewChanged(
    bytes,
    "r-plan",
    { status: "withdrawn", occasion: "a speech", dateModified: undefined },
    file,
  );
  expect(JSON.parse(Buffer.from(after).toString())).toEqual({
    schemaVersion: "1",
    "x-a": 1,
    reviews: [{ ...plan, "x-ticket": 7, status: "withdrawn", occasion: "a speech" }],
  });
  const two = await withReview(after, "a-1", review("c-boats"), file);
  expect(readReviews(two, file).reviews.map(({ id }) => id)).toEqual(["r-plan", "r-boats"]);
  await expect(withReviewChanged(bytes, "r-9", {}, file)).rejects.toThrow(/no review r-9/);
  await expect(withReviewChanged(bytes, "r-plan", { rating: undefined }, file)).rejects.toThrow(
    /must have the member "rating"/,
  );
});
