import { describe, expect, it } from "vitest";
import { conflictsOf } from "./conflicts-of.js";

/** Texts with the two figures that cannot both be right. */
const CONFLICTS: readonly (readonly [text: string, left: string, right: string])[] = [
  [
    "The harbour office says the fleet numbers about 60 boats, while skippers claim there are about 140.",
    "about 60 boats",
    "about 140",
  ],
  [
    "Police said 3,000 people came to the fair in Orlen; the organisers put attendance at 11,000.",
    "3,000 people",
    "11,000",
  ],
  [
    "The mayor said 14 people had died in the flood. The hospital in Orlen said 39 people had died in the flood.",
    "14 people",
    "39 people",
  ],
  [
    "According to the ministry, 120 houses were destroyed. Residents said 480 houses had been destroyed.",
    "120 houses",
    "480 houses",
  ],
  [
    "The company said the ferry carried 90 passengers. Survivors said the ferry was carrying 210 passengers.",
    "90 passengers",
    "210 passengers",
  ],
  ["The union said 81% of the drivers stayed away; the operator counted 35%.", "81%", "35%"],
  [
    "The plant spilled 40 tonnes of oil, the operator said. Inspectors said the plant had spilled 900,000 kilograms of oil.",
    "40 tonnes",
    "900,000 kilograms",
  ],
  [
    "The detour is 5 miles long, the council says. Drivers say the detour is 30 kilometres long.",
    "5 miles",
    "30 kilometres",
  ],
  [
    "The governor said more than 600 families were living in the camp. The Red Moon charity said 250 families were living in the camp.",
    "more than 600 families",
    "250 families",
  ],
  [
    "Leakage stood at 50 million litres a day, she said, not the 20 million in the accounts.",
    "50 million litres a day",
    "20 million",
  ],
  [
    "It employs 900 people, according to its owner, though the union says the true figure is 1,600.",
    "900 people",
    "1,600",
  ],
  [
    "The clinic said the bill came to 4 million crowns. Auditors said the bill came to 9 million crowns.",
    "4 million crowns",
    "9 million crowns",
  ],
  [
    "Sheriff Odd Brekke put the number of missing at nine. The rescue service said 23 people were missing.",
    "nine",
    "23 people",
  ],
  [
    'The sect has drawn nationals from more than 70 countries, Ilse Tarn said. "Nationals from more than 70 countries have joined the group," she said.\n\nThe sect was founded in a barn.\n\nAmong the members of the group are citizens of 30 countries.',
    "more than 70 countries",
    "30 countries",
  ],
  [
    '"Last winter our boats lost 20 days at sea," harbour chief Edda Holm said.\n\nThe council met for an hour.\n\n"We lost 55 days at sea last winter," skipper Torv Lund said.',
    "20 days",
    "55 days",
  ],
  [
    "Around 5,000 people marched through Orlen on Saturday, according to police; the organisers spoke of 15,000.",
    "Around 5,000 people",
    "15,000",
  ],
  ["The ministry said 12 people had been killed, but residents said 31.", "12 people", "31"],
  ["Nine people were injured, police said. Doctors spoke of 17.", "Nine people", "17"],
  [
    "Her society estimates that 300,000 hares are farmed every year. The breeders say fewer than 80,000 are farmed.",
    "300,000 hares",
    "fewer than 80,000",
  ],
  [
    "Nurses at the Orlen hospital said they had received 40 patients, most of them children. The Red Moon said the hospital had received 19 patients.",
    "40 patients",
    "19 patients",
  ],
  [
    "The minister said earlier that the roof had cost 8 million crowns; the auditors, in a report, put the cost of the roof at 14 million crowns.",
    "8 million crowns",
    "14 million crowns",
  ],
  [
    "The governor said that annual inflation had reached 9.1% in March.\n\nThe council met for an hour.\n\nAnnual inflation in March was no higher than 5.7%, Deputy Minister Odd Lund said.",
    "9.1%",
    "no higher than 5.7%",
  ],
  [
    "The club says it has 60,000 members. The statistics office says it has 8,000 members.",
    "60,000 members",
    "8,000 members",
  ],
];

