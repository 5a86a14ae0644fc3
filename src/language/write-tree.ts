import type { LanguageTools, Token } from "./analysed-article.js";

type Sentences = ReturnType<LanguageTools["analyse"]>;

/** The sentences in CoNLL-U, https://universaldependencies.org/format.html; offsets stand in the last column. */
export function conlluOf(text: string, sentences: Sentences): string {
  const blocks = sentences.map(({ start, end, tokens }) => {
    const lines = tokens.map((token, index) => {
      const isGlued = tokens[index + 1]?.start === token.end;
      const misc = `${isGlued ? "SpaceAfter=No|" : ""}TokenRange=${token.start}:${token.end}`;
      const columns = [
        index + 1,
        token.text,
        token.lemma,
        token.upos,
        token.tag,
        "_",
        token.head + 1,
        token.relation,
        "_",
        misc,
      ];
      return columns.join("\t");
    });
    return [`# text = ${text.slice(start, end).replace(/\s+/g, " ")}`, ...lines].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}

/** Trees that one can read: every word below its head, in the order of the sentence, indented by its depth. */
export function treeOf(sentences: Sentences): string {
  return sentences.map(({ tokens }) => linesOf(tokens).join("\n")).join("\n\n");
}

/** Deeper than this no line is indented, so that a chain of ten thousand words stays readable and short. */
const deepestIndent = 40;

function linesOf(tokens: readonly Token[]): string[] {
  const children: number[][] = tokens.map(() => []);
  const roots: number[] = [];
  tokens.forEach(({ head }, at) => {
    (head < 0 ? roots : children[head])?.push(at);
  });
  const pending = roots.toReversed().map((at) => ({ at, depth: 0 }));
  const lines: string[] = [];
  for (let item = pending.pop(); item !== undefined; item = pending.pop()) {
    const { at, depth } = item;
    const token = tokens[at];
    if (token === undefined) continue;
    lines.push(
      `${"  ".repeat(Math.min(depth, deepestIndent))}${token.text}  ${token.upos}/${token.tag} ${token.relation}`,
    );
    for (const child of (children[at] ?? []).toReversed()) pending.push({ at: child, depth: depth + 1 });
  }
  return lines;
}
