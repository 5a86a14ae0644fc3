/** Hash of a word's characters (FNV-1a over UTF-16 code units), as a signed 32-bit integer; never 0. */
export function hashWord(word: string, start = 0, end = word.length): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return hash === 0 ? 1 : hash;
}

/** A feature's number from its template and one value. */
export function feature1(template: number, a: number): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0xc2b2ae35);
}

/** A feature's number from its template and two values. */
export function feature2(template: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash ^ b, 0xc2b2ae35);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x27d4eb2f);
}

/** A feature's number from its template and three values. */
export function feature3(template: number, a: number, b: number, c: number): number {
  return feature2(template, feature2(template, a, b), c);
}
