#!/usr/bin/env node
/** Writes the tables of units and currencies from CLDR: `npm run generate:units`; with `--check` only says whether they are as CLDR has them. */
import { $, fs } from "zx";
import { cldrVersion, currencySurfaces, currentCurrencies, type Surfaces, unitSurfaces } from "./units/cldr.js";
import { LEFT_OUT, SELECTION } from "./units/selection.js";

const folder = "src/extract/figures/tables";

/** Surfaces in one string, as the tables write them. */
const list = (surfaces: readonly string[]): string => surfaces.map((surface) => surface.replaceAll(" ", "_")).join(" ");

const literal = (...values: readonly string[]): string => values.map((value) => JSON.stringify(value)).join(", ");

function head(what: string, from: string, type: string): string {
  return [
    "// Written by `npm run generate:units`; do not edit.",
    `import type { ${type} } from "./${type === "UnitRow" ? "unit-row" : "currency-row"}.js";`,
    "",
    `/** ${what} from ${from} ${cldrVersion} (https://cldr.unicode.org, Unicode-3.0): names as in British English, surfaces of both Englishes; several words of one surface are parted by \`_\`. */`,
  ].join("\n");
}

function unitsTable(): string {
  const rows = Object.entries(SELECTION).flatMap(([kind, selected]) =>
    selected.map(([identifier, code, named]) => {
      const { name, words, symbols } = unitSurfaces(identifier);
      const kept = symbols.filter((symbol) => !LEFT_OUT.has(symbol.replaceAll(" ", "_")));
      return `[${literal(kind, named ?? name, code, list(words), list(kept))}],`;
    }),
  );
  return `${head("Units", "cldr-units-full", "UnitRow")}
export const CLDR_UNITS: readonly UnitRow[] = ([${rows.join("\n")}] as const).map(([kind, name, code, words, symbols]) => ({ kind, name, code, words, symbols }));
`;
}

function currenciesTable(): string {
  const signs = new Map<string, number>();
  const found: (Surfaces & { code: string })[] = currentCurrencies().map((code) => ({
    code,
    ...currencySurfaces(code),
  }));
  for (const { symbols } of found) for (const sign of symbols) signs.set(sign, (signs.get(sign) ?? 0) + 1);
  // A sign that several currencies share says nothing without the country.
  const rows = found.map(
    ({ code, name, words, symbols }) =>
      `[${literal(code, name, list(words), list(symbols.filter((sign) => signs.get(sign) === 1)))}],`,
  );
  return `${head("Currencies", "cldr-numbers-full", "CurrencyRow")}
export const CLDR_CURRENCIES: readonly CurrencyRow[] = ([${rows.join("\n")}] as const).map(([code, name, words, symbols]) => ({ code, name, words, symbols }));
`;
}

const tables = { "cldr-units.ts": unitsTable(), "cldr-currencies.ts": currenciesTable() };
const isCheck = process.argv.includes("--check");
for (const [name, content] of Object.entries(tables)) {
  const file = `${folder}/${name}`;
  const formatted = await $({ input: content })`npx biome format --stdin-file-path=${file}`;
  if (!isCheck) await fs.writeFile(file, formatted.stdout);
  else if ((await fs.readFile(file, "utf8")) !== formatted.stdout) {
    console.error(`${file} is not as CLDR has it; run npm run generate:units`);
    process.exitCode = 1;
  }
}
