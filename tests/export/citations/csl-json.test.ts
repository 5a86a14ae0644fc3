import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { cslItem } from "../../../src/export/citations/csl-json.js";
import { citedArticle } from "../../../src/export/citations/item.js";
import { ferryRecord } from "../../fixtures/record.js";
import { articles } from "./articles.js";

const date = {
  type: "object",
  required: ["date-parts"],
  additionalProperties: false,
  properties: {
    "date-parts": {
      type: "array",
      minItems: 1,
      maxItems: 2,
      items: { type: "array", minItems: 1, maxItems: 3, items: { type: "integer" } },
    },
  },
};

/** The part of the CSL 1.0.2 data schema that news articles need, closed, so that no misspelt variable slips through. */
const schema = {
  type: "object",
  required: ["id", "type"],
  additionalProperties: false,
  properties: {
    id: { type: "string" },
    type: { const: "article-newspaper" },
    title: { type: "string", minLength: 1 },
    author: {
      type: "array",
      minItems: 1,
      items: {
        oneOf: [
          {
            type: "object",
            required: ["literal"],
            additionalProperties: false,
            properties: { literal: { type: "string" } },
          },
          {
            type: "object",
            required: ["family", "given"],
            additionalProperties: false,
            properties: { family: { type: "string" }, given: { type: "string" }, suffix: { type: "string" } },
          },
        ],
      },
    },
    "container-title": { type: "string" },
    issued: date,
    accessed: date,
    URL: { type: "string" },
    language: { type: "string" },
    note: { type: "string" },
  },
};

describe("CSL-JSON", () => {
  const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);

  it.each([...articles, ferryRecord].map((record) => [record.slug, record] as const))("of %s is valid", (_, record) => {
    validate(cslItem(citedArticle(record)));
    expect(validate.errors).toBeNull();
  });

  it("has everything, and says that the date is inferred", () => {
    expect(cslItem(citedArticle(ferryRecord))).toEqual({
      id: "a-quenby-ferry-fares",
      type: "article-newspaper",
      title: "Ferry fares in Lower Quenby to rise by 5 percent — council",
      author: [
        { family: "Marendel", given: "Ilse" },
        { family: "Þorn", given: "Óskar" },
      ],
      "container-title": "The Quenby Lantern",
      issued: { "date-parts": [[2031, 3, 14]] },
      URL: "https://news.example/quenby-ferry-fares",
      language: "en",
      note: "Date inferred: The dateline has no year; March 14 is the Friday the text names in 2031.",
    });
  });
});
