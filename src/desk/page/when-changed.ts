/// <reference lib="dom" />
import type { FolderEvent } from "../protocol.js";

/**
 * Calls back with the slug of each article whose files changed, and without one when the desk has begun to listen, after it
 * was away too: what changed until then is told to nobody. Gives back what ends it.
 */
export function whenChanged(changed: (slug?: string) => void): () => void {
  const events = new EventSource("/api/events");
  events.onmessage = ({ data }) => changed((JSON.parse(data) as FolderEvent).slug);
  events.addEventListener("ready", () => changed());
  return () => events.close();
}
