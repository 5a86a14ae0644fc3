import path from "node:path";
import { presets } from "../../src/export/presets/presets.js";
import { readBytesIfThere, removeFile, writeAtomically } from "../../src/files.js";
import type { ArticleRecord } from "../../src/model/article-record.js";
import { tool } from "../../src/record/tool.js";

/** The file that lists what a run wrote. */
export const manifestName = "build.json";

/** What a run wrote: file names to SHA-256, for each article and for the run as a whole. */
interface WrittenFiles {
  readonly articles: readonly {
    readonly slug: string;
    readonly source: ArticleRecord["source"];
    readonly files: Readonly<Record<string, string>>;
  }[];
  readonly files: Readonly<Record<string, string>>;
}

/** The manifest as written: no clock and no machine path, so that the same input gives the same bytes. */
interface Manifest {
  readonly tool: typeof tool;
  readonly inputs: readonly { readonly name: string; readonly sha256: string }[];
  readonly files: Readonly<Record<string, string>>;
}

const byName = ([left]: readonly [string, string], [right]: readonly [string, string]): number =>
  left < right ? -1 : left > right ? 1 : 0;

function manifestOf({ articles, files }: WrittenFiles): Manifest {
  const all = [
    ...Object.entries(files),
    ...articles.flatMap((article) =>
      Object.entries(article.files).map(([name, sha256]): [string, string] => [`${article.slug}/${name}`, sha256]),
    ),
  ];
  return {
    tool,
    inputs: articles.map(({ source: { name, sha256 } }) => ({ name, sha256 })),
    files: Object.fromEntries(all.sort(byName)),
  };
}

/** The files that the manifest of an earlier run lists; none where there is no manifest that can be read. */
export async function filesOfEarlierRun(out: string): Promise<string[]> {
  const bytes = await readBytesIfThere(path.join(out, manifestName));
  if (bytes === undefined) return [];
  try {
    const earlier: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const files = typeof earlier === "object" && earlier !== null && "files" in earlier ? earlier.files : undefined;
    return typeof files === "object" && files !== null ? Object.keys(files) : [];
  } catch {
    return [];
  }
}

/** Whether a listed name stays inside the output folder; a manifest is a file that anybody may have changed. */
function staysInside(out: string, name: string): boolean {
  const relative = path.relative(path.resolve(out), path.resolve(out, name));
  return relative !== "" && !relative.startsWith("..") && !path.isAbsolute(relative);
}

/**
 * Writes `build.json`, and clears away the files that the run before wrote into the same places and this one did not:
 * in the folders of this run's articles and beside them, with those of the presets, never elsewhere.
 */
export async function writeManifest(out: string, written: WrittenFiles): Promise<void> {
  const manifest = manifestOf(written);
  const names = presets.map(({ name }) => name);
  const articleFolders = written.articles.flatMap(({ slug }) => [slug, ...names.map((name) => `${slug}/${name}`)]);
  const folders = new Set([".", ...names, ...articleFolders]);
  for (const name of await filesOfEarlierRun(out))
    if (!Object.hasOwn(manifest.files, name) && folders.has(path.dirname(name)) && staysInside(out, name))
      await removeFile(path.join(out, name));
  await writeAtomically(path.join(out, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
}
