import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { clipsheet, shortArticle, temporaryFolder } from "./run.js";

const articleUrl = "https://news.example/ferry";
const reviewUrl = "https://checks.example/ferry";

/** A built article with a published review of a claim of it, and pages to publish on. */
function published() {
  const folder = temporaryFolder();
  const at = (name: string) => path.join(folder, name);
  writeFileSync(at("ferry.txt"), shortArticle);
  const built = clipsheet([
    "build",
    at("ferry.txt"),
    "--out",
    at("out"),
    "--url",
    articleUrl,
    "--date",
    "2031-05-14",
    "--reviews",
    folder,
  ]);
  expect(built.stderr).toBe("");
  const record = at("out/ferry");
  const claim = JSON.parse(readFileSync(path.join(record, "record.json"), "utf8")).claims[0].id;
  const review = (...argumentList: string[]) => {
    const run = clipsheet(["review", record, "--reviews", folder, "--on", "2031-05-16", ...argumentList]);
    expect(run.stderr).toBe("");
  };
  review("--claim", claim, "--wording", "24 sailings a week", "--label", "Mostly true", "--value", "4");
  const id = JSON.parse(readFileSync(at("ferry.reviews.json"), "utf8")).reviews[0].id;
  review(
    "--publish",
    id,
    "--url",
    reviewUrl,
    "--organisation",
    "Check House",
    "--organisation-url",
    "https://checks.example/",
  );
  const page = (name: string, url: string, title: string) => {
    writeFileSync(
      at(name),
      `<html>\r\n<head>\r\n<link rel="canonical" href="${url}">\r\n</head>\r\n<body><h1>${title}</h1></body></html>`,
      "latin1",
    );
    return at(name);
  };
  return {
    folder,
    record,
    id,
    article: page("article.html", articleUrl, "F\u00e4hre"),
    check: page("check.html", reviewUrl, "We checked"),
    publish: (file: string, ...argumentList: string[]) =>
      clipsheet(["publish", file, "--record", record, "--reviews", folder, ...argumentList]),
  };
}

