import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { filesBelow, kindOf } from "../../src/files.js";

const root = new URL("../../../", import.meta.url);

/**
 * Says so where the compiled program is older than its sources. Only a checkout has sources beside `dist/`;
 * the installed command has none and says nothing.
 */
export async function warnOfStaleCompilation(): Promise<void> {
  const compiledFile = fileURLToPath(import.meta.url);
  const folders = ["src", "scripts", "schemas"].map((name) => fileURLToPath(new URL(`${name}/`, root)));
  const [sources] = folders;
  if (sources === undefined || !compiledFile.endsWith(".js") || (await kindOf(sources)) !== "folder") return;
  const compiled = statSync(compiledFile).mtimeMs;
  const files = (await Promise.all(folders.map(filesBelow))).flat();
  const newer = files.find((file) => !file.includes("development") && statSync(file).mtimeMs > compiled);
  if (newer !== undefined) console.error(`dist/ is older than ${newer}; run npm run compile.`);
}
