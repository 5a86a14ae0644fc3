import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exporter } from "../../src/export/csv/index.js";
import type { ArticleRecord } from "../../src/model/article-record.js";
import { rowsOf } from "../export/csv/parse-csv.js";
import { ferryRecord } from "../fixtures/record.js";

/** Every paragraph, heading and headline a screen and more below the one before, so that scrolling tells which it was. */
function page({ text }: ArticleRecord): string {
  const blocks = text
    .split("\n\n")
    .map((words) => `<p style="margin: 0 0 3000px">${words.replaceAll("&", "&amp;")}</p>`);
  return `<!doctype html><meta charset="utf-8"><title>Article</title>${blocks.join("")}`;
}

let browser: Browser;
let server: Server;
let address = "";

beforeAll(async () => {
  server = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(page(ferryRecord));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/article`;
  browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** The number of the block that the browser scrolls to, from 0; undefined where it finds nothing. */
async function blockScrolledTo(url: string): Promise<number | undefined> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(url);
  await tab.waitForTimeout(300);
  const found = await tab.evaluate(`(() => {
    const blocks = [...document.querySelectorAll("p")];
    const middle = blocks.map((block) => Math.abs(block.getBoundingClientRect().top - innerHeight / 2));
    const nearest = middle.indexOf(Math.min(...middle));
    return middle[nearest] < innerHeight / 2 + 1 && scrollY > 0 ? nearest : undefined;
  })()`);
  await context.close();
  return typeof found === "number" ? found : undefined;
}

/** The number of the block an offset lies in. */
function blockOf({ text }: ArticleRecord, offset: number): number {
  return text.slice(0, offset).split("\n\n").length - 1;
}

describe("a link to words, opened in a browser", () => {
  const record = { ...ferryRecord, source: { ...ferryRecord.source, url: "http://127.0.0.1/article" } };
  const rows = (name: string) =>
    rowsOf(String([...exporter.files(record, { options: {} })].find((file) => file.name === name)?.content));
  const cases = [
    ...ferryRecord.figures.map(({ id, start }, order) => ({ id, start, row: rows("figures.csv")[order] })),
    ...ferryRecord.claims.map(({ id, content }, order) => ({
      id,
      start: content[0]?.start ?? 0,
      row: rows("claims.csv")[order],
    })),
  ].filter(({ start }) => start > ferryRecord.headline.end);

  it.each(cases)("scrolls to $id", async ({ start, row }) => {
    const url = row?.text_fragment_url?.replace("http://127.0.0.1/article", address) ?? "";
    expect(await blockScrolledTo(url)).toBe(blockOf(ferryRecord, start));
  });

  it("does not scroll where the words are not there", async () => {
    expect(await blockScrolledTo(`${address}#:~:text=no%20such%20words`)).toBeUndefined();
  });
});
