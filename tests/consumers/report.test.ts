import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CitationTarget, citation } from "../../src/export/citations/citation.js";
import { styles } from "../../src/export/citations/styles.js";
import { exporter } from "../../src/export/report/index.js";
import { overview } from "../../src/export/report/overview.js";
import type { ArticleRecord } from "../../src/model/article-record.js";
import { bareRecord, hostileRecord, quarryRecord } from "../export/jsonld/records.js";
import { ferryRecord } from "../fixtures/record.js";

const chromiumPath = "/usr/bin/chromium";
const siblings = [
  { name: "figures.csv", content: "" },
  { name: "article.html", content: '<script type="application/ld+json">{}</script>' },
];

function reportOf(record: ArticleRecord): string {
  const [file] = exporter.files(record, { options: {}, siblings });
  return String(file?.content);
}

const pages = {
  ferry: reportOf(ferryRecord),
  quarry: reportOf(quarryRecord),
  bare: reportOf(bareRecord),
  hostile: reportOf(hostileRecord()),
  list: String(overview([ferryRecord, quarryRecord, bareRecord, hostileRecord()], siblings).content),
};

let browser: Browser;
const folder = mkdtempSync(path.join(tmpdir(), "clipsheet-report-"));

beforeAll(async () => {
  if (!existsSync(chromiumPath)) throw new Error(`The judge ${chromiumPath} is missing; install Debian's chromium`);
  browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** Copied text without the characters that keep right-to-left words in their place, which a page has as elements. */
const withoutMarks = (words: string): string => words.replace(/[\u2068\u2069]/gu, "");

/** Opens a page from a file; `complaints` fills with what the browser has to say: errors, refusals, requests, dialogs. */
async function opened(html: string, options: BrowserContextOptions = {}, hash = ""): Promise<[Page, string[]]> {
  const file = path.join(folder, "report.html");
  writeFileSync(file, html);
  const page = await (await browser.newContext(options)).newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => {
    complaints.push(dialog.message());
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!/^(?:file|data):/.test(request.url())) complaints.push(request.url());
  });
  await page.goto(`${pathToFileURL(file).href}${hash}`);
  return [page, complaints];
}

const widths = { phone: 390, desktop: 1280 };
const schemes = ["light", "dark"] as const;
const looks = Object.entries(pages).flatMap(([name, html]) =>
  Object.entries(widths).flatMap(([device, width]) =>
    schemes.map((colorScheme) => [name, device, colorScheme, html, width] as const),
  ),
);

