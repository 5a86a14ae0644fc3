type Json = Readonly<Record<string, unknown>>;

/** An invented fact check of which nothing is to be said. */
export const goodReview = {
  "@context": "https://schema.org",
  "@type": "ClaimReview",
  url: "https://checks.example/osk#boats",
  claimReviewed: "Osk Island has 40 boats",
  datePublished: "2031-05-16",
  author: { "@type": "Organization", name: "Check House", url: "https://checks.example/" },
  reviewRating: { "@type": "Rating", alternateName: "Mostly true", ratingValue: 4, bestRating: 5, worstRating: 1 },
  itemReviewed: {
    "@type": "Claim",
    author: { "@type": "Person", name: "Mira Tallow", sameAs: "https://people.example/tallow" },
    datePublished: "2031-05-14",
    appearance: [{ "@type": "NewsArticle", url: "https://news.example/ferry" }],
  },
};

/** An invented article of which nothing is to be said. */
export const goodArticle = {
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  headline: "Ferry line to Osk Island doubles its sailings",
  datePublished: "2031-05-14T09:00:00+02:00",
  dateModified: "2031-05-15",
  author: [{ "@type": "Person", name: "Ilse Marendel", url: "https://news.example/marendel" }],
  publisher: { "@type": "Organization", name: "The Varnholm Post" },
  image: ["https://news.example/ferry.jpg"],
};

const { itemReviewed, reviewRating } = goodReview;
const without = (node: Json, name: string): Json =>
  Object.fromEntries(Object.entries(node).filter(([key]) => key !== name));
const review = (members: Json): Json => ({ ...goodReview, ...members });
const rating = (members: Json): Json => review({ reviewRating: { ...reviewRating, ...members } });
const claim = (members: Json): Json => review({ itemReviewed: { ...itemReviewed, ...members } });
const claimant = (members: Json): Json => claim({ author: { "@type": "Person", name: "Mira Tallow", ...members } });
const article = (members: Json): Json => ({ ...goodArticle, ...members });
const inPage = (...scripts: string[]) =>
  `<!doctype html><html><head>${scripts.map((text) => `<script type="application/ld+json">${text}</script>`).join("\n")}</head><body></body></html>`;
const text = (value: unknown) => JSON.stringify(value);
const another = review({ url: "https://checks.example/osk#cars", claimReviewed: "Osk Island has no cars" });
const labelled = (node: Json, alternateName: string) => ({ ...node, reviewRating: { ...reviewRating, alternateName } });

/** One rule: files that break it, and files that do not and are near it. Values that are no text are written as JSON. */
export interface Example {
  readonly bad: readonly unknown[];
  readonly good: readonly unknown[];
}

