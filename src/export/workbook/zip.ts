import { unzipSync, zipSync } from "fflate";

/** The earliest moment a ZIP file can hold, on the wall clock; the archive stores no zone. */
const noTime = new Date(1980, 0, 1);

/** The same archive with one moment for all its files, in place of the time of writing: same input, same bytes. */
export function withoutClock(archive: Uint8Array): Uint8Array {
  return zipSync(unzipSync(archive), { mtime: noTime, level: 6 });
}
