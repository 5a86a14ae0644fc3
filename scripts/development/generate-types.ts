#!/usr/bin/env node
/** Writes the TypeScript types of `src/model/` from `schemas/`; `--check` only says whether they are the same. */
import { compile } from "json-schema-to-typescript";
import { chalk, fs, glob, path } from "zx";

const banner = "/** Generated from schemas/ by `npm run generate:types`; change the schema, not this file. */";

/** Keywords that say when a value is valid but give it no other shape; the generator would make noise of them. */
const conditions = new Set([
  "oneOf",
  "anyOf",
  "allOf",
  "if",
  "then",
  "else",
  "not",
  "dependentRequired",
  "patternProperties",
  "minItems",
]);

/** The schema less its conditions and less the descriptions beside a `$ref`, which would each become a type of their own. */
function shapeOf(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(shapeOf);
  if (typeof node !== "object" || node === null) return node;
  const isReference = "$ref" in node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !conditions.has(key) && !(isReference && key === "description"))
      .map(([key, value]) => [key, shapeOf(value)]),
  );
}

/** The type of one schema as TypeScript source. */
async function typesOf(schemaFile: string): Promise<string> {
  const schema = await fs.readJson(schemaFile);
  return compile(shapeOf(schema) as typeof schema, schema.title, {
    bannerComment: banner,
    additionalProperties: false,
    style: { singleQuote: false },
    strictIndexSignatures: true,
  });
}

let differing = 0;
// Row schemas are made from code (generate-row-schemas.ts) and need no types made of them again.
for (const schemaFile of (await glob(["schemas/*.schema.json", "!schemas/*-row.schema.json"])).sort()) {
  const target = path.join("src/model", `${path.basename(schemaFile, ".schema.json")}.ts`);
  const wanted = await typesOf(schemaFile);
  if (!process.argv.includes("--check")) await fs.writeFile(target, wanted);
  else if ((await fs.readFile(target, "utf8").catch(() => "")) !== wanted) {
    console.error(chalk.red(`${target} differs from ${schemaFile}; run npm run generate:types.`));
    differing++;
  }
}
process.exitCode = differing > 0 ? 1 : 0;
