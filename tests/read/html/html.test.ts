import { describe, expect, it } from "vitest";
import { InputError } from "../../../src/model/input-error.js";
import { normalize } from "../../../src/normalize/index.js";
import { readHtml, textOfPiece } from "../../../src/read/html/index.js";
import { foundIn } from "../../../src/record/found-in.js";
import { HARD_PAGES } from "./hard-pages.js";

const first = "The ferry line to Osk Island will run 24 sailings a week from June, its director said on Wednesday.";
const second = "Around 400 people live on Osk all year, according to the island council, and most work there.";
const headline = "Ferry doubles its sailings";

function page({ head = "", above = "", between = "", below = "" }): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${headline} | Post</title>${head}</head><body>${above}<article><h1>${headline}</h1><p>${first}</p>${between}<p>${second}</p></article>${below}</body></html>`;
}

function articleOf(html: string | Uint8Array) {
  return normalize(readHtml(typeof html === "string" ? Buffer.from(html) : html, { name: "page.html" }), {}, "page");
}

function bodyOf(html: string): string[] {
  const { sections, text } = articleOf(html);
  return sections.flatMap(({ heading, paragraphs }) => [
    ...(heading ? [heading.text] : []),
    ...paragraphs.map(({ start, end }) => text.slice(start, end)),
  ]);
}

describe("a page's body", () => {
  const clutter: readonly [string, string][] = [
    [
      "a caption",
      "<figure><img src=a.jpg><figcaption>The ferry in the harbour of Varnholm, seen from the mole.</figcaption></figure>",
    ],
    [
      "a caption by its class",
      '<div class="wp-caption-text">The ferry in the harbour of Varnholm, seen from the mole.</div>',
    ],
    [
      "related links",
      '<div class="related-stories"><h3>Related</h3><p>Herring stocks recover in the sound, biologists say.</p></div>',
    ],
    ["a linked line", '<p>Read more: <a href="/b">Herring stocks recover in the sound, biologists say</a></p>'],
    [
      "a box for a newsletter",
      '<div class="newsletter-box"><p>Sign up for our newsletter and get the news of the sound each morning.</p></div>',
    ],
    ["a line for a newsletter", "<p>Sign up here for our newsletter and get the news of the sound each morning.</p>"],
    [
      "a share bar",
      '<div class="share-bar"><span>Share</span><p>Tell your friends about this article on all networks.</p></div>',
    ],
    ["a script and a style", "<script>var words = 'Scripts are not read.';</script><style>.a { color: red }</style>"],
    [
      "an aside",
      "<aside><p>The island council has seven members, who are elected every four years by all.</p></aside>",
    ],
    [
      "teasers of other articles",
      "<div class=t><a href=1>Herring stocks recover in the sound</a><div>Biologists say they do.</div></div>".repeat(
        3,
      ),
    ],
  ];
  it.each(clutter)("leaves out %s", (_, between) => {
    expect(bodyOf(page({ between }))).toEqual([first, second]);
  });

  const around: readonly [string, Parameters<typeof page>[0]][] = [
    [
      "a cookie banner",
      {
        above:
          '<div id="cookie-consent"><p>We use cookies to make this page better for you, and so do our partners.</p></div>',
      },
    ],
    [
      "comments longer than the article",
      {
        below: `<div id="comments">${"<p>I was on that ferry myself, and it was late by an hour, as always.</p>".repeat(30)}</div>`,
      },
    ],
    [
      "a footer",
      {
        below: "<footer><p>All rights reserved. Nothing of this may be copied without the house's leave.</p></footer>",
      },
    ],
  ];
  it.each(around)("leaves out %s", (_, parts) => {
    expect(bodyOf(page(parts))).toEqual([first, second]);
  });

  it("keeps headings, lists, quotations and paragraphs in elements for anything", () => {
    const between =
      "<h2>Fares</h2><ul><li>A ticket costs 4 crowns, Tallow said.</li></ul><blockquote>It is enough, she said to us on the quay.</blockquote><div>Crews will be paid 12 crowns more than before, the union said.</div>";
    expect(bodyOf(page({ between })).slice(1, -1)).toEqual([
      "Fares",
      "A ticket costs 4 crowns, Tallow said.",
      "It is enough, she said to us on the quay.",
      "Crews will be paid 12 crowns more than before, the union said.",
    ]);
  });

  it.each(Object.entries(HARD_PAGES))("has no words of scripts, styles or hidden elements: %s", (_, html) => {
    expect(readHtml(Buffer.from(html), { name: "page.html" }).text).not.toMatch(
      /\b(?:40 boats|55|66|77|88|99)\b|Switch scripts|color|Imprint/,
    );
  });
});

describe("what a page states", () => {
  const jsonLd = (data: object): string =>
    `<script type="application/ld+json">${JSON.stringify(data).replaceAll("</", "<\\/")}</script>`;
  const article = { "@type": "NewsArticle", headline, datePublished: "2031-05-14T09:30:00+0200" };

  it("is taken from JSON-LD first, then OpenGraph, then meta elements, each with its place", () => {
    const head = `${jsonLd({
      "@graph": [
        { "@id": "#a", "@type": "Person", name: "Mira Tallow" },
        { ...article, author: { "@id": "#a" } },
      ],
    })}
      <meta property="article:published_time" content="2031-01-01"><meta property="og:site_name" content="The Post">
      <meta name="keywords" content="ferries, islands"><link rel="canonical" href="https://post.example/ferry">`;
    const found = articleOf(page({ head }));
    expect(found.datePublished).toEqual({ value: "2031-05-14T09:30:00+02:00", basis: "stated" });
    expect(found.byline).toEqual([{ name: "Mira Tallow", basis: "stated" }]);
    expect(found.publisher).toEqual({ name: "The Post", basis: "stated" });
    expect(foundIn(found)).toEqual({
      headline: "json-ld",
      byline: "json-ld",
      publisher: "open-graph",
      datePublished: "json-ld",
      language: "html",
      url: "html",
      keywords: "meta",
    });
  });

  const authors: readonly [string, string[]][] = [
    ["By David M in Tokyo", ["David M"]],
    ["Analysis by Ilse Marendel, News Editor-at-large", ["Ilse Marendel"]],
    ["MIRA TALLOW", ["Mira Tallow"]],
    ["Reuters", []],
    ["Staff Reports", []],
    ["admin", []],
    ["The Varnholm Post", []],
  ];
  it.each(authors)("has people alone for authors: %s", (written, names) => {
    const head = `<meta name="author" content="${written}">`;
    expect(articleOf(page({ head })).byline.map(({ name }) => name)).toEqual(names);
  });

  it("does not take the date of a teaser or a comment", () => {
    const head = jsonLd({ "@type": "ItemList", itemListElement: [{ ...article, headline: "Another one" }] });
    const below = `<section class="comments"><time datetime="2031-06-01">June 1</time><p>Well said, I think, and so do all.</p></section>`;
    expect(articleOf(page({ head, below })).datePublished).toBeUndefined();
    const two = jsonLd([
      { ...article, headline: "Another one" },
      { ...article, headline: "A third one" },
    ]);
    expect(articleOf(page({ head: two })).datePublished).toBeUndefined();
  });

  it("is read from JSON-LD with faults, and never from a prototype", () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}","description":"a\nb","__proto__":{"author":"Evil Person"},"datePublished":"2031-05-14",}</script>`;
    const found = articleOf(page({ head }));
    expect(found.datePublished?.value).toBe("2031-05-14");
    expect(found.byline).toEqual([]);
  });
});

