import type { Correction, Corrections } from "../../model/corrections.js";
import { InputError } from "../../model/input-error.js";
import { sentenceOf, type Violation } from "../../model/violation.js";
import { jsonOfFile } from "../../read/json.js";
import { validateCorrectionsFile } from "../validate-people.js";
import { isDateValue } from "./date-value.js";

/** Says of a fault in which correction it is, by its id and its place in the file. */
function inCorrection(value: unknown, fault: Violation): string {
  const index = /^\/corrections\/(\d+)/u.exec(fault.path)?.[1];
  const list: unknown = typeof value === "object" && value !== null ? Reflect.get(value, "corrections") : undefined;
  const item: unknown = index === undefined || !Array.isArray(list) ? undefined : list[Number(index)];
  const id: unknown = typeof item === "object" && item !== null ? Reflect.get(item, "id") : undefined;
  return typeof id === "string" ? `correction ${id}: ${sentenceOf(fault)}` : sentenceOf(fault);
}

const isAddition = ({ action, target }: Correction): boolean => action === "add" && target !== "field";

/** The dates that a correction sets: of a date the value, of a figure the time it holds for. */
function datesOf({ target, set }: Correction): string[] {
  const value = target === "date" ? set?.value : undefined;
  return [value, set?.asOf].filter((words) => typeof words === "string");
}

/** What the schema cannot say: each id once, and values that go together. As a clause with its remedy, or undefined. */
function faultOf(
  correction: Correction,
  earlier: ReadonlySet<string>,
): Pick<InputError["problem"], "what" | "remedy"> | undefined {
  const { id, target, targetId, set } = correction;
  if (earlier.has(id)) return { what: `correction ${id} is there twice`, remedy: "give each its own id" };
  if (set?.value !== undefined && (set.low !== undefined || set.high !== undefined))
    return { what: `correction ${id} sets a value and a range`, remedy: "keep one of the two" };
  if ((set?.low === undefined) !== (set?.high === undefined))
    return { what: `correction ${id} sets one end of a range`, remedy: "give low and high" };
  if (set?.low !== undefined && set.high !== undefined && set.low > set.high)
    return { what: `correction ${id} has low ${set.low} above high ${set.high}`, remedy: "exchange them" };
  const wanted = target === "figure" ? "number" : "string";
  if ((target === "figure" || target === "date") && set?.value !== undefined && typeof set.value !== wanted)
    return { what: `correction ${id} sets a value that is no ${wanted}`, remedy: `give a ${wanted}` };
  const noDate = datesOf(correction).find((words) => !isDateValue(words));
  if (noDate !== undefined)
    return {
      what: `correction ${id} has the date "${noDate}", which is not written as EDTF`,
      remedy: "write it as 2031-05-14, 2031-05, 2031 or 2031-05-14/2031-05-20",
    };
  if (isAddition(correction) && target === "figure" && set?.value === undefined && set?.low === undefined)
    return { what: `correction ${id} adds a figure without a value`, remedy: "set value, or low and high" };
  if (isAddition(correction) && target === "date" && set?.value === undefined)
    return { what: `correction ${id} adds a date without a value`, remedy: "set value" };
  if (target === "speaker" && targetId === undefined && correction.anchor === undefined)
    return { what: `correction ${id} does not say which speaker`, remedy: "give targetId or anchor" };
  return undefined;
}

/**
 * The corrections of a file's bytes, checked by schema and by meaning; `file` names it in messages.
 *
 * @throws {InputError} for a file that is no JSON, or holds a correction that cannot be meant: the article is not built
 * then, since what an editor took out could go out again.
 */
export function readCorrections(bytes: Uint8Array, file: string): Corrections {
  const value = jsonOfFile(bytes, file);
  const checked = validateCorrectionsFile(value);
  if (!checked.ok) {
    const [first] = checked.error;
    throw new InputError({
      where: file,
      what: first === undefined ? "it is not valid" : inCorrection(value, first),
      remedy: "schemas/corrections.schema.json says what may stand there; clipsheet correct writes it",
    });
  }
  const seen = new Set<string>();
  for (const correction of checked.value.corrections) {
    const fault = faultOf(correction, seen);
    if (fault !== undefined) throw new InputError({ where: file, ...fault });
    seen.add(correction.id);
  }
  return checked.value;
}
