import type { DefaultTreeAdapterTypes } from "parse5";

export type Document = DefaultTreeAdapterTypes.Document;
export type DocumentFragment = DefaultTreeAdapterTypes.DocumentFragment;
export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.Node;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
/** What has children. */
export type Parent = Document | DocumentFragment | Element;

export function isElement(node: Node | null): node is Element {
  return node !== null && "tagName" in node;
}

export function isText(node: Node): node is TextNode {
  return node.nodeName === "#text";
}

/** The value of an attribute, undefined where the element has none of that name. */
export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

/** The parent, where it is an element. */
export function parentElement({ parentNode }: Element | TextNode): Element | undefined {
  return isElement(parentNode) ? parentNode : undefined;
}

/** All elements below `root`, in document order. What a `template` holds is no part of the page. */
export function* elementsBelow(root: Parent): Generator<Element> {
  const open = [...root.childNodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let index = node.childNodes.length - 1; index >= 0; index--) {
      const child = node.childNodes[index];
      if (child !== undefined) open.push(child);
    }
  }
}

/** The text content of an element, as DOM has it: scripts and hidden text included. */
export function textContent(root: Parent): string {
  const pieces: string[] = [];
  const open: Node[] = [...root.childNodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isText(node)) pieces.push(node.value);
    else if (isElement(node))
      for (let i = node.childNodes.length - 1; i >= 0; i--) {
        const child = node.childNodes[i];
        if (child !== undefined) open.push(child);
      }
  }
  return pieces.join("");
}
