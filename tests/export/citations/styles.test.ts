import { describe, expect, it } from "vitest";
import { citedArticle } from "../../../src/export/citations/item.js";
import { styles } from "../../../src/export/citations/styles.js";
import type { ArticleRecord } from "../../../src/model/article-record.js";
import { ferryRecord } from "../../fixtures/record.js";
import { article, articles } from "./articles.js";

/** Every citation of the article as a whole, in the order of the styles. */
function cited(record: ArticleRecord): string[] {
  return styles.flatMap((style) => style.article(citedArticle(record)).map(({ text }) => text));
}

function named(slug: string): ArticleRecord {
  const found = articles.find((record) => record.slug === slug);
  if (found === undefined) throw new Error(`There is no article ${slug}`);
  return found;
}

describe("an article", () => {
  it("of named reporters, with a year that is inferred and so in brackets", () => {
    expect(cited(ferryRecord)).toEqual([
      "Marendel, I., & Þorn, Ó. ([2031], March 14). Ferry fares in Lower Quenby to rise by 5 percent — council. The Quenby Lantern. https://news.example/quenby-ferry-fares",
      "(Marendel & Þorn, [2031])",
      "Marendel, Ilse, and Óskar Þorn. “Ferry Fares in Lower Quenby to Rise by 5 Percent — Council.” The Quenby Lantern, 14 Mar. [2031], news.example/quenby-ferry-fares.",
      "(Marendel and Þorn)",
      "Marendel, Ilse, and Óskar Þorn. [2031]. “Ferry Fares in Lower Quenby to Rise by 5 Percent — Council.” Quenby Lantern, March 14. https://news.example/quenby-ferry-fares.",
      "(Marendel and Þorn [2031])",
      "Ilse Marendel and Óskar Þorn, “Ferry Fares in Lower Quenby to Rise by 5 Percent — Council,” Quenby Lantern, March 14, [2031], https://news.example/quenby-ferry-fares.",
      "Marendel and Þorn, “Ferry Fares.”",
      "Marendel, Ilse, and Óskar Þorn. “Ferry Fares in Lower Quenby to Rise by 5 Percent — Council.” Quenby Lantern, March 14, [2031]. https://news.example/quenby-ferry-fares.",
    ]);
  });

  it("whose whole date is inferred", () => {
    const { dateline: _, ...undatelined } = ferryRecord;
    const [apaEntry, , mlaEntry, , authorDate, , note] = cited(undatelined);
    expect(apaEntry).toContain(" ([2031, March 14]). ");
    expect(mlaEntry).toContain("Lantern, [14 Mar. 2031], ");
    expect(authorDate).toMatch(/Þorn\. \[2031\]\. .*Lantern, \[March 14\]\. /u);
    expect(note).toContain("Lantern, [March 14, 2031], ");
  });

  it("of an agency, in its own service", () => {
    expect(cited(named("own-agency"))).toEqual([
      "NOVA. (2031, May 7). Mill in Torsk to close after flood. https://news.example/own-agency",
      "(NOVA, 2031)",
      "“Mill in Torsk to Close after Flood.” NOVA, 7 May 2031, news.example/own-agency.",
      "(“Mill in Torsk”)",
      "NOVA. 2031. “Mill in Torsk to Close After Flood.” May 7. https://news.example/own-agency.",
      "(NOVA 2031)",
      "NOVA, “Mill in Torsk to Close After Flood,” May 7, 2031, https://news.example/own-agency.",
      "NOVA, “Mill in Torsk.”",
      "NOVA. “Mill in Torsk to Close After Flood.” May 7, 2031. https://news.example/own-agency.",
    ]);
  });

  it("that nobody signed", () => {
    expect(cited(named("unsigned"))).toEqual([
      "Mill in Torsk to close after flood. (2031, May 7). The Torsk Courier. https://news.example/unsigned",
      "(“Mill in Torsk,” 2031)",
      "“Mill in Torsk to Close after Flood.” The Torsk Courier, 7 May 2031, news.example/unsigned.",
      "(“Mill in Torsk”)",
      "Torsk Courier. 2031. “Mill in Torsk to Close After Flood.” May 7. https://news.example/unsigned.",
      "(Torsk Courier 2031)",
      "“Mill in Torsk to Close After Flood,” Torsk Courier, May 7, 2031, https://news.example/unsigned.",
      "“Mill in Torsk.”",
      "Torsk Courier. “Mill in Torsk to Close After Flood.” May 7, 2031. https://news.example/unsigned.",
    ]);
  });

  it("without a date, with the day it was read", () => {
    const [apaEntry, apaText, mlaEntry, , authorDate, inText, note] = cited(named("undated"));
    expect(apaEntry).toContain("Marendel, I. (n.d.). Mill");
    expect(apaEntry).toContain("Retrieved June 1, 2031, from https:");
    expect(apaText).toBe("(Marendel, n.d.)");
    expect(mlaEntry).toMatch(/Courier, news\.example\/undated\. Accessed 1 June 2031\.$/u);
    expect(authorDate).toContain("Marendel, Ilse. n.d. “");
    expect(inText).toBe("(Marendel, n.d.)");
    expect(note).toContain("Courier, accessed June 1, 2031, https:");
  });

  it("of which nothing is known but its text", () => {
    const bare = article("bare", { publisher: null, date: null, url: null });
    expect(cited(bare)).toEqual([
      "Mill in Torsk to close after flood. (n.d.).",
      "(“Mill in Torsk,” n.d.)",
      "“Mill in Torsk to Close after Flood.”",
      "(“Mill in Torsk”)",
      "“Mill in Torsk to Close After Flood.” n.d.",
      "(“Mill in Torsk,” n.d.)",
      "“Mill in Torsk to Close After Flood.”",
      "“Mill in Torsk.”",
      "“Mill in Torsk to Close After Flood.”",
    ]);
  });

  it("whose author has no capital", () => {
    expect(cited(article("small", { agency: "dpa" }))[7]).toBe("dpa, “Mill in Torsk.”");
    expect(cited(named("particles"))[7]).toBe("Van der Berg and de la Cruz, “Mill in Torsk.”");
  });

  it("of more than twenty reporters", () => {
    const authors = Array.from({ length: 22 }, (_, order) => `Ada Ek${String.fromCharCode(97 + order)}`);
    expect(cited(article("many", { authors }))[0]).toContain("Eks, A., . . . Ekv, A. (2031");
  });

  it("of two houses, which APA parts with no comma", () => {
    expect(cited(article("houses", { authors: ["NOVA", "Torsk"] }))[0]).toMatch(/^NOVA & Torsk\. /u);
  });
});

