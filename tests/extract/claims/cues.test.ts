import { describe, expect, it } from "vitest";
import { claimsOf } from "./helpers.js";

/** Sentence, source, cue, content, kind. Invented people and places. */
const CASES: readonly (readonly [string, string, string, readonly string[], string])[] = [
  // cue before
  [
    "Marta Ilven said the bridge would open in May.",
    "Marta Ilven",
    "said",
    ["the bridge would open in May"],
    "indirect",
  ],
  [
    "Marta Ilven said that the bridge would open in May.",
    "Marta Ilven",
    "said",
    ["the bridge would open in May"],
    "indirect",
  ],
  [
    'Marta Ilven said: "The bridge will open in May."',
    "Marta Ilven",
    "said",
    ['"The bridge will open in May."'],
    "direct",
  ],
  // what is called, put or used in words
  [
    'Roe and Pake called the divers "lone otters" and left the hall.',
    "Roe and Pake",
    "called",
    ['"lone otters"'],
    "direct",
  ],
  [
    "Her boat has not kept her from being seen, as the Orle Courier put it in a long report, “the stranger.”",
    "the Orle Courier",
    "put it",
    ["“the stranger.”"],
    "direct",
  ],
  ["Ilven has used the phrase “silent harbour” often.", "Ilven", "used the phrase", ["“silent harbour”"], "direct"],
  // no verb of saying
  [
    "Other divers were there, the former harbour master Jon Orm -- ''It is a shame to leave the wreck there'' -- and Ada Gold among them.",
    "the former harbour master Jon Orm",
    "--",
    ["''It is a shame to leave the wreck there''"],
    "direct",
  ],
  [
    "She speaks up because to her, “there is nothing more important than the quay.”",
    "her",
    "to",
    ["“there is nothing more important than the quay.”"],
    "direct",
  ],
  [
    "The film concludes with pictures of Ilven saying at the pier, “It was late,” when the lights went out.",
    "pictures of Ilven",
    "saying",
    ["“It was late,”"],
    "direct",
  ],
  // what stands between a name and its verb
  [
    "Byrne — who stood at the door for three years — states that the post was a punishment.",
    "Byrne",
    "states",
    ["the post was a punishment"],
    "indirect",
  ],
  [
    "The report -- written in May -- concludes that the quay was safe.",
    "The report",
    "concludes",
    ["the quay was safe"],
    "indirect",
  ],
  [
    "The mayor, speaking in Orle on Monday, said that the quay was safe.",
    "The mayor",
    "said",
    ["the quay was safe"],
    "indirect",
  ],
  [
    "Anna Merle, an analyst at the bank, said the quay was safe.",
    "Anna Merle, an analyst at the bank",
    "said",
    ["the quay was safe"],
    "indirect",
  ],
  // words beside a quotation that a tagger takes for others
  [
    '"The people who pay are worried, not just for the quay, but for the boats in general," spokesman Stellan Roe said.',
    "spokesman Stellan Roe",
    "said",
    ['"The people who pay are worried, not just for the quay, but for the boats in general,"'],
    "direct",
  ],
  [
    'She watched him for a year. "Look at what Mr. Pake wrote after the flood," Ilven notes. "It was very different."',
    "Ilven",
    "notes",
    ['"Look at what Mr. Pake wrote after the flood,"', '"It was very different."'],
    "direct",
  ],
  [
    "The notice claims “Joren is the man you can trust.”",
    "The notice",
    "claims",
    ["“Joren is the man you can trust.”"],
    "direct",
  ],
  [
    "Article 33 affirms: “No boat shall be sent back to a harbour where it would be broken up.”",
    "Article 33",
    "affirms",
    ["“No boat shall be sent back to a harbour where it would be broken up.”"],
    "direct",
  ],
  [
    '"Things are changed when you go through a flood as we did," May said. "Now they are the villains."',
    "May",
    "said",
    ['"Things are changed when you go through a flood as we did,"', '"Now they are the villains."'],
    "direct",
  ],
  [
    '"Let me help you out, the answer is no," the deputy mayor riffed on her answer.',
    "the deputy mayor",
    "riffed",
    ['"Let me help you out, the answer is no,"'],
    "direct",
  ],
  [
    'It was late.\nIlven scolded him: "The harbour is almost united against you."',
    "Ilven",
    "scolded",
    ['"The harbour is almost united against you."'],
    "direct",
  ],
  [
    'The Orle Courier reports:\n\n"The crane was old. Nobody looked.\n\n"Ships will go elsewhere."\n\nThe board met.',
    "The Orle Courier",
    "reports",
    ['"The crane was old. Nobody looked.', '"Ships will go elsewhere."'],
    "direct",
  ],
  [
    'Marta Ilven said:\n\n"The crane was old. Nobody looked.\n\n"Ships will go elsewhere."',
    "Marta Ilven",
    "said",
    ['"The crane was old. Nobody looked.', '"Ships will go elsewhere."'],
    "direct",
  ],
  [
    'Marta Ilven stressed that "the bridge is safe and sound."',
    "Marta Ilven",
    "stressed",
    ['"the bridge is safe and sound."'],
    "direct",
  ],
  [
    'The mayor called for "a slower and safer harbour."',
    "The mayor",
    "called for",
    ['"a slower and safer harbour."'],
    "direct",
  ],
  [
    'Marta Ilven said the bridge was "safe and sound" in every season.',
    "Marta Ilven",
    "said",
    ['the bridge was "safe and sound" in every season'],
    "mixed",
  ],
  [
    "Marta Ilven told reporters on Monday that the bridge would open.",
    "Marta Ilven",
    "told",
    ["the bridge would open"],
    "indirect",
  ],
  [
    "The council promised to repair the quay by autumn.",
    "The council",
    "promised",
    ["to repair the quay by autumn"],
    "indirect",
  ],
  // cue after
  [
    "The bridge would open in May, Marta Ilven said.",
    "Marta Ilven",
    "said",
    ["The bridge would open in May"],
    "indirect",
  ],
  [
    '"The bridge will open in May," Marta Ilven said.',
    "Marta Ilven",
    "said",
    ['"The bridge will open in May,"'],
    "direct",
  ],
  [
    '"The bridge will open in May," said Marta Ilven, an engineer at the port.',
    "Marta Ilven, an engineer at the port",
    "said",
    ['"The bridge will open in May,"'],
    "direct",
  ],
  ['"It is one bridge." Marta Ilven said on Monday.', "Marta Ilven", "said", ['"It is one bridge."'], "direct"],
  // cue between
  [
    '"The bridge," Marta Ilven said, "will open in May."',
    "Marta Ilven",
    "said",
    ['"The bridge,"', '"will open in May."'],
    "direct",
  ],
  [
    '"The bridge will open in May," Marta Ilven said. "We are proud of it."',
    "Marta Ilven",
    "said",
    ['"The bridge will open in May,"', '"We are proud of it."'],
    "direct",
  ],
  [
    "The bridge, Marta Ilven said, would open in May.",
    "Marta Ilven",
    "said",
    ["The bridge", "would open in May"],
    "indirect",
  ],
  [
    '"The bridge will open," Marta Ilven said, turning to the crowd, "and it will stay open."',
    "Marta Ilven",
    "said",
    ['"The bridge will open,"', '"and it will stay open."'],
    "direct",
  ],
  // a clause between commas before the cue is no speech, and who is told is no speaker
  [
    "Marta Ilven, herself an engineer, said the port, which owns the bridge, would mend it.",
    "Marta Ilven, herself an engineer",
    "said",
    ["the port, which owns the bridge, would mend it"],
    "indirect",
  ],
  [
    "The Bridge Board, which came in May, estimated the damage at 40 tonnes of steel.",
    "The Bridge Board, which came in May",
    "estimated",
    ["the damage at 40 tonnes of steel"],
    "indirect",
  ],
  [
    "The bridge, which closed in May, is safe, said Marta Ilven.",
    "Marta Ilven",
    "said",
    ["The bridge, which closed in May, is safe"],
    "indirect",
  ],
  [
    '"The bridge will open," its builder, Marta Ilven, told Marl Radio from the quay.',
    "its builder, Marta Ilven",
    "told",
    ['"The bridge will open,"'],
    "direct",
  ],
  // phrases
  [
    "According to the harbour office, the bridge will open in May.",
    "the harbour office",
    "According to",
    ["the bridge will open in May"],
    "indirect",
  ],
  [
    "The bridge will open in May, according to the harbour office.",
    "the harbour office",
    "according to",
    ["The bridge will open in May"],
    "indirect",
  ],
  [
    "As Marta Ilven told the council, the bridge will open in May.",
    "Marta Ilven",
    "told",
    ["the bridge will open in May"],
    "indirect",
  ],
  // nouns, adjectives, passives
  ["The mayor ignored her claim that the bridge was unsafe.", "her", "claim", ["the bridge was unsafe"], "indirect"],
  [
    "Marta Ilven was confident that the bridge would hold.",
    "Marta Ilven",
    "was confident",
    ["the bridge would hold"],
    "indirect",
  ],
  ["Police put the crowd at 300.", "Police", "put", ["the crowd at 300"], "indirect"],
  ['The mayor had one answer: "The bridge stays open."', "The mayor", ":", ['"The bridge stays open."'], "direct"],
  ['Said Marta Ilven: "The bridge stays open."', "Marta Ilven", "Said", ['"The bridge stays open."'], "direct"],
  // a verb and its particle beside a quotation
  ['"The bridge stays open," Ilven shot back.', "Ilven", "shot", ['"The bridge stays open,"'], "direct"],
  ["Asked twice, Ilven shot back, “It stays open.”", "Ilven", "shot back", ["“It stays open.”"], "direct"],
  ['"The bridge stays open," chimed in Peter Pake.', "Peter Pake", "chimed", ['"The bridge stays open,"'], "direct"],
  ["“It is open!” beamed Marta Ilven of Orle.", "Marta Ilven of Orle", "beamed", ["“It is open!”"], "direct"],
  // over the place of saying, and behind who is only another
  [
    'Ilven asks at Western High School, "Any questions I can answer?"',
    "Ilven",
    "asks",
    ['"Any questions I can answer?"'],
    "direct",
  ],
  [
    'Another tweeted, "The bridge is above the rules."',
    "Another",
    "tweeted",
    ['"The bridge is above the rules."'],
    "direct",
  ],
  [
    '"How do we win?" Will Pake, the chairman, said of the talk he had last week.',
    "Will Pake, the chairman",
    "said",
    ['"How do we win?"'],
    "direct",
  ],
  // the main verb behind what a noun announces
  [
    "The revelation that several aides received immunity set off a panic.",
    "",
    "revelation",
    ["several aides received immunity"],
    "indirect",
  ],
  ["The news that the firm will close led to protests.", "", "news", ["the firm will close"], "indirect"],
  [
    "Ilven said he had watched the mill rise and thought of the days to come.",
    "Ilven",
    "said",
    ["he had watched the mill rise and thought of the days to come"],
    "indirect",
  ],
  // an object, and a clause that tells when
  [
    "The poll indicates a tightening race as Pake gains the support of the party.",
    "The poll",
    "indicates",
    ["a tightening race"],
    "indirect",
  ],
  // what tells when, where or how often it was said
  ['Ilven said "No" five times and left.', "Ilven", "said", ['"No"'], "direct"],
  ["Ilven wrote “Thank you” moments after the bridge opened.", "Ilven", "wrote", ["“Thank you”"], "direct"],
  ['Ilven said "the bridge" in Orle was safe.', "Ilven", "said", ['"the bridge" in Orle was safe'], "mixed"],
  // the title of a programme is nothing said
  [
    "''The bridge is old,'' Ilven said on Radio Orle's ''Morning Tide.'' ''It has been old for years.''",
    "Ilven",
    "said",
    ["''The bridge is old,''", "''It has been old for years.''"],
    "direct",
  ],
];

