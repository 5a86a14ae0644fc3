import { describe, expect, it } from "vitest";
import { readNdjson } from "../../../src/read/ndjson/index.js";
import { collected } from "../collected.js";

describe("readNdjson", () => {
  it("makes an article of each line, and tells which cannot be read", async () => {
    const items = await collected(
      readNdjson,
      [
        '{"id":"a","text":"Mill closes"}',
        "",
        "not json",
        '{"id":"b","html":"<h1>Dam</h1><p>It opens.</p>"}',
        '{"id":"c","text":"x","html":"y"}',
        '{"__proto__":{"id":"d","text":"x"}}',
        '{"id":"e","text":" "}',
        "[]",
      ].join("\n"),
    );
    expect(items.map(({ place, source, error }) => [place, source?.text ?? error])).toEqual([
      ['line 1 ("a")', "Mill closes"],
      ["line 3", expect.stringContaining("not JSON")],
      ['line 4 ("b")', "Dam\n\nIt opens."],
      ["line 5", expect.stringContaining('"text" and "html"')],
      ["line 6", expect.stringContaining('no "id"')],
      ['line 7 ("e")', expect.stringContaining("white space")],
      ["line 8", expect.stringContaining("not a JSON object")],
    ]);
  });
});
