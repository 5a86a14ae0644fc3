const LIST_ITEM = /^(?:[•·▪◦‣●○■□*+–—-]|\(?\d{1,3}[.)]|\(?[a-z][.)]|\(?[ivx]{1,4}[.)])\s+\S/iu;

/** What stands between the hyphens of a subhead as AFP sets it, `- 'She was leaning' -`; undefined for other lines. */
export function betweenDashes(line: string): string | undefined {
  return line.length <= 200 ? /^[–-] ?(\S.*\S) ?[–-]$/u.exec(line)?.[1] : undefined;
}

/** Whether a folded line is an item of a list: a bullet, or a number or letter with its mark. */
export function isListItem(line: string): boolean {
  return LIST_ITEM.test(line) && betweenDashes(line) === undefined;
}

/** Whether a folded line closes as a sentence does: with a full stop, question or exclamation mark, in quotation marks or brackets or not. */
export function closesAsSentence(line: string): boolean {
  return /[.!?…][")'\]]{0,3}$/.test(line.slice(-5));
}
