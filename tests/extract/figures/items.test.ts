import { expect, it } from "vitest";
import { loadEnglish } from "../../../src/language/english.js";
import { figuresOf } from "../../../src/pipeline.js";

/** A sentence and what its figure is about; empty where nothing but its own noun says so. All invented. */
const CASES: readonly (readonly [string, string])[] = [
  ["Fire chief Per Lund said 17 houses burned in Skarhavn overnight.", ""],
  ["The ministry stated 300 cases were open.", ""],
  ["Merle Shipping said the spill involved 90 tonnes of oil.", "oil"],
  [
    "The mayor called it a truce, and he recalled that a similar promise in 2029 had held for less than three months.",
    "similar promise",
  ],
  ["The firm plans a plant in Norhaven, Norland, that will employ 1,900 people.", "plant"],
  ["Rovers signed the keeper from Oakmere Town for £3.2m.", "keeper"],
  ["Analysts had been looking for $1.85 billion.", ""],
  ["The firm opened a shop in Norhaven, which has 40,000 people.", "Norhaven"],
  ["The complaint says it costs them $600 a day in donations.", "donations"],
  ["Unemployment was 3.4% in the third quarter.", "Unemployment"],
  ["Unemployment fell to 3.4% in August.", "Unemployment"],
  ["The field lies roughly 640 km east of Orle.", "field"],
  ["A court acquitted Nora Quist, 63, of all charges.", "Nora Quist"],
  ["Growth of 2.1% surprised the bank.", "Growth"],
  ["The pier consists of six wooden decks, each 40 metres long.", "pier"],
  ["The survey put Unity at 31 percent.", "Unity"],
  ["The party is ahead of the Greens, on 9 percent.", "Greens"],
  ["The bank kept rates on hold at 4.75%.", "bank"],
  ["Rescuers fought waves three metres high.", "waves"],
  ["An analysis put the age of a related sponge at 8,000 years.", "age"],
  ["The wall is 3 metres high.", "wall"],
  ["Inflation topped the target at 4 percent.", "Inflation"],
  ["Unity leads the Alliance on 31 percent.", "Unity"],
  ["Markets rallied and oil rose 3 percent.", "oil"],
  ["Debt rose to a crisis level of 120 percent.", "Debt"],
  ["The index closed the session at 312 points.", "index"],
  ["The city has an unemployment rate of 7 percent.", "unemployment rate"],
  ["The fund grew at an annual rate of 5%.", "fund"],
  ["Research and development expenses were $21.3 million.", "Research and development expenses"],
  ["Sales and profits fell 12 percent.", "Sales and profits"],
  ["Shares in the group, which have lost 12 percent, rallied.", "Shares in the group"],
  ["Backers of the plan were 18 per cent in favour.", "Backers of the plan"],
  ["Harbour master Per Lund specified that 450 of the boats were leaking.", ""],
  ["The bank trimmed its growth forecast for this year to 0.9 percent.", "growth forecast"],
  ["The average claim after the flood had been 11,300 euros.", "average claim after the flood"],
  ["The Orle index lost 190 points.", "Orle index"],
  ["The buoys measure 15.5 cm across.", "buoys"],
  ["They were boys, aged four and seven.", "boys"],
  ["Sales between March and May rose 7 percent.", "Sales between March and May"],
  ["Snowfall between May and July was 31 percent below normal.", "Snowfall between May and July"],
  ["Water levels in the lake above Orle fell by 2 metres.", "Water levels in the lake above Orle"],
  ["A strike reduced steel exports from the Republic of Oria by 8%.", "steel exports from the Republic of Oria"],
  ["The tunnel, which was to open in 2026, has swallowed 3 million crowns.", "tunnel"],
  ["The Merle Industrial Average shed 210 points.", "Merle Industrial Average"],
  ["Orle Bank's shares ended up 3%.", "Orle Bank's shares"],
  ["Healthcare, the weakest sector, dropped 1.6 percent.", "Healthcare"],
  ["The ferry ticket cost them 40 crowns.", "ferry ticket"],
  ["The frost caused wheat prices to rise 18 percent.", "wheat prices"],
  ["The ministry expects unemployment to fall to 5.2 percent.", "unemployment"],
  ["The warden expects the herd to pass 80,000 by May.", "herd"],
  ["She paid 40,000 crowns for a tractor.", "tractor"],
  ["The council spent 1.4 million crowns on lamps.", "lamps"],
  ["The firm lost 12 million crowns in unpaid fees.", "unpaid fees"],
  ["The bank lost 12 million crowns in the first quarter.", "bank"],
  ["A rise in rents to 900 crowns is due.", "rents"],
  ["A dam that holds 40 million cubic metres is leaking.", "dam"],
  ["The heat stored in the tank was 30 joules.", "heat stored in the tank"],
  ["The voltage across it was 5 volts.", "voltage"],
  ["Children under the age of five were moved.", "Children"],
  ["Orle +0.2% Merle +0.3%.", "Orle"],
  ["In the evening about 15 crowns are asked.", ""],
  ["The mayor, who leads the council, said 40 houses burned.", ""],
  ["Futures for delivery in May added 6.1%.", "Futures for delivery in May"],
  ["Prices jumped on the news before easing to 38 crowns.", "Prices"],
  ["Income per household rose 4 percent.", "Income per household"],
  ["Debt is expected to grow by 3 percent.", "Debt"],
  ["Turnout among young voters is likely to fall by 3 percent.", "Turnout among young voters"],
  ["The plant burned 12 tonnes of coal last year.", "coal"],
  ["The quota for this year is 19,000 tonnes.", "quota for this year"],
  ["Tickets cost 6 crowns apiece.", ""],
  ["Debt slipped below 30 percent for the first time.", "Debt"],
  ["The firm sells 300 crates of pears.", "pears"],
  ["The port has imposed fines of 84 million crowns.", "fines"],
  ["The largest penalty, 46 million crowns, was waived.", "largest penalty"],
  ["People who regularly work night shifts are 19 percent more likely to fall ill.", "People"],
  ["That was 4 percent of annual capital spending over the period.", "annual capital spending"],
  ["Output in Oria, the largest producer, fell by 300,000 barrels.", "Output in Oria"],
];

