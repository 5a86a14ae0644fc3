import { describe, expect, it } from "vitest";
import { readNinjs } from "../../../src/read/ninjs/index.js";

const item = (members: object): Uint8Array => Buffer.from(JSON.stringify({ uri: "urn:osk:1", ...members }));
const read = (members: object) => readNinjs(item(members), { name: "item.json" });

describe("readNinjs", () => {
  it("reads version 3: text, status, embargo, version, rights and authors", () => {
    const source = read({
      type: "text",
      pubStatus: "withheld",
      embargoedUntil: "2031-05-15T06:00:00Z",
      version: "4",
      firstCreated: "2031-05-14T08:00:00Z",
      versionCreated: "2031-05-14T10:00:00Z",
      language: "en-GB",
      copyrightHolder: "The Osk Courier",
      usageTerms: "No archive",
      rightsInfo: { linkedRights: "https://news.example/rights" },
      infoSources: [{ name: "The Osk Courier" }],
      people: [
        { name: "Tom Rell", rel: "mentioned" },
        { name: "Ada Quint", rel: "author" },
      ],
      headlines: [
        { role: "main", value: "Mill closes" },
        { role: "sub", value: "120 jobs go" },
      ],
      bodies: [
        { role: "main", contentType: "text/plain", value: "plain" },
        {
          role: "main",
          contentType: "text/html",
          value: "<p>The mill closes.</p><script>x()</script><h2>Why</h2><p>It lost money.</p>",
        },
      ],
    });
    expect(source.text).toBe("Mill closes\n\n120 jobs go\n\nThe mill closes.\n\nWhy\n\nIt lost money.");
    expect(source.blocks?.map(({ kind }) => kind)).toEqual([
      "headline",
      "subhead",
      "paragraph",
      "heading",
      "paragraph",
    ]);
    expect(source.stated?.values).toEqual({
      publisher: { name: "The Osk Courier" },
      datePublished: "2031-05-14T08:00:00Z",
      dateModified: "2031-05-14T10:00:00Z",
      authors: [{ name: "Ada Quint" }],
      language: "en-GB",
      rights: { holder: "The Osk Courier", usageTerms: "No archive", license: "https://news.example/rights" },
      version: "4",
      pubStatus: "withheld",
      embargoedUntil: "2031-05-15T06:00:00Z",
    });
  });

  it("reads version 1, whose members have other names", () => {
    const source = read({
      headline: "Mill closes",
      byline: "By Ada Quint",
      body_text: "Mill closes\nThe mill closes.",
      pubstatus: "usable",
    });
    expect(source.text).toBe("Mill closes\nThe mill closes.");
    expect(source.stated?.values).toEqual({ authors: [{ name: "By Ada Quint" }], pubStatus: "usable" });
  });

  it("takes nothing from the members of a prototype", () => {
    const json = '{"uri":"urn:a","__proto__":{"pubStatus":"canceled","body_text":"no"},"body_text":"Mill closes"}';
    const source = readNinjs(Buffer.from(json), { name: "item.json" });
    expect(source.text).toBe("Mill closes");
    expect(source.stated?.values).toEqual({});
  });

  it.each([
    [
      "a status nobody knows",
      { body_text: "a", pubStatus: "live" },
      /\/pubStatus must be one of usable, withheld, canceled, .*but is "live"/,
    ],
    [
      "an embargo without a zone",
      { body_text: "a", embargoed: "2031-05-15" },
      /embargo must be a date and time with zone/,
    ],
    ["no body", { type: "picture" }, /no body \(it is of type "picture"\)/],
    ["a body that is no list of objects", { bodies: ["a"] }, /\/bodies\/0 must be of type object, but is "a"/],
    ["a headline that is no words", { body_text: "a", headline: 4 }, /\/headline must be of type string, but is 4/],
    ["a type nobody knows", { body_text: "a", type: "poem" }, /\/type must be one of text, audio/],
    ["an urgency off its scale", { body_text: "a", urgency: 12 }, /\/urgency must be at most 9/],
    ["a body without its words", { bodies: [{ role: "main" }] }, /\/bodies\/0 must have the member "value"/],
    ["a person without a form", { body_text: "a", people: ["Ada Quint"] }, /\/people/],
    ["keywords that are no words", { body_text: "a", keywords: [4] }, /\/keywords\/0 must be of type string/],
    ["a body without words", { body_html: "<p> </p>" }, /has no words/],
  ])("refuses an item with %s", (_, members, says) => {
    expect(() => read(members)).toThrow(says);
  });

  it("takes null for absent, and lets members of others pass", () => {
    const source = read({ body_text: "Mill closes", pubstatus: null, ednote: null, extra: { own: 1 }, priority: 6 });
    expect(source.text).toBe("Mill closes");
  });

  it("refuses JSON that is no ninjs, and a record", () => {
    expect(() => readNinjs(Buffer.from('{"a":1}'), { name: "x.json" })).toThrow(/no ninjs item/);
    expect(() => readNinjs(Buffer.from('{"schemaVersion":"1"}'), { name: "x.json" })).toThrow(/it is a record/);
    expect(() => readNinjs(Buffer.from(`{"uri":${"[".repeat(200_000)}`), { name: "x.json" })).toThrow(/not JSON/);
  });
});
