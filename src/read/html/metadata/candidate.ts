import type { Place } from "../../source.js";
import type { MetaElements } from "./meta-elements.js";

/** A value that a page states, with where. */
export interface Candidate<Value> {
  readonly value: Value;
  readonly place: Place;
}

/** The contents of the meta elements of these names, the most exact name first. */
export function metaCandidates({ contents }: MetaElements, names: string): Candidate<string>[] {
  return names.split(" ").flatMap((name) =>
    (contents.get(name) ?? []).map((value) => ({
      value,
      place: /^(?:og|article):/.test(name) ? ("open-graph" as const) : ("meta" as const),
    })),
  );
}

/** The first candidate that `read` can make a value of. */
export function firstOf<Written, Value>(
  candidates: readonly Candidate<Written>[],
  read: (written: Written) => Value | undefined,
): Candidate<Value> | undefined {
  for (const { value: written, place } of candidates) {
    const value = read(written);
    if (value !== undefined) return { value, place };
  }
  return undefined;
}

export function jsonLd<Value>(value: Value | undefined): Candidate<Value>[] {
  return value === undefined ? [] : [{ value, place: "json-ld" }];
}
