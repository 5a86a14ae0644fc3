import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { openDesk } from "../../../src/desk/server/serve.js";
import { loadEnglish } from "../../../src/language/english.js";
import { recordOfSource } from "../../../src/pipeline.js";
import { formats } from "../../../src/read/index.js";
import { measureDeskPage } from "./desk-page.js";
import { printTable, rounded } from "./table.js";

const ARTICLES = 500;
const CLAIMS = 900;

const head = (name: string) =>
  `Ferry line to ${name} doubles its sailings\n\nVARNHOLM, May 14. /NVA/. The line will run 24 sailings a week from June, its director Mira Tallow said on Wednesday.\n`;
const saying = (order: number) =>
  `\nThe operator's boats carried more than ${3_000 + order} passengers to the outer islands in the week before the storm reached the coast, and ${order + 2} of them had to wait in the harbour for the next tide, Mira Tallow said on Wednesday.\n`;

async function writeRecord(folder: string, slug: string, text: string): Promise<number> {
  const { load } = formats.text;
  if (load === undefined) throw new Error("plain text has no reader");
  const source = (await load())(Buffer.from(text, "utf8"), { name: `${slug}.txt` });
  const record = recordOfSource(source, { slug, given: { datePublished: "2031-05-14" } }, loadEnglish());
  await mkdir(path.join(folder, slug), { recursive: true });
  await writeFile(path.join(folder, slug, "record.json"), JSON.stringify(record));
  return record.claims.length;
}

async function timed(address: string): Promise<{ readonly milliseconds: number; readonly bytes: number }> {
  const start = performance.now();
  const bytes = (await (await fetch(address)).arrayBuffer()).byteLength;
  return { milliseconds: rounded(performance.now() - start), bytes };
}

/** Time of the desk's answers: the list of 500 articles, and one of 200 KB with 900 claims; the first and the next. */
export async function measureDesk(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "clipsheet-desk-"));
  try {
    const short = Array.from({ length: 20 }, (_, order) => saying(order)).join("");
    for (let order = 0; order < ARTICLES; order++)
      await writeRecord(folder, `line-${order}`, head(`Island ${order}`) + short);
    const long = head("Osk Island") + Array.from({ length: CLAIMS }, (_, order) => saying(order)).join("");
    const claims = await writeRecord(folder, "long", long);
    const desk = await openDesk({
      records: folder,
      people: path.join(folder, "reviews"),
      assets: fileURLToPath(new URL("../../../dist/desk", import.meta.url)),
      port: 0,
      today: () => "2031-05-14",
    });
    const rows: [string, number, number, number][] = [];
    const targets: readonly (readonly [string, string])[] = [
      [`list of ${ARTICLES + 1} articles`, "api/articles"],
      [`article of ${Math.round(long.length / 1000)} KB, ${claims} claims`, "api/articles/long"],
    ];
    for (const [name, target] of targets) {
      const first = await timed(desk.url + target);
      const next = await timed(desk.url + target);
      rows.push([name, first.milliseconds, next.milliseconds, Math.round(first.bytes / 1000)]);
    }
    printTable("Review desk, server", ["answer", "first, ms", "next, ms", "KB"], rows);
    await measureDeskPage(desk.url, "long");
    await desk.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
