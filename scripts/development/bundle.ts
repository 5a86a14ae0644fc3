#!/usr/bin/env node
/**
 * Bundles each script with the rooms it uses into `dist/scripts/`, what several use into shared chunks. Loading three
 * hundred small modules one by one would cost a third of a cold run; packages stay where npm put them, but for one.
 */
import { build } from "esbuild";
import { fs, glob } from "zx";

/** Hundreds of modules for a few plots: bundled, what is used of them loads in 35 ms in the place of 500. */
const bundledPackages = ["@observablehq/plot"];

/** The review desk's page: one script and one style sheet, for the browsers of the last three years. */
async function bundlePage(): Promise<void> {
  await build({
    entryPoints: { desk: "src/desk/page/main.tsx" },
    bundle: true,
    format: "esm",
    platform: "browser",
    jsx: "automatic",
    jsxImportSource: "preact",
    target: "es2022",
    outdir: "dist/desk",
    minify: true,
    legalComments: "none",
  });
  await build({ entryPoints: { desk: "src/desk/page/desk.css" }, bundle: true, outdir: "dist/desk", minify: true });
}

const { dependencies } = await fs.readJson("package.json");
const external = Object.keys(dependencies).filter((name) => !bundledPackages.includes(name));

await fs.remove("dist");
await bundlePage();
await build({
  entryPoints: (await glob("scripts/*.ts")).sort(),
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  external: external.flatMap((name) => [name, `${name}/*`]),
  outdir: "dist/scripts",
  outbase: "scripts",
  chunkNames: "shared-[hash]",
  minifyWhitespace: true,
  legalComments: "none",
});
