import { describe, expect, it } from "vitest";
import { claimsOf } from "./helpers.js";

/** Sentence, then source, cue and content of each claim. Invented people, places and bodies. */
const CASES: readonly (readonly [string, readonly (readonly [string, string, string])[]])[] = [
  // what opens the sentence has nouns of its own, and a subject begins behind its comma
  [
    "Asked whether the port would sue to recover the overrun, the harbour chief, Ilse Tarn, said it would.",
    [["the harbour chief, Ilse Tarn", "said", "it would"]],
  ],
  [
    "In a letter to the board, the treasurer, Ilse Tarn, said the fund was empty.",
    [["the treasurer, Ilse Tarn", "said", "the fund was empty"]],
  ],
  [
    "When he saw the breach, the engineer, Per Lund, said the dike would go.",
    [["the engineer, Per Lund", "said", "the dike would go"]],
  ],
  // office and name, name and office, behind what they said
  [
    "Three people died, the region's governor, Pavel Dow, told reporters.",
    [["the region's governor, Pavel Dow", "told", "Three people died"]],
  ],
  [
    "The road will open in May, the head of the port's office in Velm, Ilse Tarn, said on Monday.",
    [["the head of the port's office in Velm, Ilse Tarn", "said", "The road will open in May"]],
  ],
  [
    "The road will open in May, Ilse Tarn, the harbour chief, said.",
    [["Ilse Tarn, the harbour chief", "said", "The road will open in May"]],
  ],
  [
    "The region's governor, Pavel Dow, a former judge, said the road was open.",
    [["The region's governor, Pavel Dow, a former judge", "said", "the road was open"]],
  ],
  [
    "Two workers were hurt in the blast, ministry spokesman Pavel Dow said.",
    [["ministry spokesman Pavel Dow", "said", "Two workers were hurt in the blast"]],
  ],
  // a participle for the verb that closes the sentence, with its day
  [
    "The port has imposed fines of 84 million krones on three carriers, its press service reported on Tuesday.",
    [["its press service", "reported", "The port has imposed fines of 84 million krones on three carriers"]],
  ],
  // a relative clause ends before the main verb
  [
    "Finance Minister Per Lund, who has urged the bank to lower rates, declined to comment on it.",
    [["who", "urged", "the bank to lower rates"]],
  ],
  ["Doctors who warned that the ward was full were moved.", [["who", "warned", "the ward was full"]]],
  // what a reporter was asked
  [
    "A source, who asked not to be named because the talks are private, said the port was shut.",
    [["A source, who asked not to be named because the talks are private", "said", "the port was shut"]],
  ],
  ["The season ended when the research vessel Lynx found no more shoals.", []],
  [
    "According to investigators, Arden, while in office, approved the terms.",
    [["investigators", "According to", "Arden, while in office, approved the terms"]],
  ],
  [
    "The board argues that there is a hole in the fund which, it says, will reach 4.2% by 2040.",
    [["The board", "argues", "there is a hole in the fund which, it says, will reach 4.2% by 2040"]],
  ],
  [
    "At least two of its lawmakers said they would abstain.",
    [["At least two of its lawmakers", "said", "they would abstain"]],
  ],
  [
    'Ilse Tarn ordered flags flown at half-mast and called the fire "an attack on us."',
    [["Ilse Tarn", "called", '"an attack on us."']],
  ],
  ["Court records show Arden pleaded guilty in 2029.", [["Court records", "show", "Arden pleaded guilty in 2029"]]],
  [
    "Chegodarev refuted reports by some media outlets that the floe had melted.",
    [["Chegodarev", "refuted", "reports by some media outlets that the floe had melted"]],
  ],
  ["It was followed by 26 tremors, the strongest of them measuring 5.1.", []],
  // a noun of saying that a relative clause tells of says nothing
  ["The mill apologised in a statement that ran to nine pages.", []],
  ["The judge left after a ruling that took four hours to read.", []],
  // when somebody did what they are accused of
  [
    "Per Lund accused the board of having hidden two reports since 2028 and left.",
    [["Per Lund", "accused", "the board of having hidden two reports since 2028"]],
  ],
  // what somebody named in passing expects
  [
    "The camp is full, said Per Lund, who expects the number to pass 8,000 by May.",
    [
      ["Per Lund, who expects the number to pass 8,000 by May", "said", "The camp is full"],
      ["who", "expects", "the number to pass 8,000 by May"],
    ],
  ],
  // a verb of saying that a tagger takes for something else
  [
    '"Out with him! Out!" some farmers chanted, a day after the vote.',
    [["some farmers", "chanted", '"Out with him! Out!"']],
  ],
  ['"Be calm. The water will fall," the circular read.', [["the circular", "read", '"Be calm. The water will fall,"']]],
  [
    "Nina Osei, an economist at the bank, argues that rates must fall.",
    [["Nina Osei, an economist at the bank", "argues", "rates must fall"]],
  ],
  [
    "Data from the ministry show that sales fell by 3% in May.",
    [["Data from the ministry", "show", "sales fell by 3% in May"]],
  ],
  [
    "Some 4,300 people have landed this year, interior ministry data show.",
    [["interior ministry data", "show", "Some 4,300 people have landed this year"]],
  ],
  // who reports it closes the sentence, and a participle does not
  [
    "In 2029, the wardens counted 214 seals in the bay, against 131 a year earlier, the committee's press service reported.",
    [
      [
        "the committee's press service",
        "reported",
        "In 2029, the wardens counted 214 seals in the bay, against 131 a year earlier",
      ],
    ],
  ],
  [
    "One in six fears losing a job, a survey by the polling firm Demora found.",
    [["a survey by the polling firm Demora", "found", "One in six fears losing a job"]],
  ],
  // "that" right before its verb is what the clause speaks of
  [
    "Some 23 vessels were lost last year, the most since records began, data from the Maritime Directorate show.",
    [
      [
        "data from the Maritime Directorate",
        "show",
        "Some 23 vessels were lost last year, the most since records began",
      ],
    ],
  ],
  ["Vaccine cuts hospital stays by 83%, study finds", [["study", "finds", "Vaccine cuts hospital stays by 83%"]]],
  [
    "Figures from the operator, Calderline, show 5 million passengers used the line.",
    [["Figures from the operator, Calderline", "show", "5 million passengers used the line"]],
  ],
  [
    "As many as 86 firefighters came, the regional emergencies directorate said.",
    [["the regional emergencies directorate", "said", "As many as 86 firefighters came"]],
  ],
  // who is said to have said it stands behind the verb, whatever subject stands before it
  [
    "Rescuers pulled 15 people from the water, seven of them ill, said coast guard spokesperson Ola Brekke.",
    [["coast guard spokesperson Ola Brekke", "said", "Rescuers pulled 15 people from the water, seven of them ill"]],
  ],
  ['"It is big," said lead author Ingrid Solheim.', [["lead author Ingrid Solheim", "said", '"It is big,"']]],
  [
    "Kari Lund will come on Thursday, her office said, without giving details.",
    [["her office", "said", "Kari Lund will come on Thursday"]],
  ],
  ["Falling prices hurt the yard, he said.", [["he", "said", "Falling prices hurt the yard"]]],
  ["He said that falling debris had set fire to a depot.", [["He", "said", "falling debris had set fire to a depot"]]],
  ["The yard has not commented on the fire.", []],
  ["Brunner declined to say what discount it would offer.", []],
  ["The harbour union said that was too little.", [["The harbour union", "said", "that was too little"]]],
  // what is not excluded is said, negated
  ["Lena Torp did not rule out that the ferry would be sold.", [["Lena Torp", "rule out", "the ferry would be sold"]]],
  // comparisons and what is left unnamed are no claims
  ["The trust has 212 vacancies, compared with 131 this time last year.", []],
  ['"It holds," he added, without naming the yards.', [["he", "added", '"It holds,"']]],
  // a clause about the source holds a claim of its own
  [
    "The cost rose, according to Nils Aro, who had earlier said that it would not change.",
    [
      ["Nils Aro, who had earlier said that it would not change", "according to", "The cost rose"],
      ["who", "said", "it would not change"],
    ],
  ],
  ["Aro, who had earlier said that the quay would hold, resigned.", [["who", "said", "the quay would hold"]]],
  // two things one source says
  [
    'She urges the driver to get out and then says, "Walk away," before the crash.',
    [
      ["She", "urges", "the driver to get out"],
      ["She", "says", '"Walk away,"'],
    ],
  ],
  [
    "The premier said the talks had failed, adding that he would not return to Orlin.",
    [
      ["The premier", "said", "the talks had failed"],
      ["The premier", "adding", "he would not return to Orlin"],
    ],
  ],
  // a report at the end of the sentence holds all of it
  [
    "The minister told a panel in July she was advised to use the old form, the Marl Times reported late Thursday.",
    [["the Marl Times", "reported", "The minister told a panel in July she was advised to use the old form"]],
  ],
  [
    "In Seaburn, people laid white roses, KLN-TV reported, while in Marl the parade began with silence, the Marl Sun reported.",
    [
      ["KLN-TV", "reported", "In Seaburn, people laid white roses"],
      ["the Marl Sun", "reported", "in Marl the parade began with silence"],
    ],
  ],
  [
    "A sect may have paid for the flights, a Marl Times investigation found.",
    [["a Marl Times investigation", "found", "A sect may have paid for the flights"]],
  ],
  // clauses between subject and verb
  [
    'Beck, who has in the past described the plan as "a joke," said he would leave.',
    [['Beck, who has in the past described the plan as "a joke,"', "said", "he would leave"]],
  ],
  [
    "Her report, published in June, found that the dam was unsafe.",
    [["Her report, published in June", "found", "the dam was unsafe"]],
  ],
  [
    "Benk claimed that the army had used mines, an allegation Mallo denied.",
    [["Benk", "claimed", "the army had used mines, an allegation Mallo denied"]],
  ],
  ["The claim by the company that nobody was hurt is false.", [["the company", "claim", "nobody was hurt"]]],
  // sources in phrases
  ['In her words, the plan is "a mess."', [["her", "In her words", 'the plan is "a mess."']]],
  ["In Arden's view, the law is too weak.", [["Arden", "In Arden's view", "the law is too weak"]]],
  ["Per the ministry, 40 people were evacuated.", [["the ministry", "Per", "40 people were evacuated"]]],
  ["As Arden pointed out, the bridge was closed in 2019.", [["Arden", "pointed out", "the bridge was closed in 2019"]]],
  ["The general was quoted as saying the town had been taken.", [["The general", "saying", "the town had been taken"]]],
  [
    "Losses were put at $1.2 million by the operator, up from $800,000 in 2029.",
    [["the operator", "were put", "Losses … at $1.2 million"]],
  ],
  ["Mayor Odile Farr said 12 boats sank.", [["Mayor Odile Farr", "said", "12 boats sank"]]],
  // quotations after a break
  [
    '"I trust the judge," Marn said during a rally in Kensville, N.C., "but many will watch what he does."',
    [["Marn", "said", '"I trust the judge," … "but many will watch what he does."']],
  ],
  [
    'The ministry issued the following statement:\n"Our thoughts are with all those affected by the flood. We will help."',
    [["The ministry", ":", '"Our thoughts are with all those affected by the flood. We will help."']],
  ],
  [
    'Asked by a reporter, owner Gerd Mahl wrote in an email only: "I am on holiday."',
    [["owner Gerd Mahl", "wrote", '"I am on holiday."']],
  ],
  [
    'Arden has asked the campaign of the mayor to "cease and desist" from using the emblem.',
    [["Arden", "asked", 'to "cease and desist" from using the emblem']],
  ],
  // who said it stands behind a sentence that has a comma of its own
  [
    "The talks, which began in May, will resume on Monday, said a spokesman for the port.",
    [["a spokesman for the port", "said", "The talks, which began in May, will resume on Monday"]],
  ],
  [
    "The deal, announced in May, would save the yard, said a person close to it.",
    [["a person close to it", "said", "The deal, announced in May, would save the yard"]],
  ],
  [
    "“The line held,” Maeve Tarn, chief executive of the operator, NordGrid, said.",
    [["Maeve Tarn, chief executive of the operator, NordGrid", "said", "“The line held,”"]],
  ],
  [
    "The board dismissed the charge as “pure invention,” saying that the boats were sound.",
    [
      ["The board", "dismissed", "the charge as “pure invention,”"],
      ["The board", "saying", "the boats were sound"],
    ],
  ],
  // the words end where another speaks, or the narrator does
  [
    "Ada Roe accuses Dow of “leading from behind” and Tom Vale says he is “losing the war on rust.”",
    [
      ["Ada Roe", "accuses", "Dow of “leading from behind”"],
      ["Tom Vale", "says", "he is “losing the war on rust.”"],
    ],
  ],
  [
    "Ilse Tarn said: “I have admitted that the ledgers were a mistake,” but in fact she kept only one.",
    [["Ilse Tarn", "said", "“I have admitted that the ledgers were a mistake,”"]],
  ],
  [
    "He said the plan was “dead,” but that he hoped it would rise.",
    [["He", "said", "the plan was “dead,” but that he hoped it would rise"]],
  ],
  [
    "Ada Roe told reporters “We are close to a deal,” but “there is work to do.”",
    [["Ada Roe", "told", "“We are close to a deal,” but “there is work to do.”"]],
  ],
  [
    "The report says the pier was shut — while officials say it was open — and that it will stay so.",
    [["The report", "says", "the pier was shut — while officials say it was open — and that it will stay so"]],
  ],
  [
    "Dow criticised the plan and the costs Tarn said would follow.",
    [["Dow", "criticised", "the plan and the costs Tarn said would follow"]],
  ],
  // a participle is somebody's own only where something is done to people who speak
  ["Schools closed after police said a gunman was near.", [["police", "said", "a gunman was near"]]],
  [
    "Tarn, briefed on the talks, said the deal was close.",
    [["Tarn, briefed on the talks", "said", "the deal was close"]],
  ],
  // a document, somebody shown, and somebody who reacts
  [
    "From the harbour's report: “In general, boats with more crew fared better.”",
    [["the harbour's report", ":", "“In general, boats with more crew fared better.”"]],
  ],
  ["Here is Tarn in December: “The pier must earn its keep.”", [["Tarn", ":", "“The pier must earn its keep.”"]]],
  ["“What harbour does he mean?” reacted Tarn.", [["Tarn", "reacted", "“What harbour does he mean?”"]]],
  ["As Tarn puts it, “Nobody counts the nights.”", [["Tarn", "puts it", "“Nobody counts the nights.”"]]],
  [
    "As Ada Roe had written a few years earlier, “We could not have a harbour without a lamp.”",
    [["Ada Roe", "written", "“We could not have a harbour without a lamp.”"]],
  ],
  // a label that a thing bears is nothing said
  ["In a box marked “reason,” a nurse had typed “left alone.”", [["a nurse", "typed", "“left alone.”"]]],
  // what is told where evidence is given, and what a team reports
  ["He had fled the yard with a knife, the jury was told.", [["", "was told", "He had fled the yard with a knife"]]],
  ["“He was my friend,” Tarn said, the court heard.", [["Tarn", "said", "“He was my friend,”"]]],
  [
    "He stabbed her twice, the court was told by prosecutor Ada Roe.",
    [["prosecutor Ada Roe", "was told", "He stabbed her twice"]],
  ],
  ["Police had raided the yard, an inquest in Marl heard.", [["", "heard", "Police had raided the yard"]]],
  ["Prices will fall next year, the authors report.", [["the authors", "report", "Prices will fall next year"]]],
  [
    "The rate fell, the researchers report, and pay rose.",
    [["the researchers", "report", "The rate fell … and pay rose"]],
  ],
  ["Carcasses roll, she pointed out, and drift.", [["she", "pointed", "Carcasses roll … and drift"]]],
  // when something was said is no part of who says it
  ["Arden, who last month told the board the pier was sound, resigned.", [["who", "told", "the pier was sound"]]],
  ["The council last week said the bridge was safe.", [["The council", "said", "the bridge was safe"]]],
  ["Orm Group, a maker of pumps, today said sales rose.", [["Orm Group, a maker of pumps", "said", "sales rose"]]],
  // who is named behind the verb goes on with the participle, and who spoke with the verb behind "and"
  [
    "“Rates will fall,” said governor Ada Roe, adding that pay had risen.",
    [
      ["governor Ada Roe", "said", "“Rates will fall,”"],
      ["governor Ada Roe", "adding", "pay had risen"],
    ],
  ],
  [
    "The firm said sales fell and warned of more losses.",
    [
      ["The firm", "said", "sales fell"],
      ["The firm", "warned of", "more losses"],
    ],
  ],
  [
    "The minister denied reports that as many as 150 had died.",
    [["The minister", "denied", "reports that as many as 150 had died"]],
  ],
  [
    "Police said the attacker ran off and shouted that he would be back.",
    [
      ["Police", "said", "the attacker ran off"],
      ["the attacker", "shouted", "he would be back"],
    ],
  ],
  [
    "There was no fraud, as the judge found, but there was waste.",
    [["the judge", "found", "There was no fraud … but there was waste"]],
  ],
  // the narrator says that it is not as somebody claimed
  [
    "It says that pay has not fallen by 5 percent, as Roe has claimed, but has risen.",
    [["It", "says", "pay has not fallen by 5 percent, as Roe has claimed, but has risen"]],
  ],
  ["By the union's count, the boats are sound.", [["the union", "By the union's count", "the boats are sound"]]],
  [
    "Two diplomats briefed on the talks said the deal was close.",
    [["Two diplomats briefed on the talks", "said", "the deal was close"]],
  ],
  // behind who said it another speaks, or the same goes on
  [
    "Rents fell in May, the lender Northgate said on Tuesday, and estate agents warned that worse may follow.",
    [
      ["the lender Northgate", "said", "Rents fell in May"],
      ["estate agents", "warned", "worse may follow"],
    ],
  ],
  [
    "Maeve Tarn claimed that as many as 70 boats were lost, although the coast guard puts the figure at 52.",
    [
      ["Maeve Tarn", "claimed", "as many as 70 boats were lost"],
      ["the coast guard", "puts", "the figure at 52"],
    ],
  ],
  [
    "Wheat will fail, the Growers' Federation said on Thursday, warning that one holding in eight may close.",
    [
      ["the Growers' Federation", "said", "Wheat will fail"],
      ["the Growers' Federation", "warning", "one holding in eight may close"],
    ],
  ],
  [
    "Figures released by the Harbour Service on Tuesday show that traffic fell.",
    [["the Harbour Service", "show", "traffic fell"]],
  ],
  [
    "The report concedes that output was wasted and estimates that upgrades will be needed.",
    [
      ["The report", "concedes", "output was wasted"],
      ["The report", "estimates", "upgrades will be needed"],
    ],
  ],
  [
    "According to an exit poll by the institute Megamål, 46% of first-time voters chose the Left.",
    [["an exit poll by the institute Megamål", "According to", "46% of first-time voters chose the Left"]],
  ],
  // the words around a publication's day
  [
    "According to a study published Thursday in the journal Tides, the ice is thinner.",
    [["a study published Thursday in the journal Tides", "According to", "the ice is thinner"]],
  ],
];

