import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../src/model/article-record.js";
import { clipsheet, contentsOf, shortArticle, temporaryFolder } from "./run.js";

/** A folder with an article that was built once, and the verbs as a person in that folder would use them. */
function built() {
  const folder = temporaryFolder();
  const article = path.join(folder, "ferry.txt");
  writeFileSync(article, shortArticle);
  const at = (name: string) => path.join(folder, name);
  const run = (...argumentList: string[]) => clipsheet(argumentList, { cwd: folder });
  const build = () => run("build", "ferry.txt");
  const record = (): ArticleRecord => JSON.parse(readFileSync(at("output/ferry/record.json"), "utf8"));
  const people = (kind: "corrections" | "reviews") =>
    JSON.parse(readFileSync(at(`reviews/ferry.${kind}.json`), "utf8"));
  expect(build().status).toBe(0);
  return { article, at, run, build, record, people };
}

const figureId = (record: ArticleRecord, text: string) =>
  record.figures.find((figure) => figure.text === text)?.id ?? "";

describe("a correction", () => {
  it("is written once, told with what it changes, and applied on every build", () => {
    const { run, build, record, people, at } = built();
    const id = figureId(record(), "24 sailings a week");
    const told = run(
      "correct",
      "output/ferry",
      "--figure",
      id,
      "--value",
      "42",
      "--bound",
      "about",
      "--by",
      "Ann",
      "--on",
      "2031-05-16",
      "--why",
      "misheard",
    );
    expect(told.stderr).toBe("");
    expect(told.stdout).toMatch(
      /^reviews\/ferry\.corrections\.json: k-\w+ \(amend figure, Ann, 2031-05-16\)\n {2}figures\.csv: f-\w+ "24 sailings a week": bound exact → about; value 24 → 42\n/,
    );
    expect(people("corrections").corrections).toMatchObject([
      { targetId: id, set: { value: 42, bound: "about" }, why: "misheard" },
    ]);
    const claim = record().claims.find(({ kind }) => kind === "direct")?.id ?? "";
    expect(run("correct", "output/ferry", "--claim", claim, "--speaker", "Bo Li", "--role", "purser").stdout).toMatch(
      /speakerId Mira Tallow → Bo Li/,
    );
    expect(run("correct", "output/ferry", "--add-figure", "last week", "--value", "1", "--unit", "weeks").status).toBe(
      0,
    );
    build();
    expect(record().figures.find((figure) => figure.id === id)).toMatchObject({
      value: 42,
      basis: "given",
      certainty: "sure",
    });
    expect(record().figures.find(({ text }) => text === "last week")?.unit).toMatchObject({ name: "week", code: "wk" });
    expect(readFileSync(at("output/ferry/figures.csv"), "utf8")).toMatch(/3000,.*"Bo Li"/);
    expect(record().corrections).toHaveLength(3);
    const first = contentsOf(at("output"));
    build();
    expect(contentsOf(at("output"))).toEqual(first);
  });

  it("that was made since the record was built is told by an export of the record", () => {
    const { run, build, record } = built();
    const told = () => run("export", "--quiet").stderr;
    expect(told()).toBe("");
    run(
      "correct",
      "output/ferry",
      "--figure",
      figureId(record(), "24 sailings a week"),
      "--value",
      "42",
      "--by",
      "Ann",
    );
    expect(told()).toBe("ferry: 1 correction was made since the record was built; build the article again.\n");
    build();
    expect(told()).toBe("");
    run("correct", "output/ferry", "--undo");
    expect(told()).toBe("ferry: 1 that it was built with is no longer there; build the article again.\n");
  });

  it("whose words are gone is told and kept, and the build goes on", () => {
    const { run, build, record, people, article } = built();
    const id = figureId(record(), "24 sailings a week");
    run("correct", "output/ferry", "--figure", id, "--value", "42");
    writeFileSync(article, shortArticle.replace("24 sailings", "30 sailings"));
    const { status, stdout } = build();
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /ferry: Correction k-\w+ \(amend figure, .*\) is set aside: its words "24 sailings a week" no longer stand in the article\./,
    );
    expect(people("corrections").corrections).toHaveLength(1);
    expect(record()).not.toHaveProperty("corrections");
  });

  it("is taken back by --undo", () => {
    const { run, build, record, people } = built();
    const before = record();
    run("correct", "output/ferry", "--drop", figureId(before, "24 sailings a week"));
    build();
    expect(figureId(record(), "24 sailings a week")).toBe("");
    expect(run("correct", "output/ferry", "--undo").stdout).toMatch(/took back k-\w+ \(drop figure\)/);
    expect(run("correct", "output/ferry", "--drop", figureId(record(), "more than 3,000 passengers")).stderr).toMatch(
      /no longer there; build the article again/,
    );
    build();
    expect(record()).toEqual(before);
    expect(people("corrections").corrections).toEqual([]);
    expect(run("correct", "output/ferry", "--undo").stderr).toMatch(/holds no correction to undo/);
  });

  it.each([
    [["--figure", "f-none", "--value", "1"], 1, /f-none: the record of ferry has nothing with this id; .*name the ids/],
    [
      ["--add-figure", "no such words", "--value", "1"],
      1,
      /--add-figure: the words "no such words" do not stand in the article/,
    ],
    [["--add-figure", "Tallow said", "--value", "1"], 1, /stand 2 times in the article; say with --prefix or --suffix/],
    [["--add-date", "last week"], 2, /say with --value/],
    [["--field", "title", "--value", "x"], 2, /--field must be one of headline/],
    [["--field", "datePublished", "--value", "May"], 1, /"May" is no ISO 8601 date/],
    [["--drop", "headline"], 1, /cannot be without headline/],
    [[], 2, /say what to correct/],
  ] as const)("is refused with a sentence: %j", (argumentList, status, sentence) => {
    const { run, at } = built();
    const refused = run("correct", "output/ferry", ...argumentList);
    expect({ status: refused.status, stdout: refused.stdout }).toEqual({ status, stdout: "" });
    expect(refused.stderr).toMatch(sentence);
    expect(existsSync(at("reviews/ferry.corrections.json"))).toBe(false);
  });
});

