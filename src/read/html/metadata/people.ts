import type { Metadata } from "../../../model/metadata.js";
import { webAddress } from "./address.js";
import { isNode, type JsonLdNode, listOf, member, textOf, typesOf } from "./json-ld.js";

type Author = NonNullable<Metadata["authors"]>[number];

/** The node a reference by `@id` alone points to, where the page has it. */
export function resolved(value: unknown, byId: ReadonlyMap<string, JsonLdNode>): unknown {
  if (!isNode(value)) return value;
  const id = member(value, "@id");
  return member(value, "name") === undefined && typeof id === "string" ? (byId.get(id) ?? value) : value;
}

/** The authors that JSON-LD names, less those it says are organizations; their names still as written. */
export function jsonLdAuthors(article: JsonLdNode, byId: ReadonlyMap<string, JsonLdNode>): Author[] {
  return listOf(member(article, "author") ?? member(article, "creator")).flatMap((written) => {
    const value = resolved(written, byId);
    if (isNode(value) && typesOf(value).some((type) => type !== "Person")) return [];
    const names = isNode(value) ? listOf(member(value, "name")) : [value];
    const url = isNode(value) ? webAddress(textOf(member(value, "url"))) : undefined;
    return names.flatMap((one) => {
      const name = textOf(one);
      return name === undefined || /^https?:/i.test(name) ? [] : [{ name, ...(url !== undefined && { url }) }];
    });
  });
}
