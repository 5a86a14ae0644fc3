import { InputError } from "../../model/input-error.js";

/** A line's value with its id, and its other members. */
export interface IdentifiedLine {
  readonly id: string;
  readonly members: Readonly<Record<string, unknown>>;
}

/** Checks that a line's value is an object with an id. Throws an `InputError` where it is not. */
export function identifiedLine(value: unknown): IdentifiedLine {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new InputError({ what: "the line is not a JSON object" });
  const { id, ...members } = value as Readonly<Record<string, unknown>>;
  if (id === undefined || id === "")
    throw new InputError({ what: 'the line has no "id"', remedy: 'give every line one: {"id":"a","text":"…"}' });
  if (typeof id !== "string")
    throw new InputError({ what: 'the "id" of the line is no text', remedy: "set it in quotation marks" });
  return { id, members };
}
