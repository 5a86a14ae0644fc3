import { readFileSync } from "node:fs";
import Validator from "@adobe/structured-data-validator";
import WebAutoExtractor from "@marbec/web-auto-extractor";
import { describe, expect, it } from "vitest";
import { claimReviewFeed } from "../../src/export/reviews/feed.js";
import { markupOf as articleMarkup } from "../export/jsonld/markup.js";
import { fileOf, fullReview, markupOf, publishedRecord, reviews } from "../export/reviews/markup.js";
import { claimsKg, dataCommons, factCheckInsights, google, scraper } from "./claim-review-readers.js";

const knownHosts = new Set(["checks.example"]);

/** What stands in the script elements of a page. */
const scriptsOf = (html: string): unknown[] =>
  [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, json = ""]) =>
    JSON.parse(json),
  );

describe.each(Object.entries(reviews))("a review as it is written: %s", (_, review) => {
  const scripts = scriptsOf(fileOf(review, "html"));

  it("is taken by every reader", () => {
    expect(scripts).toHaveLength(1);
    expect(factCheckInsights(scripts, knownHosts)).toEqual([]);
    expect(claimsKg(scripts)).toEqual([]);
    expect(scraper(scripts)).toEqual([]);
    expect(google(scripts)).toEqual({ errors: [], warnings: [] });
  });

  it("is taken beside the article's own markup on one page", () => {
    const page = [...scripts, articleMarkup(publishedRecord)];
    expect(factCheckInsights(page, knownHosts)).toEqual([]);
    expect(scraper(page)).toEqual([]);
    expect(google(page)).toEqual({ errors: [], warnings: [] });
  });

  it("is taken from the feed", () => {
    const feed = claimReviewFeed([{ record: publishedRecord, reviews: [review] }], {});
    expect(dataCommons(JSON.parse(String(feed?.content)))).toEqual([]);
  });
});

describe("a linked graph", () => {
  const { itemReviewed, author, "@context": context, ...review } = markupOf(fullReview);
  const claim = itemReviewed as Record<string, unknown>;
  const house = { "@id": "https://checks.example/#house", ...(author as object) };
  const graph = {
    "@context": context,
    "@graph": [house, claim, { ...review, author: { "@id": house["@id"] }, itemReviewed: { "@id": claim["@id"] } }],
  };
  const linked = {
    "@context": context,
    ...review,
    author: { "@id": house["@id"] },
    itemReviewed: { "@id": claim["@id"] },
  };

  it("is taken by none of them, so nobody may put it back", () => {
    expect(factCheckInsights([graph], knownHosts)).not.toEqual([]);
    expect(claimsKg([graph])).not.toEqual([]);
    expect(scraper([graph])).not.toEqual([]);
    expect(google([graph]).errors).not.toEqual([]);
    const element = { "@type": "DataFeedItem", dateCreated: "2031-03-20", url: review.url, item: [graph] };
    expect(dataCommons({ "@type": "DataFeed", dateModified: "2031-03-20", dataFeedElement: [element] })).not.toEqual(
      [],
    );
  });

  it("is no better with the review at its top and links to the rest", () => {
    expect(factCheckInsights([linked], knownHosts)).toContain("author.url is on no known host");
    expect(claimsKg([linked])).not.toEqual([]);
    expect(scraper([linked])).not.toEqual([]);
    expect(google([linked]).warnings).toContain("itemReviewed is no Claim");
  });

  it("in a list is not seen by all of them either", () => {
    expect(factCheckInsights([[markupOf(fullReview)]], knownHosts)).not.toEqual([]);
    expect(scraper([[markupOf(fullReview)]])).not.toEqual([]);
  });
});

describe("the readers object to", () => {
  const good = markupOf(fullReview);
  it.each([
    ["a moment for a day", { ...good, datePublished: "2031-03-20T10:00:00Z" }],
    ["a house elsewhere", { ...good, author: { "@type": "Organization", name: "X", url: "https://else.example/" } }],
    ["no verdict", { ...good, reviewRating: { "@type": "Rating", ratingValue: 1 } }],
    ["an empty claim", { ...good, claimReviewed: "" }],
  ])("%s", (_, markup) => {
    expect([...factCheckInsights([markup], knownHosts), ...google([markup]).errors]).not.toEqual([]);
  });

  it("numbers that are none of the scale, and numbers for strings in a feed", () => {
    const rating = { "@type": "Rating", alternateName: "x", ratingValue: 6, bestRating: 5, worstRating: 0 };
    expect(google([{ ...good, reviewRating: rating }]).errors).toEqual(["the rating's numbers do not fit"]);
    const feed = JSON.parse(String(claimReviewFeed([{ record: publishedRecord, reviews: [fullReview] }], {})?.content));
    feed.dataFeedElement[0].item[0].reviewRating.ratingValue = 4;
    expect(dataCommons(feed)).toEqual(["a rating is no string"]);
  });
});

it.each(Object.entries(reviews))("satisfies @adobe/structured-data-validator: %s", async (_, review) => {
  const html = fileOf(review, "html");
  const extracted = new WebAutoExtractor({ addLocation: true, embedSource: [] }).parse(html);
  const schema = JSON.parse(readFileSync("../shared/data/schemaorg/schemaorg-all-https.jsonld", "utf8"));
  const issues = await new Validator(schema).validate(extracted);
  const errors = issues.filter(({ severity }) => severity === "ERROR").map(({ issueMessage }) => issueMessage);
  // It asks every Rating for a number, which verdicts such as "Missing context" have not; Google asks for the label.
  expect(errors).toEqual(review.rating?.value === undefined ? ['Required attribute "ratingValue" is missing'] : []);
});