describe("files that people wrote", () => {
  const good = { schemaVersion: "1", corrections: [] };
  const cases: Readonly<Record<string, readonly [name: string, content: string | Buffer, sentence: RegExp]>> = {
    "corrections that are no JSON": [
      "corrections",
      '{\n"schemaVersion": "1",\n',
      /reviews\/ferry\.corrections\.json: it is not JSON \(line 3, column 1\); mend that line/,
    ],
    "a correction without anchor": [
      "corrections",
      JSON.stringify({
        ...good,
        corrections: [{ id: "k-1", target: "figure", action: "drop", by: "A", on: "2031-01-01" }],
      }),
      /correction k-1: .*must have the member "anchor"/,
    ],
    "corrections of another article": [
      "corrections",
      JSON.stringify({
        ...good,
        articleId: "a-other",
        corrections: [
          { id: "k-1", target: "figure", action: "drop", anchor: { exact: "nine gulls" }, by: "A", on: "2031-01-01" },
        ],
      }),
      /reviews\/ferry\.corrections\.json: it belongs to another article \(articleId a-other; this one is a-\w+\)/,
    ],
    "a rating outside its scale": [
      "reviews",
      JSON.stringify({
        schemaVersion: "1",
        reviews: [
          {
            id: "r-1",
            claim: { id: "c-1", anchor: { exact: "x" } },
            status: "draft",
            rating: { label: "x", value: 9 },
          },
        ],
      }),
      /reviews\/ferry\.reviews\.json: review r-1: its rating 9 is outside its scale/,
    ],
    "another encoding": ["reviews", Buffer.from([0x7b, 0xe4]), /reviews\/ferry\.reviews\.json: .*not valid UTF-8/],
  };

  it.each(Object.entries(cases))("are never built over: %s", (_, [kind, content, sentence]) => {
    const { build, at } = built();
    const before = contentsOf(at("output"));
    mkdirSync(at("reviews"), { recursive: true });
    writeFileSync(at(`reviews/ferry.${kind}.json`), content);
    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(stderr).toMatch(sentence);
    expect(contentsOf(at("output"))).toEqual(before);
    expect(readFileSync(at(`reviews/ferry.${kind}.json`)).equals(Buffer.from(content))).toBe(true);
  });

  it("are read as Windows Notepad saves them, and stay so", () => {
    const { run, build, record, at } = built();
    mkdirSync(at("reviews"));
    const file = at("reviews/ferry.corrections.json");
    writeFileSync(
      file,
      Buffer.from(
        `\uFEFF${JSON.stringify({ ...good, "x-note": "ours" }, null, 4).replaceAll("\n", "\r\n")}`,
        "utf16le",
      ),
    );
    expect(run("correct", "output/ferry", "--drop", figureId(record(), "24 sailings a week")).stderr).toBe("");
    const text = readFileSync(file).toString("utf16le");
    expect(text).toMatch(/^\uFEFF\{\r\n {4}"schemaVersion"[\s\S]*"x-note": "ours"/);
    expect(text).not.toMatch(/[^\r]\n/);
    expect(build().status).toBe(0);
    expect(figureId(record(), "24 sailings a week")).toBe("");
  });

  it("of a folder that is not there are an error where one is named", () => {
    const { run } = built();
    expect(run("build", "ferry.txt", "--reviews", "nowhere")).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/nowhere: there is no such folder \(--reviews\)/),
    });
  });
});

