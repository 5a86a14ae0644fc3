import path from "node:path";
import { InputError } from "../../model/input-error.js";
import { LackingError } from "../../review/acts.js";

const sentence = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;

/** Advice for who works with files and commands. */
const ofCommandLine = /\bclipsheet\b|--[a-z]|\bschemas\//;

/** Where in a file a fault is: the person looks at the thing itself. */
const placeInFile = /^(?:review|correction) \S{1,100}: \/(?:reviews|corrections)\/\d{1,9}\/?/;

/**
 * What a person is told at the desk: the file by its name alone, since its folder is the desk's own, and no advice that
 * belongs to the command line.
 */
export function inDeskWords(error: InputError): string {
  if (error instanceof LackingError) return `The review cannot be published without ${error.lacking.join(", ")}.`;
  const { where, what, remedy } = error.problem;
  const advice = remedy === undefined || ofCommandLine.test(remedy) ? "" : `; ${remedy}`;
  const plain = new InputError({ what: `${what.replace(placeInFile, "")}${advice}` }).message.slice(0, -1);
  return where === undefined ? sentence(plain) : `${path.basename(where)}: ${plain}.`;
}
