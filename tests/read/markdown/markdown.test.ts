import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../../src/read/markdown/index.js";

const read = (text: string) => readMarkdown(Buffer.from(text), { name: "mill.md" });
const wordsOf = (source: ReturnType<typeof read>) =>
  source.blocks?.map(({ kind, start, end }) => [kind, source.text.slice(start, end)]);

describe("readMarkdown", () => {
  it("reads the words without the marks, and what each block is", () => {
    const source = read(
      "# Mill closes\n\nThe **mill** closes\nafter [40 years](https://a.example/1990), *Tom Rell*\u00a0said.  \nSecond line.\n\n![Mill](m.jpg) The mill\n\n## Why\n\n> It lost `money`.\n\n1. First\n2. Second &amp; last\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\nlet x = 1\n```\n\n<script>alert(1)</script>\n",
    );
    expect(wordsOf(source)).toEqual([
      ["headline", "Mill closes"],
      ["paragraph", "The mill closes after 40 years, Tom Rell said."],
      ["paragraph", "Second line."],
      ["aside", "The mill"],
      ["heading", "Why"],
      ["paragraph", "It lost money."],
      ["paragraph", "First"],
      ["paragraph", "Second & last"],
      ["aside", "a | b"],
      ["aside", "1 | 2"],
      ["aside", "let x = 1"],
    ]);
    expect(source.stated).toBeUndefined();
  });

  it("takes metadata from front matter, whatever system wrote it", () => {
    const source = read(
      "---\ntitle: Mill closes\nsubtitle: 120 jobs go\ndate: 2031-05-14 09:30:00 +0200\nlast_modified: 2031-05-15\nauthor:\n  name: Ada Quint\n  url: https://news.example/ada\ntags: jobs, mills\ncanonicalUrl: https://news.example/mill\nlang: en_GB\ncopyright: © The Osk Courier\nlicense: https://a.example/by\ndraft: true\nversion: 2\nembargo: 2031-05-15T06:00:00Z\nunknown: {a: 1}\n---\nThe mill closes.\n",
    );
    expect(source.text).toBe("Mill closes\n\n120 jobs go\n\nThe mill closes.");
    expect(source.stated?.values).toEqual({
      url: "https://news.example/mill",
      datePublished: "2031-05-14T09:30:00+02:00",
      dateModified: "2031-05-15",
      authors: [{ name: "Ada Quint", url: "https://news.example/ada" }],
      language: "en-GB",
      rights: { notice: "© The Osk Courier", license: "https://a.example/by" },
      keywords: ["jobs", "mills"],
      version: "2",
      pubStatus: "withheld",
      embargoedUntil: "2031-05-15T06:00:00Z",
    });
  });

  it("takes nothing from the members of a prototype", () => {
    const source = read("---\n__proto__:\n  title: Bad\n---\n# Mill closes\n\nIt does.\n");
    expect(source.text).toBe("Mill closes\n\nIt does.");
  });

  it.each([
    ["aliases", "---\na: &a [1]\nb: [*a, *a]\n---\nText\n", /aliases/],
    ["deep lists", `---\na: ${"[".repeat(20_000)}\n---\nText\n`, /nested more than 100 deep/],
    ["deep dashes", `---\n${"- ".repeat(20_000)}a\n---\nText\n`, /nested more than 100 deep/],
    ["no YAML", '---\na: 1\ntitle: "x\n---\nText\n', /not YAML \(line [34]\)/],
    ["a status nobody knows", "---\npubStatus: live\n---\nText\n", /pubStatus/],
    ["an embargo that is no time", "---\nembargo: soon\n---\nText\n", /embargo/],
    ["no words below it", "---\na: 1\n---\n\n", /no words/],
  ])("refuses front matter with %s", (_, text, says) => {
    expect(() => read(text)).toThrow(says);
  });
});
