import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { printTable } from "./table.js";
import { longArticle } from "./texts.js";

const megabyte = 1024 * 1024;

/** Loaded before the program: says on leaving how much memory the process held at most. */
const reportPeak = `data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS))`;

/** Most resident memory of a Node process, in megabytes. */
function peakMegabytes(argumentList: readonly string[]): number {
  const { status, stderr } = spawnSync(process.execPath, ["--import", reportPeak, ...argumentList], {
    encoding: "utf8",
  });
  const kilobytes = /peak (\d+)/.exec(stderr)?.[1];
  if (status !== 0 || kilobytes === undefined)
    throw new Error(`node ${argumentList.join(" ")} exited with ${status}: ${stderr.slice(0, 1000)}`);
  return Math.round(Number(kilobytes) / 1024);
}

/** Peak memory of building an article of a megabyte and of ten. */
export function measureMemory(): void {
  const folder = mkdtempSync(path.join(tmpdir(), "clipsheet-bench-"));
  const rows: [string, number][] = [["node -e 0", peakMegabytes(["-e", "0"])]];
  for (const size of [1, 10]) {
    const file = path.join(folder, `article-of-${size}-megabytes.txt`);
    writeFileSync(file, longArticle(size * megabyte));
    const build = ["dist/scripts/build.js", file, "--out", path.join(folder, "output"), "--quiet"];
    rows.push([`build of ${size} MB, without citations`, peakMegabytes([...build, "--without", "citations"])]);
  }
  rmSync(folder, { recursive: true });
  printTable("Peak memory", ["process", "MB"], rows);
}
