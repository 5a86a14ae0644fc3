import { InputError } from "../../model/input-error.js";

/** The largest page read, in bytes. News pages have up to 3 MB, most of it scripts. */
const MAXIMUM_BYTES = 10_000_000;

/** Throws an `InputError` for a page that is too large, with the file and what to do. */
export function refuseLargePage(bytes: Uint8Array, where: string, remedy: string): void {
  if (bytes.length > MAXIMUM_BYTES)
    throw new InputError({
      where,
      what: `the page has ${Math.ceil(bytes.length / 1_000_000)} MB, more than the ${MAXIMUM_BYTES / 1_000_000} MB a page may have`,
      remedy,
    });
}
