import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { clipsheet, contentsOf, shortArticle, temporaryFolder } from "./run.js";

function normalized() {
  const folder = temporaryFolder();
  const file = path.join(folder, "ferry.txt");
  writeFileSync(file, shortArticle);
  const out = path.join(folder, "out");
  expect(clipsheet(["normalize", file, "--out", out]).status).toBe(0);
  return { file, out, record: path.join(out, "ferry/record.json") };
}

describe("the stages", () => {
  it("normalize, validate and export give together what build gives", () => {
    const { file, out } = normalized();
    expect(clipsheet(["validate", out]).status).toBe(0);
    expect(clipsheet(["export", out]).status).toBe(0);
    const built = path.join(temporaryFolder(), "out");
    clipsheet(["build", file, "--out", built]);
    const ofArticle = (contents: Map<string, string>) => [...contents].filter(([name]) => name.startsWith("ferry/"));
    expect(ofArticle(contentsOf(out))).toEqual(ofArticle(contentsOf(built)));
  });

  it("hand on data without the article's words, which stay out of everything made from it", () => {
    const { file, out, record } = normalized();
    const [built, elsewhere] = [path.join(temporaryFolder(), "out"), path.join(temporaryFolder(), "out")];
    expect(clipsheet(["build", file, "--out", built, "--no-text"]).status).toBe(0);
    const masked = path.join(built, "ferry/record.json");
    expect(JSON.parse(readFileSync(masked, "utf8")).textOmitted).toBe(true);
    expect(clipsheet(["validate", built]).status).toBe(0);
    const before = contentsOf(built);
    expect(clipsheet(["export", built]).status).toBe(0);
    expect(contentsOf(built)).toEqual(before);
    expect(clipsheet(["export", out, "--no-text", "--out", elsewhere]).status).toBe(0);
    const ofArticle = [...before].filter(([name]) => name.startsWith("ferry/"));
    expect([...contentsOf(elsewhere)]).toEqual(ofArticle);
    const full = readFileSync(record, "utf8");
    expect(clipsheet(["export", record, "--no-text"]).status).toBe(0);
    expect(readFileSync(record, "utf8")).toBe(full);
    expect(clipsheet(["cite", masked]).status).toBe(0);
    for (const verb of ["diff", "ledger"]) {
      const { status, stderr } = clipsheet([verb, masked, masked]);
      expect([verb, status, stderr]).toEqual([verb, 1, expect.stringContaining("without the article's text")]);
    }
  });

  it("validate tells the path, the value and the rule of what is wrong", () => {
    const { record } = normalized();
    const broken = JSON.parse(readFileSync(record, "utf8"));
    broken.figures[0].bound = "roughly";
    writeFileSync(record, JSON.stringify(broken));
    const { status, stderr } = clipsheet(["validate", record]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/\/figures\/0\/bound must be one of exact, about, .*, but is "roughly"/);
  });

  it("export refuses an invalid record", () => {
    const { record } = normalized();
    const broken = JSON.parse(readFileSync(record, "utf8"));
    broken.claims[0].speakerId = "sp-nobody";
    writeFileSync(record, JSON.stringify(broken));
    const { status, stderr } = clipsheet(["export", record]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/\/claims\/0\/speakerId must be the id of something in the record, but is "sp-nobody"/);
  });

  it("validate expands markup, and refuses a term that nobody knows", () => {
    const folder = temporaryFolder();
    const file = path.join(folder, "article.jsonld");
    writeFileSync(file, JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", headlin: "x" }));
    const { status, stderr } = clipsheet(["validate", file]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/headlin/);
  });
});

describe("the filters", () => {
  const line = (value: unknown) => `${JSON.stringify(value)}\n`;
  const text = "🚢 More than 40 boats left, Mira Tallow said.";

  it("figures gives the record's figures, less what needs the whole article", () => {
    const { status, stdout } = clipsheet(["figures"], { input: line({ id: "a", text, gold: "not copied" }) });
    expect(status).toBe(0);
    const { id, figures, ...rest } = JSON.parse(stdout);
    expect({ id, rest }).toEqual({ id: "a", rest: {} });
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatchObject({
      text: "More than 40 boats",
      bound: "more_than",
      value: 40,
      unit: { name: "boat" },
    });
    expect(text.slice(figures[0].start, figures[0].end)).toBe("More than 40 boats");
    for (const member of ["sectionId", "inHeading", "claimId", "speakerId"])
      expect(figures[0]).not.toHaveProperty(member);
  });

  it("claims gives claims and their speakers", () => {
    const { claims, speakers } = JSON.parse(clipsheet(["claims"], { input: line({ id: "a", text }) }).stdout);
    expect(claims).toHaveLength(1);
    expect(speakers[0].name).toBe("Mira Tallow");
    expect(claims[0].speakerId).toBe(speakers[0].id);
  });

  it("record gives the whole record and takes metadata", () => {
    const input = line({ id: "ferry", text: shortArticle, meta: { url: "https://news.example/ferry" } });
    const record = JSON.parse(clipsheet(["record"], { input }).stdout);
    expect(record.headline.text).toContain("Ferry line");
    expect(record.source.url).toBe("https://news.example/ferry");
  });

  it("keep order, tell bad lines on standard error and go on", () => {
    const input = `${line({ id: "1", text })}not json\n\n${line({ id: "2" })}${line({ id: "3", text: "" })}`;
    const { status, stdout, stderr } = clipsheet(["figures"], { input });
    expect(status).toBe(1);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((json) => JSON.parse(json).id),
    ).toEqual(["1", "3"]);
    const faults = stderr
      .trim()
      .split("\n")
      .map((json) => JSON.parse(json));
    expect(faults.map(({ line: number, id }) => [number, id])).toEqual([
      [2, undefined],
      [4, "2"],
    ]);
  });
});

