import type { SchemaError } from "./compiled-validator.js";

/** One thing that is wrong in a value: where, what stands there, and the rule it breaks, in words. */
export interface Violation {
  /** JSON Pointer (RFC 6901) of the place; the empty string for the whole. */
  readonly path: string;
  /** The value that stands there, as short JSON. */
  readonly value: string;
  /** The rule, as a clause: "must be one of sure, check". */
  readonly rule: string;
}

/** Either a value or what is wrong with it. */
export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Problem };

const longestShownValue = 80;

function withoutDepth(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "[]" : "[…]";
  if (typeof value === "object" && value !== null) return "{…}";
  return JSON.stringify(typeof value === "string" ? value.slice(0, longestShownValue) : value) ?? "nothing";
}

/** The first members or items of an object or list as JSON, those inside them left out. */
function withoutBrackets(value: object): string {
  let json = "";
  for (const key of Object.keys(value)) {
    if (json.length > longestShownValue) break;
    const name = Array.isArray(value) ? "" : `${withoutDepth(key)}:`;
    json += `${json === "" ? "" : ","}${name}${withoutDepth(Reflect.get(value, key))}`;
  }
  return json;
}

/**
 * The beginning of the value's JSON, for people. Never the whole of it with the rest cut off: what is wrong may be a
 * record as large as a library, or lists nested deeper than any writer of JSON can follow.
 */
function shownValue(value: unknown): string {
  if (typeof value !== "object" || value === null) return withoutDepth(value);
  return Array.isArray(value) ? `[${withoutBrackets(value)}]` : `{${withoutBrackets(value)}}`;
}

/** A violation of the rule at the place; the value is shortened for people. */
export function violation(path: string, value: unknown, rule: string): Violation {
  const shown = shownValue(value);
  return { path, value: shown.length > longestShownValue ? `${shown.slice(0, longestShownValue)}…` : shown, rule };
}

/** The violation in one sentence. */
export function sentenceOf({ path, value, rule }: Violation): string {
  return `${path === "" ? "the whole" : path} ${rule}, but is ${value}`;
}

function valueAt(root: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>(
      (node, key) =>
        typeof node === "object" && node !== null && Object.hasOwn(node, key) ? Reflect.get(node, key) : undefined,
      root,
    );
}

const wordings: Readonly<Record<string, (parameters: Readonly<Record<string, unknown>>) => string>> = {
  type: ({ type }) => `must be of type ${String(type)}`,
  enum: ({ allowedValues }) => `must be one of ${(allowedValues as unknown[]).join(", ")}`,
  const: ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}`,
  required: ({ missingProperty }) => `must have the member "${String(missingProperty)}"`,
  additionalProperties: ({ additionalProperty }) => `must not have the member "${String(additionalProperty)}"`,
  format: ({ format }) => `must be a ${String(format)}`,
  pattern: ({ pattern }) =>
    String(pattern).startsWith("^[Hh][Tt][Tt][Pp]")
      ? "must be a web address (http:// or https://)"
      : `must match ${String(pattern)}`,
  dependentRequired: ({ property, missingProperty }) =>
    `must have "${String(missingProperty)}" where it has "${String(property)}"`,
  minItems: ({ limit }) => `must have at least ${String(limit)} items`,
  minLength: ({ limit }) => `must have at least ${String(limit)} characters`,
  maxLength: ({ limit }) => `must have at most ${String(limit)} characters`,
  minimum: ({ limit }) => `must be at least ${String(limit)}`,
  maximum: ({ limit }) => `must be at most ${String(limit)}`,
  minProperties: () => "must hold something",
  propertyNames: ({ propertyName }) => `must not have the member "${String(propertyName)}" here`,
  oneOf: () => "must fit exactly one of the forms the schema allows (a figure has a value, or low and high)",
  not: () => "must not have this form (a reason in `check` only goes with certainty check)",
};

/**
 * What ajv reports, as violations in words; `if` and `anyOf` only say that a rule reported beside them was broken, and
 * what a member's name breaks is reported with the object that has it.
 */
export function inWords(error: SchemaError, root: unknown): Violation[] {
  if (error.keyword === "if" || error.keyword === "anyOf" || error.schemaPath.includes("/propertyNames/")) return [];
  const wording = wordings[error.keyword]?.(error.params) ?? error.message ?? `breaks the rule ${error.schemaPath}`;
  return [violation(error.instancePath, valueAt(root, error.instancePath), wording)];
}
