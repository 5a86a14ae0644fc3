import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { median } from "./statistics.js";
import { printTable, rounded } from "./table.js";
import { articleFile } from "./texts.js";

const runs = 11;
const targetRatio = 8;
const compiledBuild = "dist/scripts/build.js";

/** Whole-process time in milliseconds. */
function timeOfNode(argumentList: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, argumentList, { encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${argumentList.join(" ")} exited with ${status}: ${stderr}`);
  return performance.now() - start;
}

/** Whole-process time of one article's build beside that of Node doing nothing, in turns. */
export function measureCold(): void {
  if (!existsSync(compiledBuild)) throw new Error(`${compiledBuild} is absent; run npm run compile`);
  const out = mkdtempSync(path.join(tmpdir(), "clipsheet-bench-"));
  const build = [compiledBuild, articleFile(), "--out", out, "--quiet"];
  const commands = {
    "node -e 0": ["-e", "0"],
    "build --without citations": [...build, "--without", "citations"],
    "build, all exports": build,
  };
  const times = new Map<string, number[]>();
  for (let run = 0; run < runs; run++)
    for (const [name, argumentList] of Object.entries(commands))
      times.set(name, [...(times.get(name) ?? []), timeOfNode(argumentList)]);
  rmSync(out, { recursive: true });
  const nothing = median(times.get("node -e 0") ?? []);
  printTable(
    `From cold: ${articleFile()}, medians of ${runs} runs in turns (without citations at most ${targetRatio} times)`,
    ["command", "milliseconds", "times node -e 0"],
    [...times].map(([name, values]) => [name, rounded(median(values)), rounded(median(values) / nothing)]),
  );
}