describe("the filters with bad input", () => {
  const text = "More than 40 boats left.";
  const idsOf = (ndjson: string) => ndjson.split("\n").flatMap((json) => (json === "" ? [] : [JSON.parse(json).id]));

  it("take a byte order mark, CR LF and line separators inside a text", () => {
    const input = `\ufeff${JSON.stringify({ id: "1", text })}\r\n \r\n{"id":"2","text":"40 boats\u2028left."}`;
    const { status, stdout, stderr } = clipsheet(["figures"], { input });
    expect({ status, stderr, ids: idsOf(stdout) }).toEqual({ status: 0, stderr: "", ids: ["1", "2"] });
  });

  it("refuse a line in another encoding, and one that is too long", () => {
    const input = Buffer.concat([
      Buffer.from('{"id":"1","text":"Ren\u00e9 sold 40 boats."}\n', "latin1"),
      Buffer.from(`{"id":"2","text":"${"x".repeat(33_000_000)}"}\n`),
      Buffer.from(JSON.stringify({ id: "3", text })),
    ]);
    const { status, stdout, stderr } = clipsheet(["figures"], { input });
    expect({ status, ids: idsOf(stdout) }).toEqual({ status: 1, ids: ["3"] });
    expect(stderr).toMatch(
      /^\{"line":1,"error":"it is not valid UTF-8.*\n\{"line":2,"error":"the line has more than 32 MB.*\n$/,
    );
  });

  it("refuse files, which they would never read", () => {
    const { status, stderr } = clipsheet(["claims", "articles.ndjson"]);
    expect(status).toBe(2);
    expect(stderr).toContain("articles.ndjson");
  });

  it("record gives articles of different ids different ids, also where these have no letter of a slug", () => {
    const input = ["渔船", "渡轮"].map((id) => `${JSON.stringify({ id, text: shortArticle })}\n`).join("");
    const [first, second] = idsOf(clipsheet(["record"], { input }).stdout);
    expect(first).toMatch(/^a-/);
    expect(second).not.toBe(first);
  });
});

describe("clipsheet", () => {
  it("lists its verbs, and each has a help with an example", () => {
    const { status, stdout } = clipsheet(["--help"]);
    expect(status).toBe(0);
    const verbs = [...stdout.matchAll(/^ {2}(\w[\w-]*) {2,}/gm)].map(([, verb]) => verb ?? "");
    expect(verbs).toEqual(
      expect.arrayContaining(["build", "normalize", "validate", "export", "figures", "claims", "record"]),
    );
    for (const verb of verbs) expect(clipsheet([verb, "--help"]).stdout).toMatch(/npm run /);
  });

  it("refuses an unknown verb, also one that names an object's own member", () => {
    for (const verb of ["rate", "constructor", "__proto__"]) {
      const { status, stderr } = clipsheet([verb]);
      expect(status).toBe(2);
      expect(stderr).toContain(`there is no verb "${verb}"`);
    }
  });
});
