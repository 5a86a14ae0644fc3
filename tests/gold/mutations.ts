/** An article's text with one change, and the stretch of the old text that the change touches. */
export interface Mutation {
  readonly name: string;
  readonly text: string;
  /** Offsets into the old text; findings that overlap it are not expected to survive. */
  readonly changed: { readonly start: number; readonly end: number };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Paragraphs parted by blank lines, long enough to be running text, the first (which carries the dateline) left out. */
function runningParagraphs(text: string): Stretch[] {
  return [...text.matchAll(/[^\r\n]{60,}/g)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .slice(1);
}

function splice(text: string, start: number, end: number, inserted: string): string {
  return text.slice(0, start) + inserted + text.slice(end);
}

/** Words that can be put before a long word of any sentence without making or breaking a figure or a quotation. */
const addedWords = ["indeed", "however", "meanwhile", "again", "clearly"];

/** Adds a word after a comma in the paragraph, or nothing where it has none. */
export function addWord(text: string, paragraph: number): Mutation | undefined {
  const paragraphs = runningParagraphs(text);
  const target = paragraphs[paragraph % paragraphs.length];
  if (target === undefined) {
    return undefined;
  }
  const comma = text.indexOf(", ", target.start);
  if (comma === -1 || comma >= target.end) {
    return undefined;
  }
  const word = addedWords[paragraph % addedWords.length] ?? "";
  return {
    name: `"${word}" added to paragraph ${paragraph}`,
    text: splice(text, comma + 2, comma + 2, `${word} `),
    changed: { start: comma, end: comma + 2 },
  };
}

/** Swaps two inner letters of the paragraph's longest lower-case word: the mistyped twin of the text, to be mended. */
export function misspell(text: string, paragraph: number): Mutation | undefined {
  const paragraphs = runningParagraphs(text);
  const target = paragraphs[paragraph % paragraphs.length];
  if (target === undefined) {
    return undefined;
  }
  const words = [...text.slice(target.start, target.end).matchAll(/(?<![\p{L}\d'’-])[a-z]{7,}(?![\p{L}\d'’-])/gu)];
  const longest = words.sort((left, right) => right[0].length - left[0].length || left.index - right.index)[0];
  if (longest === undefined) {
    return undefined;
  }
  const start = target.start + longest.index + 3;
  const swapped = `${text[start + 1] ?? ""}${text[start] ?? ""}`;
  if (swapped === text.slice(start, start + 2)) {
    return undefined;
  }
  return {
    name: `"${longest[0]}" mistyped in paragraph ${paragraph}`,
    text: splice(text, start, start + 2, swapped),
    changed: { start, end: start + 2 },
  };
}

/** Exchanges a paragraph with the one after it. */
export function movePastNext(text: string, paragraph: number): Mutation | undefined {
  const paragraphs = runningParagraphs(text);
  const index = paragraph % paragraphs.length;
  const [first, second] = [paragraphs[index], paragraphs[index + 1]];
  if (first === undefined || second === undefined || !/^\s*$/.test(text.slice(first.end, second.start))) {
    return undefined;
  }
  const moved =
    text.slice(second.start, second.end) + text.slice(first.end, second.start) + text.slice(first.start, first.end);
  return {
    name: `paragraph ${index} moved`,
    text: splice(text, first.start, second.end, moved),
    changed: { start: first.start, end: first.start },
  };
}
