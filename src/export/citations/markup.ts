import { escaped } from "../report/html.js";

/**
 * Citations are made as one string with marks in it, and only at the end become plain text or HTML. The marks are
 * noncharacters (Unicode core specification, section 23.7): never in interchanged text, and dropped by `cleaned`.
 */
const marks = {
  italicStart: "\ufdd0",
  italicEnd: "\ufdd1",
  superscriptStart: "\ufdd2",
  superscriptEnd: "\ufdd3",
  linkStart: "\ufdd4",
  linkWords: "\ufdd5",
  linkEnd: "\ufdd6",
} as const;

/** Marks that may stand behind the last visible character. */
export const endMarks = `${marks.italicEnd}${marks.superscriptEnd}${marks.linkEnd}`;

/** What must not reach a citation: controls, those that turn the direction of the words around them, noncharacters. */
const unwanted = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef]/gu;

/** Words from the article or a person on one line, without characters that would change how the citation reads. */
export function cleaned(words: string): string {
  return words.replace(/\s+/gu, " ").replace(unwanted, "").trim();
}

/** The words in italics. */
export function italic(words: string): string {
  return words === "" ? "" : marks.italicStart + words + marks.italicEnd;
}

/** The words raised above the line. */
export function superscript(words: string): string {
  return marks.superscriptStart + words + marks.superscriptEnd;
}

/** The address, as a link where it is one of the web. */
export function link(address: string): string {
  const isWeb = /^https?:\/\//iu.test(address);
  return isWeb ? marks.linkStart + address + marks.linkWords + address + marks.linkEnd : address;
}

/** Words of right-to-left scripts with what stands between them. */
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}](?:[^\p{L}\ufdd0-\ufdef]{0,20}[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}])*/gu;

/** The marked citation as text. Right-to-left words are isolated, so that date and punctuation keep their place. */
export function asText(marked: string): string {
  const shown = new RegExp(`${marks.linkStart}[^${marks.linkWords}]*${marks.linkWords}`, "gu");
  return marked
    .replace(shown, "")
    .replaceAll(marks.superscriptStart, "^")
    .replace(/[\ufdd0-\ufdef]/gu, "")
    .replace(rightToLeft, (words) => `\u2068${words}\u2069`);
}

const elements = new Map<string, string>([
  [marks.italicStart, "<i>"],
  [marks.italicEnd, "</i>"],
  [marks.superscriptStart, "<sup>"],
  [marks.superscriptEnd, "</sup>"],
  [marks.linkStart, '<a href="'],
  [marks.linkWords, '">'],
  [marks.linkEnd, "</a>"],
]);

/** The marked citation as HTML, everything in it escaped; right-to-left words stand in `bdi` elements. */
export function asHtml(marked: string): string {
  return escaped(marked)
    .replace(rightToLeft, (words) => `<bdi>${words}</bdi>`)
    .replace(/[\ufdd0-\ufdef]/gu, (mark) => elements.get(mark) ?? "");
}
