import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { check } from "recheck";
import ts from "typescript";
import { describe, expect, it } from "vitest";

interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => path.join("src", name))
  .sort();

/** The regular expressions written in a file. */
function literalsIn(file: string): Expression[] {
  const found: Expression[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = "", flags = ""] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
      found.push({ file, source, flags });
    }
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true));
  return found;
}

/** The regular expressions that the modules put together while they load. */
async function madeWhileLoading(): Promise<Expression[]> {
  const found: Expression[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]: [string | RegExp, string | undefined], newTarget) {
      const made: RegExp = Reflect.construct(target, [source, flags], newTarget);
      found.push({ file: "put together", source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const file of sources) {
      if (readFileSync(file, "utf8").includes("new RegExp(")) await import(path.resolve(file));
    }
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

/** Whether no quantifier goes on without end: what backtracks then stops after a number of steps that no text can raise. */
function isBounded(source: string): boolean {
  return !/[*+]|\{\d+,\}/.test(source.replace(/\\./gs, "").replace(/\[[^\]]*\]/g, ""));
}

const written = [
  ...new Map(sources.flatMap(literalsIn).map((found) => [`/${found.source}/${found.flags}`, found])).values(),
];
const made = await madeWhileLoading();

describe("regular expressions", () => {
  it("are all found", () => {
    expect(written.length).toBeGreaterThan(400);
    expect(made.length).toBeGreaterThan(10);
  });

  it.each([...written, ...made])("$file: /$source/$flags", async ({ source, flags }) => {
    const found = await check(source, flags, { timeout: 60_000 });
    const growth = found.status === "vulnerable" ? found.complexity : undefined;
    const isMild = growth?.type === "polynomial" && isBounded(source);
    expect(isMild ? "safe" : `${found.status} ${growth?.summary ?? ""}`.trim()).toBe("safe");
  });
});
