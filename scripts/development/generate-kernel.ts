#!/usr/bin/env node
/** Compiles `src/language/kernel/kernel.ts` (AssemblyScript) to `bytes.ts`; `--check` only says whether it is the same. */
import asc from "assemblyscript/asc";
import { chalk, fs } from "zx";

const source = "src/language/kernel/kernel.ts";
const target = "src/language/kernel/bytes.ts";

const options = [
  "--outFile",
  "kernel.wasm",
  "--optimizeLevel",
  "3",
  "--runtime",
  "stub",
  "--enable",
  "simd",
  "--importMemory",
];

/** The compiled kernel. Throws what the compiler says. */
async function compiled(): Promise<Uint8Array> {
  let binary: Uint8Array | undefined;
  const { error, stderr } = await asc.main([source, ...options], {
    writeFile: (_, contents) => {
      if (typeof contents !== "string") binary = contents;
    },
  });
  if (error !== null || binary === undefined) throw new Error(stderr.toString());
  return binary;
}

const text = `/** \`kernel.ts\`, compiled by \`npm run generate:kernel\`; change that, not this. */
export const kernelBytes =
  "${Buffer.from(await compiled()).toString("base64")}";
`;
if (!process.argv.includes("--check")) await fs.writeFile(target, text);
else if ((await fs.readFile(target, "utf8")) !== text) {
  console.error(chalk.red(`${target} is not what ${source} compiles to: run npm run generate:kernel.`));
  process.exitCode = 1;
}
