#!/usr/bin/env node
/**
 * Compiles the schemas to plain functions (`compiled-*.js` in their rooms), so that a build need not load ajv
 * and compile schemas at every start. `npm run compile` runs it before the TypeScript compiler; the files are not committed.
 */
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";
import { fs } from "zx";

/** The validators of each file: those every build needs, and those loaded only where somebody wrote or gave such a file. */
const compiled = {
  "read/ninjs/compiled-ninjs-validator": { validateNinjs: "input/ninjs" },
  "record/compiled-validators": { validateArticleRecord: "article-record", validateMetadata: "metadata" },
  "record/compiled-people-validators": { validateCorrections: "corrections", validateReviews: "reviews" },
};

const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  code: { source: true, esm: true, lines: true },
});
addFormats.default(ajv);

for (const [target, validators] of Object.entries(compiled)) {
  const references: Record<string, string> = {};
  for (const [name, file] of Object.entries(validators)) {
    const schema = await fs.readJson(`schemas/${file}.schema.json`);
    ajv.addSchema(schema);
    references[name] = schema.$id;
  }
  // The code ajv writes still requires its own run-time helpers; bundling makes one file that imports nothing.
  const { outputFiles } = await build({
    stdin: { contents: standaloneCode.default(ajv, references), resolveDir: process.cwd(), loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "node20",
    write: false,
    legalComments: "inline",
  });
  await fs.writeFile(`src/${target}.js`, outputFiles[0]?.text ?? "");
}
