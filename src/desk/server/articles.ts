import { createHash } from "node:crypto";
import path from "node:path";
import { foldersIn, isInside, kindOf, readBytes, readBytesIfThere, stampOf } from "../../files.js";
import type { ArticleRecord } from "../../model/article-record.js";
import type { Correction, Corrections } from "../../model/corrections.js";
import { InputError } from "../../model/input-error.js";
import type { Review, Reviews } from "../../model/reviews.js";
import { jsonOfFile } from "../../read/json.js";
import { readCorrections } from "../../record/correction/read-corrections.js";
import { optional } from "../../record/optional.js";
import { fullRecord } from "../../record/valid-record.js";
import { correctionsPath, reviewsPath } from "../../review/people-files.js";
import { readReviews } from "../../review/read-reviews.js";
import type { Versions } from "../protocol.js";

/** Where the files of an article lie. */
export interface ArticlePlace {
  readonly slug: string;
  readonly record: string;
  readonly corrections: string;
  readonly reviews: string;
}

/** An article as its files hold it at one moment. */
export interface OpenedArticle {
  readonly place: ArticlePlace;
  readonly stored: ArticleRecord;
  readonly corrections: readonly Correction[];
  readonly reviews: readonly Review[];
  readonly correctionsBytes: Uint8Array | undefined;
  readonly reviewsBytes: Uint8Array | undefined;
  /** The articles that the files of people say they are of. */
  readonly saidToBeOf: { readonly corrections?: string; readonly reviews?: string };
  readonly versions: Versions;
}

const blankCorrections: Corrections = { schemaVersion: "1", corrections: [] };
const blankReviews: Reviews = { schemaVersion: "1", reviews: [] };

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const hashIfThere = (bytes: Uint8Array | undefined): string | null => (bytes === undefined ? null : hashOf(bytes));

/** As `schemas/article-record.schema.json` has it: no slug leads out of a folder. */
const slugShape = /^[a-z0-9]+(?:-[a-z0-9]+){0,99}$/u;

/** Whether a value has what is used of a record before it is checked. */
function looksLikeRecord(value: unknown): value is ArticleRecord {
  if (typeof value !== "object" || value === null) return false;
  const { slug, text, textOmitted }: Partial<ArticleRecord> = value;
  return typeof slug === "string" && slugShape.test(slug) && typeof text === "string" && textOmitted !== true;
}

/** The bytes of a file of the folder. Throws an `InputError` where a link leads out of it. */
async function bytesInside(folder: string, file: string): Promise<Uint8Array | undefined> {
  if (!(await isInside(folder, file)))
    throw new InputError({ where: file, what: "a link leads out of its folder", remedy: "put the file itself there" });
  return readBytesIfThere(file);
}

/** The folder of records and that of what people wrote about them. Slugs are looked up in it, never joined into a path. */
export class ArticleFolders {
  readonly #records: string;
  readonly #people: string;
  readonly #slugs = new Map<string, { readonly stamp: string; readonly slug: string }>();
  readonly #parsed = new Map<
    string,
    { readonly hash: string; readonly record: ArticleRecord; readonly isChecked: boolean }
  >();

  /** @param records a folder of records, or one record's file */
  constructor(records: string, people: string) {
    this.#records = records;
    this.#people = people;
  }

