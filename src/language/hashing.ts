/** Hash of a word's characters (FNV-1a over UTF-16 code units), as a signed 32-bit integer; never 0. */
export function hashWord(word: string, start = 0, end = word.length): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return hash === 0 ? 1 : hash;
}

/** Where the number of a template's features begins; the kernel goes on with the values. */
export const featureSeed = (template: number): number => Math.imul(template, 0x9e3779b1);
