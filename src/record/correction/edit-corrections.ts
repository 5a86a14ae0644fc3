import type { Correction, Corrections } from "../../model/corrections.js";
import { InputError } from "../../model/input-error.js";
import { changedJson, newJson } from "../../read/people-file.js";
import { freshIdentifier } from "./listing.js";
import { readCorrections } from "./read-corrections.js";

/** A correction before it has an id. */
export type NewCorrection = Omit<Correction, "id">;

/** The correction with an id that comes from what it says, so that files of two people can be put together. */
export function identifiedCorrection(
  articleId: string,
  correction: NewCorrection,
  earlier: readonly { readonly id: string }[],
): Correction {
  return { id: freshIdentifier("k", articleId, JSON.stringify(correction), earlier), ...correction };
}

/**
 * The bytes of a file of corrections with one more at its end, all else as it was; `bytes` undefined makes a new file.
 *
 * @throws {InputError} where the file, or the correction, is not valid.
 */
export async function withCorrection(
  bytes: Uint8Array | undefined,
  articleId: string,
  correction: Correction,
  file: string,
): Promise<Uint8Array> {
  const blank: Corrections = { schemaVersion: "1", articleId, corrections: [] };
  const before = bytes ?? newJson(blank);
  const { corrections } = readCorrections(before, file);
  const path = ["corrections", corrections.length];
  const after = await changedJson(before, [{ path, value: correction, isInsertion: true }]);
  readCorrections(after, file);
  return after;
}

/**
 * The bytes without one correction, the last where no id is given, and what was taken out.
 *
 * @throws {InputError} where the file is not valid or holds none such.
 */
export async function withoutCorrection(
  bytes: Uint8Array,
  id: string | undefined,
  file: string,
): Promise<{ readonly bytes: Uint8Array; readonly correction: Correction }> {
  const { corrections } = readCorrections(bytes, file);
  const index = id === undefined ? corrections.length - 1 : corrections.findIndex((each) => each.id === id);
  const correction = corrections[index];
  if (correction === undefined)
    throw new InputError({
      where: file,
      what: id === undefined ? "it holds no correction to undo" : `it holds no correction ${id}`,
      remedy: "look into the file for what there is",
    });
  return { bytes: await changedJson(bytes, [{ path: ["corrections", index], value: undefined }]), correction };
}
