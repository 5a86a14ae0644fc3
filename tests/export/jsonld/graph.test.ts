import { describe, expect, it } from "vitest";
import { InputError } from "../../../src/model/input-error.js";
import { ferryRecord } from "../../fixtures/record.js";
import { markupOf, nodeOf, nodesOf, warningsOf } from "./markup.js";
import { bareRecord, quarryPolicies, quarryRecord } from "./records.js";

const base = "https://ids.example/";
const id = (record: { id: string }, name: string) => `${base}${record.id}#${name}`;
const link = (record: { id: string }, name: string) => ({ "@id": id(record, name) });

describe("NewsArticle", () => {
  it("says of the article what the record says", () => {
    const { "@id": _, interpretedAsClaim, mentions, ...article } = nodeOf(ferryRecord, "NewsArticle", { base });
    expect(article).toEqual({
      "@type": "NewsArticle",
      url: "https://news.example/quenby-ferry-fares",
      headline: "Ferry fares in Lower Quenby to rise by 5 percent — council",
      alternativeHeadline: "Islanders ask who is to pay",
      datePublished: "2031-03-14",
      author: [link(ferryRecord, "author-1"), link(ferryRecord, "author-2")],
      publisher: link(ferryRecord, "publisher"),
      sourceOrganization: link(ferryRecord, "agency"),
      dateline: "QUENBY, March 14.",
      locationCreated: { "@type": "Place", name: "Quenby" },
      inLanguage: "en",
      sdPublisher: link(ferryRecord, "publisher"),
    });
    const claimed = ferryRecord.claims.filter(({ id }) => id !== "c-denial");
    expect(interpretedAsClaim).toEqual(claimed.map((claim) => link(ferryRecord, claim.id)));
    expect(mentions).toEqual([
      link(ferryRecord, "sp-council"),
      link(ferryRecord, "sp-almgren"),
      link(ferryRecord, "c-denial"),
    ]);
  });

  it("has what a person gave", () => {
    expect(nodeOf(quarryRecord, "NewsArticle", { base })).toMatchObject({
      dateModified: "2031-05-02T10:00:00+02:00",
      image: ["https://tollen.example/pit.jpg"],
      articleSection: "Industry",
      keywords: ["quarry", "gravel"],
      copyrightNotice: "© 2031 Tollen News Service",
      license: "https://tollen.example/licence",
      sdLicense: "https://tollen.example/data-licence",
    });
  });

  it("leaves out what nobody knows", () => {
    expect(markupOf(bareRecord)["@graph"]).toEqual([
      { "@type": "NewsArticle", "@id": expect.any(String), headline: "Fog", inLanguage: "en" },
    ]);
  });

  it("keeps a long headline whole, on one line, and says that it may be cut", () => {
    const words = `${"Fog\n over \u00a0Quenby ".repeat(20)}by 5\u00a0km`;
    const record = { ...bareRecord, text: words, headline: { text: words, start: 0, end: words.length } };
    const { headline } = nodeOf(record, "NewsArticle");
    expect(headline).toBe(`${"Fog over Quenby ".repeat(20)}by 5\u00a0km`);
    expect(warningsOf(record)[0]).toContain("characters; search engines may cut it after 110");
    expect(warningsOf(bareRecord).join()).not.toContain("headline");
  });

  it("publishes the body where that is asked for, and its words are not to be left out", () => {
    const { articleBody } = nodeOf(quarryRecord, "NewsArticle", { articleBody: true });
    expect(articleBody).toBe(quarryRecord.text.slice(quarryRecord.text.indexOf("Output fell")));
    expect(nodeOf(ferryRecord, "NewsArticle", { articleBody: true }).articleBody).toMatch(
      /^The ferry council plans .* decade\."\n.*\nPetition and cost\n/u,
    );
    const withoutText = nodeOf(ferryRecord, "NewsArticle", { articleBody: true, noText: true });
    expect(withoutText).not.toHaveProperty("articleBody");
  });

  it("does not publish the body again unasked", () => {
    const markup = JSON.stringify(markupOf(ferryRecord));
    expect(markup).not.toContain("articleBody");
    expect(markup).not.toContain("its chair Tove Almgren said on Friday");
  });
});

