import type { BlockRange, PageText } from "./page-blocks.js";
import { CLUTTER_NAMES } from "./tables/clutter-names.js";
import { teasersOf } from "./teasers.js";
import { attribute, type Element, parentElement } from "./tree.js";

/** Elements that are no part of an article's body by what they are. */
const CLUTTER_ELEMENTS: ReadonlyMap<string, string> = new Map([
  ["nav", "navigation"],
  ["menu", "navigation"],
  ["aside", "sidebar"],
  ["footer", "footer"],
  ["form", "form"],
  ["fieldset", "form"],
  ["figcaption", "caption"],
  ["figure", "caption"],
  ["address", "byline"],
]);
const CLUTTER_ROLES: ReadonlyMap<string, string> = new Map([
  ["navigation", "navigation"],
  ["complementary", "sidebar"],
  ["banner", "banner"],
  ["contentinfo", "footer"],
  ["dialog", "dialog"],
  ["alertdialog", "dialog"],
  ["search", "form"],
  ["menu", "navigation"],
]);
/** What holds this share of all running text of the page is no clutter, though a name or element says so. */
const LARGEST_SHARE = 0.4;
/** Of these kinds there may be more on a page than of its article. */
const OUTGROWING = new Set(["related link", "cookie banner"]);
const LARGEST_OUTGROWING_SHARE = 0.9;

/** A name such as `with-right-rail` or `has-sidebar` tells what stands beside or in the element, not what it is. */
const STATES_NEIGHBOUR = /\b(?:with|has|no|without|not|is)[-_]{1,2}\S{0,60}/g;

/** The words of a name: `relatedLinks`, `related-links` and `related_links` have the same two. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(STATES_NEIGHBOUR, " ")
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
}

function nameReason(element: Element): string | undefined {
  const names = `${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""}`.slice(0, 1000);
  for (const word of wordsOf(names)) {
    const reason = CLUTTER_NAMES.get(word);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function ownReason(element: Element): string | undefined {
  const role = attribute(element, "role");
  return (
    CLUTTER_ELEMENTS.get(element.tagName) ??
    (role === undefined ? undefined : CLUTTER_ROLES.get(role)) ??
    nameReason(element)
  );
}

function isInArticle(element: Element): boolean {
  for (let at = parentElement(element); at !== undefined; at = parentElement(at))
    if (at.tagName === "article") return true;
  return false;
}

/** Tells of each element whether it, or one round it, is clutter, and of what kind. */
export class Clutter {
  private readonly teasers: ReadonlySet<Element>;
  private readonly reasons = new Map<Element, string | undefined>();

  /** `runningText` gives how many characters of running text a range of blocks has. */
  constructor(
    private readonly page: PageText,
    private readonly runningText: (range: BlockRange) => number,
  ) {
    this.teasers = teasersOf(page);
  }

  reasonOf(element: Element): string | undefined {
    if (this.reasons.has(element)) return this.reasons.get(element);
    const parent = parentElement(element);
    const reason = (parent && this.reasonOf(parent)) ?? this.ownReasonOf(element);
    this.reasons.set(element, reason);
    return reason;
  }

  private ownReasonOf(element: Element): string | undefined {
    if (element.tagName === "body" || element.tagName === "html") return undefined;
    if (this.teasers.has(element)) return "related link";
    const reason =
      ownReason(element) ?? (element.tagName === "article" && isInArticle(element) ? "related link" : undefined);
    if (reason === undefined) return undefined;
    const share = this.shareOf(element);
    const isMain = share > (OUTGROWING.has(reason) ? LARGEST_OUTGROWING_SHARE : LARGEST_SHARE);
    return isMain && (reason !== "comment" || this.holdsHeadline(element)) ? undefined : reason;
  }

  /** What holds the page's headline is not its comments, though a name says so (`comments-open`). */
  private holdsHeadline(element: Element): boolean {
    const { from, to } = this.page.rangeOf.get(element) ?? { from: 0, to: 0 };
    return this.page.blocks.slice(from, to).some((block) => block.element.tagName === "h1");
  }

  private shareOf(element: Element): number {
    const range = this.page.rangeOf.get(element);
    const all = this.runningText({ from: 0, to: this.page.blocks.length });
    return range === undefined || all === 0 ? 0 : this.runningText(range) / all;
  }
}
