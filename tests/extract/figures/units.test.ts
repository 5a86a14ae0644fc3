import { describe, expect, it } from "vitest";
import { type Case, figuresIn, told } from "./harness.js";

const CASES: readonly Case[] = [
  ["The barge carries 40 headsets.", "40 headset"],
  ["More than 100 countries signed.", "more_than 100 country"],
  ["The society counted 212 nesting pairs.", "212 nesting pair"],
  ["About 60 commercial fishermen work there.", "about 60 commercial fisherman"],
  ["The shop costs HK$5.4m.", "5400000 hong kong dollar"],
  ["Rates went up to US$76 a barrel.", "76 dollar per barrel"],
  ["The region pays $3,500 a month.", "3500 dollar per month"],
  ["Output reached 52,000 barrels a day.", "52000 barrel per day"],
  ["It costs about 8 or $9.", "about 8 dollar", "9 dollar"],
  ["Vanta has sold 35m of its loudspeakers.", "35000000 loudspeaker"],
  ["The crew laid 35m of cable.", "35 metre"],
  ["The wrestler weighs 19 stone.", "19 stone"],
  ["The engine makes 275 pound-feet.", "275 foot pound-force"],
  ["The fine is 20 percentage points above the old one.", "20 percentage point"],
  ["Its panel is 25.5″ wide.", "25.5 inch"],
  ["The disk holds 256GB.", "256 gigabyte"],
  ["A 15-year-old won.", "15 year of age"],
  ["Nora Quist, 44, said nothing.", "44 year of age"],
  ["The helmsman, 57, was held.", "57 year of age"],
  ["The rate was 12 cases per 100,000 people.", "12 case per 100,000 people"],
  ["The firm raised 1.3 billion shekels ($350 million).", "1300000000 shekel", "350000000 dollar"],
  ["Two Mi-8AMT helicopters stood by.", "2 helicopter"],
  ["They read a 12 page letter.", "12 page"],
  ["Customs seized three 40-foot containers.", "3 40-foot container", "40 foot"],
  ["Police held two 15-year-old boys.", "2 15-year-old boy", "15 year of age"],
  ["He bought 40 10-kilo sacks.", "40 10-kilo sack", "10 kilogram"],
  ["The council approved two 12-storey towers.", "2 12-storey tower", "12 storey"],
  ["Orle Air grounded five Merle 737s and 12 F-16s.", "5 Merle 737", "12 F-16"],
  ["The army bought 30 Lynx 2 tanks.", "30 Lynx 2 tank"],
  ["The shop sold 400 iPhone 15s.", "400 iPhone 15"],
  ["In 2019 Merle 737s were grounded."],
  ["On May 4 Lynx 2 tanks crossed the river."],
  ["Only 40 crew stayed.", "40 crew"],
  ["The Reds took 104 seats, the Blues 88 and the Greens 31.", "104 seat", "88 seat", "31 seat"],
  ["Oats yielded 7.9 tonnes a hectare, rye 6.4.", "7.9 tonne per hectare", "6.4 tonne per hectare"],
  ["The plant made 1,120 lamps in May, 980 in June.", "1120 lamp", "980 lamp"],
  ["The number of nurses rose to 3,150 from 2,900.", "3150 nurse", "2900 nurse"],
  ["Rent averages 2,840 zloty ($720) a month.", "2840 polish zloty per month", "720 dollar per month"],
  ["They spend 130 francs per person per night.", "130 franc per person per night"],
  ["They earn 16.40 euros an hour before tax.", "16.4 euro per hour"],
  ["The pumps move 2,500 litres of water every minute.", "2500 litre per minute"],
  ["She will turn 90 in August.", "90 year of age"],
  ["The average age of the crew was just 23.", "23 year of age"],
  ["Anyone between the ages of 18 and 25 can apply.", "18..25 year of age"],
  ["It cost 45 million euros. An earlier estimate was 66 million.", "45000000 euro", "66000000 euro"],
  ["Under-12s travel free.", "less_than 12 year of age"],
  ["The over-65s pay 3 euros.", "more_than 65 year of age", "3 euro"],
  ["The 2-year-old's mother wept.", "2 year of age"],
  ["She won in 9.8s.", "9.8 second"],
  ["The nets held 12 octopuses and 9 mosquitoes.", "12 octopus", "9 mosquito"],
  ["A 5,000-strong crowd cheered.", "5000 person"],
  ["At least a dozen were hurt, three of them seriously.", "at_least 12 person", "3 person"],
  ["Ferry fire kills three, injures seven off Reykham", "3 person", "7 person"],
  ["The blast killed at least 14 in Tolm.", "at_least 14 person"],
  ["Police arrest four over harbour fire", "4 person"],
  ["They trapped 12 foxes.", "12 fox"],
  ["Of the 40 boats, 12 sank.", "40 boat", "12"],
  ["At 94 ore per kWh nobody can melt metal.", "94 ore per kilowatt hour"],
  ["A third of the county's 1,260 sea walls leaked.", "0.3333333333333333 sea wall", "1260 sea wall"],
  ["Scores of people fled.", "20..200 person"],
  ["The yard ships 1.3 million parcels daily.", "1300000 parcel per day"],
  ["The alloy melts at 1,400 K.", "1400 kelvin"],
  ["Two-thirds of the 1,200 houses burned.", "0.6666666666666666 house", "1200 house"],
  ["In Oslo they paid 12bn kroner.", "12000000000 norwegian krone"],
  ["In Copenhagen they paid 12bn kroner.", "12000000000 danish krone"],
  ["They paid 12bn kroner.", "12000000000 krone"],
  ["In Lahore a loaf costs 120 rupees.", "120 pakistani rupee"],
];

const CODES = [
  ["It is 35 miles long.", "[mi_i]", "UCUM"],
  ["It cost €40.", "EUR", "ISO4217"],
  ["It cost A$40.", "AUD", "ISO4217"],
  ["It took 40 percent.", "%", "UCUM"],
  ["It ran at 90 km/h.", "km/h", "UCUM"],
] as const;

describe("units", () => {
  it.each(CASES)("%s", (sentence, ...figures) => {
    expect(figuresIn(sentence).map(told)).toEqual(figures);
  });
  it.each(CODES)("%s has the code %s", (sentence, code, system) => {
    expect(figuresIn(sentence)[0]?.unit).toMatchObject({ code, system });
  });
});
