import { once } from "node:events";
import { InputError } from "../../src/model/input-error.js";
import { exitStatus, UsageError } from "./command.js";
import { linesOf } from "./input-lines.js";
import { parsedJson } from "./json.js";

/** In bytes. JSON may take six for one of the text (`\u00e9`); a line of this length holds far more than any article. */
const longestLine = 32_000_000;

/** One line of a filter's input: running text with a name. Other members are ignored and never copied to the output. */
export interface FilterLine {
  readonly id: string;
  readonly text: string;
  readonly meta?: unknown;
}

function lineOf(value: unknown): FilterLine {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new InputError({ what: "the line is not a JSON object" });
  const { id, text, meta } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== "string" || id === "") throw new InputError({ what: 'the line has no "id" in words' });
  if (typeof text !== "string") throw new InputError({ what: 'the line has no "text" in words' });
  return { id, text, ...(meta === undefined ? {} : { meta }) };
}

/** Whether a line holds nothing but white space, as JSON has it. */
function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

/** The id of a line whose work failed, where it has one. */
function identifierIn(value: unknown): { readonly id?: string } {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
  return typeof id === "string" ? { id } : {};
}

/**
 * Reads NDJSON on standard input and writes one line for each, in order and in constant memory. A line that cannot be
 * read gives `{"line","id"?,"error"}` on standard error and exit status 1 at the end; the others come out all the same.
 * Throws a `UsageError` where files are named: who waits for them to be read would wait without end.
 */
export async function filterLines(paths: readonly string[], work: (line: FilterLine) => object): Promise<number> {
  const [path] = paths;
  if (path !== undefined)
    throw new UsageError(`it reads standard input and no files, but was given ${path} (put "<" before it)`);
  let number = 0;
  let faults = 0;
  for await (const line of linesOf(process.stdin, longestLine)) {
    number++;
    if (line !== undefined && isBlank(line)) continue;
    let value: unknown;
    try {
      if (line === undefined) throw new InputError({ what: `the line has more than ${longestLine / 1_000_000} MB` });
      value = parsedJson(line);
      const written = process.stdout.write(`${JSON.stringify(work(lineOf(value)))}\n`);
      if (!written) await once(process.stdout, "drain");
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      faults++;
      console.error(JSON.stringify({ line: number, ...identifierIn(value), error: error.message }));
    }
  }
  return faults > 0 ? exitStatus.inputFault : exitStatus.done;
}
