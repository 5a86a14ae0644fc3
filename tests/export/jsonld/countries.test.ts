import { describe, expect, it } from "vitest";
import { countries } from "../../../src/export/jsonld/countries/countries.js";
import { demonyms } from "../../../src/export/jsonld/countries/demonyms.js";
import { findCountries } from "../../../src/export/jsonld/countries/find-countries.js";
import { nodeOf, nodesOf } from "./markup.js";
import { codRecord } from "./records.js";

const codesOf = (text: string): string[] => [...findCountries(text).keys()].map(({ code }) => code);

describe("countries in a text", () => {
  const named: readonly (readonly [text: string, codes: readonly string[]])[] = [
    ["The boats came from Norway and Iceland.", ["NO", "IS"]],
    ["Norway’s fleet met Iceland's.", ["NO", "IS"]],
    ["In Denmark the price fell; it rose in Sweden.", ["DK", "SE"]],
    ["The Czech Republic and the Netherlands signed.", ["CZ", "NL"]],
    ["Côte d’Ivoire and the Ivory Coast are one.", ["CI"]],
    ["South Sudan is not Sudan.", ["SS", "SD"]],
    ["North Korea and the Republic of Korea talked.", ["KP", "KR"]],
    ["The U.S. and the UK agreed, US Senator Dana Pell said.", ["US", "GB"]],
    ["Troops entered Mozambique Monday.", ["MZ"]],
    ["The President of Kenya spoke.", ["KE"]],
    ["Most of Poland was dark.", ["PL"]],
    ["Iraqi authorities and the Turkish Foreign Ministry declined.", ["IQ", "TR"]],
    ["The South African government resigned.", ["ZA"]],
    ["Traders from Armenia, Georgia and Turkey came.", ["AM", "GE", "TR"]],
    ["Georgia voted on Sunday, Tbilisi's mayor said.", ["GE"]],
    ["A Spain-based firm won.", ["ES"]],
  ];
  it.each(named)("finds those of: %s", (text, codes) => expect(codesOf(text)).toEqual(codes));

  const notNamed = [
    "Northern Ireland has its own council.",
    "New Mexico and the Gulf of Mexico are warm.",
    "The South China Sea rose.",
    "Ferries sail from Kuwait City.",
    "Michael Jordan scored, and Mr. Jordan left.",
    "Georgia Ormond read the weather.",
    "The state of Georgia voted.",
    "They moved from Lebanon, Ohio, to Cuba, Missouri.",
    "She bought a guinea pig, a turkey and some china.",
    "Turkey prices rose before the feast.",
    "The Bank of Portugal Street office closed.",
    "JOIN US FOR THE FAIR",
    "He speaks Russian and likes Greek salad.",
    "American workers and Latin American governments met.",
    "Swiss watches and Swissport are brands.",
    "Francesca and Chinatown are names.",
    "Congo and Korea are each two.",
  ];
  it.each(notNamed)("finds none in: %s", (text) => expect(codesOf(text)).toEqual([]));

  it("takes linear time where everything is a country", () => {
    const text = "Norway, Georgia and Jordan; US ".repeat(40_000);
    const start = performance.now();
    expect(codesOf(text)).toContain("NO");
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe("the table of countries", () => {
  it("has every code, entry and name once", () => {
    for (const key of ["code", "alpha3", "wikidata"] as const)
      expect(new Set(countries.map((country) => country[key])).size).toBe(countries.length);
    const names = countries.flatMap((country) => country.names);
    expect(new Set(names).size).toBe(names.length);
    expect(countries.length).toBeGreaterThan(190);
    for (const { code, alpha3, wikidata } of countries)
      expect([code, alpha3, wikidata].join(" ")).toMatch(/^[A-Z]{2} [A-Z]{3} Q\d+$/);
  });

  it("has the country of each adjective", () => {
    const codes = new Set(countries.map(({ code }) => code));
    expect(Object.values(demonyms).filter((code) => !codes.has(code))).toEqual([]);
  });
});

describe("countries in markup", () => {
  const base = "https://ids.example/";
  const link = (name: string) => ({ "@id": `${base}a-cod-quota#${name}` });

  it("are what the article is about where the headline names them, and else mentioned", () => {
    const article = nodeOf(codRecord, "NewsArticle", { base });
    expect(article.about).toEqual([link("country-no")]);
    expect(article.mentions).toEqual([link("country-is"), link("country-dk")]);
  });

  it("have name, code and entry in Wikidata", () => {
    expect(nodesOf(codRecord, "Country", { base })[0]).toEqual({
      "@type": "Country",
      ...link("country-no"),
      name: "Norway",
      identifier: { "@type": "PropertyValue", propertyID: "ISO 3166-1 alpha-2", value: "NO" },
      sameAs: "http://www.wikidata.org/entity/Q20",
    });
  });

  it("are looked for in English articles alone, and not in what was set aside", () => {
    expect(nodesOf({ ...codRecord, language: { value: "nb", basis: "given" } }, "Country")).toEqual([]);
    expect(nodesOf({ ...codRecord, sections: [] }, "Country").map(({ name }) => name)).toEqual(["Norway"]);
  });
});
