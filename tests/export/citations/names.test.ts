import { describe, expect, it } from "vitest";
import { initials, naturalOrder, personName, shortName, sortOrder } from "../../../src/export/citations/person-name.js";

describe("a name", () => {
  it.each([
    ["Ilse Marendel", "Marendel, Ilse", "Marendel"],
    ["Anna van der Berg", "van der Berg, Anna", "van der Berg"],
    ["Luis de la Cruz", "de la Cruz, Luis", "de la Cruz"],
    ["Tom Orr Jr.", "Orr, Tom, Jr.", "Orr"],
    ["Tom Orr, Jr.", "Orr, Tom, Jr.", "Orr"],
    ["Rosa De Marco", "De Marco, Rosa", "De Marco"],
    ["Tom Van der Ek", "Van der Ek, Tom", "Van der Ek"],
    ["Ida Ben Orr", "Orr, Ida Ben", "Orr"],
    ["Van Morten", "Morten, Van", "Morten"],
    ["J. R. Ask", "Ask, J. R.", "Ask"],
    ["Rosa Alm-Ek", "Alm-Ek, Rosa", "Alm-Ek"],
    ["山田太郎", "山田太郎", "山田太郎"],
    ["NOVA", "NOVA", "NOVA"],
    ["NOVA Staff", "NOVA Staff", "NOVA Staff"],
    ["Our foreign desk", "Our foreign desk", "Our foreign desk"],
  ])("printed %j is sorted as %j", (printed, sorted, short) => {
    expect(sortOrder(personName(printed))).toBe(sorted);
    expect(shortName(personName(printed))).toBe(short);
  });

  it("comes back as printed", () => {
    expect(naturalOrder(personName("Tom  Orr, Jr."))).toBe("Tom Orr Jr.");
  });

  it.each([
    ["Jean-Paul", "J.-P."],
    ["Óskar Ari", "Ó. A."],
    ["J. R.", "J. R."],
  ])("%j has the initials %j", (given, wanted) => expect(initials(given)).toBe(wanted));
});
