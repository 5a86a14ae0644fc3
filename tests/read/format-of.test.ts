import { describe, expect, it } from "vitest";
import { formatOf } from "../../src/read/index.js";

const cases: [content: string, name: string, format: string][] = [
  ["Ferry line doubles its sailings\n\nThe line runs.", "ferry.txt", "text"],
  ["Ferry line doubles its sailings", "standard-input", "text"],
  ["<!doctype html><p>a", "ferry.txt", "html"],
  ['<?xml version="1.0"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml">', "page.xml", "html"],
  ["<!-- saved --><article><p>a</p></article>", "standard-input", "html"],
  ["No markup at all, saved under a wrong name", "ferry.html", "text"],
  ['<?xml version="1.0"?><rss version="2.0">', "feed.txt", "feed"],
  ['<feed xmlns="http://www.w3.org/2005/Atom">', "standard-input", "feed"],
  ["<!DOCTYPE rss [<!ELEMENT x (y)>]><rss>", "a", "feed"],
  ['<?xml version="1.0"?><nitf/>', "item.xml", "feed"],
  ["---\ntitle: Ferry\n---\nThe line runs.", "ferry.txt", "markdown"],
  ["# Ferry\n\nThe line runs.", "standard-input", "markdown"],
  ["The line runs.", "ferry.md", "markdown"],
  ["---\nno end of it", "ferry.txt", "text"],
  ['{"uri":"urn:a","body_text":"a"}', "item.json", "ninjs"],
  ['{\n  "uri": "urn:a",\n  "bodies": []\n}', "standard-input", "ninjs"],
  ['{"id":"a","text":"b"}', "standard-input", "ndjson"],
  ['{"id":"a","text":"b"}\n{"id":"c","html":"d"}\n', "lines.json", "ndjson"],
  ['{"uri":"urn:a"}', "lines.ndjson", "ndjson"],
  ["not json\n", "lines.jsonl", "ndjson"],
];

describe("formatOf", () => {
  it.each(cases)("%j in %s is %s", (content, name, format) => {
    expect(formatOf(Buffer.from(content), { name })).toBe(format);
  });

  it("reads UTF-16 where a mark says so", () => {
    expect(formatOf(Buffer.from("\uFEFF# Ferry\n", "utf16le"), { name: "a" })).toBe("markdown");
  });
});
