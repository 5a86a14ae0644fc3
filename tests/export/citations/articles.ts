import type { ArticleRecord } from "../../../src/model/article-record.js";
import { buildRecord } from "../../fixtures/record-builder.js";

/** What is peculiar to one invented article; the rest is the same for all. */
interface Peculiarities {
  readonly headline?: string;
  readonly authors?: readonly string[];
  readonly agency?: string;
  readonly publisher?: string | null;
  readonly date?: string | null;
  readonly url?: string | null;
  readonly retrieved?: string;
  readonly language?: string;
  readonly body?: string;
}

/** An invented article with these peculiarities. */
export function article(slug: string, peculiarities: Peculiarities): ArticleRecord {
  const {
    headline = "Mill in Torsk to close after flood",
    authors = [],
    agency,
    language = "en",
    retrieved,
  } = peculiarities;
  const { publisher = "The Torsk Courier", date = "2031-05-07", url = `https://news.example/${slug}` } = peculiarities;
  const body = peculiarities.body ?? "The mill will close in June, its owners said.";
  const paragraph = agency === undefined ? body : `${body} (${agency})`;
  return buildRecord({
    slug,
    headline,
    sections: [{ paragraphs: [[paragraph]] }],
    more: ({ at }) => ({
      source: {
        name: `${slug}.txt`,
        mediaType: "text/plain",
        sha256: "0".repeat(64),
        ...(url === null ? {} : { url }),
        ...(retrieved === undefined ? {} : { retrieved }),
      },
      language: { value: language, basis: "given" },
      byline: authors.map((name) => ({ name, basis: "given" as const })),
      ...(publisher === null ? {} : { publisher: { name: publisher, basis: "given" as const } }),
      ...(agency === undefined ? {} : { agency: { name: agency, start: at(agency).start, end: at(agency).end } }),
      ...(date === null ? {} : { datePublished: { value: date, basis: "given" as const } }),
    }),
  });
}

/** Invented articles, one for each shape that manuals tell apart. */
export const articles: readonly ArticleRecord[] = [
  article("one-reporter", { authors: ["Ilse Marendel"] }),
  article("two-reporters", { authors: ["Ilse Marendel", "Óskar Þorn"] }),
  article("three-reporters", { authors: ["Ilse Marendel", "Óskar Þorn", "Tove Almgren"] }),
  article("seven-reporters", {
    authors: ["Ada Ek", "Bo Lind", "Cem Orr", "Dag Ulv", "Eva Alm", "Finn Ask", "Gro Lie"],
  }),
  article("agency", { agency: "NOVA" }),
  article("own-agency", { agency: "NOVA", publisher: "NOVA" }),
  article("agency-alone", { agency: "NOVA", publisher: null }),
  article("unsigned", {}),
  article("nobody", { publisher: null }),
  article("undated", { authors: ["Ilse Marendel"], date: null, retrieved: "2031-06-01" }),
  article("undated-unsigned", { date: null }),
  article("time-of-day", { authors: ["Ilse Marendel"], date: "2031-09-30T23:30:00-05:00" }),
  article("no-address", { authors: ["Ilse Marendel"], url: null }),
  article("inner-quotes", { authors: ["Ilse Marendel"], headline: 'Mayor says "we will stay" in Torsk' }),
  article("quotes-at-the-end", { authors: ["Ilse Marendel"], headline: "Mayor of Torsk: “We will stay”" }),
  article("single-quotes", { authors: ["Ilse Marendel"], headline: "Mayor's 'last word' on Torsk's mill" }),
  article("question", { authors: ["Ilse Marendel"], headline: "Who will pay for the mill in Torsk?" }),
  article("quoted-question", { authors: ["Ilse Marendel"], headline: "Mayor asks “who will pay?”" }),
  article("particles", { authors: ["Anna van der Berg", "Luis de la Cruz"] }),
  article("suffix", { authors: ["Tom Orr Jr."] }),
  article("hyphenated", { authors: ["Jean-Paul Orsi"] }),
  article("accents", { authors: ["Łucja Żółć", "Đặng Thị Ân"] }),
  article("other-script", { authors: ["山田太郎"] }),
  article("acronyms", { authors: ["Ilse Marendel"], headline: "NATO and EU to meet over iPhone tax in Torsk" }),
  article("headline-style", {
    authors: ["Ilse Marendel"],
    headline: "Mill in Torsk Closes After the Flood",
    body: "A flood came to the streets of Torsk. The owners said the mill closes in June.",
  }),
  article("capitals", {
    authors: ["Ilse Marendel"],
    headline: "MILL IN TORSK TO CLOSE AFTER THE FLOOD",
    body: "The mill will close in June after a flood, the mayor of Torsk said.",
  }),
  article("colon", { authors: ["Ilse Marendel"], headline: "Torsk after the flood: a town without a mill" }),
  article("hyphened-words", { authors: ["Ilse Marendel"], headline: "Well-known mill of state-of-the-art make shuts" }),
  article("german", { authors: ["Ilse Marendel"], headline: "Mühle in Torsk schließt nach der Flut", language: "de" }),
];
