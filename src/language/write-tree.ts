import type { LanguageTools, Token } from "./analysed-article.js";

type Sentences = ReturnType<LanguageTools["analyse"]>;

/**
 * The sentences in CoNLL-U, https://universaldependencies.org/format.html; offsets stand in the last column, and heads and relations
 * are left open where no tree was drawn. `id` is that of the text, which sentences are numbered in.
 */
export function conlluOf(text: string, sentences: Sentences, id = "text"): string {
  const blocks = sentences.map(({ start, end, tokens }, number) => {
    const hasTree = tokens.some(({ relation }) => relation === "root");
    const lines = tokens.map((token, index) => {
      const isGlued = token.end < text.length && !/\s/.test(text.charAt(token.end));
      const misc = `${isGlued ? "SpaceAfter=No|" : ""}TokenRange=${token.start}:${token.end}`;
      const columns = [
        index + 1,
        token.text,
        token.lemma,
        token.upos,
        token.tag,
        "_",
        hasTree ? token.head + 1 : "_",
        hasTree ? token.relation : "_",
        "_",
        misc,
      ];
      return columns.join("\t");
    });
    const comments = [`# sent_id = ${oneLine(id)}-${number + 1}`, `# text = ${oneLine(text.slice(start, end))}`];
    return [...comments, ...lines].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}

/** Text without line ends and control characters, which a comment cannot hold. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ");

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
