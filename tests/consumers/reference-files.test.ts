import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Ajv } from "ajv";
import { afterAll, describe, expect, it } from "vitest";
import { biblatexEntry } from "../../src/export/citations/biblatex.js";
import { cslItem } from "../../src/export/citations/csl-json.js";
import { citedArticle } from "../../src/export/citations/item.js";
import { withMarks } from "../../src/export/citations/quotation-marks.js";
import { risReference } from "../../src/export/citations/ris.js";
import { article, articles } from "../export/citations/articles.js";
import { ferryRecord } from "../fixtures/record.js";
import { pandocOn, removeScratch } from "./citation-judge.js";
import { cslDataSchema } from "./csl-data-schema.js";

const awkward = [
  article("latex", {
    authors: ["Anna van der Berg", "Tom Orr Jr.", "Bread and Butter Desk"],
    headline: "Cost of #1 {new} mill: 50% & $5 ~ up_to ^top \\ NATO’s iPhone",
    publisher: "Post & Mail, 100% {daily}",
    url: "https://news.example/a_b%20{c}?x=1&y=~2#top",
    retrieved: "2031-06-01",
  }),
  article("and-name", { authors: ["Ilse And Marendel", "NOVA and Torsk service"], headline: "Mill and mill" }),
];
const cited = [...articles, ferryRecord, ...awkward].map(citedArticle);

const scratch = mkdtempSync(path.join(tmpdir(), "clipsheet-references-"));
afterAll(() => {
  rmSync(scratch, { recursive: true });
  removeScratch();
});

interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly "non-dropping-particle"?: string;
  readonly literal?: string;
}

interface CslItem {
  readonly id: string;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly "container-title"?: string;
  readonly issued?: object;
  readonly accessed?: object;
  readonly URL?: string;
}

/** What must come back; particles of a family name may come back apart from it. */
function kept({ id, title, author, "container-title": container, issued, accessed, URL }: CslItem) {
  const names = author?.map(({ "non-dropping-particle": particle, ...name }) =>
    particle === undefined ? name : { ...name, family: `${particle} ${name.family}` },
  );
  return { id, title, names, container, issued, accessed, URL };
}

const own = cited.map((article) => cslItem(article) as CslItem);

describe("citations.csl.json", () => {
  const validate = new Ajv({ allowUnionTypes: true }).compile(cslDataSchema());

  it("has only types and variables of CSL, each of its kind", () => {
    validate(own);
    expect(validate.errors).toBeNull();
  });

  it.each([
    { type: "newspaper-article" },
    { issued: "2031-05-07" },
    { author: [{ name: "Ilse Marendel" }] },
    { "container-titel": "Quenby Lantern" },
    { accessed: { "date-parts": [[2031, 5, 7, 12]] } },
  ])("could not have %j", (wrong) => {
    expect(validate([{ ...own[0], ...wrong }])).toBe(false);
  });
});

describe("citations.bib", () => {
  const bibliography = cited.map(biblatexEntry).join("\n");

  it("is read back by pandoc without loss", () => {
    const read: CslItem[] = JSON.parse(pandocOn("all.bib", bibliography, ["-f", "biblatex", "-t", "csljson"]));
    const found = read.map((item) =>
      // Capitals that a style must not change come back as a span.
      kept({ ...item, title: item.title.replace(/<\/?span[^>]*>/gu, "") }),
    );
    const wanted = own.map((item) =>
      kept({
        ...item,
        title: withMarks(item.title, "double"),
        ...(item.URL === undefined ? {} : { URL: item.URL.replace("{", "%7B").replace("}", "%7D") }),
      }),
    );
    expect(found).toEqual(wanted);
  });

  it("is read by biber, which finds no fault with its fields", () => {
    const file = path.join(scratch, "all.bib");
    writeFileSync(file, bibliography);
    const output = path.join(scratch, "read.bib");
    const log = execFileSync("biber", ["--tool", "--validate-datamodel", "--nolog", "--output-file", output, file], {
      encoding: "utf8",
    });
    // Of an article that nobody signed, or that has no date, neither is made up.
    const faults = log.split("\n").filter((line) => /^(?:WARN|ERROR)/u.test(line));
    expect(faults.filter((line) => !/Missing mandatory field(?: 'author'| - one of 'date, year')/u.test(line))).toEqual(
      [],
    );
    expect(readFileSync(output, "utf8").match(/^@/gmu)).toHaveLength(cited.length);
  });
});

describe("citations.ris", () => {
  it("is read back by rispy without loss", () => {
    const file = path.join(scratch, "all.ris");
    writeFileSync(file, cited.map(risReference).join(""));
    const script =
      "import json, sys, rispy; print(json.dumps(rispy.load(open(sys.argv[1], encoding='utf-8', newline=''))))";
    const read: Record<string, unknown>[] = JSON.parse(
      execFileSync("python3", ["-c", script, file], { encoding: "utf8" }),
    );
    const slashed = (date: object | undefined) => (date === undefined ? undefined : isoParts(date).join("/"));
    expect(
      read.map(({ id, title, authors, secondary_title, date, access_date, urls, type_of_reference }) => ({
        id,
        title,
        authors,
        container: secondary_title,
        date,
        accessed: access_date,
        urls,
        type: type_of_reference,
      })),
    ).toEqual(
      own.map((item) => ({
        id: item.id,
        title: item.title,
        authors: item.author?.map(
          ({ literal, family, given, suffix }) =>
            literal ?? [family, given, suffix].filter((part) => part !== undefined).join(", "),
        ),
        container: item["container-title"],
        date: slashed(item.issued),
        accessed: slashed(item.accessed),
        urls: item.URL === undefined ? undefined : [item.URL],
        type: item["container-title"] === undefined ? "ELEC" : "NEWS",
      })),
    );
  });
});

function isoParts(date: object): string[] {
  const { "date-parts": parts } = date as { "date-parts": readonly (readonly number[])[] };
  return (parts[0] ?? []).map((part) => String(part).padStart(2, "0"));
}
