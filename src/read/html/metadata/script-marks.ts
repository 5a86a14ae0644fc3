const openingMark = /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/;
const closingMark = /(?:-->|\/\*\s{0,40}\]\]>\s{0,40}\*\/|\/\/\s{0,40}\]\]>|\]\]>)[\s;]{0,100}$/;

/** A script element's text with the comment and CDATA marks round it blanked, so that places in it stay what they are. */
export function withoutMarks(text: string): string {
  return [openingMark, closingMark].reduce(
    (bare, mark) => bare.replace(mark, (found) => " ".repeat(found.length)),
    text,
  );
}
