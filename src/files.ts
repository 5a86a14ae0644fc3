import { createHash } from "node:crypto";
import { createReadStream, readdirSync, statSync, watch } from "node:fs";
import { mkdir, readdir, readFile, realpath, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import writeFileAtomic from "write-file-atomic";
import { InputError } from "./model/input-error.js";

type Reasons = Readonly<Record<string, { readonly what: string; readonly remedy: string }>>;

/** What the operating system says of a path that cannot be read, in words. */
const readReasons: Reasons = {
  ENOENT: { what: "there is no such file or folder", remedy: "check the name" },
  EACCES: { what: "it may not be read by this user", remedy: "change its permissions" },
  EISDIR: { what: "this is a folder where a file was expected", remedy: "name a file" },
  ELOOP: { what: "the link leads back to itself", remedy: "name the file itself" },
  ENAMETOOLONG: { what: "the name is too long", remedy: "shorten it" },
};

const notWritable = { what: "nothing may be written there by this user", remedy: "choose another place with --out" };
const fileInTheWay = { what: "a file stands where a folder is to be", remedy: "choose another place with --out" };
const full = { what: "there is no room left to write it", remedy: "make room, then build again" };

/** The same of a path that cannot be written. */
const writeReasons: Reasons = {
  EACCES: notWritable,
  EPERM: notWritable,
  EROFS: notWritable,
  EEXIST: fileInTheWay,
  ENOTDIR: fileInTheWay,
  EISDIR: { what: "a folder stands where the file is to be", remedy: "move it away" },
  ENOSPC: full,
  EDQUOT: full,
  ELOOP: { what: "a link in the path leads back to itself", remedy: "choose another place with --out" },
  ENAMETOOLONG: { what: "the name is too long", remedy: "choose another place with --out" },
};

function asInputError(error: unknown, where: string, reasons: Reasons): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  return reason === undefined ? error : new InputError({ where, ...reason });
}

/** The bytes of a file. Throws an `InputError` where it cannot be read. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw asInputError(error, file, readReasons);
  }
}

/** The bytes of a file piece by piece, for files that may be larger than memory. Throws an `InputError` where it cannot be read. */
export async function* readPieces(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw asInputError(error, file, readReasons);
  }
}

/** The bytes of a file, or undefined where there is none. */
export async function readBytesIfThere(file: string): Promise<Uint8Array | undefined> {
  return (await kindOf(file)) === "file" ? readBytes(file) : undefined;
}

/** Whether a path is a file, a folder, or nothing that can be read. */
export async function kindOf(target: string): Promise<"file" | "folder" | "nothing"> {
  try {
    const found = await stat(target);
    return found.isDirectory() ? "folder" : found.isFile() ? "file" : "nothing";
  } catch {
    return "nothing";
  }
}

/**
 * The files below a folder, sorted by name; hidden ones and those in hidden folders left out, and links to folders,
 * which may lead round in a circle. Throws an `InputError` where a folder cannot be read.
 */
export async function filesBelow(folder: string): Promise<string[]> {
  const found: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw asInputError(error, folder, readReasons);
  });
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesBelow(inside)));
    else if ((await kindOf(inside)) === "file") found.push(inside);
  }
  return found.sort();
}

/**
 * Writes a file so that a run that is killed leaves either the old file or the new one; folders are made.
 * Gives back the SHA-256 of what was written, in lower-case hexadecimal. Throws an `InputError` where it cannot be written.
 */
export async function writeAtomically(file: string, content: string | Uint8Array): Promise<string> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    // Renaming is what makes the write atomic; waiting for the disk besides would take a fifth of a cold run.
    await writeFileAtomic(file, typeof content === "string" ? content : Buffer.from(content), { fsync: false });
  } catch (error) {
    throw asInputError(error, file, writeReasons);
  }
  return createHash("sha256").update(content).digest("hex");
}

