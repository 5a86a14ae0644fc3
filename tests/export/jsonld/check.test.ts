import { describe, expect, it } from "vitest";
import { checkMarkup } from "../../../src/export/jsonld/check.js";
import { ferryRecord } from "../../fixtures/record.js";
import { markupOf } from "./markup.js";
import { bareRecord, hostileRecord, quarryRecord } from "./records.js";

const records = { ferry: ferryRecord, quarry: quarryRecord, bare: bareRecord, hostile: hostileRecord() };

it.each(Object.entries(records))("finds nothing wrong with the markup of the %s report", async (_, record) => {
  expect(await checkMarkup(markupOf(record))).toEqual([]);
  expect(await checkMarkup(markupOf(record, { base: "https://ids.example/#" }))).toEqual([]);
  expect(await checkMarkup(markupOf({ ...record, publisher: { name: "P", basis: "stated" } }))).toEqual([]);
});

const node = { "@type": "NewsArticle", "@id": "https://news.example/#article", headline: "Fog" };
const graph = (...nodes: unknown[]) => ({ "@context": "https://schema.org", "@graph": nodes });

function nested(depth: number): unknown {
  let value: unknown = "x";
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}

describe("finds", () => {
  const cases: Readonly<Record<string, readonly [markup: unknown, path: string, rule: RegExp]>> = {
    "what is no object": ["Fog", "", /JSON object/],
    "what is a list": [[graph(node)], "", /JSON object/],
    "no context": [{ "@graph": [node] }, "/@context", /schema\.org/],
    "another context": [{ ...graph(node), "@context": "https://other.example/c" }, "/@context", /schema\.org/],
    "a context inside": [
      graph({ ...node, "@context": { "@vocab": "https://other.example/" } }),
      "/@graph/0/@context",
      /one context/,
    ],
    "a key that means nothing": [graph({ ...node, headlin: "Fog" }), "/@graph/0/headlin", /one of the terms/],
    "an inherited key": [graph({ ...node, toString: "Fog" }), "/@graph/0/toString", /one of the terms/],
    "a key to be escaped": [graph({ ...node, "a/b~c": 1 }), "/@graph/0/a~1b~0c", /one of the terms/],
    "an empty value": [graph({ ...node, dateline: "" }), "/@graph/0/dateline", /left out/],
    "a null": [graph({ ...node, dateline: null }), "/@graph/0/dateline", /left out/],
    "a link to nowhere": [
      graph({ ...node, author: [{ "@id": "https://news.example/#me" }] }),
      "/@graph/0/author/0/@id",
      /described here/,
    ],
    "a node described twice": [graph(node, node), "/@graph/1/@id", /one place/],
    "a relative link": [graph({ ...node, url: "here.html" }), "", /safe mode/],
    "a relative id": [graph({ ...node, "@id": "here" }), "", /safe mode/],
    "an unknown type": [graph({ ...node, "@type": "NewsArtikel" }), "", /safe mode/],
    "a keyword that is none": [graph({ ...node, "@nothing": 1 }), "", /safe mode/],
    "nesting without end": [graph({ ...node, keywords: nested(100_000) }), "", /nested/],
  };
  it.each(Object.entries(cases))("%s", async (_, [markup, path, rule]) => {
    expect(await checkMarkup(markup)).toEqual([{ path, value: expect.any(String), rule: expect.stringMatching(rule) }]);
  });
});
