/// <reference lib="dom" />
import type { Stretch } from "../protocol.js";
import { wordEdge } from "./blocks.js";
import type { Mended } from "./mend-fields.js";

type Pressed = Pick<KeyboardEvent, "key" | "shiftKey" | "altKey">;

/** An extent moved by words: Shift and arrows move its end, Alt and arrows its start; never empty. Undefined for another key. */
export function movedExtent(
  text: string,
  { start, end }: Stretch,
  { key, shiftKey, altKey }: Pressed,
): Stretch | undefined {
  const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : undefined;
  if (step === undefined || !(shiftKey || altKey)) return undefined;
  const next = altKey
    ? { start: wordEdge(text, start, step, "start"), end }
    : { start, end: wordEdge(text, end, step, "end") };
  if (next.end > next.start) return next;
  // A single word goes on to the next one, so that any place can be reached by keys.
  return altKey ? wordAfter(text, end) : { start, end };
}

/** From the first word of a figure, claim or date to its last. */
export function stretchOf(mended: Mended): Stretch {
  if (mended.kind !== "claim") return { start: mended.thing.start, end: mended.thing.end };
  const { content } = mended.thing;
  return { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 };
}

/** The first word that begins at an offset or after it; the last of the text where none does. */
export function wordAfter(text: string, offset: number): Stretch {
  const isAtWord =
    /^[\p{L}\p{N}]/u.test(text.slice(offset, offset + 2)) && !/[\p{L}\p{N}]$/u.test(text.slice(0, offset).slice(-2));
  const next = isAtWord ? offset : wordEdge(text, offset, 1, "start");
  const start = next < text.length ? next : wordEdge(text, text.length, -1, "start");
  return { start, end: wordEdge(text, start, 1, "end") };
}
