import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { InputError } from "../../src/model/input-error.js";
import { warnOfStaleCompilation } from "./stale.js";

/** Exit statuses: done; the input has a fault; the command line has a fault. Anything else is a bug and shows its stack. */
export const exitStatus = { done: 0, inputFault: 1, usageFault: 2 } as const;

type OptionValues = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/** One verb: what its help says, the options it knows, and what it does. */
export interface Command {
  readonly name: string;
  /** One line for the list of verbs. */
  readonly summary: string;
  /** What `--help` prints; it holds an example that works as pasted. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** Gives back the exit status. Throws an `InputError` for what a person can mend. */
  run(paths: readonly string[], options: OptionValues): Promise<number>;
}

/** A fault in how the command was called; exits with status 2. */
export class UsageError extends Error {}

function parsed(command: Command, argumentList: readonly string[]) {
  try {
    return parseArgs({
      args: [...argumentList],
      options: { ...command.options, help: { type: "boolean", short: "h" } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split(". ")[0] ?? "") : String(error));
  }
}

/** An empty value is a variable of a shell script that was never set; taken as given, `--out ""` would write anywhere. */
function refuseEmptyValues(values: OptionValues): void {
  const empty = Object.keys(values).find((name) => [values[name]].flat().includes(""));
  if (empty !== undefined) throw new UsageError(`--${empty} has an empty value`);
}

async function runParsed(command: Command, argumentList: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(command, argumentList);
  if (values.help === true) {
    console.log(command.help);
    return exitStatus.done;
  }
  const options = values as OptionValues;
  refuseEmptyValues(options);
  return command.run(positionals, options);
}

/** Runs a verb with its arguments and says in one sentence what was wrong with them or with the input. */
export async function runCommand(command: Command, argumentList: readonly string[]): Promise<number> {
  process.stdout.on("error", leaveQuietlyWhenNobodyReads);
  await warnOfStaleCompilation();
  try {
    return await runParsed(command, argumentList);
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${command.name}: ${error.message}; see ${command.name} --help.`);
      return exitStatus.usageFault;
    }
    if (error instanceof InputError) {
      console.error(error.message);
      return exitStatus.inputFault;
    }
    throw error;
  }
}

function leaveQuietlyWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(exitStatus.done);
  throw error;
}

/** Runs the verb where its file is the program that was started (`node dist/scripts/build.js`), not where it is imported. */
export async function runIfStarted(moduleUrl: string, command: Command): Promise<void> {
  const started = process.argv[1];
  if (started === undefined || realpathSync(started) !== fileURLToPath(moduleUrl)) return;
  process.exitCode = await runCommand(command, process.argv.slice(2));
}

/** The option's value where it was given once as a string. */
export function text(options: OptionValues, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}

/** The option's values where it may be given several times. */
export function texts(options: OptionValues, name: string): string[] {
  const value = options[name];
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === "string") : [];
}

/** Whether a switch was given. */
export function isOn(options: OptionValues, name: string): boolean {
  return options[name] === true;
}

export type { OptionValues };