  /** The folders in which something may change. */
  get watched(): readonly string[] {
    return [this.#records, this.#people];
  }

  /** The folder of what people wrote. */
  get people(): string {
    return this.#people;
  }

  /** The articles that are there now, by slug in the order of their folders. */
  async places(): Promise<ReadonlyMap<string, ArticlePlace>> {
    const files = (await kindOf(this.#records)) === "file" ? [this.#records] : await this.#recordFiles();
    const found = await Promise.all(files.map((file) => this.#slugOf(file)));
    const places = new Map<string, ArticlePlace>();
    found.forEach((slug, order) => {
      const record = files[order];
      if (slug === undefined || record === undefined || places.has(slug)) return;
      const [corrections, reviews] = [correctionsPath(this.#people, slug), reviewsPath(this.#people, slug)];
      places.set(slug, { slug, record, corrections, reviews });
    });
    return places;
  }

  async #recordFiles(): Promise<string[]> {
    const folders = await foldersIn(this.#records);
    return ["", ...folders].map((folder) => path.join(this.#records, folder, "record.json"));
  }

  /** The slug that a record gives itself; of one that cannot be read the name of its folder. */
  async #slugOf(file: string): Promise<string | undefined> {
    const stamp = stampOf(file);
    if (stamp === undefined) return undefined;
    const known = this.#slugs.get(file);
    if (known?.stamp === stamp) return known.slug;
    const slug = await this.#readSlug(file);
    this.#slugs.set(file, { stamp, slug });
    return slug;
  }

  async #readSlug(file: string): Promise<string> {
    const folder = path.basename(path.dirname(path.resolve(file)));
    try {
      const bytes = (await this.#recordBytes(file)) ?? new Uint8Array();
      return this.#recordOf(file, bytes, hashOf(bytes), true).slug;
    } catch (error) {
      if (error instanceof InputError) return folder;
      throw error;
    }
  }

  async #recordBytes(file: string): Promise<Uint8Array | undefined> {
    return file === this.#records ? readBytes(file) : bytesInside(this.#records, file);
  }

  /** What tells whether any of an article's files was written since. */
  stamp({ record, corrections, reviews }: ArticlePlace): string {
    return [record, corrections, reviews].map((file) => stampOf(file) ?? "").join("|");
  }

  /**
   * The article as its files hold it now. Asked to be quick it may come with a record that only looks like one, for
   * which whoever uses it must be ready.
   *
   * @throws {InputError} where one of them is not valid, or a link that leads out of its folder.
   */
  async opened(place: ArticlePlace, { isQuick = false } = {}): Promise<OpenedArticle> {
    const [recordBytes, correctionsBytes, reviewsBytes] = await Promise.all([
      this.#recordBytes(place.record),
      bytesInside(this.#people, place.corrections),
      bytesInside(this.#people, place.reviews),
    ]);
    if (recordBytes === undefined)
      throw new InputError({ where: place.record, what: "there is no such file", remedy: "build the article again" });
    const versions = {
      record: hashOf(recordBytes),
      corrections: hashIfThere(correctionsBytes),
      reviews: hashIfThere(reviewsBytes),
    };
    const corrections: Corrections =
      correctionsBytes === undefined ? blankCorrections : readCorrections(correctionsBytes, place.corrections);
    const reviews: Reviews = reviewsBytes === undefined ? blankReviews : readReviews(reviewsBytes, place.reviews);
    return {
      place,
      stored: this.#recordOf(place.record, recordBytes, versions.record, isQuick),
      corrections: corrections.corrections,
      reviews: reviews.reviews,
      saidToBeOf: { ...optional("corrections", corrections.articleId), ...optional("reviews", reviews.articleId) },
      correctionsBytes,
      reviewsBytes,
      versions,
    };
  }

  /** The versions of an article's files now. */
  async versions({ record, corrections, reviews }: ArticlePlace): Promise<Versions | null> {
    const bytes = await this.#recordBytes(record);
    if (bytes === undefined) return null;
    const [given, found] = await Promise.all(
      [corrections, reviews].map(async (file) => hashIfThere(await bytesInside(this.#people, file))),
    );
    return { record: hashOf(bytes), corrections: given ?? null, reviews: found ?? null };
  }

  /** The record, checked unless it looks like one and a quick answer is wanted: checking takes most of the time of a list. */
  #recordOf(file: string, bytes: Uint8Array, hash: string, isQuick: boolean): ArticleRecord {
    const known = this.#parsed.get(file);
    if (known?.hash === hash && (isQuick || known.isChecked)) return known.record;
    const value = jsonOfFile(bytes, file);
    const isChecked = !isQuick || !looksLikeRecord(value);
    const record = isChecked ? fullRecord(value, file) : value;
    this.#parsed.set(file, { hash, record, isChecked });
    return record;
  }
}
