import { describe, expect, it } from "vitest";
import { claimsOf } from "../claims/helpers.js";

/** Who is named as the source, then name, kind, role and affiliation. Invented people and bodies. */
const CASES: readonly (readonly [string, string, string, string | undefined, string | undefined])[] = [
  [
    "Deputy Director of the State Security Committee Yegor Malyn",
    "Yegor Malyn",
    "person",
    "Deputy Director of the State Security Committee",
    "State Security Committee",
  ],
  [
    "Children's Rights Commissioner Larisa Topork",
    "Larisa Topork",
    "person",
    "Children's Rights Commissioner",
    undefined,
  ],
  [
    "Head of the Federal Agency for Fisheries Ilya Shest",
    "Ilya Shest",
    "person",
    "Head of the Federal Agency for Fisheries",
    "Federal Agency for Fisheries",
  ],
  [
    "Acting Governor of the Kamen Region Vasily Orl",
    "Vasily Orl",
    "person",
    "Acting Governor of the Kamen Region",
    "Kamen Region",
  ],
  ["Deputy Interior Minister Giulia Terran", "Giulia Terran", "person", "Deputy Interior Minister", undefined],
  ["Energy Minister Lise Torgersen", "Lise Torgersen", "person", "Energy Minister", undefined],
  ["Analysts at Fjordbank", "Analysts at Fjordbank", "unnamed", undefined, undefined],
  [
    "the head of the expedition, Professor Ingrid Aalto,",
    "Ingrid Aalto",
    "person",
    "head of the expedition",
    undefined,
  ],
  ["Blue Floor, a coalition of 34 clubs,", "Blue Floor", "organization", undefined, undefined],
  ["Deputy Minister of Science Pavel Orlik", "Pavel Orlik", "person", "Deputy Minister of Science", undefined],
  [
    "Road Hauliers' Association chairman Pieter Malgrave",
    "Pieter Malgrave",
    "person",
    "Road Hauliers' Association chairman",
    "Road Hauliers' Association",
  ],
  [
    "Ada Merle, chairman of the Road Hauliers' Association,",
    "Ada Merle",
    "person",
    "chairman of the Road Hauliers' Association",
    "Road Hauliers' Association",
  ],
  ["Analyst Peder Holm of Marlow Securities", "Peder Holm", "person", "Analyst", undefined],
  ["Police Federation spokesman Jon Orm", "Jon Orm", "person", "Police Federation spokesman", "Police Federation"],
  ["the Retail Workers' Association", "Retail Workers' Association", "organization", undefined, undefined],
  ["the Dayton, Ohio-based company", "the Dayton, Ohio-based company", "unnamed", undefined, undefined],
  ["Cllr Anna Merle (Ind, Mill Ward)", "Anna Merle", "person", "Cllr", undefined],
  ["The ship, Anna Merle,", "The ship, Anna Merle", "unnamed", undefined, undefined],
  ["Her main rival, Anna Merle,", "Anna Merle", "person", "main rival", undefined],
  ["Ada Merle of the Nurses' Union", "Ada Merle", "person", undefined, "Nurses' Union"],
  ["Norland's Ministry of Trade", "Ministry of Trade", "organization", undefined, undefined],
  ["the charity Open Horizon", "Open Horizon", "organization", undefined, undefined],
  ["The dam's owner, Halden Minerals,", "Halden Minerals", "organization", undefined, undefined],
  ["Grid operator NordNet", "NordNet", "organization", undefined, undefined],
  ["Nordic Voice's Malik Dast", "Malik Dast", "person", undefined, "Nordic Voice"],
  ["a spokesman for Anna Merle", "a spokesman for Anna Merle", "unnamed", undefined, undefined],
  ["an aide to President Oleg Varn", "an aide to President Oleg Varn", "unnamed", undefined, undefined],
];

describe("offices and the bodies they belong to", () => {
  it.each(CASES)("%s", (source, name, kind, role, affiliation) => {
    const [speaker] = claimsOf(`${source} said the work was done.`).found.speakers;
    expect([speaker?.name, speaker?.kind, speaker?.role, speaker?.affiliation]).toEqual([
      name,
      kind,
      role,
      affiliation,
    ]);
  });

  it.each([
    [
      "a minister is the one minister, whoever spoke last",
      "Deputy Interior Minister Giulia Terran said the camp was full. Head of operations Bo Lenz said it was not.\nThe minister said a unit would meet.",
      "Giulia Terran",
    ],
    [
      "a regulator is a body",
      "Governor Yelena Mir said little. The Central Bank of Tesland left its rate unchanged, the regulator said.",
      "Central Bank of Tesland",
    ],
    [
      "a company is no institute",
      "Merle Shipping lost two boats. The Institute of Hydraulics measured the waves.\nThe company said it would pay.",
      "Merle Shipping",
    ],
  ])("%s", (_, text, expected) => {
    expect(claimsOf(text).told.at(-1)?.speaker).toBe(expected);
  });
});

it("takes what a clause with which belongs to for nobody", () => {
  const [speaker] = claimsOf("The lights will be on by noon, according to West Grid, which runs the network.").found
    .speakers;
  expect([speaker?.name, speaker?.kind]).toEqual(["West Grid", "organization"]);
});

it("takes a number or a clause for nobody's name or office", () => {
  const { speakers } = claimsOf(
    'Finch saw the letters. One, written in May, read: "We lose the permit." Tanya Ruiz, 44, whose son fell ill, said it was late. Gov. Anita Moss, who is running for office in November, said it was not.',
  ).found;
  expect(speakers.map(({ name, kind, role, affiliation }) => [name, kind, role, affiliation])).toEqual([
    [expect.stringMatching(/^One/u), "unnamed", undefined, undefined],
    ["Tanya Ruiz", "person", undefined, undefined],
    ["Anita Moss", "person", "Gov.", undefined],
  ]);
});

it("keeps somebody's spokesman apart from whoever was named before", () => {
  const { told } = claimsOf(
    "Tom Baird said it was late. Anja Holm meets the council. Her spokesman said she was ready.",
  );
  expect(told.map(({ speaker }) => speaker)).toEqual(["Tom Baird", "Her spokesman"]);
});