describe("a review", () => {
  it("goes from open over draft to published, stale, confirmed and withdrawn", () => {
    const { run, build, record, people, at, article } = built();
    const without = contentsOf(at("output"));
    expect([...without.values()].join("")).not.toContain("ClaimReview");
    const claim = record().claims.find(({ kind }) => kind === "direct")?.id ?? "";
    expect(run("review", "output/ferry", "--list").stdout).toMatch(/^ferry: \d open\nopen /);
    const draft = [
      "--claim",
      claim,
      "--wording",
      "The ferry carried over 3,000 last week",
      "--label",
      "True",
      "--value",
      "5",
    ];
    expect(run("review", "output/ferry", ...draft).stderr).toBe("");
    const { id } = people("reviews").reviews[0];
    build();
    expect(contentsOf(at("output"))).toEqual(without);
    expect(run("review", "output/ferry", "--publish", id).stderr).toMatch(
      /cannot be published without organisation, url/,
    );
    const house = [
      "--organisation",
      "Check House",
      "--organisation-url",
      "https://checks.example/",
      "--url",
      "https://checks.example/ferry",
    ];
    expect(run("review", "output/ferry", "--publish", id, ...house, "--on", "2031-05-20").stderr).toBe("");
    expect(build().status).toBe(0);
    const markup = JSON.parse(readFileSync(at(`output/ferry/review-${id}.jsonld`), "utf8"));
    expect(markup).toMatchObject({
      "@type": "ClaimReview",
      datePublished: "2031-05-20",
      reviewRating: { ratingValue: 5 },
      itemReviewed: { author: { name: "Mira Tallow" } },
    });
    expect(readFileSync(at("output/reviews.csv"), "utf8").split("\r\n")).toHaveLength(3);
    expect(readFileSync(at("output/ferry/claims.csv"), "utf8")).toContain(`"${id}"`);
    expect(JSON.parse(readFileSync(at("output/claimreview-feed.json"), "utf8")).dataFeedElement).toHaveLength(1);
    expect(run("validate", `output/ferry/review-${id}.jsonld`).status).toBe(0);

    writeFileSync(article, shortArticle.replace("3,000", "4,000"));
    expect(build().stdout).toMatch(
      new RegExp(`Review ${id} is stale and left out: the claim said ".*3,000.*", and now says ".*4,000.*"`),
    );
    expect([...contentsOf(at("output")).keys()].filter((name) => name.includes("review"))).toEqual([]);
    expect(run("review", "reviews/ferry.reviews.json", "--list").stdout).toMatch(new RegExp(`stale {6}${id}`));
    expect(run("review", "output/ferry", "--confirm", id).stderr).toBe("");
    build();
    expect(existsSync(at(`output/ferry/review-${id}.html`))).toBe(true);
    run("review", "output/ferry", "--withdraw", id);
    build();
    expect(existsSync(at(`output/ferry/review-${id}.html`))).toBe(false);
    expect(people("reviews").reviews).toHaveLength(1);
  });

  it("names the speaker of a correction that is not built yet", () => {
    const { run, record, people } = built();
    const claim = record().claims.find(({ kind }) => kind === "direct")?.id ?? "";
    run("correct", "output/ferry", "--claim", claim, "--speaker", "Ilse Marendel", "--kind", "person");
    run("review", "output/ferry", "--claim", claim, "--wording", "The ferry carried over 3,000 last week");
    expect(people("reviews").reviews[0].claimant).toMatchObject({ kind: "person", name: "Ilse Marendel" });
  });

  it("may rest on a claim that a person added", () => {
    const { run, build, record, people, at } = built();
    run("correct", "output/ferry", "--add-claim", "doubles its sailings", "--speaker", "Mira Tallow", "--cue", "said");
    build();
    const claim = record().claims.find(({ basis }) => basis === "given");
    run(
      "review",
      "output/ferry",
      "--claim",
      claim?.id ?? "",
      "--wording",
      "Sailings double",
      "--label",
      "Unproven",
      "--organisation",
      "C",
      "--organisation-url",
      "https://c.example/",
      "--url",
      "https://c.example/1",
    );
    const { id } = people("reviews").reviews[0];
    run("review", "output/ferry", "--publish", id);
    build();
    expect(JSON.parse(readFileSync(at(`output/ferry/review-${id}.jsonld`), "utf8"))).toMatchObject({
      reviewRating: { "@type": "Rating", alternateName: "Unproven" },
      itemReviewed: { text: "doubles its sailings", author: { name: "Mira Tallow" } },
    });
  });
});

it("leaves a notice where an article is canceled, and takes away what an earlier run wrote", () => {
  const { build, record, at, run } = built();
  const ids = record()
    .figures.map(({ id }) => id)
    .sort();
  writeFileSync(at("ferry.meta.json"), JSON.stringify({ pubStatus: "canceled" }));
  expect(build()).toMatchObject({ status: 0, stdout: expect.stringMatching(/The article is canceled \(pubStatus\)/) });
  expect(record().canceled?.figureIds).toEqual(ids);
  const files = contentsOf(at("output/ferry"));
  expect([...files.keys()]).not.toContain("citations.txt");
  for (const content of files.values()) expect(content).not.toMatch(/Tallow|sailings/);
  expect(JSON.parse(files.get("article.jsonld") ?? "")["@graph"][0]).toMatchObject({ creativeWorkStatus: "canceled" });
  expect(run("validate").status).toBe(0);
  expect(run("build", "ferry.txt", "--force").status).toBe(0);
  expect(record().figures).toHaveLength(ids.length);
});