describe("words of an article", () => {
  const pinpoint = { heading: "Petition and cost", paragraph: 4, paragraphInSection: 2, inHeadline: false };
  const inArticle = (words: { pinpoint: object; isQuotation: boolean }) =>
    styles.map((style) =>
      style.words(citedArticle(ferryRecord))({ ...words, pinpoint: { ...pinpoint, ...words.pinpoint } }),
    );

  it("are cited with section and paragraph", () => {
    expect(inArticle({ pinpoint: {}, isQuotation: false })).toEqual([
      "(Marendel & Þorn, [2031], Petition and cost section, para. 2)",
      "(Marendel and Þorn)",
      "(Marendel and Þorn [2031], under “Petition and Cost,” para. 4)",
      "Marendel and Þorn, “Ferry Fares,” under “Petition and Cost,” para. 4.",
    ]);
  });

  it("that somebody else said are cited at second hand", () => {
    expect(inArticle({ pinpoint: {}, isQuotation: true })).toEqual([
      "(as cited in Marendel & Þorn, [2031], Petition and cost section, para. 2)",
      "(qtd. in Marendel and Þorn)",
      "(quoted in Marendel and Þorn [2031], under “Petition and Cost,” para. 4)",
      "Quoted in Marendel and Þorn, “Ferry Fares,” under “Petition and Cost,” para. 4.",
    ]);
  });

  it("in the headline are cited as such", () => {
    expect(inArticle({ pinpoint: { inHeadline: true }, isQuotation: false })[0]).toBe(
      "(Marendel & Þorn, [2031], headline)",
    );
  });

  it("under a long heading are cited with its first words", () => {
    const heading = "What the council did not say about cost";
    expect(inArticle({ pinpoint: { heading }, isQuotation: false })[0]).toContain(
      "“What the council did” section, para. 2",
    );
  });
});
