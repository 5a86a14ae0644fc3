import { describe, expect, it } from "vitest";
import { claimsOf } from "../claims/helpers.js";

/** Paragraphs, then the speakers of the claims in text order. Invented people and bodies. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "she is the campaigner whose title begins the sentence before",
    "Vote in Tarnholm\n\nCouncil leader Barbara Tarn told the meeting the roof leaked.\n\nCampaigner Joan Roe handed over a petition with 3,200 names. She said the result was a relief.\n",
    ["Barbara Tarn", "Joan Roe"],
  ],
  [
    "last name",
    "Marta Ilven said the bridge was safe.\nIlven said it would open in May.",
    ["Marta Ilven", "Marta Ilven"],
  ],
  [
    "full name later",
    "Ilven said the bridge was safe.\nMarta Ilven said it would open.",
    ["Marta Ilven", "Marta Ilven"],
  ],
  [
    "two who say the same are kept as the text has them",
    "Mark Pake and Anna Ilven said it was late.\nSenators Ada Roe and Jon Orm said it was dark.\nAda Roe and her husband said it was cold.",
    ["Mark Pake and Anna Ilven", "Senators Ada Roe and Jon Orm", "Ada Roe and her husband"],
  ],
  [
    "two countries that the article names apart, and a ministry of two things",
    "Norland waited. Norland and Sudland said talks would go on. Later Sudland agreed that they were late.\nThe Ministry of Trade and Industry said they rose.",
    ["Norland and Sudland", "Sudland", "Ministry of Trade and Industry"],
  ],
  [
    "a portfolio of two words beside a name",
    "Health costs rose, the council heard. Health and Human Services Secretary Ada Roe said they would fall.",
    ["Ada Roe"],
  ],
  [
    "a firm's two partners",
    "A spokesman for Marks & Rowe said sales fell.\nMarks & Rowe said prices rose.",
    ["A spokesman for Marks & Rowe", "Marks & Rowe"],
  ],
  ["two sets of letters", "Professor Tom Malgrave CBE FRS said it was late.", ["Tom Malgrave"]],
  [
    "letters behind a name",
    "A lawyer, Helena Malgrave KC, said it was late.\nMalgrave said it was dark.",
    ["Helena Malgrave", "Helena Malgrave"],
  ],
  [
    "a body's name ends before the day",
    "Waits fell, according to figures released by the Department of Health on Tuesday.\nThe department said they would rise.",
    ["Department of Health", "Department of Health"],
  ],
  ["what was told before is nobody", "Ada Roe is a biologist.\nThat suggests that the whale was old.", [""]],
  [
    "a document is not the one whose it is",
    "The grid operator's report shows that demand rose.\nThe grid operator said that prices fell.",
    ["The grid operator's report", "The grid operator"],
  ],
  [
    "husband and wife",
    'Anna Ilven, whose husband is Bill Ilven, came.\n"It was late," Mrs. Ilven said. "No," Mr. Ilven said.',
    ["Anna Ilven", "Bill Ilven"],
  ],
  ["a wife whom only her husband's name makes known", 'Bill Ilven came.\n"It was late," Mrs. Ilven said.', ["Ilven"]],
  [
    "shares of people, parties and nations are no persons",
    "Some 20 percent of those in a Norland Post poll said it was late.\nRepublicans said it was dark.",
    ["Some 20 percent of those", "Republicans"],
  ],
  [
    "a site by its noun or its address",
    "The website Marlpost, which covers boats, said it was late.\nFactmarl.org said it was not.",
    ["Marlpost", "Factmarl.org"],
  ],
  [
    "a candidate behind what he hopes for",
    "One Republican presidential hopeful, Carla Ilven, said it was late.",
    ["Carla Ilven"],
  ],
  [
    "a last name that is a plural noun",
    "Rick Gates met the press. Gates, in contrast, said it was late.\nHis best friend at Orle, Bruce Turry, said it was not.",
    ["Rick Gates", "Bruce Turry"],
  ],
  ["pronoun", 'Anna Ilven said the bridge was safe.\n"It is one bridge," she said.', ["Anna Ilven", "Anna Ilven"]],
  [
    "gender",
    'Anna Ilven met Peter Pake on Monday. Peter Pake said the quay was old.\n"It is one bridge," she said.',
    ["Peter Pake", "Anna Ilven"],
  ],
  [
    "a minister named before who says nothing there",
    "Harbour Minister Zelda Quint was less hopeful. Stores are half full, she told parliament.\nMs Quint denied that any warning had been ignored.",
    ["Zelda Quint", "Zelda Quint"],
  ],
  [
    "a body by the noun before it, and by what only a body has",
    "The state-controlled operator Orm Gas said the leak was small.\nThe line is safe, Orm's chief executive, Pavel Dow, said.\nOrm said the line would reopen. Flows fell, the operator said.",
    ["Orm Gas", "Pavel Dow", "Orm Gas", "Orm Gas"],
  ],
  [
    "a party by its side of the house",
    "The opposition Harbour List demanded that the mayor resign.\nHarbour List said it would march.",
    ["Harbour List", "Harbour List"],
  ],
  [
    "the office of a body that is named",
    "Per Lund said the fund was empty.\nThe head of the watchdog Clear Ledger warned that more would come.",
    ["Per Lund", "The head of the watchdog Clear Ledger"],
  ],
  [
    "a relative clause is its own noun phrase's",
    "The Tremor Institute said the quake was deep. Per Lund cited a report by the engineers' chamber, which found that the dam was cracked.",
    ["Tremor Institute", "Per Lund", "a report by the engineers' chamber"],
  ],
  [
    "who said it, behind an apposition",
    "The road is shut, said Ilse Tarn, a clerk at the port, who believes it will open in May.",
    ["Ilse Tarn", "Ilse Tarn"],
  ],
  [
    "a body whose name begins with what it is",
    "The Campaign for Old Lighthouses claimed that it would fail.",
    ["Campaign for Old Lighthouses"],
  ],
  [
    "an office and what it is for are no body",
    "Ada Roe, Vice President of Gas Trading at Orm, said sales fell. The company said they would rise.",
    ["Ada Roe", "The company"],
  ],
  [
    "one of several, by name",
    "Two lawmakers came. One of them, Rep. Anna Merle, said the debt had doubled.",
    ["Anna Merle"],
  ],
  [
    "an office that is a body",
    "The port was shut, the Prosecutor General's Office reported. The Mayor's Office denied it.",
    ["Prosecutor General's Office", "Mayor's Office"],
  ],
  [
    "an aside of a description",
    "A spokesman for the Grain Fund, which took no part, said the count was not over.",
    ["A spokesman for the Grain Fund"],
  ],
  [
    "office with a short form",
    "Director of the Federal Harbour Service (FHS) Anna Ilven said the port was full.\nThe FHS chief noted that it would empty.",
    ["Anna Ilven", "Anna Ilven"],
  ],
  [
    "the official",
    "Deputy minister Joren Pake said the port was full.\nAccording to the official, 40 ships are waiting.",
    ["Joren Pake", "Joren Pake"],
  ],
  [
    "a body's short form",
    "The Federal Harbour Service (FHS) said the port was full.\nThe FHS warned that ships would wait.",
    ["Federal Harbour Service", "Federal Harbour Service"],
  ],
  [
    "a saint's trust",
    "St Aldan's Harbour Trust said the port was full.\nThe trust warned that ships would wait.",
    ["St Aldan's Harbour Trust", "St Aldan's Harbour Trust"],
  ],
  ["a union in apposition", "Her union, the Pilots' Alliance, says the port is full.", ["Pilots' Alliance"]],
  [
    "a leader of a party",
    "Leader of the opposition Fishers' Party Karl Dost said the port was full.\nIn his opinion, ships would wait.",
    ["Karl Dost", "Karl Dost"],
  ],
  [
    "a counterpart, in turn",
    "He met his Norland counterpart Mila Arden on Monday.\nArden, in turn, said the port was full.",
    ["Mila Arden"],
  ],
  ["an owner in apposition", "Its owner, Polar Fangst AS, said the port was full.", ["Polar Fangst AS"]],
  [
    "a governor behind a region",
    "Governor of the Orlen Region Viktor Sadov wrote that the port was full.\nThe governor added that ships would wait.",
    ["Viktor Sadov", "Viktor Sadov"],
  ],
  [
    "a spokesman behind a service",
    "Spokesman for the Federal Ferry Service Anton Kor said the port was full.\nShips would wait, he added.",
    ["Anton Kor", "Anton Kor"],
  ],
  [
    "a group with a preposition in its name",
    "Campaign group Calder Against Concrete said the port was full.",
    ["Calder Against Concrete"],
  ],
  [
    "a body before its head's name",
    "The port is full, head of the Institute of Coastal Research Nadia Orlen said.\nThe institute said ships would wait.",
    ["Nadia Orlen", "Institute of Coastal Research"],
  ],
  [
    "what a name is said to be",
    "The Night Watch is an extremist group that emerged in 2021. According to the Harbour Office, it is banned.\nThe group said the port was full.",
    ["Harbour Office", "Night Watch"],
  ],
  ["a plural that opens the sentence", "Insurers said the port was full.", ["Insurers"]],
  [
    "a country in the possessive",
    "According to Norland's Central Harbour Agency, the port is full.",
    ["Central Harbour Agency"],
  ],
  [
    "unnamed, as written",
    "Two people familiar with the matter said the port was full.",
    ["Two people familiar with the matter"],
  ],
  ["reports", "According to reports, the port is full.", ["reports"]],
  ["apposition", "Its director, Anna Ilven, said the port was full.", ["Anna Ilven"]],
  ["the office ahead", "The mayor said the port was full.\nMayor Anna Ilven opened the quay.", ["Anna Ilven"]],
  [
    "a body behind a noun",
    "The Harbour Workers Union said the port was full.\nThe union warned that ships would wait.",
    ["Harbour Workers Union", "Harbour Workers Union"],
  ],
];

describe("speakers", () => {
  it.each(CASES)("%s", (_name, text, expected) => {
    expect(claimsOf(text).told.map((claim) => claim.speaker)).toEqual(expected);
  });

  it("gives role and affiliation", () => {
    const { speakers } = claimsOf("Anna Ilven, a lawyer at the Harbour Institute, said the port was full.").found;
    expect(speakers[0]).toMatchObject({
      name: "Anna Ilven",
      kind: "person",
      role: "lawyer at the Harbour Institute",
      affiliation: "Harbour Institute",
    });
  });

  it("knows a club by its name", () => {
    const { speakers } = claimsOf("Harrow Rovers said profits fell.").found;
    expect(speakers.map(({ name, kind }) => [name, kind])).toEqual([["Harrow Rovers", "organization"]]);
  });

  it("never makes up a speaker for a pronoun without an antecedent", () => {
    const { told, found } = claimsOf("It said the port was full.");
    expect(told.map((claim) => claim.speaker)).toEqual([""]);
    expect(found.claims[0]?.certainty).toBe("check");
    expect(found.speakers).toEqual([]);
  });

  it("doubts an antecedent where another name is the subject nearer to the pronoun", () => {
    const { found } = claimsOf(
      "Peter Pake said the quay was old.\nDellmar bought the ferry for 40 million crowns. It now pays, he says, for itself.",
    );
    expect(found.claims[1]?.check).toMatch(/may be Dellmar/u);
  });

  it("doubts an antecedent where somebody of the pronoun's gender is named in full nearer to it", () => {
    const { found } = claimsOf(
      "Peter Pake said the quay was old.\nFor David Dell, from Orle, the wait is long. “They told me a year,” he says.",
    );
    expect(found.claims[1]?.check).toMatch(/may be David Dell/u);
  });

  it("takes the last name that is the subject nearest to the pronoun", () => {
    const { told } = claimsOf(
      'Peter Pake said the quay was old. Anna Ilven and David Dell came by boat.\nPake met the crew.\nDell bought the ferry. "It is one boat," he said.',
    );
    expect(told.at(-1)?.speaker).toBe("David Dell");
  });

  it.each([
    [
      'Dorn city council passed the budget.\n"It is good news," said Ann Orm, of the Arts Council.\nThe council said taxes would not rise.',
      "Dorn city council",
    ],
    [
      'The justice ministry fired the judge.\n"We will see," said Ann Orm, a spokeswoman for the Finance Ministry.\nThe ministry said she had broken the law.',
      "justice ministry",
    ],
  ])("doubts a body with a name where another was spoken of first by what it is: %s", (text, other) => {
    expect(claimsOf(text).found.claims.at(-1)?.check).toContain(`or ${other}`);
  });

  it.each([
    "The Bank of Norland raised rates. The central bank had held them.\nThe bank said wages rose.",
    "Marlow City Council passed the budget. The city council met on Monday.\nThe council said taxes would not rise.",
    "Norland's central bank met. The Bank of Norland said it was late.\nThe bank said growth was slow.",
    "The firm, a software company, hired staff. Merle Company said it grew.\nThe company said sales rose.",
  ])("does not doubt a body that is called by what it is: %s", (text) => {
    expect(claimsOf(text).found.claims.at(-1)?.check).toBeUndefined();
  });

  it("tells doubts in words", () => {
    const { found } = claimsOf(
      'Peter Pake said the quay was old. Joren Dell said it was new.\n"It is one bridge," he said.',
    );
    expect(found.claims[2]?.check).toMatch(/pronoun with 2 possible antecedents/u);
  });
});
