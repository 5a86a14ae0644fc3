import { describe, expect, it } from "vitest";
import { type Case, figuresIn, told } from "./harness.js";

const CASES: readonly Case[] = [
  ["Ice lies half a meter deep and half an hour away.", "0.5 metre", "0.5 hour"],
  ["The rate was cut by half a point.", "down 0.5 point"],
  ["It had half a chance."],
  ["Student numbers rose by 250.", "up 250 student"],
  ["The fund paid out $1,234.5 in March.", "1234.5 dollar"],
  ["Orle Mining spent $13.6M on the pit.", "13600000 dollar"],
  ["The quay cost £31.4bn.", "31400000000 pound sterling"],
  ["The plant sold 5.84 mln tonnes of lime.", "5840000 tonne"],
  ["The lake loses 1.2m litres a day.", "1200000 litre per day"],
  ["Some 10\u00a0000 people marched in Varre.", "about 10000 person"],
  ["The state lent 12,34,567 rupees to the weavers.", "1234567 indian rupee"],
  ["The road will cost 3.2 lakh crore rupees.", "3200000000000 indian rupee"],
  ["They waited five and a half hours.", "5.5 hour"],
  ["A million people live on the coast.", "1000000 person"],
  ["Half a million homes lost power.", "500000 home"],
  ["Two dozen goats escaped.", "24 goat"],
  ["Twenty-eight thousand six hundred and forty-two ballots were spoiled.", "28642 ballot"],
  ["Tens of thousands of birds died.", "10000..100000 bird"],
  ["The village lost dozens of roofs.", "12..120 roof"],
  ["The quarter saw growth of minus-0.4 percent.", "-0.4 percent"],
  ["It took almost a year and a half.", "about 1.5 year"],
  ["They waited two hours and a half.", "2.5 hour"],
  ["Roe won a half a million votes.", "500000 vote"],
  ["It saves a half-billion euros.", "500000000 euro"],
  ["They are going from 1000 to 2000 workers.", "1000..2000 worker"],
  ["Staff grew from 1500 to 1700 people.", "1500..1700 person"],
  ["Sales will rise from 24.2 to 33-35 million euros.", "24200000 euro", "33000000..35000000 euro"],
  ["Sales will go from 1.2 to between 3 and 4 billion euros.", "1200000000 euro", "3000000000..4000000000 euro"],
  ["A third of the voters stayed at home.", `${1 / 3} voter`],
  ["Three-fifths of the crop failed.", "0.6 crop"],
  ["One in eight homes was flooded.", "0.125 home"],
  ["Nine out of 10 pupils passed.", "0.9 pupil"],
  ["One household in seven keeps bees.", `${1 / 7} household`],
  ["The new hall is twice as wide.", "2 time"],
  ["The port handled 1.6 times more freight.", "1.6 time"],
  ["Halmi is a 6-foot-3 goalkeeper.", "6.25 foot"],
  ["The pipe is 2 1/2 inches wide.", "2.5 inch"],
  ["The wall grew by 3½ metres.", "up 3.5 metre"],
  ["The party would lose by four points.", "4 point"],
  ["The crown lost by 2% against the yen.", "down 2 percent"],
  ["The bill would end up nearer $8 million.", "about 8000000 dollar"],
  ["The boat went down 5 miles from shore.", "5 mile"],
  ["The tax is adding $3 to the cost.", "up 3 dollar"],
  ["Growth slowed by 40%.", "down 40 percent"],
  ["Income has increased by a cumulative 1.7 percent.", "up 1.7 percent"],
  ["The level fell to -5 metres.", "-5 metre"],
  ["It was minus 14 degrees Celsius in Vyk.", "-14 degree celsius"],
  ["The pay deal is worth $44 million-$50 million.", "44000000..50000000 dollar"],
  ["The bids ran from £1.2bn-£1.4bn.", "1200000000..1400000000 pound sterling"],
  ["It earns between 41 million and 46 million euros.", "41000000..46000000 euro"],
  ["Between 1 to 2 thousand people came.", "1000..2000 person"],
  ["The tax would take 41 to 46 percent.", "41..46 percent"],
  ["The repair took three or four years.", "3..4 year"],
  ["He was jailed for seven years and three months.", "87 month"],
  ["The match took two hours 14 minutes.", "134 minute"],
  ["The girl is four years and two months old.", "50 month of age"],
  ["They spent three weeks and 12 days there.", "3 week", "12 day"],
  ["The film took two hours 14 minutes and 30 seconds.", "8070 second"],
  ["The boy, aged two years and six months, was found.", "30 month of age"],
  // Lengths side by side, and what each of so many days holds.
  ["He was jailed for three years, six months of them suspended.", "3 year", "6 month"],
  ["The crew works five days, eight hours a day.", "5 day", "8 hour per day"],
  ["He got three years and two months later was freed.", "3 year", "2 month"],
  ["Choose a term of 5 or 10 years.", "5 year", "10 year"],
  ["He was jailed for six-and-a-half years.", "6.5 year"],
  ["The ferry is 10 or 15 minutes late.", "10..15 minute"],
  ["The boy is 15 or 16 years old.", "15..16 year of age"],
  // Of things and sums each may be meant by itself, and so may lengths that are no neighbours.
  ["The dishes cost eight or nine euros.", "8 euro", "9 euro"],
  ["The course takes two or six weeks.", "2 week", "6 week"],
  ["The course takes two, three or four weeks.", "2 week", "3 week", "4 week"],
  ["Sales grew from 2.4 million to 3.9 million.", "2400000..3900000"],
  ["The reef grew between 38 million and 34 million years ago.", "34000000..38000000 year"],
  ["The reef grew between 38 and 34 million years ago.", "34000000..38000000 year"],
  ["The yard costs between $500 and $1 million.", "500..1000000 dollar"],
  ["One patient in nine waits over an hour.", "0.1111111111111111 patient"],
  ["Rain filled a half-litre jug.", "0.5 litre"],
  ["Prices ranged from $9 to $1 million.", "9..1000000 dollar"],
  ["The team won by one point two weeks ago.", "1 point", "2 week"],
  ["The rate was four point two percent.", "4.2 percent"],
  ["The rate was twenty-one point one five percent.", "21.15 percent"],
  ["The grain weighs 2.998×10−8 grams.", "2.998e-8 gram"],
];

describe("numerals", () => {
  it.each(CASES)("%s", (sentence, ...figures) => {
    expect(figuresIn(sentence).map(told)).toEqual(figures);
  });
});

describe("numbers that are longer than a number in a file can be", () => {
  const isRounded = (sentence: string) => figuresIn(sentence).map(({ check }) => /is rounded/.test(check ?? ""));

  it.each([
    "They counted 12345678901234567 grains.",
    "They counted 12,345,678,901,234,567 grains.",
    "The rod is 0.1234567890123456789 metres long.",
  ])("are to be checked: %s", (sentence) => {
    expect(isRounded(sentence)).toEqual([true]);
  });

  it.each([
    "They counted 123456789012345 grains.",
    "They counted 12,000,000,000,000,000,000 grains.",
    "They counted 1.25 trillion grains.",
    "They counted 41,000 to 46,000 grains.",
  ])("and no others: %s", (sentence) => {
    expect(isRounded(sentence)).toEqual([false]);
  });
});