/** Milliseconds after which a lock is no longer believed, and for which another's lock is waited for. */
const lockPatience = { stale: 10_000, wait: 3_000, step: 25 };

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Takes a lock that only one process can have; one that was left behind by a process that was killed is taken over. */
async function takeLock(lock: string, file: string): Promise<void> {
  for (let waited = 0; waited <= lockPatience.wait; waited += lockPatience.step) {
    try {
      await writeFile(lock, String(process.pid), { flag: "wx" });
      return;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST"))
        throw asInputError(error, file, writeReasons);
    }
    const found = await stat(lock).catch(() => undefined);
    if (found !== undefined && Date.now() - found.mtimeMs > lockPatience.stale) await rm(lock, { force: true });
    await pause(lockPatience.step);
  }
  throw new InputError({ where: file, what: "another program is writing it", remedy: "try again" });
}

/** Somebody has written the file since it was read; nothing was written over it. */
export class ChangedMeanwhileError extends InputError {
  constructor(file: string) {
    super({
      where: file,
      what: "somebody changed the file meanwhile; nothing was written",
      remedy: "look at it and try again",
    });
  }
}

/**
 * Writes a file that people write too, on disk before it returns; only if it still holds the bytes it was read with
 * (undefined: there was none). Throws a `ChangedMeanwhileError` where somebody has changed it since, and then writes nothing.
 */
export async function writeUnlessChanged(
  file: string,
  readWith: Uint8Array | undefined,
  content: Uint8Array,
): Promise<void> {
  const lock = `${file}.lock`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
  } catch (error) {
    throw asInputError(error, file, writeReasons);
  }
  await takeLock(lock, file);
  try {
    const now = await readBytesIfThere(file);
    const isSame = now === undefined || readWith === undefined ? now === readWith : Buffer.compare(now, readWith) === 0;
    if (!isSame) throw new ChangedMeanwhileError(file);
    await writeFileAtomic(file, Buffer.from(content), { fsync: true });
  } catch (error) {
    throw asInputError(error, file, writeReasons);
  } finally {
    await rm(lock, { force: true });
  }
}

/**
 * What tells whether a file was written since: time, size and place on the disk; undefined where there is no file. Asked
 * of 2000 files at once this takes 15 ms; through the thread pool it took 100.
 */
export function stampOf(file: string): string | undefined {
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    return found?.isFile() ? `${found.mtimeMs} ${found.size} ${found.ino}` : undefined;
  } catch {
    return undefined;
  }
}

/** The names of the folders in a folder, sorted; hidden ones and links left out. None where it cannot be read. */
export async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .sort();
}

/** Whether a path leads, after all links, to something in the folder, or to nothing that is there yet. */
export async function isInside(folder: string, target: string): Promise<boolean> {
  const [home, real] = await Promise.all([folder, target].map((each) => realpath(each).catch(() => undefined)));
  if (real === undefined || home === undefined) return true;
  return real.startsWith(home.endsWith(path.sep) ? home : home + path.sep);
}

/**
 * Calls back when something in a folder changes; gives back what ends that. Where the system cannot watch it, nothing is
 * called: look at stamps now and then besides.
 */
export function watchFolder(folder: string, changed: () => void): () => void {
  try {
    const watcher = watch(folder, { persistent: false }, changed);
    watcher.on("error", () => watcher.close());
    return () => watcher.close();
  } catch {
    return () => undefined;
  }
}

/** Removes a file that an earlier run wrote and this one no longer does. */
export async function removeFile(file: string): Promise<void> {
  await rm(file, { force: true });
}

/** A file below one of the folders that was changed after a file; undefined where there is none. Quick: it runs at every start. */
export function fileChangedAfter(folders: readonly string[], file: string): string | undefined {
  const moment = statSync(file).mtimeMs;
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
      const inside = path.join(entry.parentPath, entry.name);
      if (entry.isFile() && statSync(inside).mtimeMs > moment) return inside;
    }
  }
  return undefined;
}
