import { readBytes } from "../../src/files.js";
import { loadEnglish } from "../../src/language/english.js";
import type { ArticleRecord } from "../../src/model/article-record.js";
import { InputError } from "../../src/model/input-error.js";
import type { Metadata } from "../../src/model/metadata.js";
import { recordOf } from "../../src/pipeline.js";
import { formatOf, loadReader } from "../../src/read/index.js";
import { validate } from "../../src/record/validate.js";
import { sentenceOf } from "../../src/record/violation.js";
import type { InputFile } from "./inputs.js";
import { sidecarOf } from "./metadata.js";
import { correctionsOf } from "./people.js";
import { standardInput } from "./standard-input.js";

/** The record if it is valid. An invalid one is an error that names the path, the value and the rule. */
export function validRecord(value: unknown, where: string): ArticleRecord {
  const result = validate(value);
  if (result.ok) return result.value;
  const told = result.error.slice(0, 5).map(sentenceOf).join("; ");
  const more = result.error.length > 5 ? `; and ${result.error.length - 5} more` : "";
  throw new InputError({ where, what: `the record is not valid: ${told}${more}` });
}

/**
 * Reads one article and makes its record, with the corrections that lie in the folder of reviews. Throws an
 * `InputError` that names the file.
 */
export async function recordFromFile(
  input: InputFile,
  givenToAll: Metadata,
  reviewsFolder: string,
): Promise<ArticleRecord> {
  const bytes = input.path === "-" ? await standardInput() : await readBytes(input.path);
  const sidecar = input.path === "-" ? {} : await sidecarOf(input.path);
  const given = { ...sidecar, ...givenToAll };
  const corrections = await correctionsOf(reviewsFolder, input.slug);
  // The stages know a file by its name alone; of two of the same name only the path tells which is meant.
  const where = input.path === "-" ? input.name : input.path;
  try {
    const article = { bytes, name: input.name, slug: input.slug, given, ...(corrections && { corrections }) };
    const read = await loadReader(formatOf(bytes, { name: input.name }));
    return validRecord(recordOf(article, loadEnglish(), read), where);
  } catch (error) {
    if (error instanceof InputError && error.problem.where !== corrections?.file)
      throw new InputError({ ...error.problem, where });
    throw error;
  }
}

/**
 * Refuses an article that its newsroom withholds, or has put under an embargo not yet over. Over it is only by a date
 * that a person gave: one read from the text may be wrong. A canceled one is not refused: its files say that it is.
 */
export function refuseUnreleased(record: ArticleRecord, where: string): void {
  const { version, datePublished } = record;
  if (version === undefined || version.pubStatus === "canceled") return;
  if (version.pubStatus === "withheld")
    throw new InputError({
      where,
      what: "the article is withheld (pubStatus)",
      remedy: "use --force to build it all the same",
    });
  const { embargoedUntil } = version;
  if (embargoedUntil === undefined) return;
  const over = datePublished?.basis === "given" && Date.parse(datePublished.value) >= Date.parse(embargoedUntil);
  if (!over)
    throw new InputError({
      where,
      what: `the article is under embargo until ${embargoedUntil}`,
      remedy: "give --date from then on, or use --force",
    });
}
