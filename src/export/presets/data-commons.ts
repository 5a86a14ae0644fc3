import { stringify } from "csv-stringify/sync";
import type { ArticleRecord, Figure } from "../../model/article-record.js";
import { guardFormula } from "../csv/guard.js";
import { plainNumber } from "../csv/plain-number.js";
import type { ExportOptions, OutputFile, ReviewedRecord } from "../exporter.js";
import { daysCovered } from "../tables/dates-covered.js";

/** An observation as Data Commons has it: of one variable, about one entity, at one date. */
interface Observation {
  readonly variable: string;
  readonly entity: string;
  readonly date: string;
  readonly value: number;
  readonly unit: string | undefined;
  readonly measurementMethod: string;
}

/** What is measured. */
interface Variable {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

const provenance = "Figures as reported in news articles";

/** Characters of an item's words that a variable is named by. */
const longestName = 120;

/** Words as a part of a Data Commons identifier: ASCII letters and digits, each word with a capital. */
function identifierPart(words: string): string {
  const folded = words.normalize("NFKD").replace(/\p{M}/gu, "");
  return [...folded.matchAll(/[A-Za-z0-9]+/gu)].map(([word]) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

/** Names for which no identifier is taken: words that share their ASCII letters get numbers. */
class Identifiers {
  readonly #byName = new Map<string, string>();
  readonly #taken = new Set<string>();

  of(name: string): string {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const base = `clipsheet/${identifierPart(name) || "Figure"}`;
    let id = base;
    for (let count = 2; this.#taken.has(id); count++) id = `${base}_${count}`;
    this.#taken.add(id);
    this.#byName.set(name, id);
    return id;
  }
}

/** ISO 8601 as far as Data Commons reads it: a year, month or day; of a longer time its last day, of a season its year. */
function observationDate(asOf: string | undefined, published: string | undefined): string | undefined {
  if (asOf === undefined) return published;
  const plain = asOf.replace(/[~?%]$/u, "");
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/u.test(plain)) return plain;
  return daysCovered(asOf).last ?? /^\d{4}(?=-2[1-4])/u.exec(plain)?.[0] ?? published;
}

/** Currencies by their code, other units by their name; what is counted has none, as in Data Commons. */
function unitOf({ unit }: Figure): string | undefined {
  if (unit.system === "ISO4217") return unit.code;
  return unit.system === undefined ? undefined : identifierPart(unit.name);
}

/** What a figure measures, in words: what it is about, what is counted, and whether it is the amount of a change. */
function measured({ item, unit, change }: Figure): string {
  const words = [item?.text, unit.name].filter((part) => part !== undefined && part !== "");
  const about = [...new Set(words)].join(", ").replace(/\s+/gu, " ").slice(0, longestName) || "figure";
  return change === undefined ? about : `${about} (${change === "up" ? "increase" : "decrease"})`;
}

/** The value of a figure, or the two ends of a range, each with what its variable's name ends with. */
function valuesOf({ value, low, high }: Figure): readonly (readonly [ending: string, value: number])[] {
  if (value !== undefined) return [["", value]];
  return low === undefined || high === undefined
    ? []
    : [
        [" (lower end)", low],
        [" (upper end)", high],
      ];
}

/** The observations of one article, about the article itself: where a figure holds, its words alone do not tell. */
function* observationsOf(
  record: ArticleRecord,
  identifiers: Identifiers,
  variables: Map<string, Variable>,
): Generator<Observation> {
  const published = record.datePublished?.value.slice(0, 10);
  const seen = new Map<string, number>();
  for (const figure of record.figures) {
    const date = observationDate(figure.asOf, published);
    if (figure.negated === true || date === undefined) continue;
    for (const [ending, value] of valuesOf(figure)) {
      const unit = unitOf(figure);
      const base = measured(figure) + ending;
      const key = JSON.stringify([base, date, unit, figure.bound]);
      const count = seen.get(JSON.stringify([key, value])) === undefined ? (seen.get(key) ?? 0) + 1 : 0;
      // Said twice: one observation. Told with another value: another variable, or one would hide the other.
      if (count === 0) continue;
      seen.set(key, count).set(JSON.stringify([key, value]), 1);
      const name = count === 1 ? base : `${base} (${count})`;
      const id = identifiers.of(name);
      if (!variables.has(id)) variables.set(id, { id, name, description: "As reported in news articles." });
      yield { variable: id, entity: `clipsheet/${record.id}`, date, value, unit, measurementMethod: figure.bound };
    }
  }
}

function csv(header: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): string {
  const guarded = rows.map((row) => row.map((cell) => (typeof cell === "string" ? guardFormula(cell) : cell)));
  return `${header.join(",")}\r\n${stringify(guarded, { record_delimiter: "windows", quoted_string: true, cast: { number: plainNumber } })}`;
}

/** A value of MCF, Data Commons' own notation, where it is text. */
function mcfText(text: string): string {
  return `"${text.replace(/\s+/gu, " ").replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

function mcf(variables: Iterable<Variable>): string {
  const nodes = [...variables].map(({ id, name, description }) =>
    [
      `Node: dcid:${id}`,
      "typeOf: dcs:StatisticalVariable",
      `name: ${mcfText(name)}`,
      `description: ${mcfText(description)}`,
      "populationType: schema:Thing",
      `measuredProperty: dcid:${id}`,
      "statType: dcs:measuredValue",
      "",
    ].join("\n"),
  );
  return nodes.join("\n");
}

/** The configuration for rows that each name their variable. */
function configuration(articles: readonly ReviewedRecord[]): object {
  const [only] = articles.length === 1 ? articles : [];
  const url = only?.record.source.url ?? only?.record.publisher?.url;
  const source = only?.record.publisher?.name ?? "News articles";
  return {
    inputFiles: {
      "observations.csv": {
        importType: "observations",
        format: "variablePerRow",
        provenance,
        columnMappings: {
          variable: "variable",
          entity: "entity",
          date: "date",
          value: "value",
          unit: "unit",
          measurementMethod: "measurementMethod",
        },
      },
      "articles.csv": {
        importType: "entities",
        rowEntityType: "NewsArticle",
        idColumn: "dcid",
        provenance,
      },
    },
    entities: { NewsArticle: { name: "News article", description: "An article that figures were reported in." } },
    groupStatVarsByProperty: false,
    sources: { [source]: { ...(url === undefined ? {} : { url }), provenances: { [provenance]: url ?? "" } } },
  };
}

/**
 * Custom data for a Data Commons instance (https://docs.datacommons.org/custom_dc/custom_data.html): `config.json`,
 * one observation a row, the variables in MCF, and the articles as entities that the observations are about.
 * A range is two variables; negated figures, and those of no known time, are left out.
 */
export function* dataCommonsFiles(articles: readonly ReviewedRecord[], _: ExportOptions): Iterable<OutputFile> {
  const identifiers = new Identifiers();
  const variables = new Map<string, Variable>();
  const observations = articles.flatMap(({ record }) => [...observationsOf(record, identifiers, variables)]);
  const rows = observations.map(({ variable, entity, date, value, unit, measurementMethod }) => [
    variable,
    entity,
    date,
    value,
    unit,
    measurementMethod,
  ]);
  yield {
    name: "observations.csv",
    content: csv(["variable", "entity", "date", "value", "unit", "measurementMethod"], rows),
  };
  yield {
    name: "articles.csv",
    content: csv(
      ["dcid", "name", "url"],
      articles.map(({ record }) => [`clipsheet/${record.id}`, record.headline.text, record.source.url]),
    ),
  };
  yield { name: "variables.mcf", content: mcf(variables.values()) };
  yield { name: "config.json", content: `${JSON.stringify(configuration(articles), null, 2)}\n` };
}
