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
 * A head that is known stands before its word, so that they make no circle.
 */
export function knownHeads(words: TaggedWords): Int32Array | undefined {
  let heads: Int32Array | undefined;
  const know = (word: number, head: number): void => {
    heads ??= new Int32Array(words.length).fill(unknownHead);
    heads[word] = head;
  };
  let contact: Contact | undefined;
  for (let word = 0; word < words.length; word++) {
    if (words.tag(word) !== "CD") continue;
    const head = signBefore(words, word) ?? rangeStart(words, word);
    if (head !== undefined) {
      know(word, head);
      continue;
    }
    const groups = telephoneAt(words, word);
    if (groups.length === 0) continue;
    for (const group of groups.slice(1)) know(group, word);
    contact ??= contactOf(words);
    if (word < contact.end && !isLabelled(words, word)) know(word, 0);
    word = groups.at(-1) ?? word;
  }
  return heads;
}

/** "$ 40", "# 40": the sign in front. Of "$ 40 million" the last word hangs on the sign. */
function signBefore({ form, tag }: TaggedWords, word: number): number | undefined {
  const isBehindSign = tag(word - 1) === "$" || form(word - 1) === "#";
  return isBehindSign && tag(word + 1) !== "CD" ? word - 1 : undefined;
}

/** "within two to five hours", "Parts I through IV": the first number. */
function rangeStart(words: TaggedWords, word: number): number | undefined {
  const { form, tag } = words;
  const first = word - 2;
  if (!/^(?:to|through)$/.test(form(word - 1)) || tag(first) !== "CD" || tag(word + 1) === "CD") return undefined;
  if (isYear(form(first)) && !isYear(form(word))) return undefined;
  if (isHyphen(form(word + 1)) || isHyphen(form(first - 1))) return undefined;
  return mayMove(words, first - 1) || (/^RB/.test(tag(first - 1)) && mayMove(words, first - 2)) ? undefined : first;
}

const isYear = (form: string): boolean => /^(?:1[89]|20)\d\d$/.test(form);

const isHyphen = (form: string): boolean => /^[-‐‑–]$/.test(form);

/** What comes before two numbers that both say where something moves: "rose 12 to 410", "up 12 to 410", "from May 3 to 5", "by almost 12 to 410". */
const mayMove = ({ form, tag }: TaggedWords, word: number): boolean =>
  /^(?:from|between|by|up|down|off)$/.test(form(word)) || /^(?:VB|CD|RP|NNP)/.test(tag(word));

/** Groups of a telephone number that are looked at, and the digits of all of them at most and at least (ITU-T E.164). */
const mostGroups = 6;
const mostDigits = 15;
const fewestDigits = 7;

const wholeTelephone = /^(?:\+?\d{1,3}[-.])?\d{3}[-./]\d{3}[-.]\d{4}$/;
/** With its country; with the nought or the brackets of a call from afar; as North America writes it. Numbers of a table begin otherwise. */
const telephones = [
  /^\+\d{1,4}(?: \(\d{1,4}\))?(?: \d{1,6}| \d{3,4}-\d{3,4})+$/,
  /^(?=.*\d{3}|\d\d(?: \d\d){4}$)(?:0\d{1,4}|\(\d{2,4}\))(?: \d{2,6}| \d{3,4}-\d{3,4})+$/,
  /^(?:1 )?\d{3} \d{3}[- ]\d{4}$/,
];
const groupOfDigits = /^\+?\d{1,6}$|^\d{3,4}-\d{3,4}$/;

/** Words of the telephone number that begins at a number, each a group of digits: "020 5550 0123", "( 020 ) 5550-0123", "+1 212 555-0123". */
function telephoneAt(words: TaggedWords, begin: number): number[] {
  const { form, tag } = words;
  if (wholeTelephone.test(form(begin))) return [begin];
  const groups: number[] = [];
  let text = form(begin - 1) === "+" ? "+" : "";
  for (let word = begin; tag(word) === "CD" && groupOfDigits.test(form(word)) && groups.length <= mostGroups; ) {
    if (groups.length > 0 && form(word).startsWith("+")) break;
    groups.push(word);
    const bracketed = isBracketed(words, word);
    text += bracketed ? `(${form(word)})` : form(word);
    const next = bracketed ? word + 2 : word + 1;
    // Running text parts "555-0123" in three.
    const goesOn = form(next) === "-" || isBracketed(words, next + 1);
    text += form(next) === "-" ? "-" : " ";
    word = goesOn ? next + 1 : next;
  }
  return groups.length > 1 && isTelephone(text.trimEnd()) ? groups : [];
}

function isTelephone(text: string): boolean {
  const digits = text.replace(/\D/g, "").length;
  return digits >= fewestDigits && digits <= mostDigits && telephones.some((shape) => shape.test(text));
}

const isBracketed = ({ form }: TaggedWords, word: number): boolean => form(word - 1) === "(" && form(word + 1) === ")";

/** What says of a number behind it what it is, or goes on from one before. */
const label =
  /^(?:[:+]|(?:(?:tele)?phone|tel|ph|fax|facsimile|cell|mobile|mob|pager|office|home|work|voice|direct|dial)\.?$|(?:or|and|&|\/)$)/;

/** "Phone: (020) 5550 0123", "(home) 5550 0123", "… or 5550 0199": such a number hangs on the word before, or that on it. */
function isLabelled({ form }: TaggedWords, word: number): boolean {
  const before = form(word - 1) === "(" ? word - 2 : word - 1;
  return form(before) === ")" ? /^\p{L}/u.test(form(before - 1)) : label.test(form(before));
}

/** Where the telephone numbers of whom a line is about end; 0 where it is no such line. */
interface Contact {
  readonly end: number;
}

/**
 * "Ada Roe Head of Press Marlow Ferries 020 5550 0123": a line without a verb that begins with a name of two words or more. All of its
 * parts hang on that, up to the next name behind a number.
 */
function contactOf({ length, tag }: TaggedWords): Contact {
  const isName = (word: number): boolean => /^NNP/.test(tag(word)) && /^NNP/.test(tag(word + 1));
  if (!isName(0)) return { end: 0 };
  let end = length;
  let hasNumber = false;
  for (let word = 2; word < length; word++) {
    if (/^(?:V|MD)/.test(tag(word))) return { end: 0 };
    if (tag(word) === "CD") hasNumber = true;
    else if (hasNumber && isName(word)) end = Math.min(end, word);
  }
  return { end };
}
