import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { normalize } from "../../../src/normalize/index.js";
import { readHtml } from "../../../src/read/html/index.js";
import { printTable, rounded } from "./table.js";

const FOLDER = new URL("../../../../shared/benchmarks/articles/dev/pages/", import.meta.url);
const MOST_PAGES = 40;

/** Does its work on one page; what it finds does not matter here. */
type Contender = readonly [name: string, work: (bytes: Uint8Array) => unknown];

const html = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const contenders: readonly Contender[] = [
  ["clipsheet: text, metadata, selectors", (bytes) => readHtml(bytes, { name: "page.html" })],
  ["clipsheet: the same and normalize", (bytes) => normalize(readHtml(bytes, { name: "page.html" }), {}, "page")],
  ["@mozilla/readability on linkedom", (bytes) => new Readability(parseHTML(html(bytes)).document).parse()],
  ["defuddle on linkedom", (bytes) => Defuddle(parseHTML(html(bytes)).document, "https://page.example/", {})],
];

/** Defuddle tells of faults in the pages' JSON-LD on the console. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const { error, warn } = console;
  Object.assign(console, { error: () => undefined, warn: () => undefined });
  try {
    await work();
  } finally {
    Object.assign(console, { error, warn });
  }
}

/** Pages a second of one processor, each contender on the same pages in one run; the first pages warm it up. */
export async function measurePages(): Promise<void> {
  if (!existsSync(FOLDER)) {
    console.log(`Pages: ${FOLDER.pathname} is not here, nothing was measured.\n`);
    return;
  }
  const files = readdirSync(FOLDER).sort().slice(0, MOST_PAGES);
  const pages = files.map((file) => gunzipSync(readFileSync(new URL(file, FOLDER))));
  const rows: [string, number][] = [];
  await quietly(async () => {
    for (const [name, work] of contenders) {
      for (const page of pages.slice(0, 10)) await work(page);
      const before = process.cpuUsage();
      for (const page of pages) await work(page);
      const { user, system } = process.cpuUsage(before);
      rows.push([name, rounded((pages.length * 1_000_000) / (user + system))]);
    }
  });
  printTable(`Web pages: ${pages.length} of the article benchmark`, ["reader", "pages/s"], rows);
}
