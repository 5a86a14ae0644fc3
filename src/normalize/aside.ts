import type { BylinePart } from "./byline.js";
import { beginsWithCapital } from "./letters.js";
import { isNavigation } from "./navigation.js";
import { agencyNamed } from "./tables/agencies.js";
import { ASIDE_KINDS } from "./tables/aside-lines.js";

const LONGEST_AGENCY_LINE = 60;

/** `Ilse Marendel and Tomas Rell reported from Northport, and Ada Quint from Lower Saren.` At the end a surname will do. */
export function isReportedFrom(line: string, atEnd: boolean): boolean {
  if (line.length > 320) return false;
  const [names = "", places] = line.split(" reported from ", 2);
  return (
    places !== undefined &&
    beginsWithCapital(places) &&
    names.split(/[\s,]+/).every((word) => /^(?:and|\p{Lu}[\p{L}.'-]*)$/u.test(word)) &&
    (atEnd || names.includes(" "))
  );
}

/** Why a folded line, wherever it stands, is no part of the body; undefined for running text. */
export function asideReason(line: string): string | undefined {
  const words = line.replace(/^[•*] +/, "");
  const kind = ASIDE_KINDS.find(({ longest, pattern }) => line.length <= longest && pattern.test(words));
  if (kind) return kind.why;
  if (isNavigation(line)) return "navigation";
  if (isReportedFrom(line, false)) return "credits";
  return agencyLineOf(line) === undefined ? undefined : "agency line";
}

/** The agency whose name stands alone on a line, with the span of its name: `The Associated Press`, `(Reuters)`, `– AFP`. */
export function agencyLineOf(line: string): BylinePart | undefined {
  if (line.length > LONGEST_AGENCY_LINE) return undefined;
  const start = line.search(/[^\s(/[–-]/);
  const words = line.slice(Math.max(0, start)).replace(/[\s)\]/.–-]{1,4}$/, "");
  const name = agencyNamed(words);
  return name === undefined ? undefined : { name, start, end: start + words.length };
}
