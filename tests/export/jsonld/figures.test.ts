import { describe, expect, it } from "vitest";
import { ferryRecord } from "../../fixtures/record.js";
import { type MarkupNode, nodeOf, nodesOf } from "./markup.js";
import { bareRecord, quarryRecord } from "./records.js";

const base = "https://ids.example/";

function variables(record: typeof ferryRecord): MarkupNode[] {
  const measured = nodeOf(record, "Dataset", { base }).variableMeasured as MarkupNode[];
  return measured.map(({ "@id": identifier, "@type": type, url, ...rest }) => {
    expect(type).toBe("PropertyValue");
    expect(String(url ?? record.source.url)).toContain(String(record.source.url));
    return { figure: String(identifier).split("#")[1], ...rest };
  });
}

describe("Dataset", () => {
  it("is based on the article, under the licence and at the address given", () => {
    const { variableMeasured: _, ...dataset } = nodeOf(quarryRecord, "Dataset", { base });
    expect(dataset).toEqual({
      "@type": "Dataset",
      "@id": "https://ids.example/a-tollen-quarry#figures",
      name: "Figures in “Quarry at Tollen may cut output”",
      description:
        "The quantities reported in the news article “Quarry at Tollen may cut output”, each with its unit and in the words of the article.",
      isBasedOn: { "@id": "https://ids.example/a-tollen-quarry#article" },
      license: "https://tollen.example/data-licence",
      distribution: {
        "@type": "DataDownload",
        "@id": "https://ids.example/a-tollen-quarry#figures-csv",
        contentUrl: "https://tollen.example/data/tollen-quarry/figures.csv",
        encodingFormat: "text/csv",
      },
    });
  });

  it("has no licence and no download that nobody gave", () => {
    expect(Object.keys(nodeOf(ferryRecord, "Dataset"))).toEqual([
      "@type",
      "@id",
      "name",
      "description",
      "isBasedOn",
      "variableMeasured",
      "sdPublisher",
    ]);
  });

  it("is absent where there are no figures, or only such as the text denies", () => {
    expect(nodesOf(bareRecord, "Dataset")).toEqual([]);
    const figures = ferryRecord.figures.map((figure) => ({ ...figure, negated: true }));
    expect(nodesOf({ ...ferryRecord, figures }, "Dataset")).toEqual([]);
  });
});

describe("PropertyValue", () => {
  it("links its words in the published article, and nothing where there is no address", () => {
    const urls = (record: typeof ferryRecord) =>
      (nodeOf(record, "Dataset").variableMeasured as MarkupNode[]).map(({ url }) => url);
    const page = "https://news.example/quenby-ferry-fares#:~:text=";
    expect(urls(ferryRecord).slice(0, 3)).toEqual([
      `${page}by-,5%20percent,-%E2%80%94`,
      `${page}by-,5%20percent,-from`,
      `${page}40%20years`,
    ]);
    expect(urls(quarryRecord)).toEqual(quarryRecord.figures.map(() => undefined));
  });

  it("carries value, open ends, ranges, changes, units and money", () => {
    expect([...variables(ferryRecord), ...variables(quarryRecord)]).toEqual([
      {
        figure: "f-headline",
        name: "increase: Ferry fares in Lower Quenby",
        description: "5 percent",
        value: 5,
        unitCode: "P1",
        unitText: "percent",
      },
      {
        figure: "f-fares",
        name: "increase: fares",
        description: "5 percent",
        value: 5,
        unitCode: "P1",
        unitText: "percent",
      },
      {
        figure: "f-age",
        name: "The boats",
        description: "40 years",
        value: 40,
        unitCode: "ANN",
        unitText: "year of age",
      },
      {
        figure: "f-petition",
        name: "islanders have signed a petition",
        description: "More than 1,200 islanders",
        minValue: 1200,
        unitText: "islander",
      },
      {
        figure: "f-cost",
        name: "A new boat",
        description: "€3.5 million to €4.2 million",
        value: { "@type": "MonetaryAmount", currency: "EUR", minValue: 3_500_000, maxValue: 4_200_000 },
        unitText: "euro",
      },
      { figure: "f-names", name: "the petition", description: "about 900 names", value: 900, unitText: "name" },
      {
        figure: "f-output",
        name: "decrease: Output",
        description: "up to 1.5 kilotonnes",
        maxValue: 1.5,
        unitCode: "KTN",
        unitText: "kilotonne",
      },
      {
        figure: "f-kroner",
        name: "danish krone",
        description: "12 million Danish kroner",
        value: { "@type": "MonetaryAmount", currency: "DKK", value: 12_000_000 },
        unitText: "danish krone",
      },
      {
        figure: "f-diesel",
        name: "Diesel",
        description: "at least 2.10 dollars per litre",
        minValue: 2.1,
        unitText: "dollar per litre",
      },
      {
        figure: "f-depth",
        name: "the pit",
        description: "less than 95 metres",
        maxValue: 95,
        unitCode: "MTR",
        unitText: "metre",
      },
      { figure: "f-noise", name: "Noise", description: "4 sones", value: 4, unitCode: "UCUM:sone", unitText: "sone" },
      { figure: "f-hurt", name: "7", description: "7", value: 7 },
    ]);
  });
});
