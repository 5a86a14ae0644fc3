import { describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../src/model/article-record.js";
import { applyCorrections } from "../../src/record/correction/apply-corrections.js";
import { claimStates } from "../../src/review/claim-states.js";
import { matchReviews, publishedReviews, refuseForeignReviews, reviewNotes } from "../../src/review/match-reviews.js";
import { claimNamed } from "../../src/review/new-review.js";
import { ferryRecord } from "../fixtures/record.js";
import { buildRecord } from "../fixtures/record-builder.js";
import { review } from "./reviews.js";

/** The ferry report in which the claim ids are others and some words have changed. */
function rewritten(old: string, now: string): ArticleRecord {
  const { text } = ferryRecord;
  if (!text.includes(old)) throw new Error(`The ferry report has no "${old}"`);
  const at = text.indexOf(old);
  const shifted = (offset: number) => (offset > at ? offset + now.length - old.length : offset);
  const moved = JSON.parse(JSON.stringify(ferryRecord), (key, value) =>
    key === "start" || key === "end" ? shifted(value) : value,
  );
  return { ...moved, text: text.replace(old, now) };
}

const withOtherIds = (record: ArticleRecord): ArticleRecord => ({
  ...record,
  claims: record.claims.map((claim) => ({ ...claim, id: `${claim.id}-new` })),
});

describe("a review", () => {
  it("is of the claim whose words it holds", () => {
    const [match] = matchReviews(ferryRecord, { reviews: [review("c-plan")] });
    expect(match).toMatchObject({ state: "fresh", claim: { id: "c-plan" } });
  });

  it("is found by its words when the ids are others, and leaves the build under the new id", () => {
    const matches = matchReviews(withOtherIds(ferryRecord), { reviews: [review("c-plan")] });
    expect(publishedReviews(matches).map(({ claim }) => claim.id)).toEqual(["c-plan-new"]);
  });

  it("is stale when the claim's words have changed, whether or not the id has", () => {
    const record = rewritten("5 percent from April", "7 percent from May");
    for (const each of [record, withOtherIds(record)]) {
      const matches = matchReviews(each, { reviews: [review("c-plan")] });
      expect(matches[0]).toMatchObject({
        state: "stale",
        words: "The ferry council plans to raise fares by 7 percent from May",
      });
      expect(publishedReviews(matches)).toEqual([]);
      expect(reviewNotes(matches).join()).toMatch(
        /said "The ferry council .* 5 percent from April", and now says ".* 7 percent from May"; .*--confirm r-plan/,
      );
    }
  });

  it("is set aside when there is no such claim any more", () => {
    const record = { ...ferryRecord, claims: ferryRecord.claims.filter(({ id }) => id !== "c-plan") };
    const matches = matchReviews(record, { reviews: [review("c-plan")] });
    expect(matches).toMatchObject([{ state: "set-aside" }]);
    expect(reviewNotes(matches).join()).toMatch(/^Review r-plan of "The ferry council plans .*" is set aside/);
  });

  it("is not taken for another's when its own claim is gone and the text has the id for other words", () => {
    const record = {
      ...ferryRecord,
      claims: ferryRecord.claims
        .filter(({ id }) => id !== "c-plan")
        .map((claim) => (claim.id === "c-boats" ? { ...claim, id: "c-plan" } : claim)),
    };
    const matches = matchReviews(record, { reviews: [review("c-plan")] });
    expect(matches[0]?.state).not.toBe("fresh");
    expect(publishedReviews(matches)).toEqual([]);
  });

  it("of a claim whose extent a person mended is stale until it is confirmed", () => {
    const { record } = applyCorrections(ferryRecord, {
      corrections: [
        {
          id: "k-1",
          target: "claim",
          action: "amend",
          targetId: "c-plan",
          anchor: { exact: "The ferry council plans to raise fares by 5 percent from April" },
          set: { extent: [{ exact: "raise fares by 5 percent from April" }] },
          by: "Ann",
          on: "2031-03-20",
        },
      ],
    });
    const matches = matchReviews(record, { reviews: [review("c-plan")] });
    expect(matches[0]?.state).toBe("stale");
    const claim = record.claims.find(({ id }) => id === "c-plan");
    const confirmed = review("c-plan", claim && { claim: claimNamed(record, claim) });
    expect(matchReviews(record, { reviews: [confirmed] })[0]?.state).toBe("fresh");
  });

  it("is not made stale by a mended quotation mark or dash", () => {
    const record = rewritten('"The boats are', "“The boats are");
    expect(matchReviews(record, { reviews: [review("c-boats")] })[0]?.state).toBe("fresh");
  });

  it("of words that stand twice is told apart by what stands around them", () => {
    const twice = buildRecord({
      slug: "twice",
      headline: "Fog",
      sections: [{ paragraphs: [["Mira Tallow said fog is near.", "Later Bo Li said fog is near too."]] }],
      claims: [
        { id: "c-1", kind: "indirect", content: ["fog is near"] },
        { id: "c-2", kind: "indirect", content: [["fog is near", 2]] },
      ],
    });
    const [first, second] = twice.claims;
    if (first === undefined || second === undefined) throw new Error("The record has two claims");
    const reviews = [
      { ...review("c-plan"), id: "r-2", claim: { ...claimNamed(twice, second), id: "c-1" } },
      { ...review("c-plan"), id: "r-1", claim: { ...claimNamed(twice, first), id: "c-2" } },
    ];
    const claimsOfReviews = matchReviews(twice, { reviews }).map((match) => match.state === "fresh" && match.claim.id);
    expect(claimsOfReviews).toEqual(["c-2", "c-1"]);
  });
});

it("sets the later of two reviews of one claim aside", () => {
  const other = { ...review("c-plan"), id: "r-other", claim: { ...review("c-plan").claim, id: "c-old" } };
  const matches = matchReviews(ferryRecord, { reviews: [review("c-plan"), other] });
  expect(matches.map(({ state }) => state)).toEqual(["fresh", "set-aside"]);
  expect(reviewNotes(matches).join()).toContain("review r-plan is of the same claim");
});

it("publishes what is published, and nothing else", () => {
  const { organisation: _, rating: __, ...draft } = review("c-plan", { status: "draft" });
  const matches = matchReviews(ferryRecord, {
    reviews: [draft, review("c-boats", { status: "withdrawn" }), review("c-denial")],
  });
  expect(publishedReviews(matches).map(({ id }) => id)).toEqual(["r-denial"]);
  expect(reviewNotes(matches)).toEqual([]);
  const states = new Map(claimStates(ferryRecord, matches).map(({ claim, state }) => [`${claim?.id} ${state}`, true]));
  expect([...states.keys()]).toEqual(
    expect.arrayContaining([
      "c-plan draft",
      "c-boats open",
      "c-boats withdrawn",
      "c-denial reviewed",
      "c-headline open",
    ]),
  );
});

describe("reviews of another article", () => {
  const matches = matchReviews({ ...ferryRecord, claims: [] }, { reviews: [review("c-plan")] });
  it("are refused", () => {
    expect(() => refuseForeignReviews("a-1", { articleId: "a-2" }, matches, "x.reviews.json")).toThrow(
      /x\.reviews\.json: it belongs to another article \(articleId a-2; this one is a-1\).*mend articleId/,
    );
  });
  it("are those of an article whose address became known, where a claim fits", () => {
    const fitting = matchReviews(withOtherIds(ferryRecord), { reviews: [review("c-plan")] });
    expect(() => refuseForeignReviews("a-1", { articleId: "a-2" }, fitting, "x.reviews.json")).not.toThrow();
  });
});
