import { kindOf, readBytes } from "../../src/files.js";
import type { ArticleRecord } from "../../src/model/article-record.js";
import { InputError } from "../../src/model/input-error.js";
import { jsonOfFile } from "../../src/read/json.js";
import { fullRecord, validRecord } from "../../src/record/valid-record.js";

/** The record files that the arguments name: a file, or every record.json in the folders below a folder. */
export async function recordFiles(argumentList: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    argumentList.map(async (argument) => {
      if ((await kindOf(argument)) !== "folder") return [argument];
      const { glob } = await import("zx");
      const records = (await glob(["record.json", "*/record.json"], { cwd: argument, absolute: false })).sort();
      if (records.length > 0) return records.map((record) => `${argument.replace(/\/+$/, "")}/${record}`);
      throw new InputError({ where: argument, what: "the folder holds no record.json", remedy: "run normalize first" });
    }),
  );
  return found.flat();
}

/** A stored record that still has the article's words. Throws an `InputError` where they are left out, and as `readRecord` does. */
export async function readFullRecord(file: string): Promise<ArticleRecord> {
  return fullRecord(jsonOfFile(await readBytes(file), file), file);
}

/** A stored record, checked by schema and meaning. Throws an `InputError` that names the place and the rule. */
export async function readRecord(file: string): Promise<ArticleRecord> {
  return validRecord(jsonOfFile(await readBytes(file), file), file);
}
