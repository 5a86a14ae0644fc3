import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

/** The schemas of CSL 1.0.2 that citeproc-py ships, from the project's own repository. */
const folder = execFileSync(
  "python3",
  [
    "-c",
    "import os, citeproc; print(os.path.join(os.path.dirname(citeproc.__file__), 'data', 'schema', 'schemas', 'styles'))",
  ],
  { encoding: "utf8" },
).trim();

/** The values of a named choice in a RELAX NG Compact file, in the order of the file. Throws where there is no such choice. */
function choices(file: string, name: string): string[] {
  const lines = readFileSync(path.join(folder, file), "utf8").split("\n");
  const start = lines.findIndex((line) => line.trim() === `${name} =`);
  const values: string[] = [];
  for (const line of lines.slice(start + 1)) {
    if (line.trim() === "" || line.trim() === "}") break;
    const value = line.trim().startsWith("#") || line.includes("| #") ? undefined : /"([^"]+)"/u.exec(line)?.[1];
    if (value !== undefined) values.push(value);
  }
  if (start < 0 || values.length === 0) throw new Error(`${file} has no choice ${name}`);
  return values;
}

const text = { type: "string" };
const textOrNumber = { type: ["string", "number"] };

/** As csl-data.json defines a name and a date. */
const name = {
  type: "object",
  additionalProperties: false,
  properties: {
    family: text,
    given: text,
    "dropping-particle": text,
    "non-dropping-particle": text,
    suffix: text,
    "comma-suffix": { type: ["string", "number", "boolean"] },
    "static-ordering": { type: ["string", "number", "boolean"] },
    literal: text,
    "parse-names": { type: ["string", "number", "boolean"] },
  },
};
const date = {
  type: "object",
  additionalProperties: false,
  properties: {
    "date-parts": {
      type: "array",
      minItems: 1,
      maxItems: 2,
      items: { type: "array", minItems: 1, maxItems: 3, items: textOrNumber },
    },
    season: textOrNumber,
    circa: { type: ["string", "number", "boolean"] },
    literal: text,
    raw: text,
  },
};

const each = (names: readonly string[], schema: object) =>
  names.map((variable): [string, object] => [variable, schema]);

/** The schema of an array of items: every type and variable of CSL 1.0.2, each of its kind, and no other. */
export function cslDataSchema(): object {
  const variables = (kind: string) => choices("csl-variables.rnc", `variables.${kind}`);
  return {
    type: "array",
    items: {
      type: "object",
      required: ["type", "id"],
      additionalProperties: false,
      properties: Object.fromEntries([
        ["type", { type: "string", enum: choices("csl-types.rnc", "item-types") }],
        ["id", textOrNumber],
        ["categories", { type: "array", items: text }],
        ["custom", { type: "object" }],
        ...each(variables("dates"), date),
        ...each(variables("names"), { type: "array", items: name }),
        ...each(variables("numbers"), textOrNumber),
        ...each([...variables("titles"), ...variables("strings")], text),
      ]),
    },
  };
}
