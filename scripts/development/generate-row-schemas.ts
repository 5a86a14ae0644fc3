#!/usr/bin/env node
/** Writes schemas/figure-row.schema.json and claim-row.schema.json from the tables' columns; a test says when they differ. */
import { $, fs } from "zx";
import { rowSchema } from "../../src/export/tables/row-schema.js";
import { tablesFor } from "../../src/export/tables/tables.js";

for (const table of tablesFor({})) {
  const file = `schemas/${table.name.replace(/s$/u, "")}-row.schema.json`;
  await fs.writeFile(file, JSON.stringify(rowSchema(table)));
  await $`npx biome format --write ${file}`;
}
