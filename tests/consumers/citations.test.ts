import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CitedArticle, citedArticle, isOwnAuthor } from "../../src/export/citations/item.js";
import { asText } from "../../src/export/citations/markup.js";
import { styleNamed } from "../../src/export/citations/styles.js";
import { articles } from "../export/citations/articles.js";
import { type Judgement, type JudgeStyle, judgedAll, removeScratch, wordAgreement } from "./citation-judge.js";

afterAll(removeScratch);

/** A difference where pandoc or the CSL style departs from the manual; the change makes the judge's entry what the manual wants. */
interface Explained {
  readonly why: string;
  readonly change: (judged: string) => string;
}

const closingMarks: Explained = {
  why: "Chicago 6.9, MLA 2.90 and IEEE put full stops and commas inside all closing marks; CSL inside the outer ones only",
  change: (text) => text.replaceAll("’.”", ".’”").replaceAll("’,”", ",’”"),
};
const commaAfterMark: Explained = {
  why: "Chicago 18, 6.134: a comma stands also after a question or exclamation mark that belongs to the title",
  change: (text) => text.replace(/([?!])(’?)” (?=The|Torsk|Quenby|Varnholm)/u, "$1,$2” "),
};
const commaAfterAbbreviation: Explained = {
  why: "Chicago 6.14 and 6.121, IEEE: the full stop of an abbreviation stays before a comma; CSL takes it for the end",
  change: (text) => text.replace("Mills Inc.” Varnholm", "Mills Inc.,” Varnholm"),
};
const sentenceCase: Explained = {
  why: "APA 6.17, Cite Them Right, IEEE, Citing Medicine and AMA 11 3.11.4 want titles in sentence case; CSL leaves them as printed",
  change: (text) => text.replace("Mill in Torsk Closes After the Flood", "Mill in Torsk closes after the flood"),
};
const noStopBehindName: Explained = {
  why: "a given name that is not shortened takes no full stop",
  change: (text) => text.replace("ليلى.", "ليلى"),
};

const hostAsPrinted: Explained = {
  why: "a site known by its address keeps the letters of the address; CSL changes capitals and full stops of any name",
  change: (text) => text.replace(/Varnholm\.example(?=[,.] )|varnholmexample/u, "varnholm.example"),
};

interface Judge extends JudgeStyle {
  readonly id: string;
  /** The share of entries that must be the judge's to the letter, and of words in common, with nothing explained. */
  readonly exact: number;
  readonly words: number;
  readonly explained: readonly Explained[];
}

const judges: readonly Judge[] = [
  {
    id: "apa",
    file: "apa",
    language: "en-US",
    locator: ", para. 3",
    // APA 9.24: no site name where it is the author. The style cannot leave it out, so the manual's user does.
    prepared: ({ "container-title": site, ...item }, article) =>
      isOwnAuthor(article) ? item : { ...item, "container-title": site },
    exact: 0.97,
    words: 0.97,
    explained: [
      {
        why: "APA 9.16: a retrieval date goes with “Retrieved”; where none is known, the address stands alone",
        change: (text) => text.replace(/Retrieved (?=https)/u, ""),
      },
      sentenceCase,
      hostAsPrinted,
    ],
  },
  {
    id: "mla",
    file: "modern-language-association",
    language: "en-US",
    exact: 0.97,
    words: 0.97,
    explained: [closingMarks, hostAsPrinted],
  },
  {
    id: "chicago-author-date",
    file: "chicago-author-date",
    language: "en-US",
    locator: ", para. 3",
    exact: 0.97,
    words: 0.97,
    explained: [closingMarks, hostAsPrinted],
  },
  {
    id: "chicago-notes",
    file: "chicago-notes-bibliography",
    language: "en-US",
    exact: 0.97,
    words: 0.97,
    explained: [closingMarks, hostAsPrinted],
  },
  {
    id: "chicago-author-date-17",
    file: "chicago-author-date-17th-edition",
    language: "en-US",
    locator: ", para. 3",
    exact: 0.97,
    words: 0.97,
    explained: [closingMarks, hostAsPrinted],
  },
  {
    id: "chicago-notes-17",
    file: "chicago-notes-bibliography-17th-edition",
    language: "en-US",
    exact: 0.97,
    words: 0.97,
    explained: [closingMarks, hostAsPrinted],
  },
  {
    id: "harvard",
    file: "harvard-cite-them-right",
    language: "en-GB",
    locator: ", para. 3",
    exact: 0.93,
    words: 0.97,
    explained: [
      sentenceCase,
      noStopBehindName,
      {
        why: "Cite Them Right: where nobody is named, the title comes first and the year behind it",
        change: (text) => text.replace(/^\(2031\) (‘[^’]*’)/u, "$1 (2031)"),
      },
    ],
  },
  {
    id: "ieee",
    file: "ieee",
    language: "en-US",
    locator: ", para. 3",
    exact: 0.93,
    words: 0.97,
    explained: [closingMarks, commaAfterAbbreviation, sentenceCase, noStopBehindName],
  },
  {
    id: "vancouver",
    file: "nlm-citation-sequence",
    language: "en-US",
    exact: 0.93,
    words: 0.97,
    explained: [sentenceCase],
  },
  {
    id: "ama",
    file: "american-medical-association",
    language: "en-US",
    locator: ", para. 3",
    exact: 0.93,
    words: 0.97,
    explained: [sentenceCase, hostAsPrinted],
  },
  {
    id: "gost",
    file: "gost-r-7-0-5-2008-numeric",
    language: ({ language }) => (language === "ru" ? "ru-RU" : "en-US"),
    locator: ", para. 3",
    // For a newspaper article the CSL style leaves out the address; as a web page it has it.
    prepared: (item) => ({ ...item, type: "webpage" }),
    exact: 0.93,
    words: 0.97,
    explained: [
      {
        why: "GOST R 7.0.5-2008, 10: what has no address is not described as an electronic resource",
        change: (text) => (text.includes("URL:") ? text : text.replace(" [Electronic resource]", "")),
      },
      {
        why: "GOST R 7.0.5-2008, 10 and 8: a newspaper on paper is cited with its day, which CSL items have and the style leaves out",
        change: (text) =>
          text
            .replace(/(?<=Torsk Courier\. 2031\.)$/u, " May 7.")
            .replace(/(?<=Quenby Lantern\. 2030\.)$/u, " February 3.")
            .replace(/(?<=Varnholm Times\. 2025\.)$/u, " December 5."),
      },
    ],
  },
];

