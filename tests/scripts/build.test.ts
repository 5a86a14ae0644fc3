import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { clipsheet, contentsOf, projectRoot, shortArticle, temporaryFolder } from "./run.js";

/** Writes an article into a new folder; gives back the file and a folder for the output. */
function given(content: string | Uint8Array, name = "ferry.txt") {
  const folder = temporaryFolder();
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return { folder, file, out: path.join(folder, "out") };
}

describe("clipsheet build", () => {
  it("writes every file of an article and of the run", () => {
    const { file, out } = given(shortArticle);
    const { status, stdout, stderr } = clipsheet(["build", file, "--out", out]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^ferry: \d+ figures?, \d+ claims?, \d+ conflicts?, \d+ to look at, \d+ files, \d+ ms\n/);
    expect([...contentsOf(out).keys()]).toEqual([
      "build.json",
      "claims.csv",
      "claims.csv-metadata.json",
      "claims.md",
      "datapackage.json",
      "dates.csv",
      "dates.csv-metadata.json",
      "dates.md",
      "ferry/article.html",
      "ferry/article.jsonld",
      "ferry/citations.bib",
      "ferry/citations.csl.json",
      "ferry/citations.ris",
      "ferry/citations.txt",
      "ferry/claims.csv",
      "ferry/claims.csv-metadata.json",
      "ferry/claims.md",
      "ferry/datapackage.json",
      "ferry/dates.csv",
      "ferry/dates.csv-metadata.json",
      "ferry/dates.md",
      "ferry/figures.csv",
      "ferry/figures.csv-metadata.json",
      "ferry/figures.md",
      "ferry/record.json",
      "ferry/report.html",
      "figures.csv",
      "figures.csv-metadata.json",
      "figures.md",
      "index.html",
    ]);
  });

  it("writes the same bytes for the same input, without a clock or a path of the machine", () => {
    const { file, folder, out } = given(shortArticle);
    const other = path.join(folder, "elsewhere", "out");
    clipsheet(["build", file, "--out", out]);
    clipsheet(["build", path.join("..", path.basename(folder), "ferry.txt"), "--out", other], { cwd: folder });
    expect(contentsOf(other)).toEqual(contentsOf(out));
    for (const content of contentsOf(out).values()) expect(content).not.toContain(folder);
  });

  it("takes what the text cannot know from options, then from the sidecar", () => {
    const { file, folder, out } = given(shortArticle);
    writeFileSync(
      path.join(folder, "ferry.meta.json"),
      JSON.stringify({ url: "https://news.example/ferry", publisher: { name: "The Sidecar" }, keywords: ["ferry"] }),
    );
    expect(
      clipsheet(["build", file, "--out", out, "--publisher", "The Varnholm Post", "--date", "2031-05-14"]).status,
    ).toBe(0);
    const record = JSON.parse(readFileSync(path.join(out, "ferry/record.json"), "utf8"));
    expect(record.publisher).toEqual({ name: "The Varnholm Post", basis: "given" });
    expect(record.datePublished).toEqual({ value: "2031-05-14", basis: "given" });
    expect(record.source.url).toBe("https://news.example/ferry");
    expect(record.keywords).toEqual(["ferry"]);
  });

  it("clears away what an earlier run wrote for the article and this one does not", () => {
    const { file, out } = given(shortArticle);
    clipsheet(["build", file, "--out", out]);
    writeFileSync(path.join(out, "ferry", "notes-of-a-person.md"), "kept");
    expect(clipsheet(["build", file, "--out", out, "--without", "citations"]).status).toBe(0);
    expect(existsSync(path.join(out, "ferry/citations.txt"))).toBe(false);
    expect(existsSync(path.join(out, "ferry/notes-of-a-person.md"))).toBe(true);
  });

  it("reads standard input", () => {
    const out = path.join(temporaryFolder(), "out");
    expect(clipsheet(["build", "-", "--out", out], { input: shortArticle }).status).toBe(0);
    expect(existsSync(path.join(out, "standard-input/record.json"))).toBe(true);
  });

  it("builds an article that is only a headline into a sparse record", () => {
    const { file, out } = given("Ferry line to Osk Island doubles its sailings\n");
    expect(clipsheet(["build", file, "--out", out]).status).toBe(0);
    const record = JSON.parse(readFileSync(path.join(out, "ferry/record.json"), "utf8"));
    expect(record.headline.text).toBe("Ferry line to Osk Island doubles its sailings");
    expect(record.sections.flatMap((section: { paragraphs: unknown[] }) => section.paragraphs)).toEqual([]);
  });

  it("prints JSON for programs, and nothing where told to be quiet", () => {
    const { file, out } = given(shortArticle);
    const { stdout } = clipsheet(["build", file, "--out", out, "--json"]);
    expect(JSON.parse(stdout).articles[0].slug).toBe("ferry");
    expect(clipsheet(["build", file, "--out", out, "--quiet"])).toEqual({ status: 0, stdout: "", stderr: "" });
  });
});

