import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { rowSchema } from "../../../src/export/tables/row-schema.js";
import { reviewsTable, tablesFor } from "../../../src/export/tables/tables.js";
import { ferryRecord } from "../../fixtures/record.js";
import { review } from "../../review/reviews.js";

const files = new Map([
  ["figures", "schemas/figure-row.schema.json"],
  ["claims", "schemas/claim-row.schema.json"],
  ["reviews", "schemas/review-row.schema.json"],
  ["dates", "schemas/date-row.schema.json"],
]);

describe.each([...tablesFor({}), reviewsTable({})])("the row schema of $name", (table) => {
  const committed: object = JSON.parse(readFileSync(files.get(table.name) ?? "", "utf8"));

  it("is the one committed; else run npm run generate:rows", () => {
    expect(committed).toEqual(JSON.parse(JSON.stringify(rowSchema(table))));
  });

  it("holds for every row, and for the examples it gives", () => {
    const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
    addFormats.default(ajv);
    const validate = ajv.compile(committed);
    const rows = table
      .rows({ record: ferryRecord, reviews: [review("c-plan"), review("c-boats", { rating: { label: "Satire" } })] })
      .map((cells) => Object.fromEntries(table.columns.map(({ name }, order) => [name, cells[order] ?? null])));
    const example = Object.fromEntries(table.columns.map(({ name, example }) => [name, example]));
    expect(rows).not.toEqual([]);
    for (const row of [...rows, example]) {
      validate(row);
      expect(validate.errors).toBeNull();
    }
    expect(validate({ ...example, article_id: "" })).toBe(false);
  });
});
