/** The words of a sentence with their Penn tags. */
export interface TaggedWords {
  readonly length: number;
  /** The word in small letters; empty outside the sentence. */
  readonly form: (word: number) => string;
  /** Empty outside the sentence. */
  readonly tag: (word: number) => string;
}

/** Stands for a head that the network is to choose. */
export const unknownHead = -1;

/**
 * The heads of numbers that their neighbours tell by themselves, -1 for all other words; `undefined` where there are none. One of the kinds is
 * met once in thousands of words, so that a network hardly learns it; the treebank nearly always annotates it alike (`docs/decisions.md`).
 */
export function knownHeads(words: TaggedWords): Int32Array | undefined {
  let heads: Int32Array | undefined;
  const know = (word: number, head: number): void => {
    heads ??= new Int32Array(words.length).fill(unknownHead);
    heads[word] = head;
  };
  let isContact: boolean | undefined;
  for (let word = 0; word < words.length; word++) {
    if (words.tag(word) !== "CD") continue;
    const head = signBefore(words, word) ?? rangeStart(words, word) ?? namedBefore(words, word);
    if (head !== undefined) {
      know(word, head);
      continue;
    }
    const groups = groupsFrom(words, word);
    if (isTelephone(words, groups)) {
      for (const group of groups.slice(1)) know(group, word);
      if (!isLabelled(words, word)) {
        isContact ??= isContactLine(words);
        if (isContact) know(word, 0);
      }
    }
    word = groups.at(-1) ?? word;
  }
  return heads;
}

/** "$ 40", "# 40": the sign in front. Of "$ 40 million" the last word hangs on the sign. */
function signBefore({ form, tag }: TaggedWords, word: number): number | undefined {
  const isBehindSign = tag(word - 1) === "$" || form(word - 1) === "#";
  return isBehindSign && tag(word + 1) !== "CD" ? word - 1 : undefined;
}

/** "two to five hours", "Parts I through IV": the first number. Of "from 3 to 5" and "rose 12 to 410" both may hang on the verb. */
function rangeStart({ form, tag }: TaggedWords, word: number): number | undefined {
  const first = word - 2;
  if (!/^(?:to|through)$/.test(form(word - 1)) || tag(first) !== "CD" || tag(word + 1) === "CD") return undefined;
  if (/^(?:from|between|by)$/.test(form(first - 1)) || /^(?:VB|CD)/.test(tag(first - 1))) return undefined;
  return isHyphen(form(word + 1)) || isHyphen(form(first - 1)) ? undefined : first;
}

const isHyphen = (form: string): boolean => /^[-‐‑–]$/.test(form);

/** "Ada Marie Roe, 34, ": the first word of the name, not counting a title that is cut short. */
function namedBefore({ form, tag }: TaggedWords, word: number): number | undefined {
  if (!/^\d\d$/.test(form(word)) || form(word - 1) !== "," || !/^[,.;]?$/.test(form(word + 1))) return undefined;
  const isName = (at: number): boolean => /^NNPS?$/.test(tag(at)) && !/^\p{L}{2,}\.$/u.test(form(at));
  let first = word - 1;
  while (isName(first - 1)) first--;
  return first === word - 1 || isMonth(form(first)) ? undefined : first;
}

const isMonth = (form: string): boolean =>
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(form);

/** A telephone number as one word, and a group of one: part of it, or all that is not behind "+44". */
const wholeNumber = /^(?:\+?\d{1,3}[-.])?\d{3}[-./]\d{3}[-.]\d{4}$|^\d{3}-\d{4}$/;
const digitGroup = /^\+?\d{1,4}$|^\d{3,4}-\d{3,4}$|^\d{5,6}$/;

/** Telephone numbers have no more digits (ITU-T E.164), and no fewer where they are written in groups. */
const mostDigits = 15;
const fewestDigits = 7;

/** The groups of digits from a word on, one behind the other: "+44 20 5550 0123", "( 020 ) 5550 0123", "+1 ( 212 ) 555-0123". */
function groupsFrom(words: TaggedWords, begin: number): number[] {
  const { form, tag } = words;
  if (wholeNumber.test(form(begin))) return [begin];
  const groups: number[] = [];
  let word = begin;
  while (tag(word) === "CD" && digitGroup.test(form(word)) && (word === begin || !form(word).startsWith("+"))) {
    groups.push(word);
    const next = isBracketed(words, word) ? word + 2 : word + 1;
    word = form(word).startsWith("+") && isBracketed(words, next + 1) ? next + 1 : next;
  }
  return groups;
}

const isBracketed = ({ form }: TaggedWords, word: number): boolean => form(word - 1) === "(" && form(word + 1) === ")";

function isTelephone({ form }: TaggedWords, groups: readonly number[]): boolean {
  const [first, ...rest] = groups;
  if (rest.length === 0) return first !== undefined && wholeNumber.test(form(first));
  const digits = groups.reduce((sum, group) => sum + form(group).replace(/\D/g, "").length, 0);
  return digits >= fewestDigits && digits <= mostDigits;
}

/** What says of a number behind it what it is, or goes on from one before. */
const label =
  /^(?::|(?:(?:tele)?phone|tel|ph|fax|facsimile|cell|mobile|mob|pager|office|home|work|voice|direct|dial)\.?$|(?:or|and|&|\/)$)/;

/** "Phone: (020) 5550 0123", "(home) 5550 0123", "… or 5550 0199": such a number hangs on the word before, or that on it. */
function isLabelled({ form }: TaggedWords, word: number): boolean {
  const before = form(word - 1) === "(" ? word - 2 : word - 1;
  return form(before) === ")" ? /^\p{L}/u.test(form(before - 1)) : label.test(form(before));
}

/** "Ada Roe Head of Press Marlow Ferries 020 5550 0123": a line without a verb that begins with a name; all of its parts hang on that. */
function isContactLine({ length, tag }: TaggedWords): boolean {
  if (!/^NNP/.test(tag(0)) || !/^NNP/.test(tag(1))) return false;
  for (let word = 2; word < length; word++) if (/^(?:V|MD)/.test(tag(word))) return false;
  return true;
}
