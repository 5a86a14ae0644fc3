import { describe, expect, it } from "vitest";
import { putMarkup } from "../../src/publish/put-markup.js";

const markup = { "@context": "https://schema.org", headline: "Fähre </script> 🚢" };
const put = (bytes: Uint8Array, value: unknown = markup, mark = "article") =>
  putMarkup(bytes, value, mark, "page.html");
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
/** Text before an encoded word and after it; no encoder for old charsets is needed. */
const mixed = (before: string, word: readonly number[], after: string) =>
  Buffer.concat([Buffer.from(before, "latin1"), Buffer.from(word), Buffer.from(after, "latin1")]);
const utf16 = (text: string, isBig: boolean) => {
  const buffer = Buffer.from(`\ufeff${text}`, "utf16le");
  return isBig ? buffer.swap16() : buffer;
};

const page =
  "<!doctype html>\r\n<html>\r\n<head>\r\n  <title>Fähre</title>\r\n</head>\r\n<body><p>x</p></body>\r\n</html>\r\n";

/** Pages with the bytes before which the markup must go. */
const pages: Readonly<Record<string, readonly [bytes: Uint8Array, before: string]>> = {
  "with a head": [utf8(page), "</head>"],
  "with line feeds": [utf8(page.replaceAll("\r\n", "\n")), "</head>"],
  "with carriage returns": [utf8(page.replaceAll("\r\n", "\r")), "</head>"],
  "on one line": [utf8(page.replaceAll("\r\n", "")), "</head>"],
  "with a byte order mark": [Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8(page)]), "</head>"],
  "in windows-1252": [Buffer.from(page, "latin1"), "</head>"],
  "in Shift_JIS": [mixed("<head><title>", [0x83, 0x5c, 0x83, 0x7c, 0x95, 0x5c], "</title></HEAD ><body>"), "</HEAD >"],
  "in GB 18030": [mixed("<head><title>", [0x81, 0x30, 0x81, 0x30, 0xb1, 0x7e], "</title></head>"), "</head>"],
  "in ISO-2022-JP": [
    mixed("<head><title>", [0x1b, 0x24, 0x42, 0x3c, 0x2f, 0x3c, 0x61, 0x3c, 0x21, 0x1b, 0x28, 0x42], "</title></head>"),
    "</head>",
  ],
  "with a head whose start tag is left out": [utf8("<title>x</title>\n</head><body>y</body>"), "</head>"],
  "whose head ends early": [utf8("<head><title>x</title><div>y</div></head><p>z</p></body></html>"), "</body>"],
  "without a head": [utf8("<p>x</p>\n</body>"), "</body>"],
  "whose only end is in a comment": [utf8("<p>x</p>\n<!-- </body> -->\n"), ""],
  "with a false end in a script": [utf8("<head><script>'</head>'</script><!-- </head> --></head>"), "</head>"],
  "in pieces": [utf8("<p>x</p>\n"), ""],
  "that ends in the middle of a line": [utf8("<p>x"), ""],
  empty: [utf8(""), ""],
};

describe("markup in a page", () => {
  it.each(Object.entries(pages))("%s leaves every other byte", (_, [bytes, before]) => {
    const { bytes: after, after: added } = put(bytes);
    const at = latin(after).indexOf(added);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(latin(after).slice(0, at) + latin(after).slice(at + added.length)).toBe(latin(bytes));
    expect(latin(after).slice(at + added.length, at + added.length + before.length)).toBe(before);
    expect(before === "" ? latin(after).endsWith(added) : true).toBe(true);
    expect(latin(after)).not.toMatch(/[^\r]\n.*\r\n|\r\n[\s\S]*[^\r]\n/);
  });

  it.each(Object.entries(pages))("%s is the same the second time, and gives way to newer markup", (_, [bytes]) => {
    const once = put(bytes).bytes;
    expect(latin(put(once).bytes)).toBe(latin(once));
    const other = put(once, { headline: "Other" });
    expect(other.place.kind).toBe("replaced");
    expect(latin(put(other.bytes).bytes)).toBe(latin(once));
  });

  it.each([false, true])("goes into UTF-16 (big-endian: %s)", (isBig) => {
    const { bytes } = put(utf16(page, isBig));
    const text = new TextDecoder(isBig ? "utf-16be" : "utf-16le").decode(bytes);
    const [, json = ""] = /<script [^>]*data-clipsheet="article">([\s\S]*?)<\/script>/.exec(text) ?? [];
    expect(JSON.parse(json)).toEqual(markup);
    expect(text.replace(/<script [\s\S]*?<\/script>\r\n/, "")).toBe(page);
    expect(latin(put(bytes).bytes)).toBe(latin(bytes));
  });

  it("keeps several marks apart, and leaves one where somebody copied it", () => {
    const both = put(put(utf8(page)).bytes, { name: "r" }, "review-r-1").bytes;
    expect(latin(both).match(/data-clipsheet="[^"]*"/g)).toEqual([
      'data-clipsheet="article"',
      'data-clipsheet="review-r-1"',
    ]);
    const text = latin(both);
    const copied = text.replace("</body>", `${/<script [\s\S]*?<\/script>/.exec(text)?.[0]}</body>`);
    expect(latin(put(Buffer.from(copied, "latin1")).bytes)).toBe(text);
  });

  it.each(["<p>x<!-- open", "<title>x", "<p><textarea>", "<script>'"])(
    "is refused where nobody would find it: %s",
    (text) => {
      expect(() => put(utf8(text))).toThrow(/page\.html: the place for the markup lies inside an element or comment/);
    },
  );

  it("tells of the same markup that was pasted by hand", () => {
    const own = { "@graph": [{ "@id": "https://news.example/a#article" }] };
    const pasted = utf8(`<head>\n<script type="application/ld+json">${JSON.stringify(own)}</script>\n</head>`);
    expect(put(pasted, own).unmarked).toEqual([2]);
    expect(put(pasted, { "@id": "https://news.example/b" }).unmarked).toEqual([]);
    expect(put(utf8(page), own).unmarked).toEqual([]);
  });

  it.each(['{"id": "a"}', "\n[1]", "\u0089PNG\u0000"])("does not go into what is no page: %j", (text) => {
    expect(() => put(utf8(text))).toThrow("page.html: it is no web page; name an HTML file.");
  });

  it("tells the line", () => {
    expect(put(utf8(page)).line).toBe(5);
  });
});

describe("the refusal of a page that no newsroom has", () => {
  it("advises nothing that cannot be published on", () => {
    const deep = utf8("<div>".repeat(600));
    expect(() => put(deep)).toThrow(/nested more than 512 deep.*or publish on the page as the editors have it/s);
    expect(() => put(deep)).not.toThrow(/\.txt/);
  });
});
