import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

/** Runs dependency-cruiser with the project's rules over one folder. */
function cruise(folder: string) {
  const run = spawnSync("npx", ["depcruise", "--config", ".dependency-cruiser.cjs", "--output-type", "json", folder], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const { summary } = JSON.parse(run.stdout) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[]; totalCruised: number };
  };
  return { violations: summary.violations, modules: summary.totalCruised };
}

describe("imports", () => {
  it("point one way through the rooms", { timeout: 120_000 }, () => {
    const { violations, modules } = cruise("src");
    expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
    expect(modules).toBeGreaterThan(20);
  });

  it("are refused where a room imports a later one, so that the check is known to bite", { timeout: 120_000 }, () => {
    const { violations } = cruise("tests/architecture/fixture/src");
    expect(violations.map(({ rule }) => rule.name)).toContain("read-imports-only-backwards");
  });
});
