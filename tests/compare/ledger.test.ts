import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { type LedgerRow, ledgerOf } from "../../src/compare/ledger.js";
import { recordOfText } from "./helpers.js";

/** Two articles of a sentence each, a day apart, and the rows of the ledger that are true. All invented. */
interface ArticlePair {
  readonly note: string;
  readonly place: string;
  readonly newPlace?: string;
  readonly old: string;
  readonly new: string;
  readonly rows: readonly string[];
}

const pairs: readonly ArticlePair[] = JSON.parse(readFileSync(new URL("./ledger-pairs.json", import.meta.url), "utf8"));

const article = (place: string, day: number, sentence: string): string =>
  `News from ${place}\n\n${place.toUpperCase()}, March ${day}, 2031 (Nordfeed) - ${sentence}\n`;

function told({ from, to, changed }: LedgerRow): string {
  const change = (name: string): string =>
    `${name} ${from.finding.members.get(name) ?? ""} > ${to.finding.members.get(name) ?? ""}`;
  return `${to.finding.words}: ${changed.map(change).join(", ")}`;
}

async function changesIn(pair: ArticlePair): Promise<string[]> {
  const old = await recordOfText(article(pair.place, 3, pair.old), {}, "old");
  const now = await recordOfText(article(pair.newPlace ?? pair.place, 5, pair.new), {}, "new");
  return ledgerOf([now, old])
    .filter(({ changed }) => changed.length > 0)
    .map(told);
}

describe("the ledger of sixty pairs of articles", () => {
  const counts = { wanted: 0, found: 0, right: 0 };

  beforeAll(async () => {
    for (const pair of pairs) {
      const found = await changesIn(pair);
      const right = found.filter((row) => pair.rows.includes(row));
      counts.wanted += pair.rows.length;
      counts.found += found.length;
      counts.right += right.length;
      if (right.length < found.length || right.length < pair.rows.length)
        console.log(`${pair.note}: found ${JSON.stringify(found)}, wanted ${JSON.stringify(pair.rows)}`);
    }
    console.log(`ledger: ${counts.found} rows, ${counts.right} true, of ${counts.wanted} that are to be found`);
  });

  it("holds sixty pairs", () => {
    expect(pairs).toHaveLength(60);
  });

  it("has no row that is not true", () => {
    expect(counts.right).toBe(counts.found);
  });

  it("finds most of what changed", () => {
    expect(counts.right / counts.wanted).toBeGreaterThanOrEqual(0.85);
  });
});