describe("a page's encoding", () => {
  const words = page({ between: "<p>Fähre “Ösk” kostet 4 € im Jahr, sagte die Leiterin der Linie am Mittwoch.</p>" });
  const mislabelled = words.replace("utf-8", "iso-8859-1");
  const windows = (html: string): Uint8Array =>
    Buffer.from(html.replaceAll("“", "\u0093").replaceAll("”", "\u0094").replaceAll("€", "\u0080"), "latin1");
  const pages: readonly [string, Uint8Array][] = [
    ["UTF-8", Buffer.from(words)],
    ["UTF-8 under a label of another", Buffer.from(mislabelled)],
    ["windows-1252 under the label of Latin-1", windows(mislabelled)],
    ["windows-1252 under the label of UTF-8", windows(words)],
    ["UTF-16 with its mark", Buffer.from(`\ufeff${words}`, "utf16le")],
  ];
  it.each(pages)("is read rightly: %s", (_, bytes) => {
    expect(readHtml(bytes, { name: "page.html" }).text).toContain("Fähre “Ösk” kostet 4 €");
  });
});

describe("an article in another language", () => {
  it("has its date, its language and a note", () => {
    const german = articleOf(
      `<html lang="de-DE"><h1>Fähre fährt öfter</h1><time datetime="2031-05-14">14. Mai</time><p>Die Fähre zur Insel wird ab Juni öfter fahren, und die Leiterin der Linie sagte das am Mittwoch in der Stadt.</p><p>Im vergangenen Jahr waren es mehr Menschen als zuvor, die mit der Fähre auf die Insel gefahren sind.</p>`,
    );
    expect(german.language).toEqual({ value: "de-DE", basis: "stated" });
    expect(german.datePublished?.value).toBe("2031-05-14");
    expect(german.notes.join(" ")).toMatch(/not English \(de-DE\): claims/);
  });

  it("is not believed of an English text", () => {
    expect(articleOf(page({}).replace('lang="en"', 'lang="fr"')).language).toEqual({ value: "en", basis: "inferred" });
  });
});

