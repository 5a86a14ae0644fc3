import type { Graph } from "schema-dts";
import type { ArticleRecord } from "../../model/article-record.js";
import type { ExportOptions } from "../exporter.js";
import { claimsOf, quotationsOf } from "./claims.js";
import { mentionedCountries } from "./countries/mentioned.js";
import { datasetOf } from "./dataset.js";
import { markupIdentifiers } from "./identifiers.js";
import { newsArticleOf } from "./news-article.js";
import { partiesOf } from "./parties.js";

/** The article's markup for its publisher's page: one graph in which each node is described once and every link resolves. */
export function graphOf(record: ArticleRecord, options: ExportOptions): Graph {
  const identifiers = markupIdentifiers(record, options);
  const parties = partiesOf(record, identifiers);
  const house = record.publisher?.basis === "given" ? parties.publisher : undefined;
  const countries = mentionedCountries(record, identifiers);
  const withWords = options.noText !== true;
  const dataset = datasetOf(record, identifiers, house);
  return {
    "@context": "https://schema.org",
    "@graph": [
      newsArticleOf(record, identifiers, parties, {
        house,
        countries,
        withBody: options.articleBody === true && withWords,
      }),
      ...parties.nodes,
      ...countries.nodes,
      ...claimsOf(record, identifiers, parties, withWords),
      ...(withWords ? quotationsOf(record, identifiers, parties) : []),
      ...(dataset === undefined ? [] : [dataset]),
    ],
  };
}
