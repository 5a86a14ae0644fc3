/// <reference lib="dom" />
import { useEffect, useState } from "preact/hooks";
import type { ArticleView } from "../protocol.js";
import { server } from "./api.js";
import { whenChanged } from "./when-changed.js";

const isSame = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

/** An article as its files have it: loaded, and again whenever they change or the desk was away. */
export function useView(
  slug: string,
  tell: (problem: string) => void,
): readonly [ArticleView | undefined, (view: ArticleView) => void] {
  const [view, setView] = useState<ArticleView>();
  useEffect(() => {
    let isOpen = true;
    let asked = 0;
    const load = () => {
      asked += 1;
      const own = asked;
      // An older answer that comes later is out of date.
      const isWanted = () => isOpen && own === asked;
      return server.view(slug).then(
        (found) => isWanted() && setView((before) => (isSame(before?.versions, found.versions) ? before : found)),
        (error: Error) => isWanted() && tell(error.message),
      );
    };
    void load();
    const end = whenChanged((changed) => {
      if (changed === undefined || changed === slug) void load();
    });
    return () => {
      isOpen = false;
      end();
    };
  }, [slug]);
  return [view, setView];
}
