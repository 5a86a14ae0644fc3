/// <reference lib="dom" />
import { useEffect, useState } from "preact/hooks";
import type { ArticleView } from "../protocol.js";
import { server } from "./api.js";

const isSame = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

/** An article as its files have it: loaded, and again whenever they change or the desk was away. */
export function useView(
  slug: string,
  tell: (problem: string) => void,
): readonly [ArticleView | undefined, (view: ArticleView) => void] {
  const [view, setView] = useState<ArticleView>();
  useEffect(() => {
    let isOpen = true;
    const load = () =>
      server.view(slug).then(
        (found) => isOpen && setView((before) => (isSame(before?.versions, found.versions) ? before : found)),
        (error: Error) => isOpen && tell(error.message),
      );
    void load();
    const events = new EventSource("/api/events");
    let wasAway = false;
    events.onmessage = ({ data }) => {
      if (JSON.parse(data).slug === slug) void load();
    };
    events.onerror = () => {
      wasAway = true;
    };
    // What changed while the desk was away was told to nobody.
    events.addEventListener("ready", () => {
      if (wasAway) void load();
      wasAway = false;
    });
    return () => {
      isOpen = false;
      events.close();
    };
  }, [slug]);
  return [view, setView];
}
