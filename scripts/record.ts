#!/usr/bin/env node
import { loadEnglish } from "../src/language/english.js";
import { recordOfSource } from "../src/pipeline.js";
import { validRecord } from "../src/record/valid-record.js";
import { type Command, runIfStarted } from "./command/command.js";
import { filterLines } from "./command/filter.js";
import { checkedMetadata } from "./command/metadata.js";
import { slugOfItem } from "./command/slugs.js";

const help = `A filter: whole articles to records. Reads NDJSON lines {"id","text"|"html","meta"?}, writes each article's record.

  echo '{"id":"a","text":"Bridge reopens\\n\\nThe bridge reopened on Monday."}' | npm run --silent clipsheet -- record

"html" is a page, or a piece of one that is the article. "meta" is metadata by schemas/metadata.schema.json. The article's id comes from meta.id or meta.url, else from "id".
A line that cannot be read gives {"line","id","error"} on standard error, and exit status 1 at the end.`;

async function recordOfLine(value: unknown) {
  // HTML takes a parser, which lines of plain text need not wait for.
  const { articleLineOf, sourceOfLine } = await import("../src/read/ndjson/article-line.js");
  const line = articleLineOf(value);
  const given = checkedMetadata(line.meta ?? {}, "meta");
  const slug = await slugOfItem(line.id, line.id);
  return validRecord(recordOfSource(sourceOfLine(line, line.id), { slug, given }, loadEnglish()), "record");
}

export const record: Command = {
  name: "record",
  summary: "a filter: NDJSON articles to their records",
  help,
  options: {},
  run: (paths) => filterLines(paths, recordOfLine),
};

await runIfStarted(import.meta.url, record);
