import { describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../src/model/article-record.js";
import { otherPageReason, ownPageReason, pageIdentityOf } from "../../src/publish/page-identity.js";
import { ferryRecord } from "../fixtures/record.js";

const headline = ferryRecord.headline.text;
const withUrl = (url: string | undefined): ArticleRecord => {
  const { url: _, ...source } = ferryRecord.source;
  return { ...ferryRecord, source: url === undefined ? source : { ...source, url } };
};
const identity = (html: string) => pageIdentityOf(new TextEncoder().encode(html), "page.html");
const canonical = (url: string) => `<link rel="canonical" href="${url}">`;
const ours = "https://news.example/fares";

describe("the article's own page", () => {
  it.each([
    [canonical(ours), ours, /its address/],
    [canonical("http://www.news.example/fares/?utm_source=x#top"), ours, /its address/],
    [`<meta property="og:url" content="${ours}">`, ours, /its address/],
    [`<script type="application/ld+json">{"@type":"NewsArticle","url":"${ours}"}</script>`, ours, /its address/],
    [`<h1>  ${headline} </h1>`, undefined, /its headline/],
    [
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}"}</script>`,
      undefined,
      /its headline/,
    ],
  ])("is known by %s", (html, url, reason) => {
    expect(ownPageReason(identity(html), withUrl(url))).toMatch(reason);
    expect(otherPageReason(identity(html), withUrl(url))).toBeUndefined();
  });

  it.each([
    [canonical("https://checks.example/fares"), ours],
    [canonical("https://news.example/"), "https://news.example/"],
    [`<h1>Do fares rise? We checked</h1><a href="${ours}">${headline}</a>`, ours],
    ["", undefined],
  ])("is not %s", (html, url) => {
    expect(ownPageReason(identity(html), withUrl(url))).toBeUndefined();
  });
});

describe("another article's page", () => {
  it.each([
    [canonical("https://news.example/other"), ours],
    ['<meta property="og:type" content="article"><meta property="og:title" content="Grain terminal opens">', undefined],
    ['<script type="application/ld+json">{"@type":"NewsArticle","headline":"Grain terminal opens"}</script>', ours],
  ])("is known by %s", (html, url) => {
    expect(otherPageReason(identity(html), withUrl(url))).toBeDefined();
  });

  it.each([
    ["<title>A template</title><h1>Grain terminal opens</h1>", ours],
    [canonical("https://news.example/"), ours],
    [
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline} (updated)"}</script>`,
      undefined,
    ],
  ])("is not %s, where nothing says so for certain", (html, url) => {
    expect(otherPageReason(identity(html), withUrl(url))).toBeUndefined();
  });
});
