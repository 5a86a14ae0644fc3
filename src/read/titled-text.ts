import type { SourceBlock } from "./source.js";

/** A text with what its parts are. */
interface BlockedText {
  readonly text: string;
  readonly blocks: readonly SourceBlock[];
}

/** What a format names outside the body. */
export interface Titles {
  readonly headline?: string;
  readonly subhead?: string;
}

const BETWEEN = "\n\n";

/** The words alone, to compare what a body repeats of its title. */
function folded(words: string): string {
  return (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

/** A title on one line, less the white space round it; undefined where nothing is left. */
function oneLine(title: string | undefined): string | undefined {
  const line = title?.replace(/\s+/gu, " ").trim();
  return line === "" ? undefined : line;
}

/**
 * A body with its titles above it, an empty line between two. What the body repeats at its head is taken once; without
 * a headline from outside, a heading that the body begins with is the headline.
 */
export function titledText(titles: Titles, body: BlockedText): BlockedText {
  const [headline, subhead] = [oneLine(titles.headline), oneLine(titles.subhead)];
  const wordsOf = ({ start, end }: SourceBlock): string => body.text.slice(start, end);
  let rest = body.blocks;
  const above: { kind: "headline" | "subhead"; words: string }[] = [];
  const [first] = rest;
  if (headline === undefined && first?.kind === "heading") {
    above.push({ kind: "headline", words: wordsOf(first) });
    rest = rest.slice(1);
  }
  for (const [kind, words] of [
    ["headline", headline],
    ["subhead", subhead],
  ] as const) {
    if (words === undefined) continue;
    above.push({ kind, words });
    const [next] = rest;
    if (next !== undefined && folded(wordsOf(next)) === folded(words)) rest = rest.slice(1);
  }
  const parts = [...above, ...rest.map((block) => ({ ...block, words: wordsOf(block) }))];
  let start = 0;
  const blocks = parts.map(({ words, ...block }): SourceBlock => {
    const placed = { ...block, start, end: start + words.length };
    start = placed.end + BETWEEN.length;
    return placed;
  });
  return { text: parts.map(({ words }) => words).join(BETWEEN), blocks };
}

/** The same of a body in plain text, whose lines are all that tells what they are. */
export function titledLines(titles: Titles, body: string): string {
  const lines = body.trim();
  const repeated = folded(lines.split(/\r\n|\r|\n/u, 1)[0] ?? "");
  const above = [oneLine(titles.headline), oneLine(titles.subhead)].filter(
    (title) => title !== undefined && folded(title) !== repeated,
  );
  return [...above, lines].join(BETWEEN);
}