describe("cues", () => {
  it.each(CASES)("%s", (text, source, cue, content, kind) => {
    const [claim, ...others] = claimsOf(text).told;
    expect(others).toEqual([]);
    expect({ source: claim?.source, cue: claim?.cue, content: claim?.content, kind: claim?.kind }).toEqual({
      source,
      cue,
      content,
      kind,
    });
  });

  it.each(["Ilven said so, and left.", "The council said so.", "Ilven weighed in as well."])(
    "finds nothing said: %s",
    (text) => {
      expect(claimsOf(text).told).toEqual([]);
    },
  );

  it("keeps a day with what it owns", () => {
    expect(claimsOf("Wednesday's statement said that it rained.").told[0]?.source).toBe("Wednesday's statement");
  });

  it("hands over to who cuts in", () => {
    const { told } = claimsOf('"Tell her I waited," Ilven said, and her brother cut in. "Do not forget me."');
    expect(told.map(({ source, content }) => [source, content])).toEqual([
      ["Ilven", ['"Tell her I waited,"']],
      ["her brother", ['"Do not forget me."']],
    ]);
  });

  it("gives a quotation to who laughs before it, and not to who disagrees behind it", () => {
    const { told } = claimsOf('Ilven laughed. "It was nothing." Pake disagreed. "It was a great deal."');
    expect(told.map(({ source, content }) => [source, content])).toEqual([
      ["Ilven", ['"It was nothing."']],
      ["Pake", ['"It was a great deal."']],
    ]);
  });

  it("begins a quotation where a cue and a comma introduce it, though another follows", () => {
    const { told } = claimsOf('Ilven came, telling the paper in a talk on Monday, "But they are both fit," she said.');
    expect(told.map(({ content }) => content)).toEqual([['"But they are both fit,"']]);
  });

  it.each([
    ["Rep. Trey Pake (R-S.C.):“The bridge will stay open.”", "Rep. Trey Pake (R-S.C.)"],
    ["Former head of council Anna Ilven: “The bridge will stay open.”", "Former head of council Anna Ilven"],
    ["Marta Ilven, mayor of Orle: “The bridge will stay open.”", "Marta Ilven, mayor of Orle"],
    ["BRIDGES SHUT AGAIN - Peter M. Pake: “The bridge will stay open.”", "Peter M. Pake"],
    ["More from Ilven and Pake: “The bridge will stay open.”", "Ilven and Pake"],
  ])("finds who is named before a colon: %s", (paragraph, source) => {
    const { told } = claimsOf(`The council met on Monday.\n${paragraph}`);
    expect(told.map((claim) => claim.source)).toEqual([source]);
  });

  it("finds a signed quotation", () => {
    const [claim] = claimsOf('"The bridge is a gift to the whole valley." — Marta Ilven').told;
    expect(claim).toMatchObject({ source: "Marta Ilven", cue: "—", kind: "direct" });
  });

  it("goes on with the same speaker after a participle and a coordinated cue", () => {
    const { told } = claimsOf("Marta Ilven said the bridge was safe, adding that it would open in May.");
    expect(told.map((claim) => [claim.source, claim.cue, claim.content])).toEqual([
      ["Marta Ilven", "said", ["the bridge was safe"]],
      ["Marta Ilven", "adding", ["it would open in May"]],
    ]);
  });

  it("parts two speakers in one sentence", () => {
    const { told } = claimsOf(
      "According to the port, the ship carried 300 people, while island officials claim there were 450 aboard.",
    );
    expect(told.map((claim) => claim.source)).toEqual(["the port", "island officials"]);
  });

  it("keeps what somebody says another said with the one who says it", () => {
    const { told } = claimsOf("Marta Ilven said Joren Pake had told her the bridge was unsafe.");
    expect(told.map((claim) => claim.speaker)).toEqual(["Marta Ilven"]);
  });
});

