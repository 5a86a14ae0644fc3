import { readFileSync } from "node:fs";
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

const items: readonly ({ readonly slug: string } & Peculiarities)[] = JSON.parse(
  readFileSync(new URL("items.json", import.meta.url), "utf8"),
);

/** Invented articles, one for each shape that manuals tell apart. */
export const articles: readonly ArticleRecord[] = items.map(({ slug, ...peculiarities }) =>
  article(slug, peculiarities),
);
