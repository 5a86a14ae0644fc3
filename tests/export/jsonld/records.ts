import { policies } from "../../../src/export/jsonld/policies.js";
import type { ArticleRecord } from "../../../src/model/article-record.js";
import { ferryRecord } from "../../fixtures/record.js";
import { buildRecord } from "../../fixtures/record-builder.js";

/** Every page on which a house may say how it works. */
export const quarryPolicies = Object.fromEntries(
  policies.map((policy) => [policy, `https://tollen.example/how-we-work#${policy}`]),
);

/** An invented report with what the ferry report has not: bodies as authors, a crowd, words that were not said, odd units. */
export const quarryRecord = buildRecord({
  slug: "tollen-quarry",
  headline: "Quarry at Tollen may cut output",
  dateline: "TOLLEN —",
  sections: [
    {
      paragraphs: [
        [
          "Output fell by up to 1.5 kilotonnes of gravel, the Tollen Quarry Company said.",
          "“We never asked for 12 million Danish kroner,” the company denied.",
          "Residents said the dust was worse than in 2029.",
          "Mayor Pia Lund did not say the quarry would close.",
          "Diesel cost at least 2.10 dollars per litre and the pit is less than 95 metres deep.",
          "Noise reached 4 sones, and 7 were hurt.",
          "The gravel goes to Norway and Georgia, Danish officials told the town.",
        ],
      ],
    },
  ],
  speakers: [
    { id: "sp-company", name: "Tollen Quarry Company", kind: "organization", mentions: ["the Tollen Quarry Company"] },
    { id: "sp-residents", name: "Residents", kind: "group", mentions: ["Residents"] },
    {
      id: "sp-lund",
      name: "Pia Lund",
      kind: "person",
      role: "Mayor",
      affiliation: "Tollen Town",
      mentions: ["Pia Lund"],
    },
  ],
  claims: [
    {
      id: "c-output",
      kind: "indirect",
      content: ["Output fell by up to 1.5 kilotonnes of gravel"],
      speakerId: "sp-company",
      figureIds: ["f-output"],
    },
    {
      id: "c-kroner",
      kind: "direct",
      force: "deny",
      content: ["“We never asked for 12 million Danish kroner,”"],
      speakerId: "sp-company",
      figureIds: ["f-kroner"],
    },
    { id: "c-dust", kind: "indirect", content: ["the dust was worse than in 2029"], speakerId: "sp-residents" },
    { id: "c-close", kind: "indirect", negated: true, content: ["the quarry would close"], speakerId: "sp-lund" },
  ],
  figures: [
    {
      id: "f-output",
      words: "up to 1.5 kilotonnes",
      bound: "at_most",
      change: "down",
      value: 1.5,
      unit: { name: "kilotonne", code: "kt", system: "UCUM", text: "kilotonnes" },
      item: "Output",
    },
    {
      id: "f-kroner",
      words: "12 million Danish kroner",
      value: 12_000_000,
      unit: { name: "danish krone", code: "DKK", system: "ISO4217", text: "Danish kroner" },
    },
    {
      id: "f-diesel",
      words: "at least 2.10 dollars per litre",
      bound: "at_least",
      value: 2.1,
      unit: { name: "dollar per litre", code: "USD", system: "ISO4217", text: "dollars per litre" },
      item: "Diesel",
    },
    {
      id: "f-depth",
      words: "less than 95 metres",
      bound: "less_than",
      value: 95,
      unit: { name: "metre", code: "m", system: "UCUM", text: "metres" },
      item: "the pit",
    },
    {
      id: "f-noise",
      words: "4 sones",
      value: 4,
      unit: { name: "sone", code: "sone", system: "UCUM", text: "sones" },
      item: "Noise",
    },
    { id: "f-hurt", words: ["7", 1], value: 7, unit: { name: "", text: "" } },
  ],
  more: () => ({
    byline: [
      { name: "Staff Writer", basis: "stated" },
      { name: "Tollen News Service", url: "https://tollen.example/", basis: "given" },
      { name: "TOLLEN QUARRY COMPANY", basis: "stated" },
      { name: "Jan Ravn", url: "https://tollen.example/ravn", basis: "given" },
    ],
    publisher: {
      name: "Tollen News Service",
      logo: "https://tollen.example/logo.png",
      sameAs: "https://registry.example/tollen-news",
      ...quarryPolicies,
      basis: "stated",
    },
    image: ["https://tollen.example/pit.jpg"],
    articleSection: "Industry",
    keywords: ["quarry", "gravel"],
    rights: { notice: "© 2031 Tollen News Service", license: "https://tollen.example/licence", basis: "given" },
    dataLicense: "https://tollen.example/data-licence",
    dataUrl: "https://tollen.example/data/tollen-quarry/figures.csv",
    dateModified: { value: "2031-05-02T10:00:00+02:00", basis: "given" },
  }),
});

/** An invented report that names countries, one of them in its headline. */
export const codRecord = buildRecord({
  slug: "cod-quota",
  headline: "Norway cuts cod quota",
  sections: [{ paragraphs: [["Fishers in Norway and Iceland objected, Danish officials said."]] }],
});

/** Text that ends script elements, comments out pages and turns lines round. */
export const hostileWords =
  'Ferry</script><script>alert(1)</script> <!-- <![CDATA[ ]]> --> &lt;&amp; \u2028\u2029 \u202eevil\u202c \u2066x\u2069 \u061c\ufeff "q" \\u003c/script \u0000\u0007 🚢 café __proto__ constructor toString';

/** The ferry report with such text wherever the markup takes words from a record. */
export function hostileRecord(words: string = hostileWords): ArticleRecord {
  const span = { start: 0, end: words.length };
  return {
    ...ferryRecord,
    text: words,
    headline: { text: words, ...span },
    subhead: { text: words, ...span },
    byline: [{ name: words, basis: "given" }],
    publisher: { name: `${words} house`, url: "https://news.example/", basis: "given" },
    agency: { name: `${words} agency`, ...span },
    dateline: { place: words, text: words, ...span },
    articleSection: words,
    keywords: [words, "__proto__"],
    sections: [],
    figures: ferryRecord.figures.map((figure) => ({ ...figure, text: words, item: { text: words, ...span } })),
    speakers: ferryRecord.speakers.map((speaker) => ({ ...speaker, name: words, role: words, affiliation: words })),
    claims: ferryRecord.claims.map((claim) => ({ ...claim, content: [span] })),
  };
}

/** An article that is only a headline. */
export const bareRecord: ArticleRecord = buildRecord({ slug: "only-a-headline", headline: "Fog", sections: [] });
