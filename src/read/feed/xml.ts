import { SaxesParser, type SaxesTagNS } from "saxes";
import { InputError } from "../../model/input-error.js";

/** An element of XML with the namespace it belongs to. */
export interface XmlElement {
  readonly namespace: string;
  /** Its name without prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
}

/** Feeds have some ten levels; XHTML inside adds those of an article. */
const DEEPEST = 256;
const MOST_ELEMENTS = 500_000;
const MOST_ATTRIBUTES = 1000;

/** Reads XML with limits. Entities are those of XML and no others: what a document declares is never expanded nor loaded. */
class XmlReader {
  private readonly parser = new SaxesParser({ xmlns: true, position: true });
  private readonly open: XmlElement[] = [];
  private root: XmlElement | undefined;
  private elements = 0;

  constructor(private readonly where: string) {
    this.parser.on("error", () => this.refuse("it is not well-formed XML"));
    this.parser.on("doctype", (doctype) => {
      if (/<!ENTITY/i.test(doctype)) this.refuse("its XML declares entities of its own, which are not expanded");
    });
    this.parser.on("opentag", (tag) => this.begin(tag));
    this.parser.on("closetag", () => this.open.pop());
    this.parser.on("text", (text) => this.open.at(-1)?.children.push(text));
    this.parser.on("cdata", (text) => this.open.at(-1)?.children.push(text));
    let attributes = 0;
    this.parser.on("opentagstart", () => (attributes = 0));
    this.parser.on("attribute", () => {
      attributes += 1;
      if (attributes > MOST_ATTRIBUTES) this.refuse(`an element has more than ${MOST_ATTRIBUTES} attributes`);
    });
  }

  private refuse(what: string): never {
    const { where, parser } = this;
    throw new InputError({
      where,
      what: `${what} (line ${parser.line}, column ${parser.column})`,
      remedy: "save the feed anew",
    });
  }

  private begin({ uri, local, attributes }: SaxesTagNS): void {
    const element: XmlElement = {
      namespace: uri,
      name: local,
      attributes: new Map(Object.values(attributes).map(({ name, value }) => [name, value])),
      children: [],
    };
    this.elements += 1;
    if (this.elements > MOST_ELEMENTS) this.refuse(`it has more than ${MOST_ELEMENTS} elements`);
    if (this.open.length >= DEEPEST) this.refuse(`its elements are nested more than ${DEEPEST} deep`);
    if (this.root === undefined) this.root = element;
    else this.open.at(-1)?.children.push(element);
    this.open.push(element);
  }

  read(xml: string): XmlElement {
    this.parser.write(xml).close();
    return this.root ?? this.refuse("it has no element");
  }
}

/**
 * The root element of XML. Document types are passed over and nothing they name is loaded.
 *
 * @throws {InputError} with line and column for XML that is not well-formed, declares entities, or is beyond the limits.
 */
export function parseXml(xml: string, where: string): XmlElement {
  return new XmlReader(where).read(xml);
}

/** The elements of one name directly below another; in any of the namespaces given, or in any at all. */
export function childrenOf(element: XmlElement, name: string, namespaces?: readonly string[]): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement =>
      typeof child !== "string" && child.name === name && (namespaces?.includes(child.namespace) ?? true),
  );
}

/** All the text below an element. */
export function textIn({ children }: XmlElement): string {
  return children.map((child) => (typeof child === "string" ? child : textIn(child))).join("");
}

/** The text of the first element of one name directly below another, less the white space round it; undefined where there is none. */
export function childText(element: XmlElement, name: string, namespaces?: readonly string[]): string | undefined {
  for (const child of childrenOf(element, name, namespaces)) {
    const text = textIn(child).trim();
    if (text !== "") return text;
  }
  return undefined;
}

const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** What stands inside an element of XHTML, as HTML. */
export function htmlIn({ children }: XmlElement): string {
  return children
    .map((child) => {
      if (typeof child === "string") return escaped(child);
      const attributes = [...child.attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
      const opening = `<${child.name}${attributes}>`;
      return VOID.has(child.name) ? opening : `${opening}${htmlIn(child)}</${child.name}>`;
    })
    .join("");
}
