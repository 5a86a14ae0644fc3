import { InputError } from "../../model/input-error.js";
import { ama } from "./ama.js";
import { apa } from "./apa.js";
import { seventeenth } from "./chicago.js";
import { chicagoAuthorDate, chicagoAuthorDateOf } from "./chicago-author-date.js";
import { chicagoNotes, chicagoNotesOf } from "./chicago-notes.js";
import { gost } from "./gost.js";
import { harvard } from "./harvard.js";
import { ieee } from "./ieee.js";
import { mla } from "./mla.js";
import type { CitationStyle } from "./style.js";
import { vancouver } from "./vancouver.js";

/** Every style in its current edition, in the order of citations.txt. To add one: a file, and a line here. */
export const styles: readonly CitationStyle[] = [
  apa,
  mla,
  chicagoAuthorDate,
  chicagoNotes,
  harvard,
  ieee,
  vancouver,
  ama,
  gost,
];

/** Earlier editions that houses still use: given to whoever names them. */
const earlierEditions: readonly CitationStyle[] = [chicagoAuthorDateOf(seventeenth), chicagoNotesOf(seventeenth)];

const byId: ReadonlyMap<string, CitationStyle> = new Map(
  [...styles, ...earlierEditions].map((style) => [style.id, style]),
);

/** What the styles are called, in the order of the file. */
export const styleIds: readonly string[] = [...byId.keys()];

/** The style of this name. Throws an `InputError` that lists the known ones. */
export function styleNamed(id: string): CitationStyle {
  const style = byId.get(id.toLowerCase());
  if (style !== undefined) return style;
  throw new InputError({
    what: `there is no citation style "${id}"`,
    remedy: `the styles are ${styleIds.join(", ")}`,
  });
}