const NEAR_MISSES: Readonly<Record<string, readonly string[]>> = {
  "other period": [
    "The ministry said 120 mills closed in 2029. The union said 310 mills closed in 2030.",
    "The line carried 40,000 riders last month, the operator said. The council said it carried 75,000 riders.",
    "Police arrested 12 people on Monday, they said. The mayor said 30 people were arrested on Tuesday.",
    "Sales were 40 million crowns in the first quarter, the firm said. Analysts said sales were 90 million crowns in the second quarter.",
    "Last year the club had 300 members, the chairman said. The treasurer said it had 500 members.",
  ],
  "other place": [
    "The fire brigade said 12 houses burned in Orlen. The police said 40 houses burned in Karsk.",
    "The mayor of Orlen said there were 300 cases. The mayor of Karsk said there were 40 cases in Karsk.",
    "Norvane has 900 kilometres of coast, the atlas says. Sundland has 80 kilometres of coast, its ministry says.",
    "Divers counted 23 fish in the chamber, they said. The most recent survey found 412 fish, the institute said.",
    "Divers counted fish in a chamber 180 metres below the town, they said. A survey in 2023 found 412, the institute said.",
    "The west gate is 40 metres wide, engineers said. The east gate is 90 metres wide, the ministry said.",
  ],
  "part and whole": [
    "The company said it employs 5,000 people. The union said 800 of them work at night.",
    "Police counted 400 marchers, while the organisers said 90 of those were children.",
    "The hospital said 60 people were hurt. The ministry said 12 children were hurt.",
    "The council said 13 of the 40 schools were closed.",
    "The agency said 300 flats were built. The tenants said 40 of these flats stood empty.",
    "The mayor said 200 people were evacuated, including 30 patients, the hospital said.",
  ],
  "level and change": [
    "The bank said the rate rose by 2 percent. The ministry said the rate is 9 percent.",
    "The number of members fell by 400, the club said. The league said the number of members is 2,100.",
    "Output fell from 900 tonnes to 400 tonnes, the plant said.",
    "The crossing takes 20 minutes, the operator said, down from 55 minutes.",
  ],
  "other currency or unit": [
    "The museum paid 2 million euros, it said. The dealer said the museum paid 2.3 million dollars.",
    "The pipe is 5 miles long, the firm said. The council said the pipe is 8 kilometres long.",
    "The tank holds 1,000 litres, the maker says. The fire brigade said it holds one cubic metre.",
    "The load was 2 tonnes, police said. The driver said it was 2,000 kilograms.",
  ],
  "forecast and fact": [
    "The bank forecasts growth of 4 percent. The office said growth was 1 percent.",
    "The union expects 900 jobs will go. The company said 200 jobs had gone.",
    "The mayor said 50 trees would be felled. Residents said 12 trees had been felled.",
    "Engineers said the repair could take 40 days. The owner said the repair had taken 90 days.",
  ],
  subgroup: [
    "The survey said 60 percent of men smoke. The institute said 20 percent of women smoke.",
    "The ministry said 40 nurses had quit. The union said 90 doctors had quit.",
    "According to the poll, 70 percent of farmers agree. Among fishers, the figure is 30 percent.",
    "The club said 30 foreign players were hurt. The league said 50 players were hurt.",
  ],
  "compatible bounds": [
    "Police said more than 100 people came. The organisers said 140 people came.",
    "Officials said at least 20 cars burned. Residents said 33 cars burned.",
    "The mayor said up to 500 families were affected. The charity said 350 families were affected.",
    "Police said about 400 people came to the fair. The organisers said 420 people came to the fair.",
    "The ministry said 2.1 million people voted. The commission said 2,134,000 people voted.",
    "Dozens of villages are cut off, officials said. The army said 47 villages are cut off.",
    "The bank said fewer than 50 branches would close. The union said 45 branches would close.",
  ],
  "capacity and actual": [
    "The ferry was licensed to carry 180 people, its owner said. Survivors said the ferry carried 300 people.",
    "The hall has a capacity of 2,000 people, the owner said. Police said 1,100 people came to the hall.",
    "The quota is 900 tonnes, the ministry said. Skippers said they landed 400 tonnes.",
  ],
  "target and result": [
    "The minister promised 10,000 homes. The auditors said 3,000 homes had been built.",
    "The charity aimed for 50,000 crowns, it said. Donors said it raised 21,000 crowns.",
    "The union demands a rise of 8 percent. The employers offer a rise of 3 percent.",
  ],
  "before and after": [
    "The trip used to take 90 minutes, the operator said. Riders said it now takes 40 minutes.",
    "The firm previously employed 900 people, the union said. The owner said it employs 300 people.",
    "The police initially spoke of 12 victims. The hospital said there were 15 victims.",
  ],
  "per unit and total": [
    "Each lorry carries 20 tonnes of stone, the driver said. The site manager said the lorries carried 6,000 tonnes of stone.",
    "A ticket costs 30 crowns, the club said. The treasurer said the tickets cost 90,000 crowns.",
    "The plant burns 40 tonnes a day, the owner said. The inspector said it burns 14,000 tonnes a year.",
  ],
  "percent and count": [
    "The union said 70 percent of its members were out. The company said 9,000 members were out.",
    "The office said one in eight homes is empty. The mayor said 3,000 homes are empty.",
  ],
  "other thing": [
    "The council bought 12 buses, the mayor said. The auditor said the council bought 30 trams.",
    "The mayor said 14 people died. The hospital said 52 people were injured.",
    "Farmers said 40 percent of the barley was lost. Millers said 70 percent of the oats was lost.",
    "The tower is 96 metres high, the guide says. The owner says the tower is 18 metres wide.",
    "The prosecutor asked for 12 years for Kolb. The judge gave his driver 3 years.",
    "The strike killed five soldiers, the army said. The rebels said it killed 14 civilians.",
    "Lund paid 2 million crowns for the farm. Brekke paid 900,000 crowns for the mill, he said.",
  ],
  "shares told far apart": [
    "The governor said annual inflation was 9.1% in March.\n\nThe council met for an hour.\n\nAnnual inflation in May was 5.7%, Deputy Minister Odd Lund said.",
    "The governor said annual inflation was 9.1% in March.\n\nThe council met for an hour.\n\nCore annual inflation in March was 5.7%, Deputy Minister Odd Lund said.",
  ],
  "each of itself": [
    "Norvane said it had sold 40,000 cars. Belmar said it had sold 90,000 cars.",
    "Lund said he had waited three hours. Brekke said she had waited 20 minutes.",
    "The mayor of Orlen said 300 people were ill. The governor of Karsk said 40 people were ill.",
    "In Orlen, the mayor said 12 houses burned; in Karsk, the fire brigade said 40.",
    "The north ward reported 12 deaths; the south ward reported 7.",
  ],
  "taken back": [
    "An earlier version of this article gave the number of drivers as 900. It is 600.",
    "The ministry said earlier that 12 people had died. The hospital said 15 people had died.",
  ],
  "two positions": ["Lund supports raising the fee to $15. Brekke favours raising the fee to $9."],
  "the sources counted": [
    'Three people familiar with the talks said the talks had failed. "It is over," said one of the people, who asked not to be named.',
  ],
  "same voice": [
    "Two banks reported 900 branches to the ministry, while only reporting 300 branches to the tax office.",
    "The mill has 40 looms. The mill has 90 looms in another hall.",
    "Edda Holm said 40 boats sailed. Holm said 60 boats stayed in port.",
    "One study found 8 million people would pay more, and three others found 2 million would.",
  ],
};

describe("conflicts", () => {
  it.each(CONFLICTS.map((row) => [...row]))("%s", (text, left, right) => {
    expect(conflictsOf(text)).toContainEqual([left, right]);
  });
});

for (const [reason, texts] of Object.entries(NEAR_MISSES)) {
  describe(`no conflict: ${reason}`, () => {
    it.each([...texts])("%s", (text) => {
      expect(conflictsOf(text)).toEqual([]);
    });
  });
}
