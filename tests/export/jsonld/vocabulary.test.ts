import jsonld, { type JsonLdDocument } from "jsonld";
import { describe, expect, it } from "vitest";
import { schemaOrgTerms } from "../../../src/export/jsonld/context.js";
import { reviewTypes } from "../../../src/export/jsonld/review-terms.js";
import { claimReviewFeed } from "../../../src/export/reviews/feed.js";
import { ferryRecord } from "../../fixtures/record.js";
import { fullReview, publishedRecord, markupOf as reviewMarkup, reviews } from "../reviews/markup.js";
import { canonical, withContext } from "./canonical.js";
import { markupOf } from "./markup.js";
import { bareRecord, codRecord, hostileRecord, quarryRecord } from "./records.js";
import { hasVocabulary, publishedContext, Vocabulary } from "./vocabulary.js";

const records = {
  ferry: ferryRecord,
  quarry: quarryRecord,
  cod: codRecord,
  bare: bareRecord,
  hostile: hostileRecord(),
};
const ourTerms = Object.entries(schemaOrgTerms);

describe.each(Object.entries(records))("the markup of the %s report", (_, record) => {
  it("means the same after a round trip through RDF", async () => {
    const document = withContext(markupOf(record), schemaOrgTerms);
    const quads = await canonical(document);
    expect(quads.split("\n").length).toBeGreaterThan(3);
    const rdf = await jsonld.toRDF(document);
    const back = await jsonld.compact((await jsonld.fromRDF(rdf)) as JsonLdDocument, { ...schemaOrgTerms });
    expect(await canonical(back as JsonLdDocument)).toBe(quads);
  });

  it("loses no value on the way to RDF", async () => {
    const markup = markupOf(record);
    const quads = (await canonical(withContext(markup, schemaOrgTerms))).trim().split("\n");
    expect(new Set(quads).size).toBe(countOfStatements(markup["@graph"]));
  });
});

/** Every value of every key is one statement; a node's id and its place in a list are none. */
function countOfStatements(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countOfStatements(item), 0);
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, held]) => sum + (key === "@id" ? 0 : [held].flat().length) + countOfStatements(held),
    0,
  );
}

const valueTypesOf = (value: unknown, property: string, typeOf: (node: object) => string): string[] => {
  if (typeof value === "number") return ["Number"];
  if (typeof value === "object" && value !== null) return [typeOf(value)];
  const definition = schemaOrgTerms[property];
  const coercion = typeof definition === "object" ? definition["@type"] : undefined;
  if (coercion === "@id") return ["URL"];
  return coercion === "Date" ? ["Date", "DateTime"] : ["Text"];
};

describe.runIf(hasVocabulary())("judged by schema.org 30.0", () => {
  const context = publishedContext();
  const vocabulary = new Vocabulary();

  it.each(ourTerms)("the context defines %s as schema.org does", (term, definition) => {
    expect(definition).toEqual(context[term]);
  });

  it("the context has the terms the markup uses and no other", () => {
    // The types of a review are those the schema of reviews lets through.
    const used = new Set(["schema", "Date", ...reviewTypes]);
    const canceled = { ...ferryRecord, version: { pubStatus: "canceled" as const } };
    const feed = claimReviewFeed([{ record: publishedRecord, reviews: [fullReview] }], {});
    JSON.stringify(
      [
        ...[...Object.values(records), canceled].map((record) => markupOf(record, { articleBody: true })),
        reviewMarkup(fullReview),
        JSON.parse(String(feed?.content)),
      ],
      (key, value) => {
        if (/^[a-zA-Z]/.test(key)) used.add(key);
        if (key === "@type") used.add(value);
        return value;
      },
    );
    used.delete("@context");
    expect(ourTerms.map(([term]) => term).sort()).toEqual([...used].sort());
  });

  it.each(Object.entries(records))(
    "the markup of the %s report means the same under schema.org's context",
    async (_, record) => {
      const markup = markupOf(record);
      expect(await canonical(withContext(markup, context))).toBe(await canonical(withContext(markup, schemaOrgTerms)));
    },
  );

  it.each(Object.entries(records))(
    "every property of the %s report stands where it may and holds what it may",
    (_, record) => {
      const graph = markupOf(record)["@graph"];
      const types = new Map(graph.map((node) => [node["@id"], String(node["@type"])]));
      const typeOf = (node: object): string =>
        String(Reflect.get(node, "@type") ?? types.get(Reflect.get(node, "@id")));
      const objections: string[] = [];
      let judged = 0;
      const judge = (node: object): void => {
        const type = typeOf(node);
        if (!vocabulary.isType(type)) objections.push(`${type} is no type of schema.org`);
        for (const [property, held] of Object.entries(node)) {
          if (property.startsWith("@")) continue;
          for (const value of [held].flat()) {
            judged++;
            const objection = vocabulary.objection(type, property, valueTypesOf(value, property, typeOf));
            if (objection !== undefined) objections.push(objection);
            if (typeof value === "object" && "@type" in value) judge(value);
          }
        }
      };
      graph.forEach(judge);
      expect(objections).toEqual([]);
      expect(judged).toBeGreaterThan(1);
    },
  );

  it.each(Object.entries(reviews))(
    "every property of a review (%s) stands where it may and holds what it may",
    (_, given) => {
      const objections: string[] = [];
      const typeOf = (node: object): string => String(Reflect.get(node, "@type"));
      const judge = (node: object): void => {
        if (!vocabulary.isType(typeOf(node))) objections.push(`${typeOf(node)} is no type of schema.org`);
        for (const [property, held] of Object.entries(node)) {
          if (property.startsWith("@")) continue;
          for (const value of [held].flat()) {
            const objection = vocabulary.objection(typeOf(node), property, valueTypesOf(value, property, typeOf));
            if (objection !== undefined) objections.push(objection);
            if (typeof value === "object") judge(value);
          }
        }
      };
      judge(reviewMarkup(given));
      expect(objections).toEqual([]);
    },
  );

  it("the judge objects to what does not fit", () => {
    expect(vocabulary.objection("Person", "headline", ["Text"])).toContain("stands on CreativeWork");
    expect(vocabulary.objection("NewsArticle", "author", ["Place"])).toContain("holds");
    expect(vocabulary.objection("NewsArticle", "headlin", ["Text"])).toContain("no property");
    expect(vocabulary.objection("NewsArticle", "headline", ["Text"])).toBeUndefined();
  });
});
