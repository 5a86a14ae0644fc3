import { describe, expect, it } from "vitest";
import { citedArticle } from "../../../src/export/citations/item.js";
import { asText } from "../../../src/export/citations/markup.js";
import { styleIds, styleNamed } from "../../../src/export/citations/styles.js";
import type { ArticleRecord } from "../../../src/model/article-record.js";
import { ferryRecord } from "../../fixtures/record.js";
import { article, articles } from "./articles.js";

/** The citations of the article as a whole in a style, as text. */
function cited(record: ArticleRecord, style: string): string[] {
  return styleNamed(style)
    .article(citedArticle(record))
    .map(({ text }) => asText(text));
}

/** The entry in the list of works, style by style. */
function entries(record: ArticleRecord): Record<string, string> {
  return Object.fromEntries(styleIds.map((style) => [style, cited(record, style)[0] ?? ""]));
}

function named(slug: string): ArticleRecord {
  const found = articles.find((record) => record.slug === slug);
  if (found === undefined) throw new Error(`There is no article ${slug}`);
  return found;
}

describe("an article", () => {
  it("of named reporters, with a year that is inferred and so in brackets", () => {
    expect(entries(ferryRecord)).toEqual({
      apa: "Marendel, I., & Þorn, Ó. ([2031], March 14). Ferry fares in Lower Quenby to rise by 5 percent — council. The Quenby Lantern. https://news.example/quenby-ferry-fares",
      mla: "Marendel, Ilse, and Óskar Þorn. “Ferry Fares in Lower Quenby to Rise by 5 Percent — Council.” The Quenby Lantern, 14 Mar. [2031], https://news.example/quenby-ferry-fares.",
      "chicago-author-date":
        "Marendel, Ilse, and Óskar Þorn. [2031]. “Ferry Fares in Lower Quenby to Rise by 5 Percent — Council.” The Quenby Lantern, March 14. https://news.example/quenby-ferry-fares.",
      "chicago-notes":
        "Marendel, Ilse, and Óskar Þorn. “Ferry Fares in Lower Quenby to Rise by 5 Percent — Council.” The Quenby Lantern, March 14, [2031]. https://news.example/quenby-ferry-fares.",
      harvard:
        "Marendel, I. and Þorn, Ó. ([2031]) ‘Ferry fares in Lower Quenby to rise by 5 percent — council’, The Quenby Lantern, 14 March. Available at: https://news.example/quenby-ferry-fares.",
      ieee: "[1] I. Marendel and Ó. Þorn, “Ferry fares in Lower Quenby to rise by 5 percent — council,” The Quenby Lantern, Mar. 14, [2031]. Available: https://news.example/quenby-ferry-fares",
      vancouver:
        "1. Marendel I, Þorn Ó. Ferry fares in Lower Quenby to rise by 5 percent — council. The Quenby Lantern [Internet]. [2031] Mar 14. Available from: https://news.example/quenby-ferry-fares",
      ama: "1. Marendel I, Þorn Ó. Ferry fares in Lower Quenby to rise by 5 percent — council. The Quenby Lantern. March 14, [2031]. https://news.example/quenby-ferry-fares",
      gost: "1. Marendel I., Þorn Ó. Ferry fares in Lower Quenby to rise by 5 percent — council [Electronic resource] // The Quenby Lantern. [2031]. URL: https://news.example/quenby-ferry-fares.",
      "chicago-author-date-17":
        "Marendel, Ilse, and Óskar Þorn. [2031]. “Ferry Fares in Lower Quenby to Rise by 5 Percent — Council.” The Quenby Lantern, March 14, [2031]. https://news.example/quenby-ferry-fares.",
      "chicago-notes-17":
        "Marendel, Ilse, and Óskar Þorn. “Ferry Fares in Lower Quenby to Rise by 5 Percent — Council.” The Quenby Lantern, March 14, [2031]. https://news.example/quenby-ferry-fares.",
    });
  });

  it.each([
    ["apa", " ([2031, March 14]). "],
    ["mla", "Lantern, [14 Mar. 2031], "],
    ["chicago-author-date", "Lantern, [March 14]. "],
    ["chicago-notes", "Lantern, [March 14, 2031]. "],
    ["harvard", "Lantern, [14 March]. "],
    ["ieee", "Lantern, [Mar. 14, 2031]. "],
    ["vancouver", "[Internet]. [2031 Mar 14]. "],
    ["ama", "Lantern. [March 14, 2031]. "],
    ["gost", "Lantern. [2031]. URL"],
  ])("whose whole date is inferred has it in brackets in %s", (style, wanted) => {
    const { dateline: _, ...undatelined } = ferryRecord;
    expect(cited(undatelined, style)[0]).toContain(wanted);
  });

  it.each([
    ["apa", "NOVA. (2031, May 7). Mill in Torsk to close after flood. https://news.example/own-agency"],
    ["mla", "NOVA. “Mill in Torsk to Close After Flood.” NOVA, 7 May 2031, https://news.example/own-agency."],
    [
      "chicago-author-date",
      "NOVA. 2031. “Mill in Torsk to Close After Flood.” NOVA, May 7. https://news.example/own-agency.",
    ],
    [
      "chicago-notes",
      "NOVA. “Mill in Torsk to Close After Flood.” NOVA, May 7, 2031. https://news.example/own-agency.",
    ],
  ])("of an agency in its own service names it as author in %s", (style, wanted) => {
    expect(cited(named("own-agency"), style)[0]).toBe(wanted);
  });

  it.each([
    ["apa", "(“Mill in Torsk,” 2031)"],
    ["mla", "(“Mill in Torsk”)"],
    ["chicago-author-date", "(The Torsk Courier 2031)"],
    ["chicago-author-date-17", "(The Torsk Courier 2031)"],
    [
      "chicago-notes",
      "“Mill in Torsk to Close After Flood,” The Torsk Courier, May 7, 2031, https://news.example/unsigned.",
    ],
    ["harvard", "(The Torsk Courier, 2031)"],
  ])("that nobody signed is cited in %s by what its entry begins with", (style, wanted) => {
    expect(cited(named("unsigned"), style)[1]).toBe(wanted);
  });

  it.each([
    ["apa", /\(n\.d\.\)\. Mill.*Courier\. Retrieved June 1, 2031, from https:/u],
    ["mla", /Courier, https:\S+\. Accessed 1 June 2031\.$/u],
    ["chicago-author-date", /Ilse\. n\.d\. “.*Courier\. Accessed June 1, 2031\. https:/u],
    ["chicago-notes", /Courier, n\.d\. Accessed June 1, 2031\. https:/u],
    ["harvard", /\(no date\) ‘.*Courier\. Available at: \S+ \(Accessed: 1 June 2031\)\.$/u],
    ["ieee", /Courier\. Accessed: Jun. 01, 2031\. \[Online\]\. Available: https:\S+[^.]$/u],
    ["vancouver", /Courier \[Internet\]\. \[cited 2031 Jun 1\]\. Available from: https:/u],
    ["ama", /Courier\. Accessed June 1, 2031\. https:\S+[^.]$/u],
    ["gost", /Courier\. URL: \S+ \(accessed: 01\.06\.2031\)\.$/u],
  ])("without a date is given with the day it was read in %s", (style, wanted) => {
    expect(cited(named("undated"), style)[0]).toMatch(wanted);
  });

  it.each(["apa", "mla", "chicago-author-date", "chicago-notes", "ama"])(
    "with a date is not given with the day it was read in %s, unless that style always has it",
    (style) => {
      const isAlways = style === "ama";
      expect(/Accessed|Retrieved/u.test(cited(named("one-reporter"), style)[0] ?? "")).toBe(isAlways);
    },
  );

  it("of which nothing is known but its text", () => {
    const bare = article("bare", { publisher: null, date: null, url: null });
    expect(entries(bare)).toEqual({
      apa: "Mill in Torsk to close after flood. (n.d.).",
      mla: "Mill in Torsk to Close After Flood.",
      "chicago-author-date": "Mill in Torsk to Close After Flood. n.d.",
      "chicago-notes": "Mill in Torsk to Close After Flood. n.d.",
      harvard: "‘Mill in Torsk to close after flood’ (no date).",
      ieee: "[1] “Mill in Torsk to close after flood.”",
      vancouver: "1. Mill in Torsk to close after flood.",
      ama: "1. Mill in Torsk to close after flood.",
      gost: "1. Mill in Torsk to close after flood.",
      "chicago-author-date-17": "Mill in Torsk to Close After Flood. n.d.",
      "chicago-notes-17": "Mill in Torsk to Close After Flood. n.d.",
    });
  });

  it("whose author has no capital", () => {
    expect(cited(article("small", { agency: "dpa" }), "chicago-notes")[2]).toBe("dpa, “Mill in Torsk.”");
    expect(cited(named("particles"), "chicago-notes")[2]).toBe("Van der Berg and de la Cruz, “Mill in Torsk.”");
  });

  it("of more than twenty reporters", () => {
    const authors = Array.from({ length: 22 }, (_, order) => `Ada Ek${String.fromCharCode(97 + order)}`);
    expect(cited(article("many", { authors }), "apa")[0]).toContain("Eks, A., … Ekv, A. (2031");
  });

  it("of two houses, which APA parts with no comma", () => {
    expect(cited(article("houses", { authors: ["NOVA", "Torsk"] }), "apa")[0]).toMatch(/^NOVA & Torsk\. /u);
  });

  it("on paper has its day after GOST, and on a site the year alone", () => {
    const paper = (more: object) => cited(article("paper", { url: null, ...more }), "gost")[0];
    expect(paper({})).toBe("1. Mill in Torsk to close after flood // The Torsk Courier. 2031. May 7.");
    expect(paper({ language: "ru" })).toContain("2031. 7 мая.");
    expect(cited(article("site", {}), "gost")[0]).toContain("Courier. 2031. URL");
  });

  it("in Russian is described in Russian after GOST", () => {
    expect(cited(named("russian"), "gost")[0]).toBe(
      "1. Петров И. Мельница в Торске закрывается [Электронный ресурс] // Вести Торска. 2031. URL: https://news.example/russian (дата обращения: 21.08.2031).",
    );
  });
});