/** As printed: without the isolates that keep right-to-left words in their place, and without the list's number. */
function plain(marked: string): string {
  return asText(marked)
    .replace(/[\u2068\u2069]/gu, "")
    .replace(/^(?:\[1\]|1\.) /u, "");
}

const cited = articles.map(citedArticle);

function changed(text: string, explained: readonly Explained[]): string {
  return explained.reduce((before, { change }) => change(before), text);
}

const judgements = new Map<string, readonly Judgement[]>();
beforeAll(async () => {
  for (const { id, ...style } of judges) judgements.set(id, await judgedAll(cited, style));
}, 900_000);

it("covers at least forty articles", () => {
  expect(cited.length).toBeGreaterThanOrEqual(40);
});

describe.each(judges)("$id judged by pandoc", ({ id, exact, words, explained }) => {
  const pairs = () =>
    cited.map((article, order) => {
      const judged = judgements.get(id)?.[order]?.entry ?? "";
      return {
        slug: articles[order]?.slug,
        ours: plain(styleNamed(id).article(article)[0].text),
        judged,
        theirs: changed(judged, explained),
      };
    });

  it("lists the articles as the judge does, with nothing explained", () => {
    const same = pairs().filter(({ ours, judged }) => ours === judged).length;
    const shares = pairs().map(({ ours, judged }) => wordAgreement(ours, judged));
    expect(same / cited.length).toBeGreaterThanOrEqual(exact);
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThanOrEqual(words);
  });

  it("differs from the judge in nothing that is not explained", () => {
    expect(pairs().filter(({ ours, theirs }) => ours !== theirs)).toEqual([]);
  });

  it("needs each of its explanations", () => {
    const needless = explained.filter(({ change }) =>
      (judgements.get(id) ?? []).every(({ entry, inText }) => change(entry) === entry && change(inText) === inText),
    );
    expect(needless.map(({ why }) => why)).toEqual([]);
  });
});

const pinpoint = { paragraph: 3, paragraphInSection: 3, inHeadline: false };

/** Articles that somebody signed; an unsigned one is cited by its title, which we shorten and CSL does not. */
const signed = cited.map((article, order) => ({ article, order })).filter(({ article }) => article.authors.length > 0);

describe.each(["apa", "mla", "chicago-author-date", "chicago-author-date-17", "harvard", "ieee", "ama", "gost"])(
  "citations in the text in %s",
  (id) => {
    // In Russian the judge has no short word for a paragraph and prints the one it was given.
    const inEnglish = (text: string) => text.replace("абз.", "para.");
    it("are the judge's, paragraph included", () => {
      const words = (article: CitedArticle) =>
        inEnglish(plain(styleNamed(id).words(article)({ pinpoint, isQuotation: false })));
      const ours = signed.map(({ article }) => words(article));
      const theirs = signed.map(({ order }) => judgements.get(id)?.[order]?.inText.replace(/^\^\((.*)\)$/u, "^$1"));
      expect(ours).toEqual(theirs);
    });
  },
);

describe.each(["chicago-notes", "chicago-notes-17"])("notes in %s", (id) => {
  it("are the judge's, but for what is explained", () => {
    const explained = [
      ...(judges.find((judge) => judge.id === id)?.explained ?? []),
      commaAfterMark,
      commaAfterAbbreviation,
    ];
    const ours = cited.map((article) =>
      plain(
        styleNamed(id)
          .article(article)
          .find(({ label }) => label === "Note")?.text ?? "",
      ),
    );
    expect(ours).toEqual((judgements.get(id) ?? []).map(({ inText }) => changed(inText, explained)));
  });
});
