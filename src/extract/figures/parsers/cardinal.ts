import type { FigureParser } from "../candidate.js";
import { readCardinal } from "../reading/cardinal.js";

/** `1,234.5`, `1.2m`, `31.4bn`, `5.84 mln`, `five and a half`, `two dozen`, `3.2 lakh crore`. */
export const cardinal: FigureParser = {
  name: "cardinal",
  parse: ({ atoms }, at) => {
    const read = readCardinal(atoms, at);
    if (read === undefined) return undefined;
    return {
      numeral: { first: at, last: read.last },
      form: read.form,
      amount: { kind: "value", value: read.value },
      scale: read.factor,
      doubts: [],
      inferred: false,
    };
  },
};
