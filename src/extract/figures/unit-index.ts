import type { Atom } from "./atom.js";
import type { CandidateUnit } from "./candidate.js";
import { CLDR_CURRENCIES } from "./tables/cldr-currencies.js";
import { CLDR_UNITS } from "./tables/cldr-units.js";
import type { CurrencyRow } from "./tables/currency-row.js";
import { NEWS_CURRENCIES } from "./tables/news-currencies.js";
import { MORE_SURFACES, NEWS_UNITS } from "./tables/news-units.js";
import type { UnitRow } from "./tables/unit-row.js";

type Unit = Omit<CandidateUnit, "words">;

/** Longest unit surface, in atoms (`barrels of oil equivalent per day`, `kilometres per hour`). */
const LONGEST = 7;

const units = new Map<string, Unit>();
const words = new Map<string, Unit>();
const symbols = new Map<string, Unit>();
const codes = new Map<string, Unit>();
/** The record's names of currencies, where they differ from CLDR's. */
const currencyNames: ReadonlyMap<string, string> = new Map(
  NEWS_CURRENCIES.filter(({ code }) => code !== "").map(({ code, name }) => [code, name]),
);

function list(surfaces: string): string[] {
  return surfaces
    .split(" ")
    .filter((surface) => surface !== "")
    .map((surface) => surface.replaceAll("_", " "));
}

function addSurfaces(unit: Unit, written: { readonly words: string; readonly symbols: string }): void {
  for (const word of list(written.words)) words.set(spell(word), unit);
  for (const symbol of list(written.symbols)) symbols.set(spell(symbol), unit);
}

function addUnit(row: UnitRow): void {
  const { kind, name, code } = row;
  const unit: Unit = { kind, name, ...(code === "" ? {} : { code, system: "UCUM" as const }) };
  units.set(name, unit);
  addSurfaces(unit, row);
}

function addCurrency(row: CurrencyRow): void {
  const { code } = row;
  if (code === "") {
    addSurfaces({ kind: "money", name: row.name }, row);
    return;
  }
  const unit = codes.get(code) ?? {
    kind: "money",
    name: currencyNames.get(code) ?? row.name,
    code,
    system: "ISO4217",
  };
  codes.set(code, unit);
  symbols.set(code, unit);
  addSurfaces(unit, row);
}

/** A surface as the index spells it: atoms parted by one space, hyphens left out (`pound-feet` and `pound feet` are one). */
function spell(surface: string): string {
  return surface
    .replace(/-/g, " ")
    .replace(/([^\p{L}\p{M}\p{N} '])/gu, " $1 ")
    .replace(/ {2,8}/g, " ")
    .trim();
}

// Of two tables with one surface the later counts: the hand tables after CLDR's.
for (const row of [...CLDR_UNITS, ...NEWS_UNITS]) addUnit(row);
for (const [name, ...written] of MORE_SURFACES) {
  const unit = units.get(name);
  if (unit !== undefined) addSurfaces(unit, { words: written[0], symbols: written[1] });
}
for (const row of [...CLDR_CURRENCIES, ...NEWS_CURRENCIES]) addCurrency(row);

/** What the surfaces of several atoms begin with: where no surface goes on, no more atoms are looked at. */
const beginnings = new Set<string>();
for (const surface of [...symbols.keys(), ...words.keys()])
  for (let space = surface.indexOf(" "); space >= 0; space = surface.indexOf(" ", space + 1))
    beginnings.add(surface.slice(0, space));

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
    if (!beginnings.has(spelled) && !beginnings.has(lowered)) break;
  }
  return found;
}

const named = new Map([...words.values(), ...codes.values()].map((unit) => [unit.name, unit]));

/** The unit a person means by a name, an abbreviation or a sign: `percent`, `%`, `km`, `dollars`. */
export function unitNamed(name: string): Pick<Unit, "name" | "code" | "system"> | undefined {
  return named.get(name) ?? symbols.get(spell(name)) ?? words.get(spell(name.toLowerCase()));
}
