import { describe, expect, it } from "vitest";
import { checkMarkup } from "../../../src/export/jsonld/check.js";
import { claimReviewFeed } from "../../../src/export/reviews/feed.js";
import { exporter } from "../../../src/export/reviews/index.js";
import { ferryRecord } from "../../fixtures/record.js";
import { review } from "../../review/reviews.js";
import { markupOf as articleMarkup } from "../jsonld/markup.js";
import { fileOf, fullReview, markupOf, publishedRecord, reviews } from "./markup.js";

describe.each(Object.entries(reviews))("the markup of a review: %s", (_, given) => {
  it("is one object with nothing empty, valid JSON-LD of schema.org", async () => {
    const markup = markupOf(given);
    expect(markup).toMatchObject({ "@context": "https://schema.org", "@type": "ClaimReview" });
    expect(JSON.stringify(markup)).not.toMatch(/@graph|[:,[](?:""|null|\[\]|\{\})[,}\]]/);
    expect(await checkMarkup(markup)).toEqual([]);
  });

  it("says the same in one script element", () => {
    const html = fileOf(given, "html");
    const [, json = ""] = /^<script type="application\/ld\+json">\n([^<>&]+)\n<\/script>\n$/.exec(html) ?? [];
    expect(JSON.parse(json)).toEqual(markupOf(given));
  });
});

it("says all that the reviewer said", () => {
  expect(markupOf(fullReview)).toEqual({
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "@id": "https://checks.example/2031/fares#plan",
    url: "https://checks.example/2031/fares#plan",
    name: fullReview.claimReviewed,
    claimReviewed: fullReview.claimReviewed,
    datePublished: "2031-03-20",
    dateModified: "2031-03-22",
    inLanguage: "en",
    author: { "@type": "Organization", ...fullReview.organisation },
    reviewRating: {
      "@type": "Rating",
      alternateName: "Mostly true",
      ratingValue: 4,
      bestRating: 5,
      worstRating: 1,
      ratingExplanation: "It is 4.8 percent.",
    },
    itemReviewed: {
      "@type": "Claim",
      "@id": expect.stringMatching(/c-plan$|^urn:uuid:/),
      text: "The ferry council plans to raise fares by 5 percent from April",
      name: "A sitting of the council",
      author: { "@type": "Person", name: "Tove Almgren", jobTitle: "chair", sameAs: "https://people.example/tove" },
      datePublished: "2031-03-12",
      appearance: [
        {
          "@type": "NewsArticle",
          "@id": expect.any(String),
          url: "https://news.example/fares",
          archivedAt: "https://archive.example/1",
          headline: ferryRecord.headline.text,
          datePublished: ferryRecord.datePublished?.value,
          author: [
            { "@type": "Person", name: "Ilse Marendel" },
            { "@type": "Person", name: "Óskar Þorn" },
          ],
          publisher: expect.objectContaining({ "@type": "Organization", name: ferryRecord.publisher?.name }),
        },
        { "@type": "SocialMediaPosting", url: "https://posts.example/9" },
      ],
      firstAppearance: { "@type": "WebPage", url: "https://posts.example/1" },
    },
    reviewBody: "The council's papers say so.",
    citation: [
      {
        "@type": "CreativeWork",
        name: "Papers",
        url: "https://council.example/p",
        publisher: { "@type": "Organization", name: "Council" },
        datePublished: "2031-03-01",
        archivedAt: "https://archive.example/2",
      },
    ],
  });
});

it("names the claim as the article's graph does", () => {
  const identifiers = articleMarkup(publishedRecord)["@graph"].map((node) => node["@id"]);
  const claim = markupOf(fullReview).itemReviewed as Record<string, unknown>;
  expect(identifiers).toContain(claim["@id"]);
});

it("has numbers for points of the scale alone", () => {
  expect(markupOf(review("c-denial", { rating: { label: "Satire" } })).reviewRating).toEqual({
    "@type": "Rating",
    alternateName: "Satire",
  });
});

it("names as claimant whom the reviewer names, else the article's speaker, and nobody for words that were denied", () => {
  const author = (markup: Record<string, unknown>) => Reflect.get(Object(markup.itemReviewed), "author");
  expect(author(markupOf(review("c-plan")))).toMatchObject({ name: "Tove Almgren", jobTitle: "chair" });
  expect(author(markupOf(review("c-denial")))).toBeUndefined();
  expect(author(markupOf(review("c-petition")))).toBeUndefined();
  expect(author(markupOf(review("c-plan", { claimant: null })))).toBeUndefined();
});

it("leaves the claim's words out where nobody may publish them", () => {
  expect(markupOf(fullReview, publishedRecord, { noText: true }).itemReviewed).not.toHaveProperty("text");
});

it.each([
  [
    "a long claim",
    { claimReviewed: `Fares rise ${"very ".repeat(20)}much` },
    /has 1\d\d characters; readers may cut it after 75/,
  ],
  [
    "the verdict in the claim",
    { claimReviewed: "It is mostly true that fares rise" },
    /hold the verdict "Mostly true"/,
  ],
  ["a page elsewhere", { url: "https://other.example/x" }, /on other\.example, not on that of Check House/],
  [
    "an appearance on the own host",
    { appearances: [{ url: "https://www.checks.example/p" }] },
    /on the review's own host/,
  ],
])("warns of %s", (_, members, sentence) => {
  const warnings = [...exporter.files(publishedRecord, { options: {}, reviews: [review("c-plan", members)] })].flatMap(
    (file) => file.warnings ?? [],
  );
  expect(warnings.join("\n")).toMatch(sentence);
  const none = [...exporter.files(publishedRecord, { options: {}, reviews: [fullReview] })].flatMap(
    (file) => file.warnings ?? [],
  );
  expect(none).toEqual([]);
});

it("writes nothing where nobody reviewed anything", () => {
  expect([...exporter.files(publishedRecord, { options: {} })]).toEqual([]);
  expect([
    ...exporter.files(publishedRecord, {
      options: {},
      reviews: [review("c-plan", { claim: { ...fullReview.claim, id: "c-else" } })],
    }),
  ]).toEqual([]);
  expect(claimReviewFeed([{ record: publishedRecord }], {})).toBeUndefined();
});

it("puts all reviews of a run into one feed, numbers as strings, dated by the latest", () => {
  const file = claimReviewFeed([{ record: publishedRecord, reviews: [fullReview, review("c-boats")] }], {});
  const feed = JSON.parse(String(file?.content));
  expect(file?.name).toBe("claimreview-feed.json");
  expect(feed).toMatchObject({ "@type": "DataFeed", dateModified: "2031-03-22" });
  expect(feed.dataFeedElement).toHaveLength(2);
  const [{ item }] = feed.dataFeedElement;
  expect(item[0].reviewRating).toMatchObject({ ratingValue: "4", bestRating: "5", worstRating: "1" });
  expect(JSON.stringify(feed)).not.toMatch(/:\d/);
});
