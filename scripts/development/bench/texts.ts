import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const seed = "../shared/seed/article.txt";
const sharedArticles = "../shared/benchmarks/attribution/polnear-dev.jsonl";
const ownFolders = ["articles", "tests/gold/articles"];

const ownFiles = (): string[] =>
  ownFolders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .map((name) => path.join(folder, name)),
    )
    .filter((file) => file.endsWith(".txt"));

/** The one article that is built from cold. */
export function articleFile(): string {
  const file = existsSync(seed) ? seed : ownFiles()[0];
  if (file === undefined) throw new Error("There is no article to build: articles/ is empty");
  return file;
}

/** Enough text for a steady rate, and no more: the slowest reader beside ours does some KB a second. */
const speedSampleLength = 32 * 1024;

/** The first of the texts, up to the length together. */
function sampleOf(texts: readonly string[], length: number): string[] {
  let size = 0;
  return texts.filter((text) => {
    size += text.length;
    return size <= length;
  });
}

/** Articles to measure speed on: some of the shared ones where they lie beside the project, else the project's own. */
export function articleTexts(): { from: string; texts: string[] } {
  if (!existsSync(sharedArticles))
    return { from: ownFolders.join(" and "), texts: ownFiles().map((file) => readFileSync(file, "utf8")) };
  const lines = readFileSync(sharedArticles, "utf8").trim().split("\n");
  const texts = lines.map((line) => String(JSON.parse(line).text));
  return { from: sharedArticles, texts: sampleOf(texts, speedSampleLength) };
}

/** An article of about that many characters in the words of the project's own articles, paragraph by paragraph. */
export function longArticle(length: number): string {
  const paragraphs = ownFiles()
    .flatMap((file) => readFileSync(file, "utf8").split(/\r?\n/))
    .filter((line) => line.length > 80);
  const pieces = ["Harbour council counts its boats"];
  let size = 0;
  for (let turn = 0; size < length; turn++) {
    const paragraph = paragraphs[turn % paragraphs.length];
    if (paragraph === undefined) throw new Error("There are no paragraphs to make a long article of");
    pieces.push(paragraph);
    size += paragraph.length + 2;
  }
  return pieces.join("\n\n");
}

/** A made-up name for each number. */
function nameOf(number: number): string {
  const letters = [...number.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
  return `N${letters.join("")}`;
}

/** Sentences that each name somebody else, up to a length. */
function told(sentence: (name: string) => string, length: number): string {
  const sentences: string[] = [];
  for (let size = 0; size < length; size += sentences.at(-1)?.length ?? 0)
    sentences.push(sentence(nameOf(sentences.length)));
  return sentences.join("");
}

const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const headline = "Harbour council counts its boats\n\n";

/** Texts made to break a reader, as functions of their length. */
export const hostileTexts: Readonly<Record<string, (length: number) => string>> = {
  "unbroken run": (length) => headline + filled("ab1.", length),
  "one long word": (length) => headline + filled("abcdefgh", length),
  digits: (length) => headline + filled("1,234,567.", length),
  "quotation marks": (length) => headline + filled('"', length),
  "curly quotes that open": (length) => headline + filled("“a ", length),
  "nested brackets": (length) => headline + filled("(", length / 2) + filled(")", length / 2),
  spaces: (length) => `${headline}a${filled(" ", length)}b`,
  "line breaks": (length) => `${headline}a${filled("\n", length)}b`,
  "short lines": (length) => headline + filled("By A\n\n", length),
  "a sentence without end": (length) => headline + filled("5 percent of 40 boats and ", length),
  "he said that he said": (length) => headline + filled("he said that ", length),
  "one source, many cues": (length) => headline + filled("and said it was late ", length),
  "told that somebody warned": (length) => headline + filled("Arden told Brook that Cole warned ", length),
  "a list of numbers": (length) => headline + filled("5, 6, 7, ", length / 2),
  "quoted letters": (length) => headline + filled('"a," said B. ', length),
  "a new person in each sentence": (length) =>
    headline + told((name) => `The company said it was late, and so did Anna ${name}. He said so. `, length),
  "a new namesake in each sentence": (length) =>
    headline + told((name) => `Mr ${name} Merle said it was late. `, length),
  "a new body in each sentence": (length) =>
    headline + told((name) => `The company said it was late. Mayor ${name} of the ${name} Company spoke. `, length),
  "colons and dashes": (length) => headline + filled("a: b — ", length),
  dates: (length) => headline + filled("on Friday, March 14, ", length),
  "bidi controls": (length) => headline + filled("\u202ea\u2066 ", length),
};
