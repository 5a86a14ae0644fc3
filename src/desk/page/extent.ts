/// <reference lib="dom" />
import type { Stretch } from "../protocol.js";
import { wordEdge } from "./blocks.js";

type Pressed = Pick<KeyboardEvent, "key" | "shiftKey" | "altKey">;

/** An extent moved by words: Shift and arrows move its end, Alt and arrows its start. Undefined for another key. */
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
  return next.end > next.start ? next : { start, end };
}
