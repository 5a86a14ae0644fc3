import { readPieces } from "../../src/files.js";
import { loadEnglish } from "../../src/language/english.js";
import type { ArticleRecord } from "../../src/model/article-record.js";
import { InputError } from "../../src/model/input-error.js";
import type { Metadata } from "../../src/model/metadata.js";
import { recordOfSource } from "../../src/pipeline.js";
import {
  allBytes,
  type FormatName,
  formatOf,
  formats,
  HEAD_BYTES,
  type Source,
  type SourceItem,
} from "../../src/read/index.js";
import { validRecord } from "../../src/record/valid-record.js";
import { withHead } from "./head.js";
import { type InputFile, placeOf } from "./inputs.js";
import { checkedMetadata, sidecarOf } from "./metadata.js";
import { correctionsOf } from "./people.js";
import { slugOfItem } from "./slugs.js";

/** How the files of a run are read. */
export interface Reading {
  /** What the command line gives about every article. */
  readonly given: Metadata;
  /** What a person gave about an earlier version of the article; a sidecar wins over it. */
  readonly earlier?: Metadata;
  readonly reviewsFolder: string;
  /** The format of all of them, where a person says so; else each tells its own. */
  readonly format?: FormatName;
}

/** One article of the input, not yet read. */
export interface FoundArticle {
  /** The file, and where in it, as a person would look for it. */
  readonly where: string;
  /** Its output folder's name; absent where nothing could be read that has one. */
  readonly slug?: string;
  /** Whether it is one of several in its file. */
  readonly isItem: boolean;
  /** Makes its record, with the corrections that lie in the folder of reviews. Throws an `InputError` that says where. */
  readonly record: () => Promise<ArticleRecord>;
}

/** The same error, told of another place: the stages know a file by its name alone. */
function toldOf(where: string, error: unknown, except?: string): unknown {
  if (!(error instanceof InputError) || (except !== undefined && error.problem.where === except)) return error;
  return new InputError({ ...error.problem, where });
}

function foundArticle(
  source: () => Source,
  about: { readonly where: string; readonly slug: string; readonly isItem: boolean },
  given: () => Metadata,
  reviewsFolder: string,
): FoundArticle {
  const { where, slug } = about;
  const record = async (): Promise<ArticleRecord> => {
    const corrections = await correctionsOf(reviewsFolder, slug);
    try {
      const known = { slug, given: given(), ...(corrections && { corrections }) };
      return validRecord(recordOfSource(source(), known, loadEnglish()), where);
    } catch (error) {
      throw toldOf(where, error, corrections?.file);
    }
  };
  return { ...about, record };
}

/** What a line of NDJSON gives about its article; its id there is the article's. */
function metadataOfItem({ meta }: SourceItem): Metadata {
  try {
    return checkedMetadata(meta ?? {}, '"meta"');
  } catch (error) {
    throw error instanceof InputError
      ? new InputError({ what: `its "meta" is not valid: ${error.problem.what}` })
      : error;
  }
}

async function* articlesOf(
  input: InputFile,
  { given, earlier, reviewsFolder, format: asked }: Reading,
): AsyncGenerator<FoundArticle> {
  const isStandardInput = input.path === "-";
  const place = placeOf(input);
  const { head, chunks } = await withHead(isStandardInput ? process.stdin : readPieces(input.path), HEAD_BYTES);
  const { load, loadCollection } = formats[asked ?? formatOf(head, { name: input.name })];
  const sidecar = isStandardInput ? {} : await sidecarOf(input.path);
  const known = { ...earlier, ...sidecar, ...given };
  if (load !== undefined) {
    const [read, bytes] = [await load(), await allBytes(chunks, place)];
    const about = { where: place, slug: input.slug, isItem: false };
    yield foundArticle(
      () => read(bytes, { name: input.name }),
      about,
      () => known,
      reviewsFolder,
    );
  }
  if (loadCollection === undefined) return;
  if (given.url !== undefined)
    throw new InputError({ where: place, what: "--url names one article, but this file holds several" });
  const items = await loadCollection();
  for await (const item of items(chunks, { name: input.name })) {
    const about = { where: `${place}, ${item.place}`, slug: await slugOfItem(item.title, item.key), isItem: true };
    yield foundArticle(item.read, about, () => ({ ...metadataOfItem(item), ...known }), reviewsFolder);
  }
}

/** The articles that the inputs hold, one after the other. An input that cannot be read is one whose record says why. */
export async function* articlesIn(inputs: readonly InputFile[], reading: Reading): AsyncGenerator<FoundArticle> {
  for (const input of inputs) {
    const where = placeOf(input);
    try {
      yield* articlesOf(input, reading);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const told = error.problem.where === input.name ? toldOf(where, error) : error;
      yield { where, isItem: false, record: () => Promise.reject(told) };
    }
  }
}

/** The record of a file that holds one article. Throws an `InputError` where it cannot be read or holds several. */
export async function recordFromFile(input: InputFile, reading: Reading): Promise<ArticleRecord> {
  const found: FoundArticle[] = [];
  for await (const article of articlesIn([input], reading)) {
    if (found.push(article) > 1)
      throw new InputError({
        where: placeOf(input),
        what: "it holds several articles",
        remedy: "give a file with one",
      });
  }
  const [only] = found;
  if (only === undefined) throw new InputError({ where: placeOf(input), what: "it holds no article" });
  return only.record();
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
