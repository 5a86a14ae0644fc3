import { expect, test } from "vitest";
import { leadWeekday } from "../../src/normalize/lead-weekday.js";
import { WEEKDAY_NAMES } from "../../src/normalize/tables/weekdays.js";
import { namedYears } from "../../src/normalize/years.js";

const YEARS: readonly [string, { past?: number; inPart?: true; unclear?: number }][] = [
  ["Exports fell in the first quarter of 2031.", { past: 2031, inPart: true }],
  ["It opened in 2031 and closed in May 2031.", { past: 2031, inPart: true }],
  ["In 2030 the gates closed 41 times.", { past: 2030 }],
  ["In 2029-2030, it called itself the Old Trust.", { past: 2030 }],
  ["In 2028/29 the trust paid for two gates.", { past: 2029 }],
  ["The gates, finished in June 2019, never closed.", { past: 2019, inPart: true }],
  ["Exports are 3 per cent higher than in 2030.", { past: 2030 }],
  ["The town has had no ferry since 2027.", { past: 2027 }],
  ["He was born on 3 May 1961 and died in 2030.", { past: 2030 }],
  ["© 2031 Marlby Gazette", { past: 2031, inPart: true }],
  ["The gates will be repaired by 2035.", {}],
  ["The plan, announced in 2030, will cost 4 million.", { unclear: 2030 }],
  ["The gates are to be ready in 2033.", {}],
  ["Emissions fell in 2030; the target for 2040 stands.", { past: 2030 }],
  ["The bank pushed back its first cut to early 2032.", {}],
  ["The 2032 games come to Marlby.", { unclear: 2032 }],
  ["There were 2014 people in the hall.", {}],
  ["It cost $2015 to mend.", {}],
  ["The Gornyak-2016 sank.", {}],
  ["He paid 2,018 crowns.", {}],
  ["Room 2019a was empty.", {}],
  ["They were built in 2029 and will be mended by 2040.", { past: 2029 }],
  ["Between 2028 and 2030 they fell by half.", { past: 2030 }],
  ["No year at all.", {}],
];

test.each(YEARS)("%s", (text, years) => {
  expect(namedYears(text)).toEqual(years);
});

const WEEKDAYS: readonly [readonly string[], string | undefined][] = [
  [["The port had a fall in profit to 48.3 million euros on Thursday, hurt by costs."], "Thursday"],
  [["Voters head to the polls on Friday in the closest race in years."], undefined],
  [["The drivers are to walk out on Friday."], undefined],
  [["The gates stay, the chairwoman said on Wednesday at a hearing."], "Wednesday"],
  [["The gates stay.", "She told reporters Thursday."], "Thursday"],
  [["After talks on Tuesday broke down, the union said on Wednesday it would strike on Friday."], "Wednesday"],
  [["Talks on Tuesday follow a strike on Monday."], undefined],
  [["The gates closed last Friday."], undefined],
  [["The strike goes on every Friday until Easter."], undefined],
  [["The Friday's Child sank."], undefined],
  [["The gates stay."], undefined],
  [['"We leave on Friday," the skipper added.', "The port was quiet, she said on Monday."], "Monday"],
  [["Drivers will walk out on Friday.", "The vote was taken on Monday."], undefined],
  [["Drivers will walk out on Friday.", "So their union said on Monday."], "Monday"],
  [["Drivers walk out.", "They are fed up.", "So their union said on Monday."], undefined],
];

test.each(WEEKDAYS)("%j", (paragraphs, weekday) => {
  const found = leadWeekday(paragraphs);
  expect(found === undefined ? undefined : WEEKDAY_NAMES[found]).toBe(weekday);
});
