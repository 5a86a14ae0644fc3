import { knownLocale } from "../../src/export/csv/dialect.js";
import type { ExportOptions } from "../../src/export/exporter.js";
import { exporters } from "../../src/export/exporters.js";
import { isAbsoluteIri } from "../../src/export/jsonld/identifiers.js";
import { presets } from "../../src/export/presets/presets.js";
import { optional } from "../../src/record/optional.js";
import type { OptionValues } from "./command.js";
import { isOn, text, texts, UsageError } from "./command.js";

/** The exports that nobody needs to ask for. */
const usualExports = exporters.flatMap(({ name, isAsked }) => (isAsked === undefined ? [name] : []));

/** The options of every command that writes exports. */
export const exportOptions = {
  base: { type: "string" },
  excel: { type: "boolean" },
  locale: { type: "string" },
  raw: { type: "boolean" },
  "no-text": { type: "boolean" },
  xlsx: { type: "boolean" },
  parquet: { type: "boolean" },
  preset: { type: "string", multiple: true },
  "article-body": { type: "boolean" },
  without: { type: "string", multiple: true },
} as const;

export const exportHelp = `What is written:
  --base IRI             where the markup's own ids live
  --excel                begin CSV files with a byte order mark, for a double click in Excel
  --locale TAG           CSV files as spreadsheets of a locale expect them, such as de: semicolon and decimal comma
  --raw                  leave text cells as they are, also those a spreadsheet would run as formulas
  --no-text              leave out the article's sentences and the claims' words; record.json has them masked
  --xlsx                 a workbook of all tables, each value linked to its words in the report
  --parquet              each table as a Parquet file too
  --preset NAME          the form that others import (${presets.map(({ name }) => name).join(", ")}); repeat for several
  --article-body         put the article's running text into its markup (articleBody)
  --without NAME         leave out an export (${usualExports.join(", ")}); repeat for several`;

/** The locale's tag in its canonical form. Throws a `UsageError` for one that nobody knows. */
function localeFrom(options: OptionValues): string | undefined {
  const tag = text(options, "locale");
  if (tag === undefined) return undefined;
  const locale = knownLocale(tag);
  if (locale === undefined)
    throw new UsageError(`--locale must be a known BCP 47 tag like de or fr-CH, but is "${tag}"`);
  return locale;
}

/** The presets' names, each once. Throws a `UsageError` for a name that no preset has. */
function presetsFrom(options: OptionValues): readonly string[] {
  const known = presets.map(({ name }) => name);
  const asked = texts(options, "preset");
  const unknown = asked.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new UsageError(`there is no preset "${unknown}" (there are ${known.join(", ")})`);
  return [...new Set(asked)];
}

/** What the command line asks of the exports. Throws a `UsageError` for a base that is none. */
export function exportOptionsFrom(options: OptionValues): ExportOptions {
  const base = text(options, "base");
  if (base !== undefined && !isAbsoluteIri(base))
    throw new UsageError(`--base must be an absolute IRI like https://data.example.org/articles/, but is "${base}"`);
  const chosenPresets = presetsFrom(options);
  if (isOn(options, "no-text") && isOn(options, "article-body"))
    throw new UsageError("--article-body publishes the article's text, which --no-text leaves out: give one of them");
  return {
    ...(base === undefined ? {} : { base }),
    ...optional("locale", localeFrom(options)),
    ...(isOn(options, "xlsx") ? { xlsx: true } : {}),
    ...(isOn(options, "parquet") ? { parquet: true } : {}),
    ...(chosenPresets.length === 0 ? {} : { presets: chosenPresets }),
    ...(omittedExports(options).has("report") ? { noReport: true } : {}),
    ...(isOn(options, "excel") ? { excel: true } : {}),
    ...(isOn(options, "raw") ? { raw: true } : {}),
    ...(isOn(options, "no-text") ? { noText: true } : {}),
    ...(isOn(options, "article-body") ? { articleBody: true } : {}),
  };
}

/** A sentence for each preset asked for that writes nothing, since it is made of published reviews and there is none. */
export function emptyPresets({ presets: asked = [] }: ExportOptions, reviews: readonly unknown[]): string[] {
  if (reviews.length > 0) return [];
  return presets
    .filter(({ name, isOfReviews }) => isOfReviews === true && asked.includes(name))
    .map(
      ({ name }) =>
        `The preset ${name} is made of published reviews, and there is none: nothing was written for it (clipsheet review makes and publishes them).`,
    );
}

/** The names of the exports to leave out. Throws a `UsageError` for a name that no export has. */
export function omittedExports(options: OptionValues): ReadonlySet<string> {
  const known = new Set(usualExports);
  const omitted = texts(options, "without");
  const unknown = omitted.find((name) => !known.has(name));
  if (unknown !== undefined)
    throw new UsageError(`there is no export "${unknown}" (there are ${[...known].join(", ")})`);
  return new Set(omitted);
}
