import { InputError } from "../../model/input-error.js";

/**
 * The members of a ninjs object by their names in small letters: version 1 has `body_text`, version 2 `copyrightholder`,
 * version 3 `copyrightHolder`. A Map, since names may be those of an object's own members (`__proto__`).
 */
export type Members = ReadonlyMap<string, unknown>;

const MOST_ENTRIES = 1000;

/** The members of a value that is an object; undefined for all else. */
export function membersOf(value: unknown): Members | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const members = new Map<string, unknown>();
  for (const [name, member] of Object.entries(value)) {
    const small = name.toLowerCase().replace(/^\$/, "");
    if (!members.has(small)) members.set(small, member);
  }
  return members;
}

function wrong(name: string, rule: string, where: string): InputError {
  return new InputError({
    where,
    what: `its "${name}" ${rule}`,
    remedy: "the ninjs schema of IPTC says what may stand there",
  });
}

/** A member's words, of the first of the names that is there. Throws an `InputError` where it is something else than words. */
export function stringIn(members: Members, names: readonly string[], where: string): string | undefined {
  for (const name of names) {
    const value = members.get(name);
    if (value === undefined || value === null) continue;
    if (typeof value !== "string") throw wrong(name, "must be words", where);
    if (value.trim() !== "") return value;
  }
  return undefined;
}

/** The objects in a list, of the first of the names that is there; an object by itself is a list of one. */
export function objectsIn(members: Members, names: readonly string[], where: string): Members[] {
  for (const name of names) {
    const value = members.get(name);
    if (value === undefined || value === null) continue;
    const list = Array.isArray(value) ? value : [value];
    return list.slice(0, MOST_ENTRIES).map((entry) => {
      const object = membersOf(entry);
      if (object === undefined) throw wrong(name, "must be a list of objects", where);
      return object;
    });
  }
  return [];
}
