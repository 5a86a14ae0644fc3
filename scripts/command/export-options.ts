import type { ExportOptions } from "../../src/export/exporter.js";
import { exporters } from "../../src/export/exporters.js";
import { isAbsoluteIri } from "../../src/export/jsonld/identifiers.js";
import type { OptionValues } from "./command.js";
import { isOn, text, texts, UsageError } from "./command.js";

/** The options of every command that writes exports. */
export const exportOptions = {
  base: { type: "string" },
  excel: { type: "boolean" },
  raw: { type: "boolean" },
  "no-text": { type: "boolean" },
  without: { type: "string", multiple: true },
} as const;

export const exportHelp = `What is written:
  --base IRI             where the markup's own ids live
  --excel                begin CSV files with a byte order mark, for a double click in Excel
  --raw                  leave text cells as they are, also those a spreadsheet would run as formulas
  --no-text              leave out the article's sentences and the claims' words (record.json keeps them)
  --without NAME         leave out an export (${exporters.map(({ name }) => name).join(", ")}); repeat for several`;

/** What the command line asks of the exports. Throws a `UsageError` for a base that is none. */
export function exportOptionsFrom(options: OptionValues): ExportOptions {
  const base = text(options, "base");
  if (base !== undefined && !isAbsoluteIri(base))
    throw new UsageError(`--base must be an absolute IRI like https://data.example.org/articles/, but is "${base}"`);
  return {
    ...(base === undefined ? {} : { base }),
    ...(isOn(options, "excel") ? { excel: true } : {}),
    ...(isOn(options, "raw") ? { raw: true } : {}),
    ...(isOn(options, "no-text") ? { noText: true } : {}),
  };
}

/** The names of the exports to leave out. Throws a `UsageError` for a name that no export has. */
export function omittedExports(options: OptionValues): ReadonlySet<string> {
  const known = new Set(exporters.map(({ name }) => name));
  const omitted = texts(options, "without");
  const unknown = omitted.find((name) => !known.has(name));
  if (unknown !== undefined)
    throw new UsageError(`there is no export "${unknown}" (there are ${[...known].join(", ")})`);
  return new Set(omitted);
}