it.each(CASES)("%s is about %j", (text, item) => {
  const [figure] = figuresOf("case", text, loadEnglish());
  expect(figure?.item?.text ?? "").toBe(item);
});

it("takes a size with a hyphen for a part of the thing's name", () => {
  const figures = figuresOf("case", "The yield on the 10-year bond rose 7 basis points.", loadEnglish());
  expect(figures.map((figure) => figure.item?.text)).toEqual(["bond", "yield on the 10-year bond"]);
});

it("takes what each of counted things measures for theirs", () => {
  const items = (text: string) => figuresOf("case", text, loadEnglish()).map((figure) => figure.item?.text);
  expect(items("The pier has six wooden decks, each 40 metres long.")).toEqual(["pier", "wooden decks"]);
  expect(items("The firm bought six vans (each 4 tonnes) in May.")).toEqual(["firm", "vans"]);
  expect(items("It moved six vans and a crane, each 40 tonnes.").at(-1)).not.toBe("vans");
  expect(items("The pier has six decks, each 40 metres long, 9 metres wide and 2 metres thick.")).toEqual([
    "pier",
    "decks",
    "decks",
    "decks",
  ]);
  expect(items("The pier has four decks and two sheds, each 40 metres long.").at(-1)).not.toBe("sheds");
  expect(items("The council sent relief to 12 villages, each 3 tonnes of rice.").at(-1)).toBe("rice");
  expect(items("The tax rose in four towns, each 2%.").at(-1)).toBe("tax");
  expect(items("The firm fired 30 guards, each 5 days before Easter.").at(-1)).not.toBe("guards");
});

it("gives each amount of a list whose verb stands once its own noun", () => {
  const figures = figuresOf("case", "Wind supplied 31.7 TWh; coal 24.9 TWh; gas 17.2 TWh.", loadEnglish());
  expect(figures.map((figure) => figure.item?.text)).toEqual(["Wind", "coal", "gas"]);
});

it("takes no time for what went up", () => {
  const [, change] = figuresOf("case", "The yard had 14,350 workers at the end of June, up 11%.", loadEnglish());
  expect(change?.item?.text).not.toBe("end of June");
});

it.each([
  "Turnout was up 6.1 percentage points from the last election in 2023.",
  "Pay is 3 per cent below its level of 2021.",
  "Calls were 18% up on the same point in 2021.",
  "It costs $4,000, short of the peak reached in August 2030.",
])("has no date of what it is compared with: %s", (text) => {
  expect(figuresOf("case", text, loadEnglish()).map(({ asOf }) => asOf)).toEqual([undefined]);
});

it.each([
  ["The bridge will cost 212 million crowns, of which the state will pay 40%.", "bridge"],
  ["The town has 40 buses, of which 30% run on gas.", "buses"],
  ["The firm has 40 ships, of which most are old, and its sales fell 12%.", "sales"],
])("a share of what stands before it: %s", (text, item) => {
  const [, share] = figuresOf("case", text, loadEnglish());
  expect(share?.item?.text).toBe(item);
});

it.each([
  ["The 300-room hotel opened.", "hotel"],
  ["The bill for the new 52,000-seat stadium has risen to £640m.", "stadium", "bill for the new 52,000-seat stadium"],
  ["The 27-member bloc agreed to spend €3bn.", "bloc", "27-member bloc"],
  ["Inflation, he said, would peak at 8%.", "Inflation"],
  ["Turnover, said Ada Roe, rose 4%.", "Turnover"],
  ["Core inflation, which excludes food, held steady at 5.4%.", "Core inflation"],
  ["The jobless rate, which is adjusted monthly, held firm at 4%.", "jobless rate"],
  ["Unemployment stands at 6.1%.", "Unemployment"],
  ["The ship, a ferry from Malta that carried 300 people, sank.", "ferry"],
  ["Men from Ghana who worked 40 hours were paid.", "Men"],
  ["Central bank raises key rate by half a point", "key rate"],
  ["Fed lifts key rate by half a point", "key rate"],
  ["The council gave £2m, the state £3m and donors £400,000.", "council", "state", "donors"],
  ["The mayor pledged 40 beds, the county 25 and the church 12.", "mayor", "county", "church"],
  ["The firm paid £3m in May, and £4m in June.", "firm", "firm"],
  ["The merger created 300 jobs and costs £3m.", "merger", "merger"],
  ["The mine employs 400 people and exports 3,000 tonnes a year.", "mine", "mine"],
  ["A letter from Tom Orm who owns 300 shops was read.", "Tom Orm"],
  ["The 12-strong jury found him guilty.", "jury"],
])("is what a figure is about: %s", (text, ...items) => {
  expect(figuresOf("case", text, loadEnglish()).map(({ item }) => item?.text)).toEqual(items);
});

it.each([
  ["About 350 of the group's 9,800 jobs would go by the end of 2032.", "2032", undefined],
  ["He said 12 of the 40 boats would be sold by 2033.", "2033", undefined],
  ["The firm sold 40 boats in 2033 and 12 boats in 2034.", "2033", "2034"],
  ["Ada Roe was one of 26 people killed in 2032.", undefined, "2032"],
])("has the date of what happens to a part: %s", (text, ...dates) => {
  expect(figuresOf("case", text, loadEnglish()).map(({ asOf }) => asOf)).toEqual(dates);
});
