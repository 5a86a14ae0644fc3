import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { clipsheet, shortArticle, temporaryFolder } from "./run.js";

/** Builds files given by name and gives back the run, its output folder and a record of it. */
function built(files: Readonly<Record<string, string>>, ...argumentList: string[]) {
  const folder = temporaryFolder();
  const names = Object.keys(files).map((name) => path.join(folder, name));
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  const out = path.join(folder, "out");
  const run = clipsheet(["build", ...names, "--out", out, ...argumentList]);
  const folders = existsSync(out)
    ? readdirSync(out, { withFileTypes: true })
        .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
        .sort()
    : [];
  const record = (slug: string) => JSON.parse(readFileSync(path.join(out, slug, "record.json"), "utf8"));
  return { ...run, out, folders, record };
}

const paragraph = "<p>VARNHOLM, May 14. /NVA/. The ferry line will run 24 sailings a week, Mira Tallow said.</p>";
const item = (title: string, html: string) =>
  `<item><title>${title}</title><guid isPermaLink="false">${title}</guid><link>https://news.example/${title.length}</link><pubDate>Wed, 14 May 2031 09:30:00 +0200</pubDate><content:encoded><![CDATA[${html}]]></content:encoded></item>`;
const feed = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Osk Courier</title><link>https://news.example/</link>${items.join("")}</channel></rss>`;

describe("build of a feed", () => {
  it("makes a folder of each item with its full text", () => {
    const { status, folders, record } = built({
      "news.xml": feed(item("Ferry doubles", paragraph), item("Mill reopens", paragraph)),
    });
    expect(status).toBe(0);
    expect(folders).toHaveLength(2);
    const [ferry = "", mill = ""] = folders;
    expect([ferry.startsWith("ferry-doubles"), mill.startsWith("mill-reopens")]).toEqual([true, true]);
    expect(record(ferry)).toMatchObject({
      headline: { text: "Ferry doubles" },
      datePublished: { value: "2031-05-14T09:30:00+02:00" },
      publisher: { name: "The Osk Courier" },
      source: { mediaType: "application/rss+xml" },
    });
    expect(record(ferry).figures.map(({ value }: { value: number }) => value)).toEqual([24]);
  });

  it("sets an item with a summary aside, says why, and builds the others", () => {
    const summary = "<item><title>Mill reopens</title><guid>m</guid><description>Short.</description></item>";
    const { status, folders, out } = built({ "news.xml": feed(item("Ferry doubles", paragraph), summary) });
    expect(status).toBe(1);
    expect(folders).toHaveLength(1);
    expect(readFileSync(path.join(out, "rejects.ndjson"), "utf8").trim().split("\n")).toHaveLength(1);
  });
});

describe("build of NDJSON", () => {
  it("makes a folder of each line, named by its id", () => {
    const lines = [
      { id: "bay-ferry", text: shortArticle, meta: { publisher: { name: "The Varnholm Post" } } },
      { id: "bay-mill", html: `<h1>Mill reopens</h1>${paragraph}` },
    ];
    const { status, folders, record } = built({
      "articles.ndjson": lines.map((line) => JSON.stringify(line)).join("\n"),
    });
    expect(status).toBe(0);
    expect(folders).toEqual(["bay-ferry", "bay-mill"]);
    expect(record("bay-ferry")).toMatchObject({ slug: "bay-ferry", publisher: { name: "The Varnholm Post" } });
    expect(record("bay-mill").headline.text).toBe("Mill reopens");
  });
});

describe("build with --format", () => {
  it("reads what the person says, whatever the file looks like", () => {
    const html = `<html><body><h1>Ferry doubles</h1>${paragraph}</body></html>`;
    expect(built({ "a.html": html }, "--format", "html").record("a").headline.text).toBe("Ferry doubles");
    expect(built({ "a.html": html }, "--format", "text").record("a").text).toContain("<h1>Ferry doubles</h1>");
    expect(
      built({ "a.txt": `# Ferry doubles\n\n${shortArticle}` }, "--format", "markdown").record("a").headline.text,
    ).toBe("Ferry doubles");
  });

  it("refuses a format that nobody reads", () => {
    const { status, stderr, folders } = built({ "a.txt": shortArticle }, "--format", "pdf");
    expect([status, folders]).toEqual([2, []]);
    expect(stderr).toMatch(/there is no format "pdf" \(there are text, html/);
  });
});

describe("folders of names in other scripts", () => {
  it("are spelt in Latin letters, and those that sound the same kept apart", () => {
    const { status, folders, record } = built({
      "渡轮.txt": shortArticle,
      "渡輪.txt": shortArticle,
      "паром.txt": shortArticle,
      "🚢.txt": shortArticle,
    });
    expect(status).toBe(0);
    expect(folders).toHaveLength(4);
    for (const folder of folders) expect(folder).toMatch(/^[a-z0-9][a-z0-9-]*$/);
    expect(folders).toContain("parom");
    for (const folder of folders) expect(record(folder).slug).toBe(folder);
  });
});
