import { createRequire } from "node:module";
import type * as Yaml from "yaml";
import { InputError } from "../../model/input-error.js";

/** Front matter's members by name: a Map, since names may be those of an object's own members (`__proto__`). */
export type FrontMatter = ReadonlyMap<unknown, unknown>;

const FENCE = /^---[ \t]{0,100}\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]{0,100}$/;

/** A Markdown file's front matter between its fences, and where the text begins; undefined where there is none. */
function fenced(text: string): { readonly yaml: string; readonly end: number } | undefined {
  const opening = FENCE.exec(text);
  if (opening === null) return undefined;
  const from = opening[0].length;
  for (let at = from; at < text.length; ) {
    const feed = text.indexOf("\n", at);
    const end = feed < 0 ? text.length : feed;
    if (CLOSING.test(text.slice(at, Math.min(end, at + 200)).replace(/\r$/, "")))
      return { yaml: text.slice(from, at), end: feed < 0 ? end : feed + 1 };
    at = end + 1;
  }
  return undefined;
}

const LONGEST = 100_000;
const DEEPEST = 100;

/** Whether YAML is nested deeper than metadata ever is; the parser calls itself for each level, and there are only so many calls. */
function isDeep(yaml: string): boolean {
  let depth = 0;
  for (const [bracket] of yaml.matchAll(/[[\]{}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    if (depth > DEEPEST) return true;
  }
  return yaml.split("\n").some((line) => /^[ \t?:-]*/.exec(line.slice(0, 3 * DEEPEST))?.[0].length === 3 * DEEPEST);
}

function parsed(yaml: string, where: string): unknown {
  const refuse = (what: string): never => {
    throw new InputError({ where, what, remedy: "mend the lines between the two ---" });
  };
  if (yaml.length > LONGEST) refuse(`its front matter has more than ${LONGEST / 1000} KB`);
  if (isDeep(yaml)) refuse(`its front matter is nested more than ${DEEPEST} deep`);
  const { parseDocument }: typeof Yaml = createRequire(import.meta.url)("yaml");
  try {
    const document = parseDocument(yaml, { logLevel: "silent", prettyErrors: true });
    const [fault] = document.errors;
    // Its first line is the file's second.
    if (fault !== undefined) refuse(`its front matter is not YAML (line ${(fault.linePos?.[0].line ?? 0) + 1})`);
    return document.toJS({ mapAsMap: true, maxAliasCount: 0 });
  } catch (error) {
    if (error instanceof InputError) throw error;
    return refuse("its front matter has aliases (*), which are not read");
  }
}

/** Parts a Markdown text into its front matter and the rest. Throws an `InputError` for front matter that is no YAML. */
export function frontMatterOf(text: string, where: string): { readonly members: FrontMatter; readonly rest: string } {
  const found = fenced(text);
  if (found === undefined) return { members: new Map(), rest: text };
  const members = parsed(found.yaml, where);
  // A line of dashes at the top may be a rule and no fence; then what stands below is no list of members.
  if (!(members instanceof Map)) return { members: new Map(), rest: members === null ? text.slice(found.end) : text };
  return { members, rest: text.slice(found.end) };
}