describe("publish", () => {
  const { folder, record, id, article, check, publish } = published();
  const bytes = (file: string) => readFileSync(file, "latin1");

  it("says beforehand what would change, and writes nothing", () => {
    const before = bytes(article);
    const { status, stdout } = publish(article, "--as", "publisher", "--publisher", "The Varnholm Post", "--dry-run");
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /article\.html:4: the markup would be put before <\/head>\n\+<script type="application\/ld\+json" data-clipsheet="article">\n/,
    );
    expect(bytes(article)).toBe(before);
  });

  it("puts the article's markup into its page, once", () => {
    const before = bytes(article);
    expect(publish(article, "--as", "publisher", "--publisher", "The Varnholm Post").status).toBe(0);
    const after = bytes(article);
    expect(after.replace(/<script [\s\S]*?<\/script>\r\n/, "")).toBe(before);
    expect(after).toContain('"@id": "https://news.example/ferry#publisher"');
    const again = publish(article, "--as", "publisher", "--publisher", "The Varnholm Post");
    expect(again.stdout).toMatch(/the markup is there already; nothing changes/);
    expect(bytes(article)).toBe(after);
    expect(clipsheet(["check-page", article]).status).toBe(0);
    expect(readdirSync(folder).filter((name) => name.includes("lock"))).toEqual([]);
  });

  it("puts a review into the fact-checker's page", () => {
    expect(publish(check, "--as", "fact-checker", "--review", id, "--publisher", "Check House").status).toBe(0);
    expect(bytes(check)).toContain(`data-clipsheet="review-${id}"`);
    const { status, stdout } = clipsheet(["check-page", check, "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).filter(({ level }: { level: string }) => level !== "advice")).toEqual([]);
  });

  it("puts the article's markup on another article's page only by force", () => {
    const refused = publish(check, "--as", "publisher");
    expect([refused.status, refused.stdout]).toEqual([1, ""]);
    expect(refused.stderr).toMatch(/another article's: its address is https:\/\/checks\.example\/ferry, the record's/);
    expect(publish(check, "--as", "publisher", "--force", "--dry-run").status).toBe(0);
  });

  it.each([
    [
      "a review on the article's page",
      ["article.html", "--as", "fact-checker", "--review", id],
      1,
      /does not go on the page of the article it is about: its address/,
    ],
    [
      "a review on the article's page by force",
      ["article.html", "--as", "fact-checker", "--review", id, "--force"],
      1,
      /does not go on the page/,
    ],
    [
      "a review that is not there",
      ["check.html", "--as", "fact-checker", "--review", "r-none"],
      1,
      /holds no published review r-none/,
    ],
    [
      "another house's review",
      ["check.html", "--as", "fact-checker", "--review", id, "--publisher", "Other"],
      2,
      /is of Check House, not of Other/,
    ],
    ["nobody who publishes, in a pipe", ["article.html"], 2, /say it with --as \(publisher or fact-checker\)/],
    ["an unknown role", ["article.html", "--as", "editor"], 2, /--as must be publisher or fact-checker/],
    ["a fact-checker without a review", ["check.html", "--as", "fact-checker"], 2, /name it with --review/],
    [
      "a publisher with a review",
      ["article.html", "--as", "publisher", "--review", id],
      2,
      /published by a fact-checker/,
    ],
    ["no such page", ["none.html", "--as", "publisher"], 1, /there is no such file/],
    ["two pages", ["article.html", "check.html", "--as", "publisher"], 2, /give one page/],
  ] as const)("refuses %s", (_, argumentList, status, message) => {
    const before = [bytes(article), bytes(check)];
    const run = clipsheet(["publish", ...argumentList, "--record", record, "--reviews", folder], { cwd: folder });
    expect([run.status, run.stdout]).toEqual([status, ""]);
    expect(run.stderr).toMatch(message);
    expect([bytes(article), bytes(check)]).toEqual(before);
  });

  it("wants a record", () => {
    expect(clipsheet(["publish", article, "--as", "publisher"])).toMatchObject({ status: 2, stdout: "" });
  });
});

describe("check-page", () => {
  const folder = temporaryFolder();
  const bad = path.join(folder, "bad.html");
  writeFileSync(
    bad,
    '<head>\n<script type="application/ld+json">\n{"@context": "https://schema.org", "@type": "ClaimReview",\n"url": "/x"}\n</script></head>',
  );

  it("tells file, line, level, reason and documentation, and exits with 1", () => {
    const { status, stdout } = clipsheet(["check-page", bad]);
    expect(status).toBe(1);
    expect(stdout).toContain(`${bad}:4: error: url is no absolute web address: "/x".`);
    expect(stdout).toMatch(/\[url-not-absolute \(\/url\); Google Search Central: Fact check/);
    expect(stdout).toMatch(
      /0 articles, 0 claims, 1 review checked: \d+ errors, \d+ warnings?, \d+ pieces? of advice\n$/,
    );
  });

  it("gives the same as JSON", () => {
    const { status, stdout } = clipsheet(["check-page", bad, "--json"]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({
        file: bad,
        rule: "url-not-absolute",
        level: "error",
        line: 4,
        path: "/url",
        documentation: expect.stringMatching(/^Google/),
      }),
    );
  });

  it("says errors alone where asked to be quiet", () => {
    const { stdout } = clipsheet(["check-page", bad, "--quiet"]);
    expect(
      stdout
        .split("\n")
        .filter((line) => line !== "")
        .every((line) => line.includes(": error: ")),
    ).toBe(true);
  });

  it.each([
    [["https://news.example/x"], 1, /nothing is fetched from the network; save the page first/],
    [[path.join(folder, "none.html")], 1, /there is no such file/],
    [[], 2, /name a page or a \.jsonld file/],
  ])("with %j says what is wrong", (argumentList, status, message) => {
    const run = clipsheet(["check-page", ...argumentList]);
    expect([run.status, run.stdout]).toEqual([status, ""]);
    expect(run.stderr).toMatch(message);
  });
});