it("knows a name of the article where it begins a sentence and looks like another word", () => {
  const { told } = claimsOf(
    "The harbour chief Pieter Malgrave spoke for an hour. The plan of Mr Malgrave is late. Malgrave added that deliveries would take longer.",
  );
  expect(told.map(({ speaker, content }) => [speaker, content])).toEqual([
    ["Pieter Malgrave", ["deliveries would take longer"]],
  ]);
});

const NOTHING: readonly string[] = [
  "The bridge opened in May after three years of work.",
  "The mayor declined to comment.",
  "The mayor spoke for an hour.",
  "A film by Jon Orm — “The Long Road to the Sea” — opened on Friday.",
  "A sign outside Norland — “Welcome to the town of bridges” — fell down.",
  "They drove to Norland and to Sudland, “the land of many lakes”, last week.",
  "Customers can use the phrase “open harbour” at the till.",
  "The form uses the word “applicant” 40 times.",
  "The sirens called for twenty minutes.",
  "A spokesman refused to answer.",
  "The ship is named after a river.",
  'The film "Morning Tide" opened on Friday.',
  "It called itself the Harbour League.",
  "The port covers 30 per cent of the cost.",
  "Calling 0800 555 0100 costs nothing.",
  "She did not say why.",
  "The minister, asked about the verdict in Orle, left.",
  "The company has not explained how.",
  "Ilven asked himself.",
  "Two requests for comment were left at the office.",
  "CLARIFICATION: The bridge is in Orle.",
  'The two insurance claims "Tide" and "Mole" were paid.',
  "Ilven, who did not testify, showed no reaction.",
  "The bridge, approved in May, showed large cracks.",
];

