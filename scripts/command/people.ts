import { kindOf, readBytesIfThere } from "../../src/files.js";
import type { ArticleRecord } from "../../src/model/article-record.js";
import { InputError } from "../../src/model/input-error.js";
import type { Review } from "../../src/model/reviews.js";
import type { CorrectionsFile } from "../../src/record/assemble.js";
import { correctionsPath, reviewsPath } from "../../src/review/people-files.js";
import { type OptionValues, text } from "./command.js";

/** The option of every command that reads what people wrote. */
export const peopleOptions = { reviews: { type: "string" } } as const;

export const peopleHelp = `What people wrote:
  --reviews DIR          where SLUG.corrections.json and SLUG.reviews.json lie (default: reviews)`;

const defaultFolder = "reviews";

/** The folder of corrections and reviews. Throws an `InputError` where one is named that is not there. */
export async function reviewsFolder(options: OptionValues): Promise<string> {
  const named = text(options, "reviews");
  if (named !== undefined && (await kindOf(named)) !== "folder")
    throw new InputError({ where: named, what: "there is no such folder (--reviews)", remedy: "check the name" });
  return named ?? defaultFolder;
}

/** The folder that corrections and reviews are written to; it need not be there yet. */
export function writtenFolder(options: OptionValues): string {
  return text(options, "reviews") ?? defaultFolder;
}

/** The corrections of an article; undefined where there are none. Throws an `InputError` for a file that is not valid. */
export async function correctionsOf(folder: string, slug: string): Promise<CorrectionsFile | undefined> {
  const file = correctionsPath(folder, slug);
  const bytes = await readBytesIfThere(file);
  if (bytes === undefined) return undefined;
  const { readCorrections } = await import("../../src/record/correction/read-corrections.js");
  return { file, corrections: readCorrections(bytes, file) };
}

/**
 * What a person should know of corrections that a stored record was not built with, or that were taken back since: only
 * a build brings it and them together.
 */
export async function unbuiltCorrections(folder: string, record: ArticleRecord): Promise<readonly string[]> {
  const file = await correctionsOf(folder, record.slug);
  const built = new Set((record.corrections ?? []).map(({ id }) => id));
  const given = new Set((file?.corrections.corrections ?? []).map(({ id }) => id));
  const setAside = new Set((record.notes ?? []).flatMap((note) => /^Correction (\S{1,100}) /u.exec(note)?.[1] ?? []));
  const made = [...given].filter((id) => !built.has(id) && !setAside.has(id)).length;
  const takenBack = [...built].filter((id) => !given.has(id)).length;
  const told = [
    ...(made > 0 ? [`${made} correction${made === 1 ? " was" : "s were"} made since the record was built`] : []),
    ...(takenBack > 0 ? [`${takenBack} that it was built with ${takenBack === 1 ? "is" : "are"} no longer there`] : []),
  ];
  return told.length === 0 ? [] : [`${told.join(", ")}; build the article again.`];
}

/** The published reviews that fit the record, and what a person should know of the others. */
export async function reviewsOf(
  folder: string,
  record: ArticleRecord,
): Promise<{ readonly reviews: readonly Review[]; readonly notes: readonly string[] }> {
  const file = reviewsPath(folder, record.slug);
  const bytes = await readBytesIfThere(file);
  if (bytes === undefined) return { reviews: [], notes: [] };
  const [{ readReviews }, { matchReviews, publishedReviews, refuseForeignReviews, reviewNotes }] = await Promise.all([
    import("../../src/review/read-reviews.js"),
    import("../../src/review/match-reviews.js"),
  ]);
  const given = readReviews(bytes, file);
  const matches = matchReviews(record, given);
  refuseForeignReviews(record.id, given, matches, file);
  return { reviews: publishedReviews(matches), notes: reviewNotes(matches) };
}