describe("words of an article", () => {
  const pinpoint = { heading: "Petition and cost", paragraph: 4, paragraphInSection: 2, inHeadline: false };
  const inArticle = (style: string, words: { pinpoint?: object; isQuotation: boolean }) =>
    asText(
      styleNamed(style).words(citedArticle(ferryRecord))({ ...words, pinpoint: { ...pinpoint, ...words.pinpoint } }),
    );

  it.each([
    ["apa", "(as cited in Marendel & Þorn, [2031], Petition and cost section, para. 2)"],
    ["mla", "(qtd. in Marendel and Þorn)"],
    ["chicago-author-date", "(quoted in Marendel and Þorn [2031], under “Petition and Cost,” para. 4)"],
    ["chicago-notes", "Quoted in Marendel and Þorn, “Ferry Fares,” under “Petition and Cost,” para. 4."],
    ["harvard", "(quoted in Marendel and Þorn, [2031], sec. ‘Petition and cost’, para. 4)"],
    ["ieee", "(quoted in [1, Sec. “Petition and cost,” Para. 4])"],
    ["vancouver", "(quoted in 1, sec. “Petition and cost,” para. 4)"],
    ["ama", "^1(para4)"],
    ["gost", "[Quoted in: 1, section “Petition and cost”, para. 4]"],
  ])("that somebody else said are cited at second hand in %s", (style, wanted) => {
    expect(inArticle(style, { isQuotation: true })).toBe(wanted);
  });

  it.each([
    ["apa", "(Marendel & Þorn, [2031], Petition and cost section, para. 2)"],
    ["mla", "(Marendel and Þorn)"],
    ["chicago-author-date", "(Marendel and Þorn [2031], under “Petition and Cost,” para. 4)"],
    ["chicago-notes", "Marendel and Þorn, “Ferry Fares,” under “Petition and Cost,” para. 4."],
    ["ieee", "[1, Sec. “Petition and cost,” Para. 4]"],
  ])("of the article itself are not, in %s", (style, wanted) => {
    expect(inArticle(style, { isQuotation: false })).toBe(wanted);
  });

  it.each(styleIds.filter((style) => style !== "mla"))("in the headline are cited as such in %s", (style) => {
    expect(inArticle(style, { pinpoint: { inHeadline: true }, isQuotation: false })).toContain("headline");
  });

  it("under a long heading are cited with its first words in APA", () => {
    const heading = "What the council did not say about cost";
    expect(inArticle("apa", { pinpoint: { heading }, isQuotation: false })).toContain(
      "“What the council did” section, para. 2",
    );
  });
});
