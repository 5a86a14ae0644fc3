import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { clipsheet, temporaryFolder } from "./run.js";

const article = (day: number, sentence: string): string =>
  `News from Skarhavn\n\nSKARHAVN, March ${day}, 2031 (Nordfeed) - ${sentence}\n`;

describe("ledger", () => {
  const folder = temporaryFolder();
  writeFileSync(
    path.join(folder, "b-later.txt"),
    article(5, "Fire chief Per Lund said 17 houses burned in Skarhavn overnight."),
  );
  writeFileSync(
    path.join(folder, "c-first.txt"),
    article(3, "Fire chief Per Lund said 14 houses burned in Skarhavn overnight."),
  );
  const out = path.join(folder, "out");
  clipsheet(["normalize", folder, "--out", out]);

  it("tells what changed from the earlier article to the later, with both places", () => {
    const { status, stdout } = clipsheet(["ledger", out]);
    expect(status).toBe(0);
    expect(stdout.split("\n").slice(0, 3)).toEqual([
      '"14 houses" became "17 houses"',
      "    2031-03-03, c-first, paragraph 1 → 2031-03-05, b-later, paragraph 1",
      "    value: 14 → 17",
    ]);
  });

  it("writes the same as CSV and JSON", () => {
    const [header, row] = clipsheet(["ledger", out, "--csv"]).stdout.split("\r\n");
    expect(header?.split(",").slice(0, 6)).toEqual([
      "kind",
      "item",
      "changed",
      "from_date",
      "from_words",
      "from_value",
    ]);
    expect(row).toMatch(/^"figure","[^"]+","value","2031-03-03","14 houses",14,/u);
    const [first] = JSON.parse(clipsheet(["ledger", out, "--json"]).stdout);
    expect(first).toMatchObject({
      kind: "figure",
      changed: "value",
      from_value: 14,
      to_value: 17,
      to_article: "b-later",
    });
  });

  it("says so where nothing changed, and shows it with --all", () => {
    const one = path.join(out, "c-first");
    expect(clipsheet(["ledger", one]).stdout).toBe("Nothing that stands in several articles changed.\n");
    expect(clipsheet(["ledger", one, one, "--all"]).stdout).toContain('"14 houses"');
  });

  it("names a folder that holds no record", () => {
    expect(clipsheet(["ledger", folder.concat("/nowhere")]).status).toBe(1);
  });
});
