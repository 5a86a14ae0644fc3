#!/usr/bin/env node
/** Measures the program and prints tables: `npm run bench`, or `npm run bench -- cold speed` for some of the parts. */

const parts: Readonly<Record<string, () => Promise<void> | void>> = {
  cold: async () => (await import("./bench/cold.js")).measureCold(),
  speed: async () => (await import("./bench/speed.js")).measureSpeed(),
  pages: async () => (await import("./bench/pages.js")).measurePages(),
  length: async () => (await import("./bench/length.js")).measureLength(),
  memory: async () => (await import("./bench/memory.js")).measureMemory(),
  desk: async () => (await import("./bench/desk.js")).measureDesk(),
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) {
  console.error(`There is no part "${unknown}" (there are ${Object.keys(parts).join(", ")}).`);
  process.exitCode = 2;
} else {
  for (const [name, measure] of Object.entries(parts))
    if (wanted.length === 0 || wanted.includes(name)) await measure();
}
