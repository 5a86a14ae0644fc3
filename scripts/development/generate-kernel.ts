#!/usr/bin/env node
/** Compiles `src/language/kernel/assembly/kernel.ts` (AssemblyScript) to `bytes.ts`; `--check` only says whether it is the same. */
import { chalk, fs } from "zx";
import { compileAssembly } from "./assembly.js";

const source = "src/language/kernel/assembly/kernel.ts";
const target = "src/language/kernel/bytes.ts";

const text = `/** \`assembly/kernel.ts\`, compiled by \`npm run generate:kernel\`; change that, not this. */
export const kernelBytes =
  "${Buffer.from(await compileAssembly(source)).toString("base64")}";
`;
if (!process.argv.includes("--check")) await fs.writeFile(target, text);
else if ((await fs.readFile(target, "utf8")) !== text) {
  console.error(chalk.red(`${target} is not what ${source} compiles to: run npm run generate:kernel.`));
  process.exitCode = 1;
}
