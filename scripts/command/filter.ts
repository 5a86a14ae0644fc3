import { once } from "node:events";
import { createInterface } from "node:readline";
import { InputError } from "../../src/model/input-error.js";
import { exitStatus } from "./command.js";

/** One line of a filter's input: running text with a name. Other members are ignored and never copied to the output. */
export interface FilterLine {
  readonly id: string;
  readonly text: string;
  readonly meta?: unknown;
}

function lineOf(json: string): FilterLine {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new InputError({ what: `the line is not JSON (${error instanceof Error ? error.message : String(error)})` });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new InputError({ what: "the line is not a JSON object" });
  const { id, text, meta } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== "string" || id === "") throw new InputError({ what: 'the line has no "id" in words' });
  if (typeof text !== "string") throw new InputError({ what: 'the line has no "text" in words' });
  return { id, text, ...(meta === undefined ? {} : { meta }) };
}

/** The id of a line that could not be read, where it has one. */
function identifierIn(json: string): { readonly id?: string } {
  try {
    const value: unknown = JSON.parse(json);
    const id = typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
    return typeof id === "string" ? { id } : {};
  } catch {
    return {};
  }
}

/**
 * Reads NDJSON on standard input and writes one line for each, in order and in constant memory. A line that cannot be
 * read gives `{"line","id"?,"error"}` on standard error and exit status 1 at the end; the others come out all the same.
 */
export async function filterLines(work: (line: FilterLine) => object): Promise<number> {
  let number = 0;
  let faults = 0;
  for await (const json of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (json.trim() === "") continue;
    try {
      const written = process.stdout.write(`${JSON.stringify(work(lineOf(json)))}\n`);
      if (!written) await once(process.stdout, "drain");
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      faults++;
      console.error(JSON.stringify({ line: number, ...identifierIn(json), error: error.message }));
    }
  }
  return faults > 0 ? exitStatus.inputFault : exitStatus.done;
}