describe("hostile pages", () => {
  const refused: readonly [string, string, RegExp][] = [
    ["nested 100,000 deep", "<div>".repeat(100_000), /nested more than 512 deep/],
    ["formatting nested 100,000 deep", "<b>".repeat(100_000), /nested more than 512 deep/],
    [
      "a million attributes",
      `<div ${Array.from({ length: 1_000_000 }, (_, index) => `a${index}`).join(" ")}>`,
      /more than 200000 characters of attributes/,
    ],
    ["a comment that never ends", "<!--", /no article was found/],
    ["nothing", "<p></p>", /no article was found/],
  ];
  it.each(refused)("are refused in one sentence: %s", (_, above, message) => {
    const read = (): unknown =>
      readHtml(Buffer.from(above === "<p></p>" ? above : page({}).replace("<body>", `<body>${above}`)), {
        name: "page.html",
      });
    expect(read).toThrow(InputError);
    expect(read).toThrow(message);
  });

  it("of 50 MB are refused before they are parsed", () => {
    expect(() => readHtml(new Uint8Array(50_000_000).fill(97), { name: "page.html" })).toThrow(
      /50 MB, more than the 10 MB/,
    );
  });

  const read: readonly [string, string][] = [
    ["entities that would be defined", '<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>'],
    ["a script's end in JSON-LD", '<script type="application/ld+json">{"headline":"</script><script>x</script>'],
    ["JSON-LD nested 100,000 deep", `<script type="application/ld+json">${'{"@graph":['.repeat(100_000)}</script>`],
  ];
  it.each(read)("are read all the same: %s", (_, head) => {
    expect(bodyOf(page({ head }))).toEqual([first, second]);
  });
});

describe("a piece of HTML", () => {
  it("is read whole, less clutter", () => {
    const piece = `<p>${first}</p><figure><figcaption>The harbour.</figcaption></figure><h3>Islanders</h3><p>${second}</p>`;
    const { text, blocks } = textOfPiece(piece, "feed.xml");
    expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ["paragraph", first],
      ["heading", "Islanders"],
      ["paragraph", second],
    ]);
    expect(textOfPiece("", "feed.xml").blocks).toEqual([]);
  });
});
