import path from "node:path";
import { filesBelow, kindOf } from "../../src/files.js";
import { InputError } from "../../src/model/input-error.js";
import { formats } from "../../src/read/index.js";
import { filesOfEarlierRun, manifestName } from "./manifest.js";
import { slugOf } from "./slugs.js";

/** One article file to read: its path as the person wrote it, or `-` for standard input. */
export interface InputFile {
  readonly path: string;
  readonly name: string;
  readonly slug: string;
}

const articleEndings = new Set<string>(Object.values(formats).flatMap(({ endings }) => endings));
const recordName = "record.json";

/** What lies beside articles and is none: their metadata, corrections and reviews, and the files that a run or a project has as a whole. */
const NOT_ARTICLES =
  /\.(?:meta|corrections|reviews)\.json$|\.csv-metadata\.json$|^(?:build|datapackage|claimreview-feed|package|package-lock|tsconfig)\.json$|^rejects\.ndjson$|^README\.md$/i;

async function inputFile(file: string): Promise<InputFile> {
  if (file === "-") return { path: "-", name: "standard-input", slug: "standard-input" };
  const { base, name } = path.parse(file);
  return { path: file, name: base, slug: await slugOf(name) };
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
      !NOT_ARTICLES.test(path.basename(file)) &&
      !besideRecords.has(path.dirname(file)) &&
      !written.has(file),
  );
}

/** The files a glob finds, sorted. zx is loaded only here: a run that names its files need not wait for it. */
async function filesMatching(pattern: string): Promise<string[]> {
  const { glob } = await import("zx");
  const found = (await glob(pattern)).sort();
  return found.filter((file) => !NOT_ARTICLES.test(path.basename(file)) && path.basename(file) !== recordName);
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
    throw new InputError({
      where: argument,
      what: "the folder holds no article",
      remedy: "put articles into it (.txt, .html, .md, .json, .xml, .ndjson)",
    });
  }
  const found = /[*?[{]/.test(argument) ? await filesMatching(argument) : [];
  if (found.length > 0) return found;
  throw new InputError({ where: argument, what: "there is no such file or folder", remedy: "check the name" });
}

/** The article files that the arguments name, each once, in the order named. Throws an `InputError` where one names none. */
export async function inputFiles(argumentList: readonly string[]): Promise<InputFile[]> {
  const files = (await Promise.all(argumentList.map(filesOf))).flat();
  const distinct = new Map(files.map((file) => [file === "-" ? file : path.resolve(file), file]));
  return Promise.all([...distinct.values()].map(inputFile));
}

/** The input as messages name it. */
export function placeOf({ path: file, name }: InputFile): string {
  return file === "-" ? name : file;
}

/** Whether a file of that name holds several articles, each with a slug of its own. */
function holdsSeveral({ name }: InputFile): boolean {
  return Object.values(formats).some(
    ({ loadCollection, endings }) => loadCollection !== undefined && endings.includes(path.extname(name).toLowerCase()),
  );
}

/** Which article has which output folder. */
export interface SlugBook {
  /** Takes a folder for an article. Throws an `InputError` where another one has it, so that none overwrites another. */
  readonly take: (slug: string, where: string, isItem: boolean) => void;
}

/** The book of a run. Of two files with one slug neither gets it; of two articles of files that hold several the first does. */
export function slugBook(inputs: readonly InputFile[]): SlugBook {
  const filesOfSlug = new Map<string, string[]>();
  for (const input of inputs.filter((file) => !holdsSeveral(file)))
    filesOfSlug.set(input.slug, [...(filesOfSlug.get(input.slug) ?? []), placeOf(input)]);
  const items = new Map<string, string>();
  return {
    take(slug, where, isItem) {
      const other = items.get(slug) ?? filesOfSlug.get(slug)?.find((file) => file !== where);
      if (other !== undefined)
        throw new InputError({
          where,
          what: `its output folder would be "${slug}", as that of ${other}`,
          remedy: isItem ? "give it an id of its own" : "rename one of the two files",
        });
      if (isItem) items.set(slug, where);
    },
  };
}
