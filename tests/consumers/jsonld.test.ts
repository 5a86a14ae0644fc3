import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import Validator, { type Issue } from "@adobe/structured-data-validator";
import WebAutoExtractor from "@marbec/web-auto-extractor";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canonical, withContext } from "../export/jsonld/canonical.js";
import { fileOf, markupOf } from "../export/jsonld/markup.js";
import { bareRecord, codRecord, hostileRecord, hostileWords, quarryRecord } from "../export/jsonld/records.js";
import { ferryRecord } from "../fixtures/record.js";

const vocabularyFolder = "../shared/data/schemaorg";
const chromiumPath = "/usr/bin/chromium";

const megabyte = `${hostileWords}${"fog ".repeat(250_000)}</script>`;
const records = {
  ferry: ferryRecord,
  quarry: quarryRecord,
  cod: codRecord,
  bare: bareRecord,
  hostile: hostileRecord(),
  megabyte: { ...bareRecord, text: megabyte, headline: { text: megabyte, start: 0, end: megabyte.length } },
};

describe("a browser", () => {
  let browser: Browser;
  let page: Page;
  const folder = mkdtempSync(path.join(tmpdir(), "clipsheet-markup-"));
  const dialogs: string[] = [];

  beforeAll(async () => {
    if (!existsSync(chromiumPath)) throw new Error(`The judge ${chromiumPath} is missing; install Debian's chromium`);
    browser = await chromium.launch({
      executablePath: chromiumPath,
      args: [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
    page = await browser.newPage();
    page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens the bytes as a page; gives the elements it has and what stands in its data scripts. */
  async function opened(bytes: Uint8Array): Promise<{ elements: string[]; scripts: string[] }> {
    const file = path.join(folder, "page.html");
    writeFileSync(file, bytes);
    await page.goto(pathToFileURL(file).href);
    return (await page.evaluate(`({
      elements: [...document.querySelectorAll("*")].map((element) => element.localName),
      scripts: [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent),
    })`)) as { elements: string[]; scripts: string[] };
  }

  it.each(Object.entries(records))("reads the same markup from article.html of the %s report", async (_, record) => {
    const { elements, scripts } = await opened(Buffer.from(fileOf(record, "article.html")));
    expect(elements).toEqual(["html", "head", "script", "body"]);
    expect(scripts.map((script) => JSON.parse(script))).toEqual([markupOf(record)]);
    expect(dialogs).toEqual([]);
  });

  const encodings = ["utf-8", "windows-1252", "shift_jis", "koi8-r"];
  it.each(encodings)("reads the same markup when it is pasted into a page in %s", async (encoding) => {
    const script = fileOf(hostileRecord(), "article.html");
    const html = `<!DOCTYPE html><html lang="en"><head><meta charset="${encoding}"><title>Fog</title>${script}</head><body><p>Fog</p></body></html>`;
    const { elements, scripts } = await opened(Buffer.from(html));
    expect(elements).toEqual(["html", "head", "meta", "title", "script", "body", "p"]);
    expect(scripts.map((script) => JSON.parse(script))).toEqual([markupOf(hostileRecord())]);
    expect(dialogs).toEqual([]);
  });

  it("would be led astray by markup that is not escaped", async () => {
    const { elements } = await opened(
      Buffer.from(`<script type="application/ld+json">${JSON.stringify(["</script><p>"])}</script>`),
    );
    expect(elements).toContain("p");
  });
});

describe("schema.org's shapes", () => {
  type Objection = { node: string; path: string; value: string };

  async function judged(markup: object): Promise<{ nodes: number; results: Objection[] }> {
    const context = JSON.parse(readFileSync(`${vocabularyFolder}/schemaorgcontext.jsonld`, "utf8"))["@context"];
    const quads = await canonical(withContext(markup, context));
    const judge = spawnSync(
      "python3",
      [
        "tests/consumers/jsonld-shacl.py",
        `${vocabularyFolder}/schemaorg-shapes.shacl`,
        `${vocabularyFolder}/schemaorg-subclasses.shacl`,
      ],
      { input: quads, encoding: "utf8", maxBuffer: 2 ** 28 },
    );
    if (judge.status !== 0) throw new Error(`The judge pyshacl cannot judge: ${judge.error ?? judge.stderr}`);
    return JSON.parse(judge.stdout);
  }

  const judgedRecords = {
    ferry: ferryRecord,
    quarry: quarryRecord,
    cod: codRecord,
    bare: bareRecord,
    hostile: hostileRecord(),
  };
  it.each(Object.entries(judgedRecords))("have no objection to the markup of the %s report", async (_, record) => {
    const { nodes, results } = await judged(markupOf(record));
    expect(nodes).toBeGreaterThan(0);
    expect(results).toEqual([]);
  });

  it("object to what does not fit", async () => {
    const markup = {
      "@graph": [
        { "@type": "NewsArticle", "@id": "https://news.example/#a", author: "Ilse", datePublished: "last Friday" },
        { "@type": "PropertyValue", "@id": "https://news.example/#f", minValue: "many" },
      ],
    };
    const { results } = await judged(markup);
    expect(results.map(({ path: property }) => property.replace("http://schema.org/", ""))).toEqual([
      "author",
      "datePublished",
      "minValue",
    ]);
  });
});

describe("the validator of structured data", () => {
  async function issuesOf(html: string): Promise<{ types: string[]; issues: readonly Issue[] }> {
    const vocabulary = JSON.parse(readFileSync(`${vocabularyFolder}/schemaorg-all-https.jsonld`, "utf8"));
    const extracted = new WebAutoExtractor({ addLocation: true, embedSource: [] }).parse(html);
    const issues = await new Validator(vocabulary).validate(extracted);
    return { types: Object.keys(extracted.jsonld).sort(), issues };
  }

  it.each(Object.entries(records))("has no word against article.html of the %s report", async (_, record) => {
    const { types, issues } = await issuesOf(fileOf(record, "article.html"));
    expect(types).toEqual([...new Set(markupOf(record)["@graph"].map((node) => String(node["@type"])))].sort());
    expect(issues).toEqual([]);
  });

  it("has a word against what is no property of the type", async () => {
    const { issues } = await issuesOf(
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","headline":"Fog"}</script>',
    );
    expect(issues).not.toEqual([]);
  });
});
