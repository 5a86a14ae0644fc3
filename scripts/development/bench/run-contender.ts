/** One contender in a process of its own: `run-contender.ts TABLE NUMBER` says how often a second it gets through the texts. */
import { CONTENDERS, type Contender } from "./contenders.js";
import { ratePerSecond } from "./statistics.js";
import { articleTexts } from "./texts.js";

const [table = "", number = ""] = process.argv.slice(2);
const all: Readonly<Record<string, readonly Contender[]>> = CONTENDERS;
const contender = all[table]?.[Number(number)];
if (contender === undefined) throw new Error(`There is no contender ${number} in the table ${table}`);
const work = await contender.ready();
const { texts } = articleTexts();
process.send?.(ratePerSecond(() => texts.map(work)));
