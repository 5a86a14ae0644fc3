import type { Exporter } from "../exporter.js";
import { biblatexEntry } from "./biblatex.js";
import { citationsText } from "./citations-text.js";
import { cslItem } from "./csl-json.js";
import { citedArticle } from "./item.js";
import { risReference } from "./ris.js";

/** citations.txt, for people; the same article as CSL-JSON, BibLaTeX and RIS, for programs that keep references. */
export const exporter: Exporter = {
  name: "citations",
  *files(record, { options }) {
    const article = citedArticle(record);
    yield { name: "citations.txt", content: citationsText(record, options) };
    yield { name: "citations.csl.json", content: `${JSON.stringify([cslItem(article)], null, 2)}\n` };
    yield { name: "citations.bib", content: biblatexEntry(article) };
    yield { name: "citations.ris", content: risReference(article) };
  },
};
