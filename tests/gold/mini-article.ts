import type { ArticleRecord } from "../../src/model/article-record.js";
import { recordOfBytes } from "./cases.js";

/** The record of a short text, as the one paragraph of an article whose headline says nothing. */
export function recordOfText(text: string, slug: string): ArticleRecord {
  return recordOfBytes(new TextEncoder().encode(`Notes from the newsroom\n\n${text}\n`), slug);
}
