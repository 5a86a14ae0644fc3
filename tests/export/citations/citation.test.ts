import { describe, expect, it } from "vitest";
import { citation } from "../../../src/export/citations/citation.js";
import { exporter } from "../../../src/export/citations/index.js";
import { styleIds } from "../../../src/export/citations/styles.js";
import { InputError } from "../../../src/model/input-error.js";
import { ferryRecord } from "../../fixtures/record.js";
import { article } from "./articles.js";

describe("one citation", () => {
  it("of the article is its entry", () => {
    expect(citation(ferryRecord, {}, "mla", "text")).toMatch(/^Marendel, Ilse, and .*fares\.$/u);
  });

  it("of a claim has speaker, words, place and entry", () => {
    expect(citation(ferryRecord, { claim: "c-names" }, "chicago-author-date", "text").split("\n")[0]).toBe(
      "ferry council: the petition had “about 900 names” and was no vote (quoted in Marendel and Þorn [2031], under “Petition and Cost,” para. 4).",
    );
  });

  it("of a claim names the place in the sentence where the style does not", () => {
    expect(citation(ferryRecord, { claim: "c-names" }, "mla", "text").split("\n")[0]).toBe(
      "ferry council (section “Petition and cost”, paragraph 4 of the article): the petition had “about 900 names” and was no vote (qtd. in Marendel and Þorn).",
    );
  });

  it("of a claim has its note on a line of its own", () => {
    expect(citation(ferryRecord, { claim: "c-names" }, "chicago-notes", "text").split("\n")).toEqual([
      "ferry council: the petition had “about 900 names” and was no vote.",
      "Quoted in Marendel and Þorn, “Ferry Fares,” under “Petition and Cost,” para. 4.",
      expect.stringMatching(/^Marendel, Ilse, and/u),
    ]);
  });

  it("of a claim has its number raised behind the full stop", () => {
    expect(citation(ferryRecord, { claim: "c-names" }, "ama", "html")).toContain("no vote.<sup>1(para4)</sup></p>");
  });

  it("of a denial says that it is one", () => {
    const claims = ferryRecord.claims.map((claim) => ({ ...claim, force: "deny" }));
    const denied = citation({ ...ferryRecord, claims }, { claim: "c-names" }, "apa", "text");
    expect(denied).toMatch(/^ferry council denies: the petition/u);
    const unsaid = claims.map((claim) => ({ ...claim, force: "say", negated: true }));
    expect(citation({ ...ferryRecord, claims: unsaid }, { claim: "c-names" }, "apa", "text")).toMatch(
      /^ferry council does not say: the petition/u,
    );
  });

  it("of a figure has the article's words for it in quotation marks", () => {
    expect(citation(ferryRecord, { figure: "f-cost" }, "apa", "text").split("\n")[0]).toMatch(
      /“€3\.5 million to €4\.2 million” \(Marendel & Þorn, \[2031\], Petition and cost section, para\. 1\)\.$/u,
    );
  });

  it("of a figure that nobody is known to have given begins with its place, where the style does not tell it", () => {
    const figures = ferryRecord.figures.map(({ speakerId: _speaker, claimId: _claim, ...figure }) => figure);
    expect(citation({ ...ferryRecord, figures }, { figure: "f-cost" }, "mla", "text").split("\n")[0]).toBe(
      "Section “Petition and cost”, paragraph 3 of the article: “€3.5 million to €4.2 million” (Marendel and Þorn).",
    );
  });

  it.each(styleIds)("finds every claim and figure in %s", (style) => {
    for (const { id } of ferryRecord.claims)
      expect(citation(ferryRecord, { claim: id }, style, "html")).toMatch(/^<p>/u);
    for (const { id } of ferryRecord.figures) expect(citation(ferryRecord, { figure: id }, style, "text")).not.toBe("");
  });

  it("says what is known where a style or an id is not", () => {
    expect(() => citation(ferryRecord, {}, "turabian", "text")).toThrow(InputError);
    expect(() => citation(ferryRecord, {}, "turabian", "text")).toThrow(/the styles are apa, mla, .*chicago-notes-17/u);
    expect(() => citation(ferryRecord, { claim: "__proto__" }, "apa", "text")).toThrow(/ids stand in the column/u);
    expect(() => citation(ferryRecord, { figure: "f-none" }, "apa", "text")).toThrow(/no figure "f-none"/u);
  });
});

describe("a hostile article", () => {
  const hostile = article("hostile", {
    headline: `</p><script>alert("x")</script> & 'more'`,
    authors: ["<b>Ilse</b> Marendel"],
    publisher: "Torsk\ufdd0 <i>Courier</i>",
    url: `javascript:alert("x")`,
    retrieved: "2031-06-01",
  });

  it.each(styleIds)("stays text in the HTML of %s", (style) => {
    const html = citation(hostile, {}, style, "html");
    expect(html.replace(/<\/?(?:p|i|sup)>/gu, "")).not.toMatch(/[<>]/u);
    expect(html).not.toContain("href");
  });

  it.each(styleIds)("links only to its address in %s", (style) => {
    const linked = article("linked", { url: `https://news.example/?a="><script>` });
    expect(citation(linked, {}, style, "html")).toContain(
      '<a href="https://news.example/?a=&quot;&gt;&lt;script&gt;">',
    );
  });

  it("loses the characters that turn the words behind it", () => {
    const turned = article("turned", {
      headline: "Mill \u202eesolc ot\u202c in Torsk\u2066",
      publisher: "Courier\u200f",
    });
    expect(citation(turned, {}, "apa", "text")).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/u);
  });

  it("loses them in headings, speakers and words of claims as well", () => {
    const turn = <T extends { readonly text: string }>(span: T): T => ({ ...span, text: `\u202e${span.text}` });
    const sections = ferryRecord.sections.map((section) =>
      section.heading === undefined ? section : { ...section, heading: turn(section.heading) },
    );
    const speakers = ferryRecord.speakers.map((speaker) => ({ ...speaker, name: `\u202e${speaker.name}` }));
    const text = ferryRecord.text.replaceAll(" of ", " \u202ef ").replaceAll(" and ", " \u2066nd ");
    const turned = { ...ferryRecord, sections, speakers, text };
    for (const { id } of ferryRecord.claims)
      expect(citation(turned, { claim: id }, "chicago-notes", "text")).not.toMatch(/[\u202e\u2066]/u);
    const written = [...exporter.files(turned, { options: {}, reviews: [] })].map(({ content }) => String(content));
    expect(written.join("")).not.toMatch(/[\u202e\u2066]/u);
  });

  it("has its right-to-left words isolated", () => {
    const hebrew = article("hebrew", { headline: "הטחנה נסגרת", authors: ["Ilse Marendel"] });
    expect(citation(hebrew, {}, "apa", "text")).toContain("(2031, May 7). \u2068הטחנה נסגרת\u2069. The");
    expect(citation(hebrew, {}, "apa", "html")).toContain("<bdi>הטחנה נסגרת</bdi>.");
  });

  it("may have a title of a megabyte", () => {
    for (const piece of ["fog ", '"', "‘", "ש ", "<", "A-", "'a "]) {
      const long = article("long", { headline: piece.repeat(1_000_000 / piece.length) });
      for (const style of styleIds) expect(citation(long, {}, style, "html").length).toBeLessThan(20_000);
    }
  });
});
