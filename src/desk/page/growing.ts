/// <reference lib="dom" />
import { useEffect, useState } from "preact/hooks";

/** Lines that are added to a long list at a time: what takes longer would hold up a key. */
const piece = 120;

/** Milliseconds after which the next piece is drawn even if the browser was never idle. */
const longestWait = 300;

/** Calls back when the browser has nothing to do; where it cannot say so, after a frame or two. Gives back what ends that. */
function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback !== "function") {
    const later = setTimeout(act, 40);
    return () => clearTimeout(later);
  }
  const later = requestIdleCallback(act, { timeout: longestWait });
  return () => cancelIdleCallback(later);
}

/** How many of a long list are drawn: the first at once, then a piece whenever the browser has nothing to do, so that the first view need not wait for all. */
export function useGrowing(total: number, first: number): number {
  const [count, setCount] = useState(first);
  useEffect(() => {
    if (count >= total) return;
    return whenIdle(() => setCount(count + piece));
  }, [count, total]);
  return count;
}
