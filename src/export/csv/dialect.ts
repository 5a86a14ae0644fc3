import type { ExportOptions } from "../exporter.js";

/** How a CSV file parts cells and writes decimal numbers. */
export interface CsvDialect {
  readonly delimiter: "," | ";";
  readonly decimalMark: "." | ",";
}

/** The dialect of RFC 4180 and of programs. */
const plain: CsvDialect = { delimiter: ",", decimalMark: "." };

/**
 * Regions that write a decimal point and yet part lists with a semicolon, as Windows has it (Language and Region,
 * list separator) and Excel takes it from there. Everywhere else the comma parts where it is no decimal mark.
 */
const semicolonRegions: ReadonlySet<string> = new Set(["CH", "LI"]);

/** A locale that numbers can be written for, in its canonical form; undefined where Unicode's CLDR knows none. */
export function knownLocale(tag: string): string | undefined {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag)[0];
  } catch {
    return undefined;
  }
}

/** The dialect that spreadsheets of a locale read on a double click; the plain one where none is asked for. */
export function dialectFor({ locale }: ExportOptions): CsvDialect {
  if (locale === undefined) return plain;
  // Latin digits, whatever digits the locale prefers: other programs take no others for numbers.
  const parts = new Intl.NumberFormat(locale, { numberingSystem: "latn" }).formatToParts(1.5);
  const decimalMark = parts.find(({ type }) => type === "decimal")?.value === "," ? "," : ".";
  const region = new Intl.Locale(locale).maximize().region ?? "";
  return { delimiter: decimalMark === "," || semicolonRegions.has(region) ? ";" : ",", decimalMark };
}
