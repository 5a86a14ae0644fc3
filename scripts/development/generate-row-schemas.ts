#!/usr/bin/env node
/** Writes schemas/*-row.schema.json from the tables' columns; a test says when they differ. */
import { $, fs } from "zx";
import { rowSchema } from "../../src/export/tables/row-schema.js";
import { reviewsTable, tablesFor } from "../../src/export/tables/tables.js";

for (const table of [...tablesFor({}), reviewsTable({})]) {
  const file = `schemas/${table.name.replace(/s$/u, "")}-row.schema.json`;
  await fs.writeFile(file, JSON.stringify(rowSchema(table)));
  await $`npx biome format --write ${file}`;
}
