import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { clipsheet, shortArticle, temporaryFolder } from "./run.js";

/** A record of the short article, and the path of a new version of its text. */
function versions(edit: (text: string) => string): { old: string; now: string; folder: string } {
  const folder = temporaryFolder();
  const [file, now] = [path.join(folder, "ferry.txt"), path.join(folder, "ferry-corrected.txt")];
  writeFileSync(file, shortArticle);
  writeFileSync(now, edit(shortArticle));
  expect(clipsheet(["normalize", file, "--out", folder]).status).toBe(0);
  return { old: path.join(folder, "ferry"), now, folder };
}

describe("diff", () => {
  const { old, now } = versions((text) => text.replaceAll("3,000", "4,000"));

  it("compares a record with a new article file", () => {
    const { status, stdout } = clipsheet(["diff", old, now]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Figures\n {2}changed "more than 4,000 passengers" \(paragraph 2\)\n/u);
    expect(stdout).toContain("value: 3000 → 4000");
    expect(stdout).toMatch(/no longer holds: row figures\.csv f-\w+; claim c-\w+; citation f-\w+/u);
  });

  it("prints JSON, CSV and a correction note", () => {
    const [first] = JSON.parse(clipsheet(["diff", old, now, "--json"]).stdout);
    expect(first).toMatchObject({
      list: "figures",
      kind: "changed",
      members: [{ member: "words" }, { member: "value" }],
    });
    const csv = clipsheet(["diff", old, now, "--csv"]).stdout.split("\r\n");
    expect(csv[0]).toBe("list,kind,member,before,after,id_before,id_after,section,paragraph,invalidates");
    expect(csv[2]).toContain('"figures","changed","value","3000","4000"');
    expect(clipsheet(["diff", old, now, "--note", "--date", "2031-05-15"]).stdout).toBe(
      'Correction, 2031-05-15: An earlier version of this article said "more than 3,000 passengers"; it now says "more than 4,000 passengers" (paragraph 2).\n',
    );
  });

  it("says so where nothing changed", () => {
    const same = versions((text) => text);
    expect(clipsheet(["diff", same.old, same.now]).stdout).toBe("The two versions say the same.\n");
    expect(clipsheet(["diff", same.old, same.now, "--note"]).stdout).toBe("There is nothing to correct.\n");
  });

  it("reads a new article file with what a person gave about the old version", () => {
    const { folder } = versions((text) => text);
    const [file, corrected] = [path.join(folder, "ferry.txt"), path.join(folder, "ferry-corrected.txt")];
    const given = ["--date", "2031-05-14", "--publisher", "The Varnholm Post", "--author", "Ilse Marendel"];
    expect(clipsheet(["normalize", file, "--out", path.join(folder, "given"), ...given]).status).toBe(0);
    const record = path.join(folder, "given", "ferry");
    expect(clipsheet(["diff", record, corrected]).stdout).toBe("The two versions say the same.\n");
    writeFileSync(corrected.replace(/txt$/u, "meta.json"), JSON.stringify({ publisher: { name: "Osk Herald" } }));
    expect(clipsheet(["diff", record, corrected]).stdout).toContain("publisher: The Varnholm Post → Osk Herald");
  });

  it("tells a change once, and a verb that takes another distance", () => {
    const edited = versions((text) => text.replace("more than 3,000 passengers", "nearly 4,000 passengers"));
    const note = clipsheet(["diff", edited.old, edited.now, "--note"]).stdout;
    expect(note.match(/nearly 4,000 passengers/gu)).toHaveLength(1);
    const alleged = versions((text) => text.replace("Tallow said.", "Tallow alleged."));
    expect(clipsheet(["diff", alleged.old, alleged.now, "--note"]).stdout).toContain(
      'was reported with the verb "say"; it is now reported with "allege".',
    );
  });

  it("refuses what it cannot compare, in a sentence", () => {
    expect(clipsheet(["diff", old])).toMatchObject({
      status: 2,
      stderr: "diff: give two versions, OLD and NEW; see diff --help.\n",
    });
    expect(clipsheet(["diff", old, now, "--csv", "--json"]).status).toBe(2);
    const gone = clipsheet(["diff", old, `${now}.gone`]);
    expect(gone.status).toBe(1);
    expect(gone.stderr).toContain("there is no such file");
  });
});
