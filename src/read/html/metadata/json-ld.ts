import { createRequire } from "node:module";
import type * as JsonParser from "jsonc-parser";
import { attribute, type Document, elementsBelow, textContent } from "../tree.js";
import { withoutMarks } from "./script-marks.js";

/** A node of JSON-LD as it is written; contexts are not resolved, schema.org's names are gone by. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** Script elements longer than this hold data for programs, no description of an article. */
const LONGEST = 2_000_000;
const MOST_NODES = 20_000;
/** What may stand between the page and its article; lists of other articles and comments do not count. */
const CONTAINERS = ["@graph", "mainEntity", "mainEntityOfPage", "@reverse"];

export function isNode(value: unknown): value is JsonLdNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** The own member of a node; never one that every object inherits. */
export function member(node: JsonLdNode, name: string): unknown {
  return Object.hasOwn(node, name) ? node[name] : undefined;
}

/** JSON as pages have it: comment marks round it, line breaks in strings and commas too many are put up with. */
function parsedLeniently(text: string): unknown {
  const bare = withoutMarks(text);
  try {
    return JSON.parse(bare);
  } catch {
    return parsedWithFaults(bare);
  }
}

function parsedWithFaults(text: string): unknown {
  const { parse }: typeof JsonParser = createRequire(import.meta.url)("jsonc-parser");
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced.
    return parse(text.replace(/[\u0000-\u001f]+/g, " "), [], { allowTrailingComma: true });
  } catch (error) {
    // The parser calls itself for each bracket; what is nested as deep as that describes no article.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** All nodes of a page's JSON-LD that stand for the page or its article, in document order. */
export function jsonLdNodes(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const element of elementsBelow(document)) {
    if (element.tagName !== "script" || !/^application\/ld\+json\b/i.test(attribute(element, "type")?.trim() ?? ""))
      continue;
    const text = textContent(element);
    if (text.length > LONGEST) continue;
    const open = [...listOf(parsedLeniently(text))].reverse();
    for (let value = open.pop(); value !== undefined && nodes.length < MOST_NODES; value = open.pop()) {
      if (Array.isArray(value)) open.push(...[...value].reverse());
      if (!isNode(value)) continue;
      nodes.push(value);
      for (const name of CONTAINERS) open.push(...[...listOf(member(value, name))].reverse());
    }
  }
  return nodes;
}

/** A string member, white space folded; undefined where there is none with words in it. */
export function textOf(value: unknown): string | undefined {
  const first = listOf(value)[0];
  const plain = isNode(first) ? (member(first, "@value") ?? member(first, "name")) : first;
  if (typeof plain !== "string") return undefined;
  const words = plain.replace(/\s+/g, " ").trim();
  return words === "" ? undefined : words;
}

export function typesOf(node: JsonLdNode): string[] {
  return listOf(member(node, "@type"))
    .filter((type) => typeof type === "string")
    .map((type) => type.replace(/^.*[/:#]/, ""));
}
