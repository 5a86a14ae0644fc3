import { describe, expect, it } from "vitest";
import { readFeed } from "../../../src/read/feed/index.js";
import { mailDate } from "../../../src/read/feed/mail-date.js";
import { collected } from "../collected.js";

const CONTENT = 'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"';
const rss = (items: string, prolog = ""): string =>
  `${prolog}<rss version="2.0" ${CONTENT}><channel><title>The Osk Courier</title><link>https://news.example/</link>${items}</channel></rss>`;
const full = (title: string, html: string): string =>
  `<item><title>${title}</title><guid isPermaLink="false">${title}</guid><link>https://news.example/a</link><pubDate>Wed, 14 May 2031 09:30:00 +0200</pubDate><dc:creator>Ada Quint</dc:creator><content:encoded><![CDATA[${html}]]></content:encoded></item>`;

describe("readFeed", () => {
  it("makes an article of an RSS item with its full text", async () => {
    const [item] = await collected(
      readFeed,
      rss(full("Mill &amp;amp; dam reopen", "<h2>Why</h2><p>Tom Rell said so.</p>")),
    );
    expect(item?.source).toMatchObject({
      mediaType: "application/rss+xml",
      text: "Mill & dam reopen\n\nWhy\n\nTom Rell said so.",
      stated: {
        values: {
          url: "https://news.example/a",
          datePublished: "2031-05-14T09:30:00+02:00",
          authors: [{ name: "Ada Quint" }],
          publisher: { name: "The Osk Courier", url: "https://news.example/" },
        },
        places: { headline: "feed", datePublished: "feed" },
      },
    });
    expect(item?.source?.blocks?.map(({ kind }) => kind)).toEqual(["headline", "heading", "paragraph"]);
  });

  it("makes an article of an Atom entry in XHTML", async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><title>Osk | News</title><entry><id>tag:osk,1</id>
      <title type="html">Mill &amp;amp; dam</title><updated>2031-05-14T09:30:00Z</updated><link href="https://news.example/m"/>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One<br/>two &lt; three.</p></div></content></entry></feed>`;
    const [item] = await collected(readFeed, atom);
    expect(item?.key).toBe("tag:osk,1");
    expect(item?.source?.text).toMatch(/^Mill & dam\n\nOne\s+two < three\.$/);
    expect(item?.source?.stated?.values).toEqual({
      url: "https://news.example/m",
      datePublished: "2031-05-14T09:30:00Z",
      language: "en-GB",
    });
  });

  it("sets aside an item with a summary or a text that breaks off, and goes on", async () => {
    const summary = "<item><title>B</title><description>Short.</description></item>";
    const items = await collected(
      readFeed,
      rss(summary + full("C", "<p>It began</p><p><a>Read more</a></p>") + full("D", "<p>All.</p>")),
    );
    expect(items.map(({ error }) => error?.replace(/^file: /, ""))).toEqual([
      expect.stringContaining("no full text"),
      expect.stringContaining("breaks off"),
      undefined,
    ]);
  });

  const bad: [what: string, content: string | Uint8Array, says: RegExp][] = [
    ["only summaries", rss("<item><title>B</title><description>Short.</description></item>"), /only summaries/],
    ["no articles", rss(""), /no articles/],
    ["another kind of XML", "<nitf/>", /neither RSS nor Atom.*"nitf"/],
    ["no XML", "<rss><channel></rss>", /not well-formed XML \(line 1, column \d+\)/],
    [
      "entities of its own",
      rss("<item/>", '<!DOCTYPE rss [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>'),
      /declares entities/,
    ],
    [
      "an external entity",
      rss("<item/>", '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
      /declares entities/,
    ],
    ["deep nesting", "<rss>".repeat(100_000), /nested more than 256 deep/],
    [
      "many attributes",
      `<rss ${Array.from({ length: 5000 }, (_, i) => `a${i}="1"`).join(" ")}/>`,
      /more than 1000 attributes/,
    ],
    ["a wrong encoding", Buffer.from('<?xml version="1.0"?><rss>\xe9</rss>', "latin1"), /not valid UTF-8/],
  ];
  it.each(bad)("refuses a feed with %s in one sentence", async (_, content, says) => {
    await expect(collected(readFeed, content)).rejects.toThrow(says);
  });

  it("reads the encoding that the declaration names", async () => {
    const feed = `<?xml version="1.0" encoding="windows-1252"?>${rss(full("Ren\u00e9 opens", "<p>Caf\u00e9.</p>"))}`;
    const [item] = await collected(readFeed, Buffer.from(feed, "latin1"));
    expect(item?.source?.text).toBe("Ren\u00e9 opens\n\nCaf\u00e9.");
  });
});

describe("mailDate", () => {
  it.each([
    ["Wed, 14 May 2031 09:30:00 GMT", "2031-05-14T09:30:00Z"],
    ["14 May 31 09:30 EST", "2031-05-14T09:30:00-05:00"],
    ["Wed, 14 May 2031 09:30:00 CEST", undefined],
    ["Wed, 14 May 2031", "2031-05-14"],
    ["31 Feb 2031 09:30:00 GMT", undefined],
    ["soon", undefined],
  ])("%s is %s", (words, iso) => {
    expect(mailDate(words)).toBe(iso);
  });
});
