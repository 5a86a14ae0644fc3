import { once } from "node:events";
import { InputError } from "../../src/model/input-error.js";
import { isBlank, LONGEST_LINE, linesOf, tooLongLine } from "../../src/read/ndjson/byte-lines.js";
import { identifiedLine } from "../../src/read/ndjson/identified-line.js";
import { parsedJson } from "../../src/read/ndjson/json-line.js";
import { exitStatus, UsageError } from "./command.js";

/** One line of a filter's input: running text with a name. Other members are ignored and never copied to the output. */
interface TextLine {
  readonly id: string;
  readonly text: string;
}

/** Checks a line's value. Throws an `InputError` where it has no id or no text. */
function textLineOf(value: unknown): TextLine {
  const {
    id,
    members: { text },
  } = identifiedLine(value);
  if (typeof text !== "string") throw new InputError({ what: 'the line has no "text" in words' });
  return { id, text };
}

/** The id of a line whose work failed, where it has one. */
function identifierIn(value: unknown): { readonly id?: string } {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
  return typeof id === "string" ? { id } : {};
}

/** Does the work for each text of NDJSON lines `{"id","text"}`, as `filterLines` does. */
export function filterTexts(paths: readonly string[], work: (line: TextLine) => object): Promise<number> {
  return filterLines(paths, (value) => work(textLineOf(value)));
}

/**
 * Reads NDJSON on standard input and writes one line for each, in order and in constant memory. A line that cannot be
 * read gives `{"line","id"?,"error"}` on standard error and exit status 1 at the end; the others come out all the same.
 * `work` is given the value of each line.
 * Throws a `UsageError` where files are named: who waits for them to be read would wait without end.
 */
export async function filterLines(
  paths: readonly string[],
  work: (value: unknown) => object | Promise<object>,
): Promise<number> {
  const [path] = paths;
  if (path !== undefined)
    throw new UsageError(
      `it reads NDJSON lines on standard input and no files, but was given ${path} (put "<" before a file of such lines; an article as text is read by "npm run build -- ${path}")`,
    );
  let number = 0;
  let faults = 0;
  for await (const line of linesOf(process.stdin, LONGEST_LINE)) {
    number++;
    if (line !== undefined && isBlank(line)) continue;
    let value: unknown;
    try {
      if (line === undefined) throw tooLongLine();
      value = parsedJson(line);
      const written = process.stdout.write(`${JSON.stringify(await work(value))}\n`);
      if (!written) await once(process.stdout, "drain");
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      faults++;
      console.error(JSON.stringify({ line: number, ...identifierIn(value), error: error.message }));
    }
  }
  return faults > 0 ? exitStatus.inputFault : exitStatus.done;
}
