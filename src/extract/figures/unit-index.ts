import type { Atom } from "./atom.js";
import type { CandidateUnit } from "./candidate.js";
import { CURRENCIES, type CurrencyRow, MONEY_PARTS } from "./tables/currencies.js";
import { NEWS_UNITS } from "./tables/news-units.js";
import { UNITS, type UnitRow } from "./tables/units.js";

type Unit = Omit<CandidateUnit, "words">;

/** Longest unit surface, in atoms (`barrels of oil equivalent per day`, `kilometres per hour`). */
const LONGEST = 7;

const words = new Map<string, Unit>();
const symbols = new Map<string, Unit>();
const codes = new Map<string, Unit>();

function list(surfaces: string): string[] {
  return surfaces
    .split(" ")
    .filter((surface) => surface !== "")
    .map((surface) => surface.replaceAll("_", " "));
}

function addUnit(row: UnitRow): void {
  const unit: Unit = {
    kind: row.kind,
    name: row.name,
    ...(row.code === "" ? {} : { code: row.code, system: "UCUM" as const }),
  };
  for (const word of list(row.words)) words.set(spell(word), unit);
  for (const symbol of list(row.symbols ?? "")) symbols.set(spell(symbol), unit);
}

function addCurrency(row: CurrencyRow): void {
  const unit: Unit = {
    kind: "money",
    name: row.name,
    ...(row.code === "" ? {} : { code: row.code, system: "ISO4217" as const }),
  };
  for (const word of list(row.words)) words.set(spell(word), unit);
  for (const symbol of list(row.symbols ?? "")) symbols.set(spell(symbol), unit);
  if (row.code !== "") {
    codes.set(row.code, unit);
    symbols.set(row.code, unit);
  }
}

/** A surface as the index spells it: atoms parted by one space, hyphens left out (`pound-feet` and `pound feet` are one). */
function spell(surface: string): string {
  return surface
    .replace(/-/g, " ")
    .replace(/([^\p{L}\p{M}\p{N} '])/gu, " $1 ")
    .replace(/ {2,8}/g, " ")
    .trim();
}

for (const row of UNITS) addUnit(row);
for (const row of NEWS_UNITS) addUnit(row);
for (const row of CURRENCIES) addCurrency(row);
for (const row of MONEY_PARTS) addCurrency(row);

/** The unit of an ISO 4217 code, named. */
export function currencyOf(code: string): Unit | undefined {
  return codes.get(code);
}

/** The unit whose written form begins at an atom, the longest one; `last` is its last atom. */
export function unitAt(atoms: readonly Atom[], at: number): { readonly unit: Unit; readonly last: number } | undefined {
  let spelled = "";
  let lowered = "";
  let found: { unit: Unit; last: number } | undefined;
  for (let next = at; next < atoms.length && next < at + LONGEST; next++) {
    const atom = atoms[next];
    if (atom === undefined) break;
    if (atom.text === "-" && next > at && !atom.spaced && atoms[next + 1]?.spaced === false) continue;
    spelled += `${spelled === "" ? "" : " "}${atom.text}`;
    lowered += `${lowered === "" ? "" : " "}${atom.normal}`;
    const unit = symbols.get(spelled) ?? words.get(lowered);
    if (unit !== undefined) found = { unit, last: next };
  }
  return found;
}

const named = new Map([...words.values(), ...codes.values()].map((unit) => [unit.name, unit]));

/** The unit a person means by a name, an abbreviation or a sign: `percent`, `%`, `km`, `dollars`. */
export function unitNamed(name: string): Pick<Unit, "name" | "code" | "system"> | undefined {
  return named.get(name) ?? symbols.get(spell(name)) ?? words.get(spell(name.toLowerCase()));
}
