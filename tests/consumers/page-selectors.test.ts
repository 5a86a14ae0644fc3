import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadEnglish } from "../../src/language/english.js";
import type { ArticleRecord } from "../../src/model/article-record.js";
import { recordOf } from "../../src/pipeline.js";
import { readHtml } from "../../src/read/html/index.js";
import { pageSelector, type SpanSelector } from "../../src/record/page-selector.js";
import { HARD_PAGES } from "../read/html/hard-pages.js";

const BENCHMARK = new URL("../../../shared/benchmarks/articles/dev/pages/", import.meta.url);
const MOST_BENCHMARK_PAGES = 20;

const delivered = new Map<string, Uint8Array>(
  Object.entries(HARD_PAGES).map(([name, html]) => [name, Buffer.from(html)]),
);
let browser: Browser;
let server: Server;
let tab: Page;

beforeAll(async () => {
  server = createServer((request, response) => {
    // As the sites did; some of the benchmark's pages say nothing of it themselves.
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(delivered.get(decodeURIComponent((request.url ?? "").slice(1))));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
  const context = await browser.newContext({ javaScriptEnabled: false });
  // Only the page itself: what it would load from elsewhere changes nothing of its words.
  await context.route("**/*", (route) =>
    route.request().isNavigationRequest() && route.request().frame().parentFrame() === null
      ? route.continue()
      : route.abort(),
  );
  tab = await context.newPage();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** What the browser has at the selectors, by the Web Annotation Data Model: code points of the text content of the one element selected. */
const wordsAt = `(selectors) => selectors.map((selector) => {
  const at = ({ value, refinedBy }) => {
    const found = document.querySelectorAll(value);
    if (found.length !== 1) return undefined;
    const walker = document.createTreeWalker(found[0], NodeFilter.SHOW_TEXT);
    const place = (position) => {
      walker.currentNode = found[0];
      let left = position;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const points = [...node.data];
        if (left <= points.length && (left > 0 || points.length > 0)) return [node, points.slice(0, left).join("").length];
        left -= points.length;
      }
    };
    return [place(refinedBy.start), place(refinedBy.end)];
  };
  const [from, to] = selector.type === "RangeSelector" ? [at(selector.startSelector)?.[0], at(selector.endSelector)?.[1]] : (at(selector) ?? []);
  if (!from || !to) return undefined;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  const words = document.createElement("div");
  words.append(range.cloneContents());
  for (const unread of words.querySelectorAll("script, style, svg, [hidden], [style*='display:none']")) unread.remove();
  for (const br of words.querySelectorAll("br")) br.replaceWith(" ");
  return words.textContent;
})`;

const folded = (words: string): string => words.replace(/\s+/g, " ").trim();

function recordOfPage(name: string, bytes: Uint8Array): ArticleRecord {
  return recordOf({ bytes, name: `${name}.html`, slug: "page", given: {} }, loadEnglish(), readHtml);
}

/** The words of all figures and claims of a page, beside those a browser has where their selectors point. */
async function compared(name: string): Promise<{ record: string[]; browser: string[] }> {
  const record = recordOfPage(name, delivered.get(name) ?? new Uint8Array());
  const spans = [
    record.headline,
    ...record.figures,
    ...record.claims.flatMap(({ content, cue, source }) => [...content, ...cue, ...source]),
  ];
  const selectors = spans.map((span): SpanSelector | undefined => pageSelector(record, span));
  await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${encodeURIComponent(name)}`);
  const found = (await tab.evaluate(`(${wordsAt})(${JSON.stringify(selectors)})`)) as (string | null)[];
  return {
    record: spans.map(({ start, end }) => folded(record.text.slice(start, end))),
    browser: found.map((words) => folded(words ?? "NOT FOUND")),
  };
}

describe("the selectors of figures and claims, in Chromium with scripts switched off", () => {
  it.each(Object.keys(HARD_PAGES))("find their words: %s", async (name) => {
    const { record, browser: found } = await compared(name);
    expect(record.length).toBeGreaterThan(3);
    expect(found).toEqual(record);
  });

  const isPresent = existsSync(BENCHMARK);
  it.skipIf(!isPresent && process.env.CI === undefined)("find their words on pages of the benchmark", async () => {
    const files = readdirSync(BENCHMARK).sort().slice(0, MOST_BENCHMARK_PAGES);
    for (const file of files) {
      const name = file.slice(0, 12);
      delivered.set(name, gunzipSync(readFileSync(new URL(file, BENCHMARK))));
      const { record, browser: found } = await compared(name);
      expect({ file, words: found }).toEqual({ file, words: record });
    }
    expect(files).toHaveLength(MOST_BENCHMARK_PAGES);
  });
});
