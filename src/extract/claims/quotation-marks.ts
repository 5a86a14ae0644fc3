import type { Span } from "../../model/span.js";

/** An outermost quotation: from its opening mark to its closing mark, both included. */
export interface Quotation extends Span {
  /** First code unit after the opening mark. */
  readonly innerStart: number;
  /** Code unit at which the closing mark begins; `end` where there is none. */
  readonly innerEnd: number;
  /** Whether a closing mark was found before the paragraph ended. */
  readonly closed: boolean;
  /** Whether it goes on from the paragraph before, which was left open. */
  readonly continued: boolean;
}

type Family = "double" | "guillemet" | "single";
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly family: Family;
  /** What the sign itself says; `either` where only its neighbours tell. */
  readonly side: "open" | "close" | "either";
}

const OPENING = "“„‟«‹‘‚";
const CLOSING = "”»›’";
const MARK = /``|''|["“”„‟«»‹›‘’‚']/gu;
const SPACE_BEFORE = /[\s([{\u2014\u2013\-/:…]/u;
const SPACE_AFTER = /[\s)\]}\u2014\u2013\-,.;:!?…/]/u;
const WORD = /[\p{L}\p{N}]/u;
/** Words that begin with an apostrophe: 'em, '90s. */
const ELISION = /^(?:\d0s|em\b|til\b|tis\b|twas\b|cause\b|n\b|bout\b|round\b)/iu;
/** A quotation between single marks is short; further apart they are apostrophes. */
const LONGEST_SINGLE = 600;

function familyOf(sign: string): Family {
  if (sign === "'" || sign === "‘" || sign === "’" || sign === "‚" || sign === "‹" || sign === "›") return "single";
  return sign === "«" || sign === "»" ? "guillemet" : "double";
}

function sideOf(sign: string): Mark["side"] {
  if (sign === "``" || OPENING.includes(sign)) return "open";
  return CLOSING.includes(sign) ? "close" : "either";
}

function marksIn(text: string, span: Span): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(MARK)) {
    const start = span.start + match.index;
    marks.push({ start, end: start + match[0].length, family: familyOf(match[0]), side: sideOf(match[0]) });
  }
  return marks;
}

/** Whether the mark's neighbours let it open a quotation: space or punctuation before it, none after it. */
function mayOpen(text: string, span: Span, mark: Mark): boolean {
  const before = mark.start === span.start ? " " : text.charAt(mark.start - 1);
  const after = mark.end >= span.end ? " " : text.charAt(mark.end);
  const standsFree = SPACE_BEFORE.test(before) || "\"“'‘”’".includes(before);
  return standsFree && !/\s/u.test(after);
}

function mayClose(text: string, span: Span, mark: Mark): boolean {
  const before = mark.start === span.start ? " " : text.charAt(mark.start - 1);
  const after = mark.end >= span.end ? " " : text.charAt(mark.end);
  return !/\s/u.test(before) && (SPACE_AFTER.test(after) || "\"”'’»".includes(after));
}

function opens(text: string, span: Span, mark: Mark): boolean {
  if (mark.family === "single") {
    if (mark.side === "close" || !mayOpen(text, span, mark)) return false;
    const after = text.slice(mark.end, mark.end + 8);
    return WORD.test(after.charAt(0)) && (mark.side === "open" || !ELISION.test(after));
  }
  if (mark.side === "open") return true;
  // A closing curly mark that stands where only an opening one can: typed with the wrong key.
  return mayOpen(text, span, mark) || (mark.side === "either" && !mayClose(text, span, mark));
}

function closes(text: string, span: Span, opener: Mark, mark: Mark): boolean {
  if (mark.family !== opener.family) return false;
  if (mark.family === "single") {
    if (mark.side === "open" || mark.start - opener.start > LONGEST_SINGLE) return false;
    return mayClose(text, span, mark) && !WORD.test(text.charAt(mark.end));
  }
  if (mark.side === "close") return true;
  if (mark.side === "open") return false;
  return mayClose(text, span, mark) || !mayOpen(text, span, mark);
}

