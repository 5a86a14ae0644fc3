import type { Exporter } from "../exporter.js";
import { graphOf } from "./graph.js";
import { jsonText, scriptElement } from "./serialize.js";
import { markupWarnings } from "./warnings.js";

/** The article as linked data in schema.org's terms: for machines as JSON-LD, for the publisher's page as a script element. */
export const exporter: Exporter = {
  name: "jsonld",
  *files(record, { options }) {
    const graph = graphOf(record, options);
    yield { name: "article.jsonld", content: jsonText(graph), warnings: markupWarnings(record, options) };
    yield { name: "article.html", content: scriptElement(graph) };
  },
};
