#!/usr/bin/env node
import { loadEnglish } from "../src/language/english.js";
import { recordOf } from "../src/pipeline.js";
import { articleIdentifier } from "../src/record/identifiers.js";
import { validRecord } from "./command/articles.js";
import { type Command, runIfStarted } from "./command/command.js";
import { type FilterLine, filterLines } from "./command/filter.js";
import { slugOf } from "./command/inputs.js";
import { checkedMetadata } from "./command/metadata.js";

const help = `A filter: whole articles to records. Reads NDJSON lines {"id","text","meta"?}, writes each article's record.

  echo '{"id":"a","text":"Bridge reopens\\n\\nThe bridge reopened on Monday."}' | npm run --silent clipsheet -- record

"meta" is metadata by schemas/metadata.schema.json. The article's id comes from meta.id or meta.url, else from "id".
A line that cannot be read gives {"line","id","error"} on standard error, and exit status 1 at the end.`;

/** A slug may be the same for several ids (letters it cannot spell are left out), so the article's id comes from the line's. */
function recordOfLine({ id, text, meta }: FilterLine) {
  const { id: givenId, ...rest } = checkedMetadata(meta ?? {}, "meta");
  const given = { ...rest, id: articleIdentifier(givenId, rest.url, id) };
  const bytes = new TextEncoder().encode(text);
  return validRecord(recordOf({ bytes, name: id, slug: slugOf(id), given }, loadEnglish()), "record");
}

export const record: Command = {
  name: "record",
  summary: "a filter: NDJSON articles to their records",
  help,
  options: {},
  run: (paths) => filterLines(paths, recordOfLine),
};

await runIfStarted(import.meta.url, record);
