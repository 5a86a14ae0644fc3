import { InputError } from "../../src/model/input-error.js";

/** Does the work for each input in turn, tells what was wrong with any, goes on with the rest; gives back how many failed. */
export async function forEachInput<Input>(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  work: (input: Input) => Promise<void>,
): Promise<number> {
  let faults = 0;
  for await (const input of inputs) {
    try {
      await work(input);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      console.error(error.message);
      faults++;
    }
  }
  return faults;
}
