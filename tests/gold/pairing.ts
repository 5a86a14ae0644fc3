import type { Span } from "../../src/model/span.js";

/** How many code units two lists of spans share. */
export function sharedLength(left: readonly Span[], right: readonly Span[]): number {
  let shared = 0;
  for (const one of left) {
    for (const other of right) {
      shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
    }
  }
  return shared;
}

const totalLength = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + span.end - span.start, 0);

/**
 * Pairs gold things with found things that overlap, each at most once; the closest pairs (shared length over
 * joint length) come first. Returns, for each gold thing, the index of the found one, or -1.
 */
export function pairByOverlap(gold: readonly (readonly Span[])[], found: readonly (readonly Span[])[]): number[] {
  const candidates = gold.flatMap((goldSpans, goldIndex) =>
    found.flatMap((foundSpans, foundIndex) => {
      const shared = sharedLength(goldSpans, foundSpans);
      const joint = totalLength(goldSpans) + totalLength(foundSpans) - shared;
      return shared > 0 ? [{ goldIndex, foundIndex, closeness: shared / joint }] : [];
    }),
  );
  candidates.sort(
    (left, right) =>
      right.closeness - left.closeness || left.goldIndex - right.goldIndex || left.foundIndex - right.foundIndex,
  );
  const pairs = gold.map(() => -1);
  const taken = new Set<number>();
  for (const { goldIndex, foundIndex } of candidates) {
    if (pairs[goldIndex] === -1 && !taken.has(foundIndex)) {
      pairs[goldIndex] = foundIndex;
      taken.add(foundIndex);
    }
  }
  return pairs;
}

/** Whether `span` overlaps any of `others`. */
export function overlapsAny(span: Span, others: readonly Span[]): boolean {
  return sharedLength([span], others) > 0;
}
