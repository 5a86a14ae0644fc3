import type { Token } from "../../../language/analysed-article.js";
import type { Span } from "../../../model/span.js";
import type { Candidate, FigureRefiner, FigureSentence } from "../candidate.js";
import { extentOf } from "../extent.js";

/** Longest item, in tokens. */
const LONGEST = 9;
const DETERMINERS = /^(?:the|a|an|its|their|his|her|our|my|your|this|that|these|those|all)$/;

/**
 * The words naming what a figure is about: the phrase after `of` ("40 percent of the harvest"), else the subject of
 * its clause. The parse proposes the subject; where there is none, the figure has no item.
 */
export const item: FigureRefiner = {
  name: "item",
  refine: (candidates, sentence) =>
    candidates.map((candidate) => {
      const found = ofPhrase(candidate, sentence) ?? subject(candidate, sentence);
      return found === undefined ? candidate : { ...candidate, item: found };
    }),
};

function isPhraseWord({ upos, tag }: Token): boolean {
  return (
    upos === "NOUN" ||
    upos === "PROPN" ||
    upos === "ADJ" ||
    tag === "POS" ||
    tag === "VBN" ||
    tag === "VBG" ||
    tag === "CD"
  );
}

/** The span of a run of tokens, determiners at its head left out; undefined for none. */
function spanOfRun(run: readonly Token[]): Span | undefined {
  const words = DETERMINERS.test(run[0]?.normal ?? "") ? run.slice(1) : run;
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

function ofPhrase(candidate: Candidate, { atoms, sentence }: FigureSentence): Span | undefined {
  const end = extentOf(candidate).last;
  if (atoms[end + 1]?.normal !== "of") return undefined;
  const start = atoms[end + 2]?.token ?? -1;
  if (start < 0) return undefined;
  const run: Token[] = [];
  for (const token of sentence.tokens.slice(start, start + LONGEST)) {
    const isDeterminer = run.length === 0 && DETERMINERS.test(token.normal);
    if (!isDeterminer && !isPhraseWord(token)) break;
    run.push(token);
  }
  return spanOfRun(run);
}

/** The subject of the clause a token stands in, by the parse: its head noun with the modifiers around it. */
function subject(candidate: Candidate, { atoms, sentence }: FigureSentence): Span | undefined {
  const { tokens } = sentence;
  const own = atoms[candidate.numeral.first]?.token ?? -1;
  let verb = own;
  for (
    let steps = 0;
    steps < 8 && verb >= 0 && tokens[verb]?.upos !== "VERB" && tokens[verb]?.relation !== "root";
    steps++
  ) {
    if (tokens[verb]?.relation.startsWith("nsubj")) return undefined;
    verb = tokens[verb]?.head ?? -1;
  }
  const head = tokens.findIndex((token) => token.head === verb && token.relation.startsWith("nsubj"));
  if (verb < 0 || head < 0 || head > own) return undefined;
  if (tokens[head]?.upos === "PRON") return undefined;
  return phraseAround(tokens, head);
}

function phraseAround(tokens: readonly Token[], head: number): Span | undefined {
  let first = head;
  while (first > 0 && head - first < LONGEST) {
    const before = tokens[first - 1];
    if (before === undefined || !isPhraseWord(before)) break;
    first--;
  }
  let last = head;
  if (tokens[head + 1]?.normal === "of") {
    let at = head + 2;
    if (DETERMINERS.test(tokens[at]?.normal ?? "")) at++;
    for (
      let token = tokens[at];
      token !== undefined && isPhraseWord(token) && at < head + LONGEST;
      token = tokens[++at]
    )
      last = at;
  }
  return spanOfRun(tokens.slice(first, last + 1));
}
