import { fileURLToPath } from "node:url";
import { type OptionValues, text, UsageError } from "../command.js";
import { writtenFolder } from "../people.js";
import { recordFiles } from "../records.js";
import { today } from "../today.js";

/** Where the bundled page lies: beside the compiled scripts, also when the desk runs from source. */
const assets = fileURLToPath(
  new URL(import.meta.url.endsWith(".ts") ? "../../../dist/desk" : "../desk", import.meta.url),
);

const largestPort = 65_535;

function portFrom(options: OptionValues): number | undefined {
  const given = text(options, "port");
  if (given === undefined) return undefined;
  const port = /^\d{1,5}$/u.test(given) ? Number(given) : Number.NaN;
  if (Number.isNaN(port) || port > largestPort)
    throw new UsageError(`--port must be a number up to ${largestPort}, but is "${given}"`);
  return port;
}

/** Waits until the person ends the program. */
function untilEnded(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
}

/** Serves the review desk of a folder of records until it is ended. Throws an `InputError` where there are none. */
export async function serveDesk(records: string, options: OptionValues): Promise<void> {
  const port = portFrom(options);
  await recordFiles([records]);
  const { openDesk } = await import("../../../src/desk/server/serve.js");
  const desk = await openDesk({
    records,
    people: writtenFolder(options),
    assets,
    ...(port === undefined ? {} : { port }),
    today,
  });
  const ended = untilEnded();
  console.log(`The review desk of ${records} is open at ${desk.url} (Ctrl-C ends it).`);
  await ended;
  await desk.close();
}
