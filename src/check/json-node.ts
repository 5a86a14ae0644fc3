import { createRequire } from "node:module";
import type * as JsonParser from "jsonc-parser";

/** A JSON value with its place in the text: `offset` and `length` in UTF-16 code units. */
export type JsonNode = JsonParser.Node;

/** Where and how JSON breaks off. */
export interface JsonFault {
  readonly offset: number;
  /** A clause: "a comma is missing". */
  readonly what: string;
}

/** jsonc-parser's codes of faults, in words. */
const faultWords: Readonly<Record<number, string>> = {
  1: "there is a word that is no value of JSON",
  2: "a number is not written as JSON has it",
  3: "the name of a member in quotation marks is missing (or a comma is too many)",
  4: "a value is missing (or a comma is too many)",
  5: "a colon is missing",
  6: "a comma is missing",
  7: "a closing brace is missing",
  8: "a closing bracket is missing",
  9: "something stands behind the end of the JSON",
  10: "there is a comment, which JSON has not",
  11: "a comment has no end",
  12: "a string has no end on its line",
  13: "a number has no end",
  14: "a \\u escape is not four hexadecimal digits",
  15: "there is an escape that JSON has not",
  16: "there is a control character in a string",
};

const tooDeep: JsonFault = { offset: 0, what: "it is nested too deep to be read" };

/** The tree of a JSON text, as far as it can be read, and its first fault. */
export function jsonTree(text: string): { readonly root: JsonNode | undefined; readonly fault: JsonFault | undefined } {
  // The package's ES module does not load in Node.
  const { parseTree }: typeof JsonParser = createRequire(import.meta.url)("jsonc-parser");
  const faults: JsonParser.ParseError[] = [];
  try {
    const root = parseTree(text, faults, { disallowComments: true, allowTrailingComma: false });
    const [first] = faults;
    const fault = first && { offset: first.offset, what: faultWords[first.error] ?? "it is no JSON" };
    return { root, fault };
  } catch (error) {
    // The parser calls itself for each bracket.
    if (error instanceof RangeError) return { root: undefined, fault: tooDeep };
    throw error;
  }
}

/** The value of an object's member; of several of one name the last, as `JSON.parse` has it. */
export function member(node: JsonNode | undefined, name: string): JsonNode | undefined {
  if (node?.type !== "object") return undefined;
  return node.children?.findLast(({ children }) => children?.[0]?.value === name)?.children?.[1];
}

/** The items of a list, or the one value that stands in its place; null is none. */
export function items(node: JsonNode | undefined): readonly JsonNode[] {
  if (node === undefined || node.type === "null") return [];
  return node.type === "array" ? (node.children ?? []) : [node];
}

/** A string with words in it, trimmed; of a list the first, of an object with `@value` that. */
export function stringOf(node: JsonNode | undefined): string | undefined {
  const [first] = items(node);
  const plain = first?.type === "object" ? member(first, "@value") : first;
  if (plain?.type !== "string") return undefined;
  const words = String(plain.value).trim();
  return words === "" ? undefined : words;
}

/** The strings of a value or a list. */
export function stringsOf(node: JsonNode | undefined): string[] {
  return items(node).flatMap((item) => stringOf(item) ?? []);
}

/** The types of a node, less the vocabulary before them. */
export function typesOf(node: JsonNode | undefined): string[] {
  return stringsOf(member(node, "@type")).map((type) => type.replace(/^.*[/:#]/, ""));
}

/** A link to a node that is described elsewhere: an object with an `@id`, and at most a type, and nothing else. */
export function isReference(node: JsonNode): boolean {
  if (node.type !== "object") return false;
  const names = (node.children ?? []).map(({ children }) => children?.[0]?.value);
  return names.includes("@id") && names.every((name) => name === "@id" || name === "@type");
}

/** All values below a node and itself, in the order of the text. */
export function* valuesBelow(root: JsonNode): Generator<JsonNode> {
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type !== "property") yield node;
    const children = node.type === "property" ? (node.children ?? []).slice(1) : (node.children ?? []);
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child !== undefined) open.push(child);
    }
  }
}

/** The node's JSON Pointer (RFC 6901). */
export function pointerOf(node: JsonNode): string {
  const steps: string[] = [];
  for (let at: JsonNode | undefined = node; at?.parent !== undefined; at = at.parent) {
    const { parent }: JsonNode = at;
    if (parent?.type === "property") steps.push(String(parent.children?.[0]?.value));
    else if (parent?.type === "array") steps.push(String(parent.children?.indexOf(at) ?? 0));
  }
  return steps
    .reverse()
    .map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
}
