import { escaped } from "../html.js";

const svgNamespace = "http://www.w3.org/2000/svg";

type Child = SvgElement | SvgText;

/** Numbers with more digits than a screen has use for. */
const longNumber = /-?\d{1,15}\.\d{3,17}/g;

const shortened = (value: string): string =>
  value.replace(longNumber, (digits) => String(Number(Number(digits).toFixed(2))));

/** Names that Plot gives its groups of shapes; the plot as a whole has one that a reader understands. */
const unsaidAttributes: ReadonlySet<string> = new Set(["aria-label", "aria-description"]);

/** Text inside an SVG element. */
class SvgText {
  readonly nodeType = 3;
  readonly data: string;

  constructor(data: string) {
    this.data = data;
  }

  toString(): string {
    return escaped(this.data);
  }
}

/** An SVG element as Observable Plot makes one: attributes and children, to be written out and nothing else. */
class SvgElement {
  readonly nodeType = 1;
  readonly namespaceURI = svgNamespace;
  readonly ownerDocument: SvgDocument;
  readonly tagName: string;
  readonly childNodes: Child[] = [];
  parentNode: SvgElement | null = null;
  readonly #attributes = new Map<string, string>();

  constructor(ownerDocument: SvgDocument, tagName: string) {
    this.ownerDocument = ownerDocument;
    this.tagName = tagName;
  }

  setAttribute(name: string, value: unknown): void {
    if (!unsaidAttributes.has(name)) this.#attributes.set(name, shortened(String(value)));
  }

  setAttributeNS(_namespace: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }

  get firstChild(): Child | null {
    return this.childNodes[0] ?? null;
  }

  appendChild<Node extends Child>(child: Node): Node {
    return this.insertBefore(child, null);
  }

  insertBefore<Node extends Child>(child: Node, next: Child | null): Node {
    const place = next === null ? -1 : this.childNodes.indexOf(next);
    if (place < 0) this.childNodes.push(child);
    else this.childNodes.splice(place, 0, child);
    if (child instanceof SvgElement) child.parentNode = this;
    return child;
  }

  set textContent(text: string) {
    this.childNodes.splice(0, this.childNodes.length, new SvgText(String(text)));
  }

  /** Style sheets are left out: the page's own does their work, and its policy would refuse any other. */
  toString(): string {
    if (this.tagName === "style") return "";
    const attributes = [...this.#attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
    return `<${this.tagName}${attributes}>${this.childNodes.join("")}</${this.tagName}>`;
  }
}

/**
 * The part of a document that Observable Plot and d3-selection write to. A whole DOM for Node takes 90 ms to load, two
 * thirds of the time of `node -e 0`, to make elements that are only written out.
 */
export class SvgDocument {
  readonly nodeType = 9;
  readonly documentElement: SvgElement = new SvgElement(this, "svg");

  createElementNS(_namespace: string, tagName: string): SvgElement {
    return new SvgElement(this, tagName);
  }

  createTextNode(data: string): SvgText {
    return new SvgText(String(data));
  }
}
