import { type Violation, violation } from "../../model/violation.js";

/** A member of an object, or an item of a list, somewhere inside a JSON value. */
interface Member {
  /** JSON Pointer of the member. */
  readonly path: string;
  readonly key: string;
  readonly value: unknown;
  readonly parent: object;
  /** 1 for the members of the value itself. */
  readonly depth: number;
}

/** Our markup needs a tenth of it; what is deeper was made to break its readers. */
const deepestNesting = 100;

const escaped = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** Every member inside a JSON value in order of the text, its own context left out, down to the deepest nesting. */
export function* membersOf(root: object): Generator<Member> {
  const pending: Member[] = [];
  const push = (parent: object, path: string, depth: number) => {
    const members = Object.entries(parent).filter(([key]) => depth > 1 || key !== "@context");
    for (const [key, value] of members.reverse())
      pending.push({ path: `${path}/${escaped(key)}`, key, value, parent, depth });
  };
  push(root, "", 1);
  for (let member = pending.pop(); member !== undefined; member = pending.pop()) {
    yield member;
    const { value, path, depth } = member;
    if (typeof value === "object" && value !== null && depth < deepestNesting) push(value, path, depth + 1);
  }
}

/** Whether a value is nested deeper than any markup is. */
export function isNestedTooDeep(root: object): boolean {
  for (const { depth } of membersOf(root)) if (depth === deepestNesting) return true;
  return false;
}

const isReference = (node: object): boolean => Object.keys(node).length === 1;

/** Each node is described in one place, and each link leads to a node that is described. */
export function nodeViolations(markup: object): Violation[] {
  const described = new Set<string>();
  const references: (readonly [path: string, identifier: string])[] = [];
  const violations: Violation[] = [];
  for (const { path, key, value, parent } of membersOf(markup)) {
    if (key !== "@id" || typeof value !== "string") continue;
    if (isReference(parent)) references.push([path, value]);
    else if (described.has(value)) violations.push(violation(path, value, "must be described in one place only"));
    else described.add(value);
  }
  for (const [path, identifier] of references)
    if (!described.has(identifier))
      violations.push(violation(path, identifier, "must be the @id of a node described here"));
  return violations;
}
