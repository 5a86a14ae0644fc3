import type { PageRun } from "./page-block.js";

const SPACE = /[ \t\n\r\f]/;

/** Writes the text of one block: white space folded as browsers do (CSS Text, section 4), each stretch with its place in the page. */
export class BlockText {
  private text = "";
  /** The last characters; asking the growing text itself for them would take time as long as it is. */
  private tail = "";
  private runs: { start: number; end: number; position: number }[] = [];
  private linked = 0;
  private emphasized = 0;
  /** The place of white space that is written only if words follow. */
  private space: number | undefined;
  /** Where the page goes on behind what was written last. */
  private expected: number | undefined;

  get endsSentence(): boolean {
    return /[.!?…:]["'”’»)\]]{0,3}$/u.test(this.tail);
  }

  /** A line break that parts no paragraphs. */
  break(position: number): void {
    if (this.text !== "") this.space ??= position;
  }

  /** Adds the words of a text node that begins at `position`; the position behind it comes back. */
  add(words: string, position: number, marks: { readonly isLinked: boolean; readonly isEmphasized: boolean }): number {
    const before = this.text.length;
    let at = position;
    for (const piece of words.match(/[ \t\n\r\f]+|[^ \t\n\r\f]+/g) ?? []) {
      if (SPACE.test(piece.charAt(0))) {
        this.break(at);
        at += piece.length;
        continue;
      }
      this.write(piece, at);
      at += codePoints(piece);
    }
    if (marks.isLinked) this.linked += this.text.length - before;
    if (marks.isEmphasized) this.emphasized += this.text.length - before;
    return at;
  }

  /** What was written since the last call, and begins anew. */
  take(): { text: string; runs: readonly PageRun[]; linked: number; emphasized: number } {
    const { text, runs, linked, emphasized } = this;
    this.text = "";
    this.tail = "";
    this.runs = [];
    this.linked = 0;
    this.emphasized = 0;
    this.space = undefined;
    this.expected = undefined;
    return { text, runs, linked, emphasized };
  }

  /** A run goes on over one character of white space; it neither begins nor ends with any. */
  private write(word: string, position: number): void {
    const isSpaced = this.space !== undefined;
    const last = this.runs.at(-1);
    const goesOn = isSpaced
      ? this.space === this.expected && position === (this.space ?? 0) + 1
      : position === this.expected;
    if (isSpaced) this.text += " ";
    const start = this.text.length;
    this.text += word;
    this.tail = (this.tail + word).slice(-8);
    if (last !== undefined && goesOn) last.end = this.text.length;
    else this.runs.push({ start, end: this.text.length, position });
    this.expected = position + codePoints(word);
    this.space = undefined;
  }
}

/** How many code points a text has; lone surrogates count as one. */
export function codePoints(text: string): number {
  let count = text.length;
  for (let index = 0; index + 1 < text.length; index++) {
    const isPair = (text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00;
    if (isPair) {
      count -= 1;
      index += 1;
    }
  }
  return count;
}
