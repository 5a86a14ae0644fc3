import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const projectRoot = fileURLToPath(new URL("../..", import.meta.url));

/** Runs the compiled command as a person would; `npm ci` (or `npm run compile`) has made it. */
export function clipsheet(
  argumentList: readonly string[],
  options: { input?: string | Uint8Array; cwd?: string } = {},
) {
  const run = spawnSync(process.execPath, [path.join(projectRoot, "dist/scripts/clipsheet.js"), ...argumentList], {
    input: options.input ?? "",
    cwd: options.cwd ?? projectRoot,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  // Said where sources changed after `npm run compile`; in CI the compiled command is fresh.
  const stderr = run.stderr.replace(/^dist\/ is older than .*\n/, "");
  return { status: run.status, stdout: run.stdout, stderr };
}

/** A new empty folder outside the project. */
export function temporaryFolder(): string {
  return mkdtempSync(path.join(tmpdir(), "clipsheet-test-"));
}

/** Every file below a folder with its bytes, by relative name. */
export function contentsOf(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return new Map(
    names
      .filter((name) => statSync(path.join(folder, name)).isFile())
      .map((name) => [name, readFileSync(path.join(folder, name), "latin1")]),
  );
}

/** A short invented agency report. */
export const shortArticle = `Ferry line to Osk Island doubles its sailings — operator

VARNHOLM, May 14. /NVA/. The ferry line to Osk Island will run 24 sailings a week from June, its director Mira Tallow said on Wednesday.

"We carried more than 3,000 passengers last week," Tallow said.
`;