/** Index of the mark that closes the quotation opened by `marks[from]`, or -1. */
function closerOf(
  text: string,
  span: Span,
  marks: readonly Mark[],
  from: number,
  lastOf: ReadonlyMap<Family, number>,
): number {
  const opener = marks[from];
  if (opener === undefined || (lastOf.get(opener.family) ?? -1) <= from) return -1;
  // Marks that tell their side may be nested in marks of their own kind: “what he calls “progress” is none”.
  let first = -1;
  let depth = 0;
  for (let index = from + 1; index < marks.length; index += 1) {
    const mark = marks[index];
    if (mark === undefined) break;
    if (opener.family === "single" && mark.start - opener.start > LONGEST_SINGLE) return -1;
    if (mark.family === opener.family && mark.side === "open" && opener.side === "open") depth += 1;
    if (!closes(text, span, opener, mark)) continue;
    if (depth === 0 || opener.family === "single") return index;
    if (first < 0) first = index;
    depth -= 1;
  }
  return first;
}

const LONGEST_NICKNAME = 24;
const NAME_BEFORE = /\p{Lu}[\p{L}.'’-]{0,30} $/u;
const NAME_BEHIND = /^ \p{Lu}/u;

/** Whether the marks stand round a nickname inside a name: `Marta "Tia" Brook`. */
function isNickname(text: string, mark: Mark, closer: Mark): boolean {
  const inside = text.slice(mark.end, closer.start);
  return (
    inside.length <= LONGEST_NICKNAME &&
    /^\p{Lu}[\p{L}' -]{0,30}$/u.test(inside) &&
    NAME_BEFORE.test(text.slice(Math.max(0, mark.start - 34), mark.start)) &&
    NAME_BEHIND.test(text.slice(closer.end, closer.end + 3))
  );
}

function lastClosers(text: string, span: Span, marks: readonly Mark[]): Map<Family, number> {
  const last = new Map<Family, number>();
  for (const [index, mark] of marks.entries()) {
    if (closes(text, span, mark, mark) || mark.side !== "open") last.set(mark.family, index);
  }
  return last;
}

/**
 * The outermost quotations of the paragraphs, in text order. A quotation never reaches over a paragraph's edge:
 * one that every paragraph opens, with the same sign, and only the last closes gives one quotation a paragraph, the later ones
 * `continued`.
 * An opening mark without a closing one is a quotation to the paragraph's end where it begins the paragraph, else nothing.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const quotations: Quotation[] = [];
  let leftOpen: string | undefined;
  for (const paragraph of paragraphs) {
    const marks = marksIn(text, paragraph);
    const lastOf = lastClosers(text, paragraph, marks);
    const wasOpen = leftOpen;
    leftOpen = undefined;
    for (let index = 0; index < marks.length; index += 1) {
      const mark = marks[index];
      if (mark === undefined || !opens(text, paragraph, mark)) continue;
      const first = text.slice(paragraph.start, mark.start).trim() === "";
      const close = closerOf(text, paragraph, marks, index, lastOf);
      const closer = marks[close];
      const continued = first && wasOpen === text.slice(mark.start, mark.end);
      if (closer !== undefined && isNickname(text, mark, closer)) {
        index = close;
        continue;
      }
      if (closer !== undefined) {
        quotations.push({
          start: mark.start,
          end: closer.end,
          innerStart: mark.end,
          innerEnd: closer.start,
          closed: true,
          continued,
        });
        index = close;
      } else if (mark.family !== "single" && paragraph.end - mark.end > 2 && (first || mark.side === "open")) {
        quotations.push({
          start: mark.start,
          end: paragraph.end,
          innerStart: mark.end,
          innerEnd: paragraph.end,
          closed: false,
          continued,
        });
        leftOpen = text.slice(mark.start, mark.end);
        break;
      }
    }
  }
  return quotations;
}