describe("no claim", () => {
  it.each(NOTHING)("%s", (text) => {
    expect(claimsOf(text).told).toEqual([]);
  });
});

describe("negation and force", () => {
  it.each([
    ["The company did not say whether the bridge would open.", true, "say"],
    ["The company denied that the bridge was unsafe.", undefined, "deny"],
    ["The company warned that the bridge might close.", undefined, "warn"],
    ["Marta Ilven hopes the bridge will open.", undefined, "hope"],
    ["The mayor called for a new bridge.", undefined, "call_for"],
    ["The bank paid the fine without admitting that it was wrong.", true, "confirm"],
  ] as const)("%s", (text, negated, force) => {
    const [claim] = claimsOf(text).found.claims;
    expect({ negated: claim?.negated, force: claim?.force }).toEqual({ negated, force });
  });
});

it.each([
  ["The mayor called for three days of mourning.", "three days of mourning"],
  ["The mayor apologised for years of neglect.", "years of neglect"],
  ["The mayor asked for two weeks to decide.", "two weeks to decide"],
])("a length of time may be what is wanted: %s", (text, content) => {
  expect(claimsOf(text).told.map((claim) => claim.content)).toEqual([[content]]);
});

it("takes no word of a headline in capitals for a name", () => {
  const { found } = claimsOf("New Report Shows Officials Knew\nOfficials added that the plan was late.");
  expect(found.speakers.map(({ kind }) => kind)).not.toContain("person");
});

