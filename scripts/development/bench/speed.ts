import { fork } from "node:child_process";
import { once } from "node:events";
import { build } from "esbuild";
import { fs } from "zx";
import { CONTENDERS } from "./contenders.js";
import { printTable, rounded } from "./table.js";
import { articleTexts } from "./texts.js";

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== "").length;

/**
 * Where what runs a contender is bundled, as `bundle.ts` bundles what is shipped: run as TypeScript, every function that is made
 * is given its name at run time. As deep in the project as the shipped bundles, which look for the models.
 */
const bundle = "dist/bench/run-contender.js";

async function bundleContenders(): Promise<void> {
  await build({
    entryPoints: ["scripts/development/bench/run-contender.ts"],
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    outfile: bundle,
  });
}

/**
 * How often a second a contender gets through the texts. Each has a process of its own, one after the other: what one library
 * leaves in memory and in the compiler's caches slows the next, ours by half.
 */
async function ratePerSecondOf(table: string, number: number): Promise<number> {
  const child = fork(bundle, [table, String(number)], { execArgv: [] });
  let rate: unknown;
  child.on("message", (message) => {
    rate = message;
  });
  const [status] = await once(child, "exit");
  if (typeof rate !== "number")
    throw new Error(`contender ${number} of ${table} ended with status ${status} and no rate`);
  return rate;
}

async function measureTable(
  table: keyof typeof CONTENDERS,
  head: readonly [string, string],
  units: number,
  where: string,
): Promise<void> {
  const rows: [string, number][] = [];
  for (const [number, { name }] of CONTENDERS[table].entries())
    rows.push([name, rounded(units * (await ratePerSecondOf(table, number)))]);
  printTable(`${table.charAt(0).toUpperCase()}${table.slice(1)}: ${where}`, head, rows);
}

/** Language, figures and claims on the same articles, each beside well-known libraries, warm, by processor time. */
export async function measureSpeed(): Promise<void> {
  const { from, texts } = articleTexts();
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  const kilobytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1024;
  const where = `${texts.length} articles of ${from}, ${words} words`;
  try {
    await bundleContenders();
    await measureTable("language", ["reader", "words/s"], words, where);
    await measureTable("figures", ["finder", "KB/s"], kilobytes, where);
    await measureTable("claims", ["finder", "articles/s"], texts.length, where);
  } finally {
    await fs.remove("dist/bench");
  }
}