describe("clipsheet build with bad input", () => {
  const binary = Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256);
  const cases: [what: string, content: string | Uint8Array, says: RegExp][] = [
    ["an empty file", "", /ferry\.txt: .*empty/],
    ["a file of white space", " \n\u00a0\n\t", /ferry\.txt: .*white space/],
    ["a binary file", binary, /ferry\.txt: .*text/],
    ["a 50 MB single line", "lorem ipsum ".repeat(4_400_000), /ferry\.txt: .*(long|large|big|MB)/],
  ];
  it.each(cases)("says in one sentence what is wrong with %s and writes nothing", (_, content, says) => {
    const { file, out } = given(content);
    const { status, stderr } = clipsheet(["build", file, "--out", out]);
    expect(status).toBe(1);
    expect(stderr).toMatch(says);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    ["a name that does not exist", ["nowhere.txt"], 1, /nowhere\.txt: there is no such file/],
    ["a URL", ["https://news.example/ferry"], 1, /nothing is fetched/],
    ["an unknown option", ["--verdict", "true"], 2, /--verdict/],
    ["an unknown export", ["--without", "verdicts"], 2, /no export "verdicts"/],
    ["a date that is none", ["articles", "--date", "soon"], 2, /--date must be a date.*"soon"/],
    ["an empty value, as an unset variable gives it", ["articles", "--author", ""], 2, /--author has an empty value/],
    ["a base that is no IRI", ["articles", "--base", "my site"], 2, /--base/],
    ["a publisher's page without its name", ["articles", "--publisher-url", "https://a.example/"], 2, /--publisher/],
  ])("refuses %s", (_, argumentList, expected, says) => {
    const out = path.join(temporaryFolder(), "out");
    const { status, stderr } = clipsheet(["build", ...argumentList, "--out", out]);
    expect(status).toBe(expected);
    expect(stderr).toMatch(says);
    expect(existsSync(out)).toBe(false);
  });

  it("says in one sentence that it cannot write there", () => {
    const { folder, file } = given(shortArticle);
    writeFileSync(path.join(folder, "taken"), "");
    mkdirSync(path.join(folder, "out/ferry/record.json"), { recursive: true });
    for (const [out, says] of [
      ["taken", /taken\/ferry\/record\.json: a file stands where a folder is to be/],
      ["out", /out\/ferry\/record\.json: a folder stands where the file is to be/],
    ] as const) {
      const { status, stderr } = clipsheet(["build", file, "--out", path.join(folder, out)]);
      expect({ out, status, lines: stderr.trim().split("\n").length }).toEqual({ out, status: 1, lines: 1 });
      expect(stderr).toMatch(says);
    }
    expect(readdirSync(path.join(folder, "out/ferry"))).toEqual(["record.json"]);
  });

  it.each([
    ["a member nobody knows", '{"verdict":"true"}', /must not have the member "verdict"/],
    ["the prototype's member", '{"__proto__":{"url":"https://a.example/"}}', /must not have the member "__proto__"/],
    ["a list", "[]", /must be of type object/],
    ["another encoding", Buffer.from('{"rights":{"holder":"Ren\u00e9"}}', "latin1"), /not valid UTF-8/],
    ["half of JSON", '{"url":', /not JSON/],
  ])("refuses a sidecar with %s", (_, sidecar, says) => {
    const { folder, file, out } = given(shortArticle);
    writeFileSync(path.join(folder, "ferry.meta.json"), sidecar);
    const { status, stderr } = clipsheet(["build", file, "--out", out]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^[^\n]*ferry\.meta\.json: [^\n]*\n$/);
    expect(stderr).toMatch(says);
    expect(existsSync(out)).toBe(false);
  });

  it("refuses a folder without articles", () => {
    const folder = temporaryFolder();
    const { status, stderr } = clipsheet(["build", folder, "--out", path.join(folder, "out")]);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `${folder}: the folder holds no article; put articles into it (.txt, .html, .md, .json, .xml, .ndjson).\n`,
    });
  });

  it("sets bad articles of a batch aside with the reason, and builds the rest", () => {
    const { folder, out } = given(shortArticle);
    writeFileSync(path.join(folder, "empty.txt"), "");
    const { status, stderr } = clipsheet(["build", folder, "--out", out]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/empty\.txt/);
    expect(existsSync(path.join(out, "ferry/record.json"))).toBe(true);
    expect(existsSync(path.join(out, "empty"))).toBe(false);
    const rejects = readFileSync(path.join(out, "rejects.ndjson"), "utf8").trim().split("\n");
    expect(rejects.map((line) => JSON.parse(line).name)).toEqual([path.join(folder, "empty.txt")]);
  });

  it("takes no file of an earlier run for an article where the output lies among the articles", () => {
    const { folder, out } = given(shortArticle);
    for (let run = 0; run < 2; run++) expect(clipsheet(["build", folder, "--out", out]).status).toBe(0);
    expect(JSON.parse(readFileSync(path.join(out, "build.json"), "utf8")).inputs).toHaveLength(1);
  });

  it("tells of a name that breaks the line or turns its direction in plain words", () => {
    const { file, out } = given("", "a\n\u001b[2J\u202egnp.txt");
    const { status, stderr } = clipsheet(["build", file, "--out", out]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^[^\n]*\/a\\u000a\\u001b\[2J\\u202egnp\.txt: the file is empty[^\n]*\n$/);
  });

  it("builds neither of two articles with one slug", () => {
    const { folder, out } = given(shortArticle, "osk ferry.txt");
    mkdirSync(path.join(folder, "more"));
    writeFileSync(path.join(folder, "more", "Osk-Ferry.txt"), shortArticle);
    writeFileSync(path.join(folder, "third.txt"), shortArticle);
    const { status, stderr } = clipsheet(["build", folder, "--out", out]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/osk ferry\.txt: its output folder would be "osk-ferry", as that of .*Osk-Ferry\.txt/);
    expect(readdirSync(out).filter((name) => !name.includes("."))).toEqual(["third"]);
  });

  it("refuses a withheld article, one under embargo, and builds them when forced", () => {
    const { folder, file, out } = given(shortArticle);
    const sidecar = path.join(folder, "ferry.meta.json");
    writeFileSync(sidecar, JSON.stringify({ pubStatus: "withheld" }));
    expect(clipsheet(["build", file, "--out", out]).stderr).toMatch(/withheld/);
    writeFileSync(sidecar, JSON.stringify({ embargoedUntil: "2031-05-01T06:00:00Z" }));
    writeFileSync(file, shortArticle.replace("May 14.", "May 14, 2031."));
    expect(clipsheet(["build", file, "--out", out]).stderr).toMatch(/embargo until 2031-05-01/);
    writeFileSync(sidecar, JSON.stringify({ embargoedUntil: "2031-05-15T06:00:00Z" }));
    expect(clipsheet(["build", file, "--out", out, "--date", "2031-05-14"]).stderr).toMatch(/embargo until 2031-05-15/);
    expect(existsSync(out)).toBe(false);
    expect(clipsheet(["build", file, "--out", out, "--date", "2031-05-16"]).status).toBe(0);
    expect(clipsheet(["build", file, "--out", out, "--force"]).status).toBe(0);
  });
});

describe("the shipped sample", () => {
  it("is built from articles/ into what is committed under output/", () => {
    const out = path.join(temporaryFolder(), "output");
    expect(
      clipsheet(["build", "articles/herring-and-storm-gates.txt", "--out", out], { cwd: projectRoot }).status,
    ).toBe(0);
    const [built, committed] = [contentsOf(out), contentsOf(path.join(projectRoot, "output"))];
    expect([...built.keys()]).toEqual([...committed.keys()]);
    expect([...built].filter(([name, content]) => content !== committed.get(name)).map(([name]) => name)).toEqual([]);
  });
});

describe("presets of reviews", () => {
  it("say that there is nothing to write without a published review", () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, "ferry.txt"), shortArticle);
    const { status, stderr } = clipsheet(["build", "ferry.txt", "--preset", "insights", "--preset", "datacommons"], {
      cwd: folder,
    });
    expect(status).toBe(0);
    expect(stderr).toBe(
      "The preset insights is made of published reviews, and there is none: nothing was written for it (clipsheet review makes and publishes them).\n",
    );
    const exported = clipsheet(["export", "output", "--preset", "meedan"], { cwd: folder });
    expect(exported.stderr).toContain("The preset meedan is made of published reviews, and there is none");
  });
});
