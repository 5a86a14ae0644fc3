import { loadEnglish } from "../../src/language/english.js";
import type { ArticleRecord } from "../../src/model/article-record.js";
import type { Metadata } from "../../src/model/metadata.js";
import { recordOf } from "../../src/pipeline.js";
import { formatOf, loadReader } from "../../src/read/index.js";

/** The record of a text, as a build makes it. */
export async function recordOfText(text: string, given: Metadata = {}, slug = "article"): Promise<ArticleRecord> {
  const bytes = new TextEncoder().encode(text);
  const read = await loadReader(formatOf(bytes, { name: `${slug}.txt` }));
  return recordOf({ bytes, name: `${slug}.txt`, slug, given }, loadEnglish(), read);
}
