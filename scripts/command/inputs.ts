import path from "node:path";
import slugify from "slugify";
import { filesBelow, kindOf } from "../../src/files.js";
import { InputError } from "../../src/model/input-error.js";
import { formats } from "../../src/read/index.js";
import { filesOfEarlierRun, manifestName } from "./manifest.js";

/** One article file to read: its path as the person wrote it, or `-` for standard input. */
export interface InputFile {
  readonly path: string;
  readonly name: string;
  readonly slug: string;
}

const longestSlug = 80;
const articleEndings = new Set<string>(Object.values(formats).flatMap(({ endings }) => endings));
const recordName = "record.json";

/** A file name or another short name as a slug; `article` where nothing is left of it. */
export function slugOf(name: string): string {
  const slug = slugify(name, { lower: true, strict: true }).slice(0, longestSlug).replace(/-+$/, "");
  return slug === "" ? "article" : slug;
}

function inputFile(file: string): InputFile {
  if (file === "-") return { path: "-", name: "standard-input", slug: "standard-input" };
  const { base, name } = path.parse(file);
  return { path: file, name: base, slug: slugOf(name) };
}

/** The folders that hold a file of that name. */
const foldersWith = (name: string, files: readonly string[]): string[] =>
  files.filter((file) => path.basename(file) === name).map((file) => path.dirname(file));

/**
 * The article files below a folder, less our own: what an earlier run lists as written, such as its index.html, and what
 * lies beside a record, such as citations.txt, is no article.
 */
async function articlesBelow(folder: string): Promise<string[]> {
  const files = await filesBelow(folder);
  const besideRecords = new Set(foldersWith(recordName, files));
  const listed = await Promise.all(
    foldersWith(manifestName, files).map(async (out) =>
      (await filesOfEarlierRun(out)).map((name) => path.join(out, name)),
    ),
  );
  const written = new Set(listed.flat());
  return files.filter(
    (file) =>
      articleEndings.has(path.extname(file).toLowerCase()) &&
      !besideRecords.has(path.dirname(file)) &&
      !written.has(file),
  );
}

/** The files a glob finds, sorted. zx is loaded only here: a run that names its files need not wait for it. */
async function filesMatching(pattern: string): Promise<string[]> {
  const { glob } = await import("zx");
  return (await glob(pattern)).sort();
}

/** The files that one argument names: a file, the article files below a folder, what a glob finds, or standard input. */
async function filesOf(argument: string): Promise<string[]> {
  if (/^https?:\/\//i.test(argument))
    throw new InputError({
      where: argument,
      what: "nothing is fetched from the network",
      remedy: `save the page first, with the browser or with "curl -L -o page.html ${argument}", then build page.html`,
    });
  const kind = argument === "-" ? "file" : await kindOf(argument);
  if (kind === "file") return [argument];
  if (kind === "folder") {
    const files = await articlesBelow(argument);
    if (files.length > 0) return files;
    throw new InputError({ where: argument, what: "the folder holds no article", remedy: "put .txt files into it" });
  }
  const found = /[*?[{]/.test(argument) ? await filesMatching(argument) : [];
  if (found.length > 0) return found;
  throw new InputError({ where: argument, what: "there is no such file or folder", remedy: "check the name" });
}

/** The article files that the arguments name, each once, in the order named. Throws an `InputError` where one names none. */
export async function inputFiles(argumentList: readonly string[]): Promise<InputFile[]> {
  const files = (await Promise.all(argumentList.map(filesOf))).flat();
  return [...new Map(files.map((file) => [path.resolve(file), inputFile(file)])).values()];
}

/** Of each input whose slug another one has too: the name of that other. Such inputs would write into one folder. */
export function sharedSlugs(inputs: readonly InputFile[]): Map<InputFile, InputFile> {
  const bySlug = new Map<string, InputFile[]>();
  for (const input of inputs) bySlug.set(input.slug, [...(bySlug.get(input.slug) ?? []), input]);
  const shared = new Map<InputFile, InputFile>();
  for (const group of bySlug.values()) {
    const [first, second] = group;
    if (first === undefined || second === undefined) continue;
    for (const input of group) shared.set(input, input === first ? second : first);
  }
  return shared;
}

/** Throws an `InputError` for an input that shares its slug: of such inputs none is built, so that none overwrites another. */
export function refuseSharedSlug(input: InputFile, shared: ReadonlyMap<InputFile, InputFile>): void {
  const other = shared.get(input);
  if (other !== undefined)
    throw new InputError({
      where: input.path,
      what: `its output folder would be "${input.slug}", as that of ${other.path}`,
      remedy: "rename one of the two files",
    });
}
