#!/usr/bin/env node
/**
 * Bundles each script with the rooms it uses into `dist/scripts/`, what several use into shared chunks. Loading three
 * hundred small modules one by one would cost a third of a cold run; packages stay where npm put them.
 */
import { build } from "esbuild";
import { fs, glob } from "zx";

await fs.remove("dist");
await build({
  entryPoints: (await glob("scripts/*.ts")).sort(),
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  outdir: "dist/scripts",
  outbase: "scripts",
  chunkNames: "shared-[hash]",
  minifyWhitespace: true,
  legalComments: "none",
});
