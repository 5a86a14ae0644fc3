import { apa } from "./apa.js";
import { chicagoAuthorDate } from "./chicago-author-date.js";
import { chicagoNotes } from "./chicago-notes.js";
import { mla } from "./mla.js";
import type { CitationStyle } from "./style.js";

/** Every style there is, in the order of the file. To add one: a file, and a line here. */
export const styles: readonly CitationStyle[] = [apa, mla, chicagoAuthorDate, chicagoNotes];
