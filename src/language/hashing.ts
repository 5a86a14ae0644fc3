/** Hash of a word's characters (FNV-1a over UTF-16 code units), as a signed 32-bit integer; never 0. */
export function hashWord(word: string, start = 0, end = word.length): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return hash === 0 ? 1 : hash;
}

/** Spreads what came in over all 32 bits. */
function mix(sum: number): number {
  const hash = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
}

/** A feature's number from its template and one value. */
export function feature1(template: number, a: number): number {
  return mix(Math.imul(template, 0x9e3779b1) + Math.imul(a, 0x85ebca6b));
}

/** A feature's number from its template and two values. */
export function feature2(template: number, a: number, b: number): number {
  return mix(Math.imul(template, 0x9e3779b1) + Math.imul(a, 0x85ebca6b) + Math.imul(b, 0x27d4eb2f));
}

/** A feature's number from its template and three values. */
export function feature3(template: number, a: number, b: number, c: number): number {
  return mix(
    Math.imul(template, 0x9e3779b1) + Math.imul(a, 0x85ebca6b) + Math.imul(b, 0x27d4eb2f) + Math.imul(c, 0x165667b1),
  );
}
