import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** A sentence of a treebank in CoNLL-U, empty nodes and multiword ranges left out; heads are indices, -1 the root. */
export interface TreebankSentence {
  readonly text: string;
  readonly beginsParagraph: boolean;
  readonly beginsDocument: boolean;
  readonly forms: string[];
  readonly lemmas: string[];
  readonly upos: string[];
  readonly tags: string[];
  readonly heads: number[];
  readonly relations: string[];
  /** Offsets of the words in `text`. */
  readonly spans: { start: number; end: number }[];
}

/** Reads a CoNLL-U file, plain or gzipped. */
export function readTreebank(file: string): TreebankSentence[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split(/\n\n+/)
    .filter((block) => block.includes("\t"))
    .map(readSentence);
}

function readSentence(block: string): TreebankSentence {
  const sentence = {
    text: /^# text = (.*)$/m.exec(block)?.[1] ?? "",
    beginsParagraph: /^# newpar/m.test(block),
    beginsDocument: /^# newdoc/m.test(block),
    forms: [] as string[],
    lemmas: [] as string[],
    upos: [] as string[],
    tags: [] as string[],
    heads: [] as number[],
    relations: [] as string[],
    spans: [] as { start: number; end: number }[],
  };
  let at = 0;
  for (const line of block.split("\n")) {
    const [id = "", form = "", lemma = "", upos = "", tag = "", , head = "", relation = ""] = line.split("\t");
    if (!/^\d+$/.test(id)) continue;
    const start = sentence.text.indexOf(form, at);
    if (start >= 0) at = start + form.length;
    sentence.spans.push(start >= 0 ? { start, end: at } : { start: at, end: at });
    sentence.forms.push(form);
    sentence.lemmas.push(lemma);
    sentence.upos.push(upos);
    sentence.tags.push(tag);
    sentence.heads.push(Number(head) - 1);
    sentence.relations.push(relation);
  }
  return sentence;
}

/**
 * The sentence with words written with inner hyphens joined to one token, as our tokenizer has them. The joined word
 * takes tag, head and relation of the part whose head lies outside.
 */
export function joinHyphens(sentence: TreebankSentence): TreebankSentence | undefined {
  const { forms, spans, tags } = sentence;
  const group = forms.map((_, index) => index);
  let joined = false;
  for (let at = 1; at + 1 < forms.length; at++) {
    if (forms[at] !== "-" || tags[at] !== "HYPH") continue;
    const before = spans[at - 1],
      hyphen = spans[at],
      after = spans[at + 1];
    if (!before || !hyphen || !after || before.end !== hyphen.start || hyphen.end !== after.start) continue;
    if (!/[\p{L}\p{N}]$/u.test(forms[at - 1] ?? "") || !/^[\p{L}\p{N}]/u.test(forms[at + 1] ?? "")) continue;
    if (/^\d/.test(forms[at + 1] ?? "") && /\d$/.test(forms[at - 1] ?? "")) continue;
    group[at] = group[at - 1] as number;
    group[at + 1] = group[at - 1] as number;
    joined = true;
  }
  if (!joined) return undefined;
  const firsts = [...new Set(group)];
  const numberOf = new Map(firsts.map((first, index) => [first, index]));
  const numberAt = (index: number): number => (index < 0 ? -1 : (numberOf.get(group[index] as number) as number));
  const result: TreebankSentence = {
    ...sentence,
    forms: [],
    lemmas: [],
    upos: [],
    tags: [],
    heads: [],
    relations: [],
    spans: [],
  };
  for (const first of firsts) {
    let last = first;
    while (last + 1 < forms.length && group[last + 1] === first) last++;
    let top = first;
    for (let at = first; at <= last; at++) {
      const head = sentence.heads[at] as number;
      if (head < first || head > last) {
        top = at;
        break;
      }
    }
    const start = spans[first]?.start ?? 0;
    const end = spans[last]?.end ?? 0;
    result.forms.push(first === last ? (forms[first] as string) : sentence.text.slice(start, end));
    result.lemmas.push(
      first === last ? (sentence.lemmas[first] as string) : sentence.text.slice(start, end).toLowerCase(),
    );
    result.upos.push(sentence.upos[top] as string);
    result.tags.push(tags[top] as string);
    result.heads.push(numberAt(sentence.heads[top] as number));
    result.relations.push(sentence.relations[top] as string);
    result.spans.push({ start, end });
  }
  return result;
}