describe("people and bodies", () => {
  it("gives the pages on which a house says how it works, which make it a news medium", () => {
    expect(nodesOf(quarryRecord, "NewsMediaOrganization", { base })).toEqual([
      {
        "@type": "NewsMediaOrganization",
        "@id": id(quarryRecord, "publisher"),
        name: "Tollen News Service",
        logo: "https://tollen.example/logo.png",
        sameAs: "https://registry.example/tollen-news",
        ...quarryPolicies,
      },
    ]);
    expect(nodesOf(ferryRecord, "NewsMediaOrganization")).toEqual([]);
  });

  it("describes each body once, under whatever case its name is printed", () => {
    expect(nodesOf(quarryRecord, "Organization", { base })).toEqual([
      { "@type": "Organization", "@id": id(quarryRecord, "sp-company"), name: "Tollen Quarry Company" },
      { "@type": "Organization", "@id": id(quarryRecord, "sp-lund-affiliation"), name: "Tollen Town" },
    ]);
  });

  it("takes bodies for authors, leaves out bylines that name nobody", () => {
    expect(nodeOf(quarryRecord, "NewsArticle", { base }).author).toEqual([
      link(quarryRecord, "publisher"),
      link(quarryRecord, "sp-company"),
      link(quarryRecord, "author-4"),
    ]);
    expect(nodesOf(quarryRecord, "Person", { base }).at(-1)).toEqual({
      "@type": "Person",
      "@id": id(quarryRecord, "author-4"),
      name: "Jan Ravn",
      url: "https://tollen.example/ravn",
    });
  });

  it("gives speakers their office and body, and names alone as names", () => {
    expect(nodesOf(ferryRecord, "Person", { base })[0]).toEqual({
      "@type": "Person",
      "@id": id(ferryRecord, "sp-almgren"),
      name: "Tove Almgren",
      jobTitle: "chair",
      affiliation: link(ferryRecord, "sp-council"),
      sameAs: "https://people.example/tove-almgren",
    });
  });

  it("makes no body of a crowd or of those whom nobody names", () => {
    const names = [...markupOf(quarryRecord)["@graph"], ...markupOf(ferryRecord)["@graph"]].map(({ name }) => name);
    expect(names).not.toContain("Residents");
    expect(names).not.toContain("two people familiar with the matter");
  });
});

describe("Claim", () => {
  const authors = (record: typeof ferryRecord) =>
    Object.fromEntries(
      nodesOf(record, "Claim", { base }).map((claim) => [String(claim["@id"]).split("#")[1], claim.author]),
    );

  it("has the words, the speaker and the article", () => {
    expect(nodesOf(ferryRecord, "Claim", { base })[1]).toEqual({
      "@type": "Claim",
      "@id": id(ferryRecord, "c-plan"),
      url: "https://news.example/quenby-ferry-fares#:~:text=The%20ferry%20council%20plans,5%20percent%20from%20April",
      text: "The ferry council plans to raise fares by 5 percent from April",
      author: link(ferryRecord, "sp-almgren"),
      appearance: link(ferryRecord, "article"),
      claimInterpreter: link(ferryRecord, "publisher"),
    });
  });

  it("has no interpreter where no person gave the house", () => {
    for (const node of markupOf(quarryRecord)["@graph"]) {
      expect(node).not.toHaveProperty("claimInterpreter");
      expect(node).not.toHaveProperty("sdPublisher");
    }
  });

  it("ascribes to nobody what its speaker denied, did not say, or what nobody named said", () => {
    expect(authors(ferryRecord)).toEqual({
      "c-headline": link(ferryRecord, "sp-council"),
      "c-plan": link(ferryRecord, "sp-almgren"),
      "c-boats": link(ferryRecord, "sp-almgren"),
      "c-petition": undefined,
      "c-names": link(ferryRecord, "sp-council"),
      "c-denial": undefined,
    });
    expect(authors(quarryRecord)).toEqual({
      "c-output": link(quarryRecord, "sp-company"),
      "c-kroner": link(quarryRecord, "sp-company"),
      "c-dust": undefined,
      "c-close": undefined,
    });
  });

  it("says of what nobody claims that it is so, and leaves it out of what the article claims", () => {
    const denied = nodesOf(ferryRecord, "Claim").find(
      ({ text }) => text === "passenger numbers had fallen by 12 percent",
    );
    expect(denied?.description).toBe("Not claimed by Tove Almgren: the article’s word is “deny”.");
    const unsaid = nodesOf(quarryRecord, "Claim").find(({ text }) => text === "the quarry would close");
    expect(unsaid?.description).toBe("Not claimed by Pia Lund: the article says not: “say”.");
    expect(nodesOf(ferryRecord, "Claim").filter(({ description }) => description !== undefined)).toHaveLength(1);
    const { interpretedAsClaim, mentions } = nodeOf(quarryRecord, "NewsArticle", { base });
    expect(interpretedAsClaim).not.toContainEqual(link(quarryRecord, "c-close"));
    expect(mentions).toContainEqual(link(quarryRecord, "c-close"));
  });

  it("says nothing of ratings or of what is worth checking", () => {
    expect(JSON.stringify(markupOf(ferryRecord))).not.toMatch(/[Rr]ating|[Ww]orth|Review|score/);
  });

  it("stands without its words where they may not be published", () => {
    const options = { base, noText: true };
    expect(nodesOf(ferryRecord, "Claim", options)).toHaveLength(ferryRecord.claims.length);
    for (const claim of nodesOf(ferryRecord, "Claim", options)) {
      expect(claim).not.toHaveProperty("text");
      expect(claim).not.toHaveProperty("url");
    }
    expect(nodesOf(ferryRecord, "Quotation", options)).toEqual([]);
  });
});

