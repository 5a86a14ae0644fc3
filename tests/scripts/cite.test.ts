import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { clipsheet, shortArticle, temporaryFolder } from "./run.js";

/** The folder of a record made from a short article. */
function recordFolder(): string {
  const folder = temporaryFolder();
  const file = path.join(folder, "ferry.txt");
  writeFileSync(file, shortArticle);
  expect(clipsheet(["normalize", file, "--out", folder, "--date", "2031-05-14"]).status).toBe(0);
  return path.join(folder, "ferry");
}

describe("cite", () => {
  const folder = recordFolder();
  const { claims, figures } = JSON.parse(readFileSync(path.join(folder, "record.json"), "utf8"));

  it("prints the article's entry, in APA unless told otherwise, from a folder or a file", () => {
    const entry = "NVA. (2031, May 14). Ferry line to Osk Island doubles its sailings — operator.\n";
    expect(clipsheet(["cite", folder])).toEqual({ status: 0, stdout: entry, stderr: "" });
    expect(clipsheet(["cite", path.join(folder, "record.json")]).stdout).toBe(entry);
    expect(clipsheet(["cite", folder, "--html"]).stdout).toBe(
      `<p>${entry.trim().replace(/(Ferry.*operator)/u, "<i>$1</i>")}</p>\n`,
    );
  });

  it("prints a claim with speaker, words and place", () => {
    const claim = claims.find(({ kind }: { kind: string }) => kind === "direct");
    const { stdout } = clipsheet(["cite", folder, "--claim", claim.id, "--style", "apa"]);
    expect(stdout.split("\n")[0]).toBe(
      "Mira Tallow: “We carried more than 3,000 passengers last week” (as cited in NVA, 2031, para. 2).",
    );
  });

  it("prints a figure in the same way", () => {
    const { stdout } = clipsheet([
      "cite",
      folder,
      "--figure",
      figures.find(({ text }: { text: string }) => text.startsWith("24")).id,
      "--style",
      "ieee",
    ]);
    expect(stdout.split("\n")[0]).toMatch(/^Mira Tallow: “24 sailings.*” \[1, Para\. 1\]\.$/u);
  });

  it("takes the day on which the article was read", () => {
    const record = JSON.parse(readFileSync(path.join(folder, "record.json"), "utf8"));
    record.source.url = "https://news.example/ferry";
    const file = path.join(folder, "online.json");
    writeFileSync(file, JSON.stringify(record));
    const { stdout } = clipsheet(["cite", file, "--style", "ama", "--accessed", "2031-06-01"]);
    expect(stdout).toContain("NVA. May 14, 2031. Accessed June 1, 2031. https://news.example/ferry");
    const offline = clipsheet(["cite", folder, "--style", "ama", "--accessed", "2031-06-01"]);
    expect(offline).toMatchObject({ status: 0, stderr: expect.stringContaining("the record has no URL") });
    expect(offline.stdout).not.toContain("Accessed");
  });

  it.each([
    [["--style", "turabian"], 1, /no citation style "turabian"; the styles are apa, mla, /u],
    [["--claim", "c-none"], 1, /no claim "c-none"; ids stand in the column "claim_id" of claims\.csv/u],
    [["--figure", "f-none"], 1, /no figure "f-none"; ids stand in the column "figure_id" of figures\.csv/u],
    [["--claim", "a", "--figure", "b"], 2, /either --claim or --figure/u],
    [["--accessed", "2031-02-30"], 2, /--accessed must be a day like/u],
    [["--accessed", "June 1"], 2, /--accessed must be a day like/u],
    [["another"], 2, /give one record\.json or its folder/u],
  ])("with %j says what is wrong", (argumentList, status, message) => {
    const run = clipsheet(["cite", folder, ...argumentList]);
    expect(run.status).toBe(status);
    expect(run.stdout).toBe("");
    expect(run.stderr).toMatch(message);
  });
});
