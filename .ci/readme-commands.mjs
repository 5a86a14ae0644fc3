// Prints the shell blocks (```sh) of a Markdown file, one after the other, so that CI can run what the README tells people to type.
// What serves until somebody ends it stands in a block marked "shell", which is left out: it would never come back.
import { readFileSync } from "node:fs";

const markdown = readFileSync(process.argv[2], "utf8");
const blocks = [...markdown.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, commands]) => commands);
if (blocks.length === 0) throw new Error("the file has no shell block");
console.log(blocks.join("\n"));