describe("Quotation", () => {
  it("has the words without their marks, the speaker, and the claim they make", () => {
    expect(nodesOf(ferryRecord, "Quotation", { base })).toEqual([
      {
        "@type": "Quotation",
        "@id": id(ferryRecord, "quotation-c-boats"),
        text: "The boats are 40 years old, They will not last another decade.",
        spokenByCharacter: link(ferryRecord, "sp-almgren"),
        isPartOf: link(ferryRecord, "article"),
        interpretedAsClaim: link(ferryRecord, "c-boats"),
      },
    ]);
    expect(nodeOf(quarryRecord, "Quotation").text).toBe("We never asked for 12 million Danish kroner");
  });

  it("takes a million quotation marks in its stride", () => {
    const text = `“${"””\n".repeat(400_000)}x${"”””".repeat(400_000)}`;
    const claim = {
      ...ferryRecord.claims[2],
      content: [{ start: 0, end: text.length }],
    } as (typeof ferryRecord.claims)[0];
    const start = performance.now();
    expect(nodeOf({ ...quarryRecord, text, claims: [claim], figures: [] }, "Quotation").text).toBe("x");
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe("ids", () => {
  const articleIds = {
    "https://ids.example/": "https://ids.example/a-only-a-headline#article",
    "https://ids.example/markup": "https://ids.example/markup/a-only-a-headline#article",
    "https://ids.example/all#": "https://ids.example/all#a-only-a-headline-article",
    "https://ids.example/?id=": "https://ids.example/?id=a-only-a-headline#article",
  };
  it.each(Object.entries(articleIds))("live under the base %s", (given, expected) => {
    expect(nodeOf(bareRecord, "NewsArticle", { base: given })["@id"]).toBe(expected);
  });

  it.each(["ids.example", "", "https://ids.example/a b", "https://ids.example/<x>", "/here"])(
    "cannot live under “%s”",
    (given) => {
      expect(() => markupOf(bareRecord, { base: given })).toThrow(InputError);
    },
  );

  it("live under the article's URL where its publisher is given", () => {
    expect(nodeOf(ferryRecord, "NewsArticle")["@id"]).toBe("https://news.example/quenby-ferry-fares#article");
  });

  it("are UUIDs where the publisher is only read from the text, the same for the same article", () => {
    const record = { ...ferryRecord, publisher: { name: "The Quenby Lantern", basis: "stated" as const } };
    const ids = markupOf(record)["@graph"].map((node) => node["@id"]);
    for (const identifier of ids)
      expect(identifier).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toBe("urn:uuid:3678a4c2-5f58-50ef-b8f2-08ebb468800e");
    expect(markupOf({ ...record, id: "a-other" })["@graph"][0]?.["@id"]).not.toBe(ids[0]);
  });
});
