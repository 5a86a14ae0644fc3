import { extract } from "../../../src/extract/index.js";
import { analyse } from "../../../src/language/analyse.js";
import { loadEnglish } from "../../../src/language/english.js";
import { bareArticle } from "../../../src/normalize/index.js";

const english = loadEnglish();

/** The conflicts of running text, each as the words of its figures; `\n\n` parts paragraphs. */
export function conflictsOf(text: string): string[][] {
  const found = extract(analyse(bareArticle({ name: "story", text }), english));
  return found.conflicts.map(({ figures }) => figures.map((index) => found.figures[index]?.text ?? ""));
}