describe("a browser", () => {
  it.each(looks)("shows the %s page at %s width, %s, without a complaint of axe or its own", async (...look) => {
    const [, , colorScheme, html, width] = look;
    const [page, complaints] = await opened(html, { viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    await page.evaluate("for (const element of document.querySelectorAll('details')) element.open = true;");
    await page.evaluate(axe.source);
    const result = (await page.evaluate("axe.run()")) as { violations: { id: string; nodes: { html: string }[] }[] };
    expect(result.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each(Object.entries(pages))("finds the %s page to keep its own policy", async (_, html) => {
    const [page, complaints] = await opened(html);
    expect(complaints).toEqual([]);
    expect(await page.evaluate("document.querySelectorAll('script, style').length")).toBe(2);
    expect(await page.evaluate("document.querySelectorAll('form.controls:not([hidden])').length")).toBe(
      await page.evaluate("document.querySelectorAll('form.controls').length"),
    );
    expect(await page.evaluate("getComputedStyle(document.querySelector('.page')).maxWidth")).toBe("1152px");
    await page.context().close();
  });

  it("refuses a script that slipped in", async () => {
    const [page, complaints] = await opened(pages.ferry.replace("</main>", "<script>alert(1)</script></main>"));
    expect(complaints.join()).toContain("Content Security Policy");
    expect(complaints).not.toContain("1");
    await page.context().close();
  });

  it("shows everything but the controls without scripts", async () => {
    const [page] = await opened(pages.ferry, { javaScriptEnabled: false });
    expect(await page.locator("#figures-table tbody tr:visible").count()).toBe(ferryRecord.figures.length);
    expect(await page.locator("svg:visible").count()).toBe(3);
    expect(await page.locator("form:visible, button:visible").count()).toBe(0);
    await page.context().close();
  });

  it("sorts, filters and counts the figures", async () => {
    const [page] = await opened(pages.ferry);
    const shown = () => page.locator("#figures-table tbody tr:visible td:first-child").allTextContents();
    await page.locator("#figures-table th button").first().click();
    expect((await shown())[0]).toBe("up 5");
    expect(await page.locator("#figures-table th").first().getAttribute("aria-sort")).toBe("ascending");
    await page.locator("#figures-table th button").first().click();
    expect((await shown())[0]).toBe("3,500,000 to 4,200,000");
    const form = page.locator('form[data-for="figures-table"]');
    await form.locator('[name="state"]').selectOption("conflict");
    expect(await shown()).toEqual(["more than 1,200", "about 900"]);
    await form.locator('[name="group"]').selectOption("ferry council");
    expect(await shown()).toEqual(["about 900"]);
    expect(await form.locator("output").textContent()).toBe("1 of 7 figures");
    await form.locator('[name="find"]').fill("nothing like it");
    expect(await shown()).toEqual([]);
    await page.context().close();
  });

  it("leads from an id to the words in the article, and from them to their row", async () => {
    const [page] = await opened(pages.ferry, {}, "#f-cost");
    const target = page.locator(":target");
    expect(await target.textContent()).toBe("€3.5 million to €4.2 million");
    await target.click();
    expect(await page.locator(":target").getAttribute("id")).toBe("row-f-cost");
    await page.context().close();
  });

  it("copies markup and citations", async () => {
    const [page] = await opened(pages.ferry, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.locator('button[data-copy="markup-1"]').click();
    await expect.poll(() => page.evaluate("navigator.clipboard.readText()")).toBe(siblings[1]?.content);
    await page.locator('button[data-copy="citation-1"]').click();
    await expect.poll(() => page.evaluate("navigator.clipboard.readText()")).toContain("Marendel");
    await page.context().close();
  });

  it.each([
    ["ferry", ferryRecord],
    ["quarry", quarryRecord],
  ] as const)(
    "copies each claim and figure of the %s page as the command cites it, in every style",
    async (name, record) => {
      const [page, complaints] = await opened(pages[name]);
      await page.evaluate("navigator.clipboard.writeText = (words) => { globalThis.copied = words; }");
      const rowOf = (id: string) => page.locator(`[id="row-${id}"], tr[id="${id}"]`).first();
      const targets: [string, CitationTarget][] = [
        ...record.claims.map(({ id }): [string, CitationTarget] => [id, { claim: id }]),
        ...record.figures.map(({ id }): [string, CitationTarget] => [id, { figure: id }]),
      ];
      const copied: string[] = [];
      for (const style of styles) {
        await page.getByLabel("Cite in the style").first().selectOption(style.name);
        for (const [id] of targets) {
          await rowOf(id).locator("button.copy").click();
          copied.push(String(await page.evaluate("globalThis.copied")));
        }
      }
      const wanted = styles.flatMap(({ id }) => targets.map(([, target]) => citation(record, target, id, "text")));
      expect(copied.map(withoutMarks)).toEqual(wanted.map(withoutMarks));
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  it("shows hostile words as words", async () => {
    const [page] = await opened(pages.hostile);
    const words = String(await page.evaluate("document.querySelector('h1').textContent"));
    expect(words).toContain("</script><script>alert(1)</script> <!-- <![CDATA[ ]]> --> &lt;&amp;");
    expect(words).toContain("__proto__ constructor toString");
    await page.context().close();
  });

  it("prints on paper without controls", async () => {
    const [page] = await opened(pages.ferry);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("form:visible, .copy:visible, nav:visible").count()).toBe(0);
    expect(await page.locator("#figures-table tbody tr:visible").count()).toBe(ferryRecord.figures.length);
    await page.context().close();
  });
});
