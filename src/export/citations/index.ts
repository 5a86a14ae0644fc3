import type { Exporter } from "../exporter.js";
import { citationsText } from "./citations-text.js";
import { cslItem } from "./csl-json.js";
import { citedArticle } from "./item.js";

/** citations.txt, for people, and citations.csl.json, for Zotero, pandoc and the like. */
export const exporter: Exporter = {
  name: "citations",
  *files(record, { options }) {
    yield { name: "citations.txt", content: citationsText(record, options) };
    yield { name: "citations.csl.json", content: `${JSON.stringify([cslItem(citedArticle(record))], null, 2)}\n` };
  },
};
