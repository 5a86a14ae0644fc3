import { expect, test } from "vitest";
import { ordinaryCapitals } from "../../src/normalize/ordinary-capitals.js";

const NAMES: readonly [string, string][] = [
  ["MARLBY", "Marlby"],
  ["PORT-AU-MARLE", "Port-au-Marle"],
  ["RIO DE MARLE", "Rio de Marle"],
  ["LA MARLE", "La Marle"],
  ["DE MARLE", "De Marle"],
  ["ST. OSWIN", "St. Oswin"],
  ["O'MARLE", "O'Marle"],
  ["N'DARA", "N'Dara"],
  ["COTE D'ARLE", "Cote d'Arle"],
  ["SANA'R", "Sana'r"],
  ["MCMARLE", "McMarle"],
  ["MARLBY/LA WEND", "Marlby/La Wend"],
  ["U.S.", "U.S."],
  ["UN", "UN"],
  ["US VIRGIN ROCKS", "US Virgin Rocks"],
  ["MARLBY DC", "Marlby DC"],
  ["ÅLEBY", "Åleby"],
  ["Marlby", "Marlby"],
];

test.each(NAMES)("%s → %s", (capitals, ordinary) => {
  expect(ordinaryCapitals(capitals)).toBe(ordinary);
  expect(ordinaryCapitals(capitals)).toHaveLength(capitals.length);
});
