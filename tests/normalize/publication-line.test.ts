import { describe, expect, test } from "vitest";
import { fold } from "../../src/normalize/fold.js";
import { publicationLineOf, type StatedTime } from "../../src/normalize/publication-line.js";

function shown({ kind, date, time, zone }: StatedTime): string {
  const day = [date.year, date.month, date.day].filter((part) => part !== undefined).join("-");
  return [kind === "modified" ? "changed" : "", day, time, zone].filter((part) => part).join(" ");
}

/** Line, then each time in it. */
const LINES: readonly [string, ...string[]][] = [
  ["28 Oct 2031, 14:05", "2031-10-28 14:05"],
  ["28 October 2031", "2031-10-28"],
  ["5th May 2031", "2031-5-5"],
  ["Oct. 28, 2031", "2031-10-28"],
  ["Wednesday, May 5, 2031", "2031-5-5"],
  ["2031-05-05", "2031-5-5"],
  ["2031-05-05T14:32:00+03:00", "2031-5-5 14:32 +03:00"],
  ["2031-05-05T14:32Z", "2031-5-5 14:32 Z"],
  ["13/05/2031", "2031-5-13"],
  ["05/13/2031", "2031-5-13"],
  ["5.5.2031 14:32 Uhr", "2031-5-5 14:32"],
  ["Published 5 May 2031, 14:32 BST", "2031-5-5 14:32 +01:00"],
  ["May 5, 2031 2:32 PM EDT", "2031-5-5 14:32 -04:00"],
  ["May 5, 2031 12:10 a.m. GMT", "2031-5-5 00:10 Z"],
  ["May 5, 2031 2:32 PM CST", "2031-5-5 14:32"],
  ["October 28, 2031 14:05 UTC+3", "2031-10-28 14:05 +03:00"],
  ["20:45 EST Monday, May 5, 2031", "2031-5-5 20:45 -05:00"],
  ["Posted on May 5, 2031 at 2:32 pm", "2031-5-5 14:32"],
  ["Published: 5 May 2031 | Updated: 6 May 2031", "2031-5-5", "changed 2031-5-6"],
  ["Last updated on Wed 5 May 2031 18.00 BST", "changed 2031-5-5 18:00 +01:00"],
  ["5 May 2031 · 4 min read", "2031-5-5"],
  ["TASS, 28 Oct 2031, 14:05", "2031-10-28 14:05"],
  ["The Marlby Gazette, 5 May 2031", "2031-5-5"],
  ["May 5, 2031 / 7:15 AM EDT / Marlby News", "2031-5-5 07:15 -04:00"],
  ["May 5", "5-5"],
  ["Published 2 hours ago"],
  ["Updated an hour ago"],
  ["14:05 GMT"],
  ["3 min read"],
  ["03/04/2031"],
];

const NONE: readonly string[] = [
  "2031",
  "12,000",
  "9.30",
  "10 days",
  "Two years",
  "Today",
  "May 5 was cold",
  "May",
  "5 people",
  "1:2",
  "Marlby 2, Wend 1",
  "Published works",
  "31 February 2031",
  "The meeting is on 5 May 2031",
  "",
];

describe("publicationLineOf", () => {
  test.each(LINES)("%s", (line, ...times) => {
    expect(publicationLineOf(fold(line))?.times.map(shown)).toEqual(times);
  });

  test.each(NONE)("is none: %s", (line) => {
    expect(publicationLineOf(fold(line))).toBeUndefined();
  });
});
