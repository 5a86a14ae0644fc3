import type { Clutter } from "./clutter.js";
import type { PageText } from "./page-blocks.js";
import { isRunningText } from "./running-text.js";
import { attribute, type Element, parentElement } from "./tree.js";

/** How much of a paragraph's length counts for the elements round it, from the nearest outwards. */
const SHARES = [1, 0.5, 0.25, 0.125];
/** An element round the best one takes its place where it holds more, but not so much more that it is the whole page. */
const LEAST_GROWTH = 1.1;
const MOST_GROWTH = 3;
/** Teasers are short; what is added must have the length of paragraphs. */
const SHORTEST_MEAN = 110;

function namedBody(element: Element): boolean {
  return (attribute(element, "itemprop") ?? "").split(/\s+/).includes("articleBody");
}

interface Held {
  length: number;
  count: number;
}

/** The element that holds the article: where most running text stands that is no clutter. */
export function mainElementOf(page: PageText, clutter: Clutter): Element | undefined {
  const scores = new Map<Element, number>();
  const held = new Map<Element, Held>();
  for (const block of page.blocks) {
    if (!isRunningText(block) || clutter.reasonOf(block.element) !== undefined) continue;
    const length = block.text.length;
    let element = block.element.tagName === "p" ? parentElement(block.element) : block.element;
    for (let level = 0; element !== undefined; element = parentElement(element), level++) {
      scores.set(element, (scores.get(element) ?? 0) + length * (SHARES[level] ?? 0));
      const before = held.get(element) ?? { length: 0, count: 0 };
      held.set(element, { length: before.length + length, count: before.count + 1 });
    }
  }
  let best: Element | undefined;
  for (const [element, score] of scores) {
    const value = namedBody(element) ? score * 1.5 : score;
    if (best === undefined || value > (scores.get(best) ?? 0)) best = element;
  }
  return best === undefined ? undefined : widened(best, held);
}

/** The element, or one round it that holds clearly more of the article: bodies may be parted in several elements. */
function widened(best: Element, held: ReadonlyMap<Element, Held>): Element {
  let widest = best;
  for (let element = parentElement(best); element !== undefined; element = parentElement(element)) {
    if (element.tagName === "body") break;
    const [inner, outer] = [held.get(widest), held.get(element)];
    if (inner === undefined || outer === undefined) break;
    const growth = outer.length / inner.length;
    const mean = (outer.length - inner.length) / (outer.count - inner.count);
    if (growth > LEAST_GROWTH && growth < MOST_GROWTH && mean >= SHORTEST_MEAN) widest = element;
  }
  return widest;
}
