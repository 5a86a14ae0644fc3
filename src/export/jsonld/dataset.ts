import type { DatasetLeaf } from "schema-dts";
import type { ArticleRecord } from "../../model/article-record.js";
import { optional } from "../../record/optional.js";
import { fragmentLinks } from "../fragment-links.js";
import { articleName, type MarkupIdentifiers } from "./identifiers.js";
import type { Reference } from "./parties.js";
import { propertyValueOf } from "./property-value.js";
import { onOneLine } from "./words.js";

/**
 * The article's figures as a `Dataset`; undefined where it has none. A figure the text says is not so stays out:
 * a `PropertyValue` cannot be negated and would state it.
 */
export function datasetOf(
  record: ArticleRecord,
  identifiers: MarkupIdentifiers,
  house: Reference | undefined,
): DatasetLeaf | undefined {
  const figures = record.figures.filter(({ negated }) => negated !== true);
  if (figures.length === 0) return undefined;
  const headline = onOneLine(record.headline.text);
  const { dataUrl } = record;
  const links = fragmentLinks(record);
  return {
    "@type": "Dataset",
    "@id": identifiers("figures"),
    name: `Figures in “${headline}”`,
    description: `The quantities reported in the news article “${headline}”, each with its unit and in the words of the article.`,
    isBasedOn: { "@id": identifiers(articleName) },
    ...optional("license", record.dataLicense),
    variableMeasured: figures.map((figure) => propertyValueOf(figure, identifiers(figure.id), links.get(figure.id))),
    ...(dataUrl === undefined
      ? {}
      : {
          distribution: {
            "@type": "DataDownload",
            "@id": identifiers("figures-csv"),
            contentUrl: dataUrl,
            encodingFormat: "text/csv",
          },
        }),
    ...optional("sdPublisher", house),
  };
}
