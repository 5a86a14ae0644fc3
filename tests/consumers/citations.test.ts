import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { apa } from "../../src/export/citations/apa.js";
import { chicagoAuthorDate } from "../../src/export/citations/chicago-author-date.js";
import { chicagoNotes } from "../../src/export/citations/chicago-notes.js";
import { cslItem } from "../../src/export/citations/csl-json.js";
import { type CitedArticle, citedArticle } from "../../src/export/citations/item.js";
import { mla } from "../../src/export/citations/mla.js";
import type { CitationStyle } from "../../src/export/citations/style.js";
import { articles } from "../export/citations/articles.js";

const scratch = mkdtempSync(path.join(tmpdir(), "clipsheet-citations-"));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Where Debian's citation-style-language-styles puts them. The Chicago files there are of the 17th edition. */
const stylesFolder = "/usr/share/citation-style-language/styles";

/** What pandoc's citation processor makes of the article: the citation in the text or note, and the entry in the list. */
function judged(article: CitedArticle, cslFile: string, locator: string): { inText: string; entry: string } {
  const bibliography = path.join(scratch, "item.json");
  const page = path.join(scratch, "page.md");
  writeFileSync(bibliography, JSON.stringify([cslItem(article)]));
  writeFileSync(page, `---\nlang: en-US\n---\n\n[@${article.id}${locator}]\n`);
  const args = ["-f", "markdown", "-t", "plain", "--wrap=none", "--citeproc", `--bibliography=${bibliography}`];
  const printed = execFileSync("pandoc", [...args, `--csl=${path.join(stylesFolder, cslFile)}`, page], {
    encoding: "utf8",
  });
  const [first = "", second = "", third] = printed.trim().split(/\n+/u);
  // A note style prints its mark, the list, and the note at the end.
  return { inText: third === undefined ? first : third.replace(/^\[1\] /u, ""), entry: second };
}

/** A difference between CSL and the manual that every entry may show. */
interface Explained {
  readonly why: string;
  readonly change: (judged: string) => string;
}

const periodInside: Explained = {
  why: "American usage puts full stops inside all closing marks; CSL inside the outer ones only",
  change: (text) => text.replaceAll("’.”", ".’”"),
};
const noInitialArticle: Explained = {
  why: "Chicago leaves out the article before a newspaper's name",
  change: (text) => text.replaceAll("The Torsk Courier", "Torsk Courier"),
};
const houseOnce: Explained = {
  why: "Chicago names a house once that is both author and publisher",
  change: (text) => text.replace(/(?<=^NOVA[.,].*[.,]”) NOVA,/u, ""),
};
const unsigned: Explained = {
  why: "a title ends in a full stop in a list; CSL has a comma where the newspaper moved before it",
  change: (text) => text.replace(/,” (?=May)/u, ".” "),
};
const particles: Explained = {
  why: "a name with a particle is sorted under it in English contexts; CSL follows another country's rule",
  change: (text) => text.replace("Berg, Anna van der,", "van der Berg, Anna,"),
};
const upToSix: Explained = {
  why: "since the 18th edition more than six authors are three and et al.; the 17th has ten",
  change: (text) => text.replace("Cem Orr, Dag Ulv, Eva Alm, Finn Ask, and Gro Lie", "Cem Orr, et al"),
};

interface Judge {
  readonly style: CitationStyle;
  /** The label of our entry that is held against the judge's list. */
  readonly label: string;
  readonly cslFile: string;
  readonly explained: readonly Explained[];
  /** Articles whose entry differs from the judge's as a whole, with the reason. */
  readonly exceptions: Readonly<Record<string, string>>;
}

