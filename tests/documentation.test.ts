import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { tool } from "../src/record/tool.js";
import { clipsheet, projectRoot } from "./scripts/run.js";

const readme = readFileSync(path.join(projectRoot, "README.md"), "utf8");

describe("the documentation", () => {
  it("lists the verbs there are", () => {
    const table = readme.slice(readme.indexOf("## Commands"), readme.indexOf("### Options of `build`"));
    const told = [...table.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, verb]) => verb);
    const known = [...clipsheet(["--help"]).stdout.matchAll(/^ {2}([a-z-]+) {2,}/gm)].map(([, verb]) => verb);
    expect(told).toEqual(known);
  });

  it("lists the options of build, each in the README and in the help", () => {
    const optionsIn = (text: string) =>
      [...new Set([...text.matchAll(/--[a-z][a-z-]*/g)].map(([option]) => option))].sort();
    const table = readme.slice(readme.indexOf("### Options of `build`"), readme.indexOf("## What comes out"));
    expect(optionsIn(table)).toEqual(optionsIn(clipsheet(["build", "--help"]).stdout));
  });

  it("names only files that are there", () => {
    const targets = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, target]) => target ?? "");
    const missing = targets.filter(
      (target) => !target.startsWith("http") && !existsSync(path.join(projectRoot, target)),
    );
    expect(missing).toEqual([]);
  });

  it("gives records the version of the package", () => {
    const { name, version } = JSON.parse(readFileSync(path.join(projectRoot, "package.json"), "utf8"));
    expect(tool).toEqual({ name, version });
  });
});
