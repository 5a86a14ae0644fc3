import { describe, expect, test } from "vitest";
import { agencyLineOf, asideReason } from "../../src/normalize/aside.js";
import { fold } from "../../src/normalize/fold.js";
import { isDeskName } from "../../src/normalize/navigation.js";
import { isEndMark, opensBoilerplate } from "../../src/normalize/release-end.js";

const ASIDE: readonly [string, string][] = [
  ["(Reporting by Ada Quint in Marlby; Editing by Tom Rell)", "credits"],
  ["Reporting by Ada Quint; editing by Tom Rell", "credits"],
  ["• Additional reporting by Tom Rell", "credits"],
  ["Associated Press writer Ada Quint in Wend contributed to this report.", "credits"],
  ["Ada Quint and Tom Rell contributed reporting.", "credits"],
  ["Ada Quint reported from Marlby, and Tom Rell from Wend.", "credits"],
  ["btn-kl/jmy/rh", "credits"],
  ["With files from The Canadian Press", "credits"],
  ["Follow Ada Quint on Twitter @adaquint", "credits"],
  ["($1 = 0.8840 euros)", "exchange rate"],
  ["© 2031 Marlby Gazette", "copyright"],
  ["Copyright 2031 The Associated Press. All rights reserved.", "copyright"],
  ["This material may not be published, broadcast, rewritten or redistributed.", "copyright"],
  ["Correction: An earlier version gave the wrong sum.", "correction"],
  ["Correction, 5 March: An earlier version of this article gave the number of drivers as 1,510.", "correction"],
  ["CLARIFICATION: The first sentence now says who paid.", "correction"],
  ["Editor’s note: Ada Quint is a shareholder.", "correction"],
  ["This article was amended on 5 May 2031 to correct a name.", "correction"],
  ["An earlier version of this story misstated the age of the mayor.", "correction"],
  ["Read more: Gates will stay open", "related link"],
  ["Related: Gates will stay open", "related link"],
  ["WATCH: The gates close", "related link"],
  ["https://marlby.example/gates", "related link"],
  ["Share   Save   Print", "navigation"],
  ["Facebook | Twitter | Email", "navigation"],
  ["Home > News > City & Region > Transport", "navigation"],
  ["Home / Business", "navigation"],
  ["Story continues below advertisement", "navigation"],
  ["ADVERTISEMENT", "navigation"],
  ["Share this article", "navigation"],
  ["12 comments", "navigation"],
  ["Sign up for our newsletter", "newsletter"],
  ["We use cookies to make this site work.", "cookie notice"],
  ["Photo: Ada Quint/Marlby Gazette", "photo caption"],
  ["[Image: The gates at dawn]", "photo caption"],
  ["FILE PHOTO: The gates at dawn", "photo caption"],
  ["The gates at dawn on Monday (AP Photo/Ada Quint)", "photo caption"],
  ["The gates at dawn [Ada Quint/Getty Images]", "photo caption"],
  ["Media contact:", "contact"],
  ["Contact the newsroom: desk@marlby.example", "contact"],
  ["For more information, please contact Ada Quint.", "contact"],
  ["Tel. +47 555 01 294", "contact"],
  ["E-mail: press@sundby.example", "contact"],
  ["press@sundby.example", "contact"],
  ["* * *", "separator"],
  ["———", "separator"],
  ["The Associated Press", "agency line"],
  ["(Reuters)", "agency line"],
];

const RUNNING: readonly string[] = [
  "Twitter said on Monday it would cut 50 jobs.",
  "Share prices fell by a third.",
  "Print is dead, she said.",
  "Related costs rose by 4 per cent.",
  "Correction of the river bed will cost 4 million euros.",
  "Heavy shelling was reported from Kazar on Monday.",
  "The report may not be published until May.",
  "Research by Marlby University found that half of them fail.",
  "Contact with the ship was lost at noon.",
  "Photo shops are closing, and nobody minds.",
  "The money was paid, the paper reported. (Reuters)",
  "Reuters reported that the gates would stay.",
  "More than 40 boats stayed in harbour.",
  "Watch committees met in three towns.",
  "Mobile networks failed at 4 a.m.",
  "This article of the treaty was amended to let small boats pass.",
  "Get up early, the skippers say.",
  "Home prices > wages",
  "Source of the fire: a candle, police said.",
];

describe("asideReason", () => {
  test.each(ASIDE)("%s", (line, why) => {
    expect(asideReason(fold(line))).toBe(why);
  });

  test.each(RUNNING)("is running text: %s", (line) => {
    expect(asideReason(fold(line))).toBeUndefined();
  });
});

test.each([
  ["The Associated Press", "The Associated Press"],
  ["(Reuters)", "Reuters"],
  ["– AFP.", "AFP"],
  ["/TASS/", "TASS"],
])("gives the agency the span of its name alone: %s", (line, words) => {
  const { start, end } = agencyLineOf(fold(line)) ?? {};
  expect(line.slice(start, end)).toBe(words);
});

test.each(["", "–", "///", "Marlby Lines"])("names no agency: %j", (line) => {
  expect(agencyLineOf(fold(line))).toBeUndefined();
});

test.each(["ENDS", "Enditem", "-30-", "###", "# # #", "- Ends -", "End of release"])("ends a report: %s", (line) => {
  expect(isEndMark(line)).toBe(true);
});

test.each(["30", "The end of an era", "%30", "Weekends", "---"])("ends no report: %s", (line) => {
  expect(isEndMark(line)).toBe(false);
});

test.each([
  "About Sundby Lines",
  "About the Marlby Trust",
  "About my6net",
  "Notes to editors",
  "MEDIA CONTACTS",
  "Contact:",
])("opens boilerplate: %s", (line) => {
  expect(opensBoilerplate(line)).toBe(true);
});

test.each(["About the deal", "About 400 people", "Contact lost", "About turn on water rates"])(
  "opens none: %s",
  (line) => {
    expect(opensBoilerplate(line)).toBe(false);
  },
);

test.each(["All news", "Top stories", "World", "Middle East", "News & Analysis", "Opinion:"])(
  "is a desk: %s",
  (line) => {
    expect(isDeskName(line)).toBe(true);
  },
);

test.each(["World leaders meet", "Police news conference delayed again", "Ferry sinks", "News?"])(
  "is no desk: %s",
  (line) => {
    expect(isDeskName(line)).toBe(false);
  },
);
