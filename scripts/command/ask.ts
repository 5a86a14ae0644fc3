import { createInterface } from "node:readline/promises";
import { UsageError } from "./command.js";

/**
 * Asks a question on the terminal until one of the answers, or the beginning of one, is given. Throws a `UsageError` where
 * nobody can be asked, with the option that says it.
 */
export async function asked<Answer extends string>(
  question: string,
  answers: readonly Answer[],
  option: string,
): Promise<Answer> {
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true)
    throw new UsageError(`say it with ${option} (${answers.join(" or ")}): there is no terminal to ask on`);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // A terminal that is closed (Ctrl-D) leaves its question open for ever.
  const closed = new Promise<undefined>((resolve) => terminal.once("close", () => resolve(undefined)));
  try {
    for (;;) {
      const said = await Promise.race([terminal.question(`${question} [${answers.join("/")}] `), closed]);
      if (said === undefined) throw new UsageError(`no answer was given; say it with ${option}`);
      const words = said.trim().toLowerCase();
      const found = answers.filter((answer) => words !== "" && answer.startsWith(words));
      if (found.length === 1 && found[0] !== undefined) return found[0];
    }
  } finally {
    terminal.close();
  }
}
