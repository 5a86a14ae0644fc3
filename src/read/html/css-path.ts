import { attribute, type Element, elementsBelow, isElement, type Parent, parentElement } from "./tree.js";

const PLAIN_NAME = /^[a-z][a-z0-9-]{0,40}$/;
const PLAIN_ID = /^[A-Za-z][A-Za-z0-9_-]{0,60}$/;

/** Makes CSS selectors (Selectors Level 4) that select one element each, for the elements of one page. */
export class CssPaths {
  /** Identifiers, in small letters since pages in quirks mode compare them so, with how many elements have them. */
  private readonly identifiers = new Map<string, number>();
  private readonly steps = new Map<Element, string>();
  private readonly paths = new Map<Element, string>();

  constructor(root: Parent) {
    for (const element of elementsBelow(root)) {
      const id = attribute(element, "id")?.toLowerCase();
      if (id !== undefined) this.identifiers.set(id, (this.identifiers.get(id) ?? 0) + 1);
    }
  }

  /** The selector of an element: from the nearest element with an identifier of its own, child by child. */
  of(element: Element): string {
    const known = this.paths.get(element);
    if (known !== undefined) return known;
    const parent = parentElement(element);
    const own = this.ownIdentifier(element);
    const path = own ?? (parent === undefined ? this.step(element) : `${this.of(parent)} > ${this.step(element)}`);
    this.paths.set(element, path);
    return path;
  }

  private ownIdentifier(element: Element): string | undefined {
    const id = attribute(element, "id");
    return id !== undefined && PLAIN_ID.test(id) && this.identifiers.get(id.toLowerCase()) === 1 ? `#${id}` : undefined;
  }

  private step(element: Element): string {
    if (!this.steps.has(element)) this.numberSiblings(element);
    return this.steps.get(element) ?? "*";
  }

  private numberSiblings(element: Element): void {
    const siblings = (element.parentNode?.childNodes ?? []).filter(isElement);
    const totals = new Map<string, number>();
    for (const { tagName } of siblings) totals.set(tagName, (totals.get(tagName) ?? 0) + 1);
    const counts = new Map<string, number>();
    siblings.forEach((sibling, index) => {
      const { tagName } = sibling;
      const count = (counts.get(tagName) ?? 0) + 1;
      counts.set(tagName, count);
      const isAlone = totals.get(tagName) === 1;
      if (!PLAIN_NAME.test(tagName)) this.steps.set(sibling, `:nth-child(${index + 1})`);
      else this.steps.set(sibling, isAlone ? tagName : `${tagName}:nth-of-type(${count})`);
    });
  }
}