it("takes what somebody put for the words quoted alone", () => {
  const { told } = claimsOf("The bridge is, as the mayor put it, “a disgrace”, and must be closed.");
  expect(told.map(({ content }) => content)).toEqual([["“a disgrace”"]]);
});

it("keeps the words that hedge a number with what is said", () => {
  const { told } = claimsOf("Officials said nearly 3,000 ballots had been cast.");
  expect(told.map(({ content }) => content)).toEqual([["nearly 3,000 ballots had been cast"]]);
});

it("takes what is disputed for said before, and hears what is said against it", () => {
  const [claim] = claimsOf("A league source disputed that, saying there had been two meetings.").found.claims;
  expect(claim?.force).toBe("say");
});

it.each([
  [
    "Cases rose, according to figures published on Monday by the Harbour Institute.",
    "Harbour Institute",
    ["Cases rose"],
  ],
  ["According to figures published by the Harbour Institute, cases rose.", "Harbour Institute", ["cases rose"]],
  [
    "According to records seen by the Orle Courier, the wall was cracked.",
    "records seen by the Orle Courier",
    ["the wall was cracked"],
  ],
  ["She must repay the loan, Judge Ada Roe ruled.", "Ada Roe", ["She must repay the loan"]],
  ["Ada Roe of Seaton Capital, which owns 4 percent, argued the offer was low.", "Ada Roe", ["the offer was low"]],
  ["“They lose share,” said Jon Orm, an analyst, who rates the stock a “sell”.", "Jon Orm", ["“They lose share,”"]],
  ["“They lose share,” said Jon Orm, who rates the stock “hold” for now.", "Jon Orm", ["“They lose share,”"]],
  ["“We are strong,” said Jon Orm, who calls himself “a fan” of old.", "Jon Orm", ["“We are strong,”"]],
  ["“We tried,” said Jon Orm, who added: “It failed.”", "Jon Orm", ["“We tried,”", "“It failed.”"]],
  [
    "“It was bad,” said Ada Orm, who now fears that “we will all be dead”.",
    "Ada Orm",
    ["“It was bad,”", "“we will all be dead”"],
  ],
  ["The mother of a man killed in March said it was late.", "The mother of a man killed", ["it was late"]],
  ["Police, meanwhile, said three boats were gone.", "Police", ["three boats were gone"]],
  ["Prosecutors, for their part, said they would appeal.", "Prosecutors", ["they would appeal"]],
  ["Figures from his ministry, however, showed that costs rose.", "Figures from his ministry", ["costs rose"]],
  ["The road has been shut since Monday, mayor Ann Orm told AFP.", "Ann Orm", ["The road has been shut since Monday"]],
  ["The team is tired, midfielder Karl Orm said.", "Karl Orm", ["The team is tired"]],
  ["The road is unsafe, engineer Tom Orm said.", "Tom Orm", ["The road is unsafe"]],
  ["The case will go on, judge Mary Orm said.", "Mary Orm", ["The case will go on"]],
  ["Analysts say weeks of haggling lie ahead.", "Analysts", ["weeks of haggling lie ahead"]],
  ["Residents say days of rain washed away the road.", "Residents", ["days of rain washed away the road"]],
  ["A report published on Monday found that costs doubled.", "A report", ["costs doubled"]],
  ["Some voters who have listened in Marl said it was late.", "Some voters who have listened in Marl", ["it was late"]],
  ["Figures released in March show that costs rose.", "Figures", ["costs rose"]],
  [
    "A study published in the journal Tides found that ice was melting.",
    "A study published in the journal Tides",
    ["ice was melting"],
  ],
])("tells whose words they are: %s", (text, speaker, content) => {
  expect(claimsOf(text).told.map((claim) => [claim.speaker, claim.content])).toEqual([[speaker, content]]);
});

it("takes a spreadsheet's formula for nobody", () => {
  const [claim] = claimsOf('=LINK("http://quay.example";"click") said the wall was safe.').told;
  expect([claim?.speaker, claim?.source, claim?.certainty]).toEqual(["", "", "check"]);
});

it("has words that only point to somebody looked at", () => {
  const { found } = claimsOf("Marta Ilven criticised him.");
  expect(found.claims.map(({ check }) => check)).toEqual([expect.stringContaining("its words only point to somebody")]);
});

it("takes no month for a speaker, and no request to the public for a claim of theirs", () => {
  const speakers = (text: string): string[] => claimsOf(text).told.map(({ speaker }) => speaker);
  expect(speakers("Two thirds of those who took part in a poll in March backed the mayor.")).not.toContain("March");
  expect(speakers("Witnesses are asked to call the police.")).not.toContain("Witnesses");
  expect(speakers("The mayor was asked to explain why. She said money was short.")).toContain("The mayor");
});
