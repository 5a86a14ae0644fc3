/** What may stand before the first element of XML or HTML, by how it begins, and how it ends. */
const BEFORE_ROOT: readonly (readonly [begins: string, ends: string])[] = [
  ["<!--", "-->"],
  ["<?", "?>"],
];

/** Where a document type that begins at the head of the text ends: its declarations stand in square brackets. */
function endOfDoctype(text: string): number {
  const end = text.indexOf(">");
  const bracket = text.indexOf("[");
  if (bracket < 0 || bracket > end) return end < 0 ? text.length : end + 1;
  const closing = text.indexOf("]", bracket);
  const last = closing < 0 ? -1 : text.indexOf(">", closing);
  return last < 0 ? text.length : last + 1;
}

/** The name of the first element of XML or HTML, as written; undefined where the text does not begin with one. */
export function rootElement(text: string): string | undefined {
  let rest = text.trimStart();
  for (;;) {
    const before = BEFORE_ROOT.find(([begins]) => rest.startsWith(begins));
    if (before === undefined && !/^<!doctype\b/i.test(rest.slice(0, 12))) break;
    const end = before === undefined ? endOfDoctype(rest) : rest.indexOf(before[1]) + before[1].length;
    if (before !== undefined && end < before[1].length) return undefined;
    rest = rest.slice(end).trimStart();
  }
  return /^<([A-Za-z][\w:.-]{0,60})/.exec(rest)?.[1];
}

/** Whether the text says of itself that it is HTML. */
export function isDeclaredHtml(text: string): boolean {
  return /^\s*<!doctype\s+html\b/i.test(text.slice(0, 200));
}
