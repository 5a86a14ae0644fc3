import { fileURLToPath } from "node:url";
import { fileChangedAfter, kindOf } from "../../src/files.js";

/** The project's folder, seen from where the compiled scripts lie (`dist/scripts/`). */
const root = new URL("../../", import.meta.url);

/**
 * Says so where the compiled program is older than its sources. Only a checkout has sources beside `dist/`;
 * the installed command has none and says nothing.
 */
export async function warnOfStaleCompilation(): Promise<void> {
  const compiledFile = fileURLToPath(import.meta.url);
  const folders = ["src", "scripts/command", "schemas"].map((name) => fileURLToPath(new URL(`${name}/`, root)));
  const [sources] = folders;
  if (sources === undefined || !compiledFile.endsWith(".js") || (await kindOf(sources)) !== "folder") return;
  const newer = fileChangedAfter(folders, compiledFile);
  if (newer !== undefined) console.error(`dist/ is older than ${newer}; run npm run compile.`);
}
