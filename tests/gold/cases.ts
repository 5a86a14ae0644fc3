import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { LanguageTools } from "../../src/language/analysed-article.js";
import { loadEnglish } from "../../src/language/english.js";
import type { ArticleRecord } from "../../src/model/article-record.js";
import { recordOf } from "../../src/pipeline.js";
import type { Gold } from "./gold.js";

/** An article file with its gold. */
export interface GoldCase {
  readonly name: string;
  readonly articlePath: string;
  readonly goldPath: string;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The founding article lies outside the project; it may be absent. */
export const seedCase: GoldCase = {
  name: "seed",
  articlePath: path.join(root, "../shared/seed/article.txt"),
  goldPath: path.join(root, "../shared/seed/gold.json"),
};

export const seedIsPresent = existsSync(seedCase.articlePath);

/** The articles with gold in a folder of the project, by name; the sample's text lies under `articles/`. */
export function casesIn(folder: string): readonly GoldCase[] {
  return readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith(".gold.json"))
    .sort()
    .map((file) => {
      const name = file.slice(0, -".gold.json".length);
      const beside = path.join(root, folder, `${name}.txt`);
      return {
        name,
        articlePath: existsSync(beside) ? beside : path.join(root, "articles", `${name}.txt`),
        goldPath: path.join(root, folder, file),
      };
    });
}

/** The shipped sample and the test articles, by name. */
export const articleCases = casesIn("tests/gold/articles");

let english: LanguageTools | undefined;

/** The record of a text, built in this process; the language is loaded once. */
export function recordOfBytes(bytes: Uint8Array, slug: string): ArticleRecord {
  english ??= loadEnglish();
  return recordOf({ bytes, name: `${slug}.txt`, slug, given: {} }, english);
}

export function recordOfCase({ articlePath, name }: GoldCase): ArticleRecord {
  return recordOfBytes(readFileSync(articlePath), name);
}

export function goldOf({ goldPath }: GoldCase): Gold {
  return JSON.parse(readFileSync(goldPath, "utf8")) as Gold;
}
