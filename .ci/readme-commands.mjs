// Prints the shell blocks (```sh) of a Markdown file, one after the other, so that CI can run what the README tells people to type.
// Lines that are named behind the file are left out: CI has run them already.
// What serves until somebody ends it stands in a block marked "shell", which is left out: it would never come back.
import { readFileSync } from "node:fs";

const markdown = readFileSync(process.argv[2], "utf8");
const blocks = [...markdown.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, commands]) => commands);
if (blocks.length === 0) throw new Error("the file has no shell block");
const run = new Set(process.argv.slice(3));
const lines = blocks.join("\n").split("\n");
for (const line of run) if (!lines.includes(line)) throw new Error(`the file has no command "${line}"`);
console.log(lines.filter((line) => !run.has(line)).join("\n"));
