import { createRequire } from "node:module";

/** The written forms of a unit or currency: `words` in lower case, `symbols` with their case. */
export interface Surfaces {
  readonly name: string;
  readonly words: readonly string[];
  readonly symbols: readonly string[];
}

type Patterns = Readonly<Record<string, string>>;
type Widths = Readonly<Record<"long" | "short" | "narrow", Readonly<Record<string, Patterns>>>>;
type Currencies = Readonly<Record<string, Patterns>>;

const load = createRequire(import.meta.url);

/** British first: the record's names are British. */
const LOCALES = ["en-GB", "en"] as const;
const WIDTHS = ["long", "short", "narrow"] as const;
const COUNTS = ["one", "other"] as const;

const units: readonly Widths[] = LOCALES.map(
  (locale) => load(`cldr-units-full/main/${locale}/units.json`).main[locale].units,
);
const currencies: readonly Currencies[] = LOCALES.map(
  (locale) => load(`cldr-numbers-full/main/${locale}/currencies.json`).main[locale].numbers.currencies,
);

/** The version of CLDR that the packages hold. */
export const cldrVersion: string = load("cldr-units-full/package.json").version;

/** Every form of a unit, by identifier, prefix and identifier (`10p12 power-watt`), or two units (`… per …`, `… times …`). */
export function unitSurfaces(identifier: string): Surfaces {
  const words = new Set<string>();
  const symbols = new Set<string>();
  for (const locale of units)
    for (const width of WIDTHS)
      for (const count of COUNTS) {
        const form = unitForm(locale, width, count, identifier);
        if (form === undefined) continue;
        if (width === "long") words.add(form.toLowerCase());
        else symbols.add(form);
      }
  const [name] = words;
  if (name === undefined) throw new Error(`CLDR has no unit ${identifier}`);
  return { name, words: [...words], symbols: [...symbols].filter((symbol) => !words.has(symbol)) };
}

function unitForm(locale: Widths, width: keyof Widths, count: string, identifier: string): string | undefined {
  const [left = "", joint, right] = identifier.split(/ (per|times) /);
  if (joint === undefined || right === undefined) return prefixedForm(locale, width, count, left);
  const outer = prefixedForm(locale, width, joint === "per" ? count : "one", left);
  const inner = prefixedForm(locale, width, joint === "per" ? "one" : count, right);
  const pattern = locale[width][joint]?.compoundUnitPattern;
  if (outer === undefined || inner === undefined || pattern === undefined) return undefined;
  // News writes products without the mark that CLDR puts between (`megawatt hours`, `MWh`).
  if (joint === "times") return width === "long" ? `${outer} ${inner}` : `${outer}${inner}`;
  return pattern.replace("{0}", outer).replace("{1}", inner);
}

function prefixedForm(locale: Widths, width: keyof Widths, count: string, identifier: string): string | undefined {
  const [prefix, base] = identifier.includes(" ") ? identifier.split(" ") : [undefined, identifier];
  const pattern = locale[width][base ?? ""]?.[`unitPattern-count-${count}`];
  if (pattern === undefined) return undefined;
  const form = pattern.replace("{0}", "").trim();
  if (prefix === undefined) return form;
  return locale[width][prefix]?.unitPrefixPattern?.replace("{0}", form);
}

/** Every form of a currency, by its ISO 4217 code; the only symbols are signs of its own, such as €. */
export function currencySurfaces(code: string): Surfaces {
  const words = new Set<string>();
  const symbols = new Set<string>();
  for (const locale of currencies) {
    const row = locale[code];
    for (const count of COUNTS) {
      const form = row?.[`displayName-count-${count}`];
      if (form !== undefined) words.add(form.toLowerCase());
    }
    const sign = row?.["symbol-alt-narrow"];
    if (sign !== undefined && /^\p{Sc}$/u.test(sign)) symbols.add(sign);
  }
  const [name] = words;
  if (name === undefined) throw new Error(`CLDR has no currency ${code}`);
  return { name, words: [...words], symbols: [...symbols] };
}

/** ISO 4217 codes of what is legal tender somewhere, by CLDR's supplemental data, in order. */
export function currentCurrencies(): string[] {
  const regions: Readonly<Record<string, readonly Readonly<Record<string, Patterns>>[]>> = load(
    "cldr-core/supplemental/currencyData.json",
  ).supplemental.currencyData.region;
  const current = new Set<string>();
  for (const rows of Object.values(regions))
    for (const row of rows)
      for (const [code, { _from, _to, _tender }] of Object.entries(row))
        if (_from !== undefined && _to === undefined && _tender !== "false") current.add(code);
  return [...current].sort();
}
