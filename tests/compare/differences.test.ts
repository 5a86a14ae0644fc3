import { describe, expect, it } from "vitest";
import { correctionNote } from "../../src/compare/correction-note.js";
import { differenceColumns, differenceRows } from "../../src/compare/difference-rows.js";
import { type Difference, differencesBetween } from "../../src/compare/differences.js";
import type { Review } from "../../src/model/reviews.js";
import { recordOfText } from "./helpers.js";

const article = `Ferry runs aground off Skarhavn

SKARHAVN, March 3, 2031 (Nordfeed) - A ferry with 212 people on board ran aground on Monday, harbour master Ines Tolvan said.

"The engine stopped twice," Tolvan told reporters. She said 14 people were hurt.

The owner, Merle Shipping, put the damage at $3 million.

The ferry was built in 2019.
`;

async function changed(edit: (text: string) => string, reviews: readonly Review[] = []): Promise<Difference[]> {
  const before = await recordOfText(article);
  const text = edit(article);
  expect(text).not.toBe(article);
  return differencesBetween(before, await recordOfText(text), reviews);
}

const told = (differences: readonly Difference[]): string[] =>
  differences.flatMap(({ list, kind, id, members, before, after }) => {
    const name = list === "field" ? id : (after ?? before)?.words;
    return members.length === 0
      ? [`${list} ${kind}: ${name}`]
      : members.map((member) => `${list} ${member.member}: ${member.before} > ${member.after}`);
  });

describe("differences between two versions", () => {
  it("finds none in one version", async () => {
    const record = await recordOfText(article);
    expect(differencesBetween(record, record)).toEqual([]);
  });

  it("does not count text that only moved", async () => {
    const moved = await changed((text) => {
      const [front, ...rest] = text.trimEnd().split("\n\n");
      const [lead, quote, owner, built] = rest;
      return `${[front, lead, built, quote, owner].join("\n\n")}\n`;
    });
    expect(moved).toEqual([]);
  });

  it("tells a changed value, its words and what hangs on it", async () => {
    const differences = await changed((text) => text.replace("14 people", "16 people"));
    expect(told(differences)).toEqual([
      "figures words: 14 people > 16 people",
      "figures value: 14 > 16",
      "claims words: 14 people were hurt > 16 people were hurt",
    ]);
    const [figure, claim] = differences;
    expect(figure?.invalidates).toEqual([
      `row figures.csv ${figure?.before?.id}`,
      `claim ${claim?.before?.id}`,
      `citation ${figure?.before?.id}`,
    ]);
    expect(figure?.after?.place).toEqual({ paragraph: 2 });
  });

  it("tells a changed bound, which the words show", async () => {
    const differences = await changed((text) => text.replace("14 people", "at least 14 people"));
    expect(told(differences)).toContain("figures bound: exact > at_least");
  });

  it("tells a changed speaker", async () => {
    const differences = await changed((text) =>
      text.replaceAll("Ines Tolvan", "Ines Tolven").replaceAll("Tolvan", "Tolven"),
    );
    expect(told(differences)).toContain("claims speaker: Ines Tolvan > Ines Tolven");
  });

  it("tells what came and what went", async () => {
    const differences = await changed((text) =>
      text.replace("The owner, Merle Shipping, put the damage at $3 million.", "Divers found 3 cracks."),
    );
    expect(told(differences)).toContain("figures went: $3 million");
    expect(told(differences)).toContain("figures came: 3 cracks");
  });

  it("tells changed fields", async () => {
    const differences = await changed((text) => text.replace("aground off Skarhavn", "aground near Skarhavn"));
    expect(told(differences)).toEqual([
      "field headline: Ferry runs aground off Skarhavn > Ferry runs aground near Skarhavn",
    ]);
  });

  it("keeps twins apart by their sentences", async () => {
    const twins = (text: string): string =>
      text.replace("The ferry was built in 2019.", "Divers freed 14 people. Nets held 14 people.");
    const before = await recordOfText(twins(article));
    const after = await recordOfText(twins(article).replace("Divers freed 14 people. ", ""));
    expect(told(differencesBetween(before, after))).toEqual(["figures went: 14 people"]);
  });

  it("names the reviews of a claim that changed", async () => {
    const before = await recordOfText(article);
    const claim = before.claims.find(({ content: [first] }) =>
      before.text.slice(first?.start, first?.end).startsWith("14"),
    );
    const review = { id: "r-hurt", claim: { id: claim?.id }, status: "published" } as Review;
    const differences = await changed((text) => text.replace("14 people were hurt", "nobody was hurt"), [review]);
    expect(differences.flatMap(({ invalidates }) => invalidates)).toContain("review r-hurt");
  });

  it("makes a row for each member that changed", async () => {
    const differences = await changed((text) => text.replace("14 people", "16 people"));
    const rows = differenceRows(differences);
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ["figures", "changed", "words", "14 people", "16 people"],
      ["figures", "changed", "value", "14", "16"],
      ["claims", "changed", "words", "14 people were hurt", "16 people were hurt"],
    ]);
    for (const row of rows) expect(row).toHaveLength(differenceColumns.length);
  });
});

describe("the correction note", () => {
  it("says what readers were told otherwise, once", async () => {
    const differences = await changed((text) => text.replace("14 people", "16 people"));
    expect(correctionNote(differences, "2031-03-04")).toBe(
      'Correction, 2031-03-04: An earlier version of this article said "14 people"; it now says "16 people" (paragraph 2).\n',
    );
  });

  it("tells a speaker's new name once for all statements", async () => {
    const differences = await changed((text) => text.replaceAll("Tolvan", "Tolven"));
    expect(correctionNote(differences)).toBe(
      "Correction: 3 statements that an earlier version attributed to Ines Tolvan are now attributed to Ines Tolven.\n",
    );
  });

  it("says nothing where nothing changed", () => {
    expect(correctionNote([])).toBeUndefined();
  });

  it("closes no quotation mark too early", async () => {
    const differences = await changed((text) => text.replace("The engine stopped twice", "The engine stopped often"));
    expect(correctionNote(differences)).toContain(
      `said "'The engine stopped twice,'"; it now says "'The engine stopped often,'"`,
    );
  });
});
