import type { UnitRow } from "./units.js";

const row = (name: string, code: string, words: string, symbols = ""): UnitRow => ({
  kind: "measure",
  name,
  code,
  words,
  symbols,
});

/** What news writes and neither CLDR nor UCUM has: sport, freight, oil, circulation. Found by reading sports and market reports. */
export const NEWS_UNITS: readonly UnitRow[] = [
  row("point per game", "{point}/{game}", "points_per_game point_per_game points_a_game", "ppg PPG"),
  row("rebound per game", "{rebound}/{game}", "rebounds_per_game rebound_per_game rebounds_a_game", "rpg RPG"),
  row("assist per game", "{assist}/{game}", "assists_per_game assist_per_game assists_a_game", "apg APG"),
  row("touchdown", "{touchdown}", "touchdown touchdowns", "TD TDs"),
  row("barrel per day", "[bbl_us]/d", "barrels_per_day barrels_a_day barrel_per_day barrel_a_day", "bpd b/d bbl/d"),
  row("million barrel per day", "10*6.[bbl_us]/d", "", "mb/d"),
  row(
    "barrel of oil equivalent per day",
    "[bbl_us]/d",
    "barrels_of_oil_equivalent_per_day barrels_of_oil_equivalent_a_day",
    "boepd boe/d",
  ),
  row("barrel of oil equivalent", "[bbl_us]", "barrels_of_oil_equivalent", "boe"),
  row("twenty-foot equivalent unit", "{TEU}", "twenty_foot_equivalent_units", "TEU TEUs"),
  row("deadweight tonne", "t", "deadweight_tonnes deadweight_tons", "dwt DWT"),
  row("gross tonne", "{gross_tonne}", "gross_tonnes gross_tons", "GT"),
  row("G", "[g]", "", "Gs"),
];
