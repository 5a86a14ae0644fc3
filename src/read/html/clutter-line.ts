import { CLUTTER_LINES } from "./tables/clutter-lines.js";

const LONGEST = 400;

/** What a block is by its words, where they are none of an article's. */
export function clutterLineReason(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  return CLUTTER_LINES.find(([, pattern]) => pattern.test(text))?.[0];
}
