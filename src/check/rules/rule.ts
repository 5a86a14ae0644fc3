import type { Rule } from "../finding.js";
import { type JsonNode, member, stringOf } from "../json-node.js";

/** Where a rule is broken and how, in a sentence. */
export interface Fault {
  readonly at: JsonNode;
  readonly message: string;
}

/** A rule with what finds its faults in a subject: a review, a claim, an article, or all reviews of a file. */
export interface CheckedRule<Subject> extends Rule {
  find(subject: Subject): Iterable<Fault>;
}

const longestShown = 80;

/** What a value may hold that would hide or turn round the line it is shown in. */
const misleading = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** A value in quotation marks, cut where it is long, on one line. */
export function shown(words: string): string {
  const cut = words.length > longestShown ? `${words.slice(0, longestShown)}…` : words;
  return `"${cut.replace(misleading, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)}"`;
}

/** The words of a name without what may differ in writing. */
export function foldedName(name: string): string {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

/** An absolute web address. */
export function isWebAddress(words: string): boolean {
  return /^https?:\/\/\S+$/iu.test(words) && URL.canParse(words);
}

/** Whether a member is not there, or holds nothing. */
export function lacks(node: JsonNode | undefined, name: string): boolean {
  const value = member(node, name);
  if (value === undefined || value.type === "null") return true;
  if (value.type === "array") return (value.children ?? []).length === 0;
  return value.type === "string" && stringOf(value) === undefined;
}

/** A fault at the node where a member is not there or empty; at the member where it is there. */
export function* missing(node: JsonNode, name: string, message: string): Generator<Fault> {
  if (lacks(node, name)) yield { at: member(node, name) ?? node, message };
}
