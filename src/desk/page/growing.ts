/// <reference lib="dom" />
import { useEffect, useState } from "preact/hooks";

/** Milliseconds between two pieces: the browser paints and answers keys between them. */
const pause = 40;

/** How many of a long list are drawn: the first at once, then a piece at a time, so that the first view need not wait for all. */
export function useGrowing(total: number, piece: number): number {
  const [count, setCount] = useState(piece);
  useEffect(() => {
    if (count >= total) return;
    const later = setTimeout(() => setCount(count + 2 * piece), pause);
    return () => clearTimeout(later);
  }, [count, total]);
  return count;
}