/** Every rule with a bad and a good example at least. */
export const examples: Readonly<Record<string, Example>> = {
  "json-invalid": {
    bad: [
      '{"@context":"https://schema.org",}',
      inPage('{"@type":"NewsArticle","headline":"a </script> b"}'),
      "[".repeat(100_000),
    ],
    good: [inPage(text(goodReview).replace("boats", "boats <\\/script>")), goodReview],
  },
  "json-in-comment": {
    bad: [
      inPage(`<!--\n${text(goodReview)}\n-->`),
      inPage(`//<![CDATA[\n${text(goodReview)}\n//]]>`),
      inPage(`/*<![CDATA[*/${text(goodReview)}/*]]>*/`),
    ],
    good: [inPage(text(review({ claimReviewed: "Osk <!-- has boats -->" })))],
  },
  "script-duplicate": {
    bad: [inPage(text(goodReview), text(goodReview))],
    good: [inPage(text(goodReview), text(another))],
  },
  "context-missing": {
    bad: [
      without(goodReview, "@context"),
      [without(goodArticle, "@context")],
      review({ "@context": "https://vocabulary.example" }),
    ],
    good: [
      review({ "@context": "http://schema.org/" }),
      review({ "@context": { "@vocab": "https://schema.org/" } }),
      review({ "@context": ["https://schema.org", { a: "b" }] }),
    ],
  },
  "microdata-only": {
    bad: ['<div itemscope itemtype="https://schema.org/ClaimReview"></div>'],
    good: [inPage(text(goodReview)), "<p>Nothing</p>"],
  },
  "markup-missing": { bad: ["<p>Nothing</p>"], good: [inPage(text(goodReview)), "<div itemscope></div>"] },
  "nothing-to-check": {
    bad: [{ "@context": "https://schema.org", "@type": "WebSite", name: "x" }],
    good: [goodArticle, goodReview],
  },
  "review-hidden": {
    bad: [{ "@context": "https://schema.org", "@graph": [goodReview] }, [goodReview], article({ review: goodReview })],
    good: [
      goodReview,
      { "@context": "https://schema.org", "@type": "DataFeed", dataFeedElement: [{ item: [goodReview] }] },
    ],
  },
  "empty-value": {
    bad: [claim({ name: "" }), claimant({ sameAs: [" "] })],
    good: [goodReview, claim({ name: "A sitting" })],
  },
  "claim-missing": { bad: [without(goodReview, "claimReviewed"), review({ claimReviewed: "" })], good: [goodReview] },
  "claim-is-question": {
    bad: ["Does Osk have 40 boats?", "“Does Osk have boats?”", "Osk に船はありますか？"].map((claimReviewed) =>
      review({ claimReviewed }),
    ),
    good: [review({ claimReviewed: "Who asked “Why?” was sent away" })],
  },
  "claim-holds-verdict": {
    bad: [
      review({ claimReviewed: "Mostly true: Osk has 40 boats" }),
      review({ claimReviewed: "FALSE - Osk has 40 boats" }),
      review({ claimReviewed: "It is mostly true that Osk has boats" }),
    ],
    good: [
      review({ claimReviewed: "Osk has mostly old boats, true to its past" }),
      review({ claimReviewed: "No boat of Osk sails in winter" }),
    ],
  },
  "claim-too-long": {
    bad: [review({ claimReviewed: "x".repeat(76) })],
    good: [review({ claimReviewed: "🚢".repeat(75) })],
  },
  "rating-missing": {
    bad: [without(goodReview, "reviewRating"), review({ reviewRating: "False" })],
    good: [goodReview],
  },
  "rating-without-label": {
    bad: [rating({ alternateName: undefined }), rating({ alternateName: "", name: "False" })],
    good: [review({ reviewRating: { "@type": "Rating", alternateName: "Satire" } })],
  },
  "rating-not-a-number": {
    bad: [rating({ ratingValue: "False" }), rating({ bestRating: { value: 5 } })],
    good: [rating({ ratingValue: "4" }), rating({ ratingValue: 3.5 })],
  },
  "rating-without-scale": {
    bad: [
      rating({ worstRating: undefined }),
      rating({ bestRating: undefined, worstRating: undefined }),
      rating({ ratingValue: undefined }),
    ],
    good: [goodReview, review({ reviewRating: { alternateName: "Satire" } })],
  },
  "rating-best-not-above-worst": {
    bad: [rating({ bestRating: 1, worstRating: 5 }), rating({ bestRating: "1" })],
    good: [rating({ bestRating: "10" })],
  },
  "rating-outside-scale": {
    bad: [rating({ ratingValue: 6 }), rating({ ratingValue: "0" })],
    good: [rating({ ratingValue: 1 }), rating({ ratingValue: 5 })],
  },
  "rating-worst-below-one": {
    bad: [rating({ worstRating: 0 }), rating({ worstRating: "-1" })],
    good: [rating({ worstRating: 2 })],
  },
  "rating-constant": {
    bad: [
      inPage(text(goodReview), text(labelled(another, "False"))),
      [goodReview, another, review({ url: "https://checks.example/3" })],
    ],
    good: [
      [goodReview, another],
      [goodReview, { ...another, reviewRating: { ...reviewRating, alternateName: "False", ratingValue: 1 } }],
    ],
  },
  "item-missing": {
    bad: [without(goodReview, "itemReviewed"), review({ itemReviewed: { "@id": "https://a.example/#c" } })],
    good: [goodReview],
  },
  "item-not-claim": {
    bad: [claim({ "@type": "CreativeWork" }), claim({ "@type": undefined })],
    good: [claim({ "@type": ["Claim"] }), claim({ "@type": "https://schema.org/Claim" })],
  },
  "claimant-missing": { bad: [claim({ author: undefined })], good: [goodReview] },
  "claimant-placeholder": {
    bad: ["Multiple sources", "Social-media users", "N/A", "Unknown", "Facebook posts"]
      .map((name) => claimant({ name }))
      .concat(claim({ author: "Various" })),
    good: [claimant({ name: "Una Known" }), claim({ author: { "@type": "Organization", name: "Facebook Ireland" } })],
  },
  "claimant-is-reviewer": {
    bad: [
      claimant({ name: "check house" }),
      claim({ author: { "@type": "Organization", name: "Other", url: "https://checks.example/" } }),
    ],
    good: [goodReview],
  },
  "claimant-body-as-person": {
    bad: ["Ministry of Ferries", "Osk Island Council", "NATO", "Labour Party"].map((name) => claimant({ name })),
    good: ["Police Chief Mira Tallow", "Emily Post", "JD Marendel"]
      .map((name) => claimant({ name }))
      .concat(claim({ author: { "@type": "Organization", name: "Osk Island Council" } })),
  },
  "claim-address-as-identity": {
    bad: [
      claimant({ sameAs: "https://news.example/ferry" }),
      claimant({ url: ["https://news.example/ferry"] }),
      claimant({ sameAs: "https://posts.example/tallow/status/123" }),
      claim({ sameAs: "https://news.example/ferry" }),
      claim({
        author: { name: "Mira Tallow", url: "https://b.example/1" },
        appearance: "https://a.example/1, https://b.example/1",
      }),
    ],
    good: [
      claimant({ sameAs: "https://en.wikipedia.org/wiki/Mira_Tallow" }),
      claimant({ url: "https://posts.example/tallow" }),
    ],
  },
  "appearance-missing": {
    bad: [claim({ appearance: undefined })],
    good: [claim({ appearance: undefined, firstAppearance: "https://news.example/" })],
  },
  "appearance-joined": {
    bad: [
      "https://a.example/1, https://b.example/2",
      "https://a.example/1,https://b.example/2",
      "https://a.example/1\nhttps://b.example/2",
    ].map((appearance) => claim({ appearance })),
    good: [claim({ appearance: ["https://a.example/1", "https://a.example/2?to=https://b.example/"] })],
  },
  "appearance-not-address": {
    bad: [
      claim({ appearance: "A speech in Varnholm" }),
      claim({ appearance: { "@type": "WebPage", url: "/ferry" } }),
      claim({ firstAppearance: "www.news.example" }),
    ],
    good: [
      claim({ appearance: "https://news.example/0,1518,ferry,00.html" }),
      claim({ appearance: { "@type": "NewsArticle", headline: "In print alone" } }),
    ],
  },
  "appearance-on-own-domain": { bad: [claim({ appearance: "https://www.checks.example/osk" })], good: [goodReview] },
  "url-missing": { bad: [without(goodReview, "url"), review({ url: "" })], good: [goodReview] },
  "url-not-absolute": {
    bad: [review({ url: "/osk" }), review({ url: "checks.example/osk" }), review({ url: "#boats" })],
    good: [goodReview],
  },
  "url-with-tracking": {
    bad: ["https://checks.example/osk?utm_source=x", "/osk?a=1&fbclid=2"].map((url) => review({ url })),
    good: [review({ url: "https://checks.example/?p=12" })],
  },
  "url-shared": { bad: [[goodReview, { ...another, url: goodReview.url }]], good: [[goodReview, another]] },
  "date-not-iso": {
    bad: [
      review({ datePublished: "05/14/2031" }),
      review({ dateModified: "May 14, 2031" }),
      claim({ datePublished: "2031-02-30" }),
      review({ datePublished: 20310514 }),
    ],
    good: [review({ datePublished: "2031-05-14T08:00:00Z" }), review({ datePublished: "2031-05-14T08:00+02:00" })],
  },
  "date-missing": { bad: [without(goodReview, "datePublished")], good: [goodReview] },
  "author-missing": { bad: [without(goodReview, "author")], good: [goodReview] },
  "author-by-reference": {
    bad: [
      review({ author: "https://checks.example/#house" }),
      review({ author: { "@id": "https://checks.example/#house" } }),
    ],
    good: [review({ author: { ...goodReview.author, "@id": "https://checks.example/#house" } })],
  },
  "author-without-name": {
    bad: [review({ author: { "@type": "Organization", url: "https://checks.example/" } })],
    good: [goodReview],
  },
  "author-without-url": {
    bad: [
      review({ author: { name: "Check House" } }),
      review({ author: { name: "Check House", url: "checks.example" } }),
    ],
    good: [goodReview],
  },
  "review-on-other-host": {
    bad: [review({ url: "https://other.example/1" })],
    good: [review({ url: "https://www.checks.example/1" }), review({ url: "https://facts.checks.example/1" })],
  },
  "article-headline-missing": { bad: [without(goodArticle, "headline")], good: [goodArticle] },
  "article-headline-too-long": {
    bad: [article({ headline: "x".repeat(111) })],
    good: [article({ headline: "x".repeat(110) })],
  },
  "article-type-general": {
    bad: [article({ "@type": "Article" })],
    good: [article({ "@type": ["Article", "ReportageNewsArticle"] })],
  },
  "article-author-missing": { bad: [article({ author: [] })], good: [goodArticle] },
  "article-author-without-name": {
    bad: [
      article({ author: "Ilse Marendel" }),
      article({ author: { "@id": "#nobody" } }),
      article({ author: { "@type": "Person" } }),
    ],
    good: [
      {
        "@context": "https://schema.org",
        "@graph": [article({ author: { "@id": "#im" } }), { "@id": "#im", "@type": "Person", name: "Ilse Marendel" }],
      },
    ],
  },
  "article-author-untyped": { bad: [article({ author: { name: "Ilse Marendel" } })], good: [goodArticle] },
  "article-author-more-than-name": {
    bad: ["By Ilse Marendel", "Ilse Marendel and Óskar Þorn", "Ilse Marendel, editor"].map((name) =>
      article({ author: { "@type": "Person", name } }),
    ),
    good: [article({ author: { "@type": "Person", name: "Byron Andersen" } })],
  },
  "article-author-without-url": {
    bad: [article({ author: { "@type": "Person", name: "Ilse Marendel" } })],
    good: [goodArticle],
  },
  "article-publisher-missing": { bad: [without(goodArticle, "publisher")], good: [goodArticle] },
  "article-date-not-iso": {
    bad: [article({ datePublished: "14.5.2031" }), article({ dateModified: "yesterday" })],
    good: [goodArticle],
  },
  "article-date-missing": { bad: [without(goodArticle, "datePublished")], good: [goodArticle] },
  "article-modified-before-published": {
    bad: [article({ dateModified: "2031-05-13" })],
    good: [article({ dateModified: "2031-05-14" })],
  },
  "article-modified-missing": { bad: [without(goodArticle, "dateModified")], good: [goodArticle] },
  "article-date-without-zone": { bad: [article({ datePublished: "2031-05-14T09:00:00" })], good: [goodArticle] },
  "article-image-missing": { bad: [without(goodArticle, "image")], good: [goodArticle] },
  "article-image-not-address": {
    bad: [article({ image: "/a.jpg" }), article({ image: { "@type": "ImageObject", url: "a.jpg" } })],
    good: [article({ image: { url: "https://news.example/a.jpg" } })],
  },
  "article-empty-value": { bad: [article({ description: "" })], good: [goodArticle] },
};