const judges: readonly Judge[] = [
  {
    style: apa,
    label: "Reference list",
    cslFile: "apa.csl",
    explained: [
      {
        why: "APA 7, 9.24: no site name where it is the author",
        change: (text) => text.replace(/(?<=^NOVA\. .*)NOVA\. /u, ""),
      },
    ],
    exceptions: { "headline-style": "CSL leaves capitals in titles as they are; APA wants sentence case" },
  },
  {
    style: mla,
    label: "Works cited",
    cslFile: "modern-language-association.csl",
    explained: [
      periodInside,
      { why: "MLA leaves the protocol out of addresses", change: (text) => text.replace("https://", "") },
      {
        why: "MLA sets all prepositions small; CSL knows only the short ones",
        change: (text) => text.replace(/(?<!^“)\b(?:After|Without)\b/gu, (word) => word.toLowerCase()),
      },
      {
        why: "MLA names a house once, as publisher, where it is both author and publisher",
        change: (text) => text.replace(/^NOVA\. (?=.*NOVA)/u, ""),
      },
    ],
    exceptions: { nobody: "CSL takes a work without newspaper for a book and leaves out the quotation marks" },
  },
  {
    style: chicagoAuthorDate,
    label: "Reference list",
    cslFile: "chicago-author-date.csl",
    explained: [
      periodInside,
      noInitialArticle,
      houseOnce,
      unsigned,
      particles,
      upToSix,
      {
        why: "since the 18th edition the year is not repeated after the day",
        change: (text) => text.replace(/(?<=May 7|September 30), 2031/u, ""),
      },
      {
        why: "an entry that begins with its title goes on with a new element after the year",
        change: (text) => text.replace("2031, May", "2031. May"),
      },
    ],
    exceptions: {},
  },
  {
    style: chicagoNotes,
    label: "Bibliography",
    cslFile: "chicago-fullnote-bibliography.csl",
    explained: [
      periodInside,
      noInitialArticle,
      houseOnce,
      unsigned,
      particles,
      upToSix,
      {
        why: "an undated article is given without n.d. in notes and bibliography",
        change: (text) => text.replace(",” n.d. ", ".” "),
      },
    ],
    exceptions: {},
  },
];

function changed(text: string, explained: readonly Explained[]): string {
  return explained.reduce((before, { change }) => change(before), text);
}

describe.each(judges)("$style.name judged by pandoc", ({ style, label, cslFile, explained, exceptions }) => {
  it.each(articles.map((record) => [record.slug, record] as const))("lists %s", (slug, record) => {
    const article = citedArticle(record);
    const ours = style.article(article).find((citation) => citation.label === label)?.text ?? "";
    const theirs = changed(judged(article, cslFile, "").entry, explained);
    if (slug in exceptions) expect(ours).not.toBe(theirs);
    else expect(ours).toBe(theirs);
  });
});

const pinpoint = { paragraph: 3, paragraphInSection: 3, inHeadline: false };
const named = articles.filter(({ byline, agency }) => byline.length > 0 || agency !== undefined);

describe("citations in the text with a paragraph", () => {
  it.each(named.map((record) => [record.slug, record] as const))("of %s in APA", (_, record) => {
    const article = citedArticle(record);
    expect(apa.words(article)({ pinpoint, isQuotation: false })).toBe(judged(article, "apa.csl", ", para. 3").inText);
  });

  it.each(named.map((record) => [record.slug, record] as const))("of %s in Chicago author-date", (slug, record) => {
    const article = citedArticle(record);
    const theirs = judged(article, "chicago-author-date.csl", ", para. 3").inText;
    // Since the 18th edition three authors are the first and et al.; before n.d. stands a comma.
    const expected: Record<string, string> = {
      "three-reporters": "(Marendel et al. 2031, para. 3)",
      undated: "(Marendel, n.d., para. 3)",
    };
    expect(chicagoAuthorDate.words(article)({ pinpoint, isQuotation: false })).toBe(expected[slug] ?? theirs);
  });

  it.each(named.map((record) => [record.slug, record] as const))(
    "of %s in MLA, which counts no paragraphs",
    (slug, record) => {
      const article = citedArticle(record);
      const theirs = judged(article, "modern-language-association.csl", "").inText;
      const isOwn = slug === "own-agency" || slug === "agency-alone";
      expect(mla.words(article)({ pinpoint, isQuotation: false })).toBe(isOwn ? "(“Mill in Torsk”)" : theirs);
    },
  );
});

describe("Chicago notes, judged by pandoc", () => {
  it.each(articles.map((record) => [record.slug, record] as const))("notes %s", (slug, record) => {
    const article = citedArticle(record);
    const ours = chicagoNotes.article(article).find(({ label }) => label === "Note")?.text ?? "";
    const theirs = changed(judged(article, "chicago-fullnote-bibliography.csl", "").inText, [
      noInitialArticle,
      houseOnce,
      { why: "commas stand inside all closing marks", change: (text) => text.replaceAll("’,”", ",’”") },
      {
        why: "the comma stays after a question mark (as in the manual's own example of a newspaper article)",
        change: (text) => text.replaceAll("?” T", "?,” T").replaceAll("?’” T", "?,’” T"),
      },
      {
        why: "since the 18th edition three authors are the first and et al. in notes",
        change: (text) => text.replace("Ilse Marendel, Óskar Þorn, and Tove Almgren", "Ilse Marendel et al."),
      },
      {
        why: "an undated article is given without n.d.",
        change: (text) => text.replace(/,” (?:(.*), )?n\.d\., /u, ",” $1, "),
      },
    ]);
    expect(ours, slug).toBe(theirs);
  });
});
