import { firstFrom } from "../claims/reading.js";
import type { NamedBody } from "./bodies.js";

/** The words of a name in lower case, a possessive's parted. */
export const nameWords = (name: string): string[] => name.toLowerCase().split(/[ '’]+/u);

/** The bodies that the article names, and how words find them again. */
export class NamedBodies {
  readonly #names = new Set<string>();
  readonly #byFirstWord = new Map<string, NamedBody>();
  /** By each word of the name or of what the text calls it, in text order. */
  readonly #byWord = new Map<string, NamedBody[]>();

  /** @param bodies in text order */
  constructor(private readonly bodies: readonly NamedBody[]) {
    for (const body of bodies) {
      this.#names.add(body.name);
      const [first = "", ...more] = body.name.split(" ");
      if (more.length > 0 && !this.#byFirstWord.has(first)) this.#byFirstWord.set(first, body);
      for (const word of new Set([...body.words, ...nameWords(body.name)])) {
        const listed = this.#byWord.get(word);
        if (listed === undefined) this.#byWord.set(word, [body]);
        else listed.push(body);
      }
    }
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  /** The first body whose name begins with a word and goes on. */
  beginningWith(word: string): NamedBody | undefined {
    return this.#byFirstWord.get(word);
  }

  /** Those named before an offset and not further back than `reach` code units, the latest first; of a word, only those that have it. */
  *before(offset: number, reach: number, word?: string): Iterable<NamedBody> {
    const bodies = word === undefined ? this.bodies : (this.#byWord.get(word) ?? []);
    for (let at = firstFrom(bodies, offset) - 1; at >= 0; at -= 1) {
      const body = bodies[at] as NamedBody;
      if (offset - body.start > reach) return;
      yield body;
    }
  }
}