/** What attributes nothing. */
const NONE: readonly string[] = [
  "As the trial resumed, jurors were told.",
  "A cargo boat hit a sandbank in the river.",
  "The baby weighed in at 2.4kg.",
  "Monday: “We must win this one.”",
  "Insurers have offered $240,000 for each death.",
  "Harrow Rovers post record £41m loss days after selling their keeper.",
  "Among the finds were the boats, the maps and the reports.",
  "Nobody said the bridge was safe.",
  "Neither side has confirmed the deal.",
  "Arden declined to comment on the report.",
  "The ministry refused to say how many were hurt.",
  "The town has a population of 40,000 per square kilometre.",
];

describe("sentences as agencies write them", () => {
  it.each(CASES)("%s", (text, expected) => {
    expect(claimsOf(text).told.map(({ source, cue, content }) => [source, cue, content.join(" … ")])).toEqual(expected);
  });

  it.each(NONE)("no claim: %s", (text) => {
    expect(claimsOf(text).told).toEqual([]);
  });
});

it.each([
  "Dow's colleague Ana Tarn did not agree: “We knew about the leak.”",
  "Ana Tarn disagreed: “We knew about the leak.”",
])("what somebody answers is said, and not denied: %s", (text) => {
  const [claim] = claimsOf(text).found.claims;
  expect([claim?.force, claim?.negated]).toEqual(["say", undefined]);
});

it("keeps what somebody never said denied", () => {
  const [claim] = claimsOf("Dow has never said: “I am the king.”").found.claims;
  expect(claim?.negated).toBe(true);
});

describe("the words in front of a headline's colon", () => {
  const speakersOf = (text: string) => claimsOf(text).told.map(({ source }) => source);

  it.each([
    "Refuse strike: bins to go unemptied for weeks\nThe strike began on Monday.",
    "Rust: health officials close two piers\nThe rust spread in May. Rust is slow.",
    "Orle: two die as bridge falls\nThe bridge in Orle fell on Monday.",
  ])("may be a label: %s", (text) => {
    expect(speakersOf(text)).toEqual([]);
  });

  it.each([
    ["Tarn: bridge will open in May\nThe mayor, Ilse Tarn, spoke on Monday.", "Tarn"],
    ["Police: man stole a boat\nA man was held in Orle.", "Police"],
    ["Tarn: bridge will open in May\nTarn was elected in May.", "Tarn"],
    ["Harbour board: bridge will open in May\nThe bridge was built in Orle.", "Harbour board"],
  ])("may be who speaks: %s", (text, source) => {
    expect(speakersOf(text)).toContain(source);
  });
});
