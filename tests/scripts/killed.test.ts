import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { clipsheet, contentsOf, projectRoot, shortArticle, temporaryFolder } from "./run.js";

/** Starts a build and kills it after some milliseconds, or lets it end before. */
function killedBuild(argumentList: readonly string[], milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [path.join(projectRoot, "dist/scripts/clipsheet.js"), ...argumentList], {
    stdio: "ignore",
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
  return new Promise((resolve) => {
    child.on("exit", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

describe("a build that is killed", () => {
  it("leaves of every file either the old one or the new one", { timeout: 180_000 }, async () => {
    const folder = temporaryFolder();
    const [file, out, old, changed] = ["ferry.txt", "out", "old", "new"].map((name) => path.join(folder, name)) as [
      string,
      string,
      string,
      string,
    ];
    writeFileSync(file, shortArticle);
    for (const target of [out, old]) clipsheet(["build", file, "--out", target, "--date", "2031-05-14"]);
    const started = performance.now();
    clipsheet(["build", file, "--out", changed, "--date", "2031-05-15"]);
    const duration = performance.now() - started;
    const [before, after] = [contentsOf(old), contentsOf(changed)];
    for (let tenth = 1; tenth <= 10; tenth++) {
      await killedBuild(["build", file, "--out", out, "--date", "2031-05-15"], (duration * (tenth + 2)) / 12);
      for (const [name, content] of contentsOf(out)) {
        const isLeftover = !before.has(name) && !after.has(name);
        if (!isLeftover) expect([before.get(name), after.get(name)], name).toContain(content);
      }
    }
  });
});
