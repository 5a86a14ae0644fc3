import type { Place } from "../source.js";
import { folded } from "./folded.js";
import type { Candidate } from "./metadata/candidate.js";
import type { PageBlock } from "./page-block.js";
import { type Document, type Element, elementsBelow, textContent } from "./tree.js";

/**
 * The headline of a page that shows none: as it is stated, with its place in the `title` element where it stands there
 * too. Without a `title` it has no place in the page's text.
 */
export function statedHeadline(
  document: Document,
  headlines: readonly Candidate<string>[],
  body: Element,
): PageBlock | undefined {
  const title = [...elementsBelow(document)].find(({ tagName }) => tagName === "title");
  const inTitle = title === undefined ? "" : textContent(title);
  const text = headlines[0]?.value ?? inTitle.replace(/\s+/g, " ").trim();
  if (text === "") return undefined;
  const at = inTitle.indexOf(text);
  const isInTitle = title !== undefined && at >= 0;
  return {
    text,
    element: isInTitle ? title : body,
    runs: isInTitle ? [{ start: 0, end: text.length, position: at }] : [],
    linked: 0,
    emphasized: 0,
  };
}

/** Where a block's words are stated, where they are. */
export function placed(
  name: "headline" | "subhead",
  block: PageBlock | undefined,
  candidates: readonly Candidate<string>[],
): Partial<Record<"headline" | "subhead", Place>> {
  if (block === undefined) return {};
  const words = folded(block.text);
  const found = candidates.find(({ value }) => folded(value) === words);
  return { [name]: found?.place ?? "html" };
}
