import { describe, expect, test } from "vitest";
import { datelineOf } from "../../src/normalize/dateline.js";
import { fold } from "../../src/normalize/fold.js";

/** Opening, then place, day-month-year, agency; `~` marks the end of the dateline. */
const DATELINES: readonly [string, string | undefined, string, string | undefined][] = [
  ["TORUNSK, October 28. /TASS/.~ The ferry sank.", "Torunsk", "28-10", "TASS"],
  ["TORUNSK, October 28. /TASS Correspondent Ada Quint/.~ The ferry sank.", "Torunsk", "28-10", "TASS"],
  ["TORUNSK. May 5 (Interfax) -~ The ferry sank.", "Torunsk", "5-5", "Interfax"],
  ["TORUNSK. May 5 (Interfax-AVN) -~ The ferry sank.", "Torunsk", "5-5", "Interfax"],
  ["TORUNSK, Oct 28 - RIA Novosti.~ The ferry sank.", "Torunsk", "28-10", "RIA Novosti"],
  ["MARLBY, May 5 (Reuters) -~ Shares fell.", "Marlby", "5-5", "Reuters"],
  ["MARLBY/WEND, May 5 (Reuters) -~ “We lost,” he said.", "Marlby/Wend", "5-5", "Reuters"],
  ["MARLBY and WEND —~ Two towns lost power.", "Marlby and Wend", "", undefined],
  ["May 5 (Reuters) -~ Shares fell.", undefined, "5-5", "Reuters"],
  ["(Reuters) -~ Shares fell.", undefined, "", "Reuters"],
  ["PELLWOOD, N.H. (AP) —~ The river rose.", "Pellwood, N.H.", "", "AP"],
  ["ST. OSWIN, Minn. (AP) _~ The river rose.", "St. Oswin, Minn.", "", "AP"],
  ["THE NESS, Norland (AP) —~ The river rose.", "The Ness, Norland", "", "AP"],
  ["Kasanda, Uzamba, May 5, 2031 (AFP) -~ The toll rose.", "Kasanda, Uzamba", "5-5-2031", "AFP"],
  ["DORIN, Norland (Xelan) --~ A quake struck.", "Dorin, Norland", "", "Xelan"],
  ["Kasanda (AFP) –~ The toll rose.", "Kasanda", "", "AFP"],
  ["LANGHE, May 5 (Xinhua) --~ A terminal opened.", "Langhe", "5-5", "Xinhua"],
  ["Neustadt am Grafen (dpa) -~ Heat pumps sell.", "Neustadt am Grafen", "", "dpa"],
  ["Torsnes, 2 May 2031 –~ Sundby Lines ordered ferries.", "Torsnes", "2-5-2031", undefined],
  ["Torsnes, Wednesday, May 2nd, 2031 –~ Sundby Lines ordered ferries.", "Torsnes", "2-5-2031", undefined],
  ["TORSNES – 2 May 2031 –~ Sundby Lines ordered ferries.", "Torsnes", "2-5-2031", undefined],
  ["TORSNES, May 2, 2031 /PRNewswire/ --~ Sundby Lines ordered ferries.", "Torsnes", "2-5-2031", "PR Newswire"],
  ["TORSNES--(BUSINESS WIRE)--~Sundby Lines ordered ferries.", "Torsnes", "", "Business Wire"],
  ["Pellwood, NH –~ Acme opened a plant.", "Pellwood, NH", "", undefined],
  ["New Marlby [Norland], May 5 (ANI):~ The minister resigned.", "New Marlby, Norland", "5-5", "ANI"],
  ["New Marlby, May 5 (PTI)~ The minister resigned.", "New Marlby", "5-5", "PTI"],
  ["KAZAR, MAY 5, ARMENPRESS.~ The minister resigned.", "Kazar", "5-5", "Armenpress"],
  ["(ANSA) - ROCCABRUNA, MAY 5 -~ The minister resigned.", "Roccabruna", "5-5", "ANSA"],
  ["AL QASRIN, Meddara —~ Shells fell.", "Al Qasrin, Meddara", "", undefined],
  ["MARLBY—~President Ada Quint won.", "Marlby", "", undefined],
  ["MARLBY:~ The ministry denied it.", "Marlby", "", undefined],
  ["MARLBY, 2 May 2031~", "Marlby", "2-5-2031", undefined],
];

/** Openings that are no dateline. */
const NONE: readonly string[] = [
  "NATO — the alliance — said it would go.",
  "NATO — The alliance has gone.",
  "BREAKING - Ferry sinks off Torsnes.",
  "UPDATE: Ferry sinks off Torsnes.",
  "IBM - The company has gone.",
  "COVID-19 — The virus is back.",
  "The river rose on May 5 - the worst day in years.",
  "Grafenwagen (GW) — the carmaker — said so.",
  "Norland Motorists' Association (AA) – The club has gone.",
  "Bank of Norland (BN) - The bank has gone.",
  "On Monday, May 5 – The river rose.",
  "In Marlby, May 5, 2031 - The river rose.",
  "Ada Quint, 54 - The mayor has gone.",
  "Quint (Reuters) said on Monday it was over.",
  "DEAR ADA: My cat has gone.",
  "Marlby United 2-1 Wend Town",
  "I - The first of my name.",
  "",
];

describe("datelineOf", () => {
  test.each(DATELINES)("%s", (marked, place, day, agency) => {
    const end = marked.indexOf("~");
    const found = datelineOf(fold(marked.replace("~", "")));
    const { date } = found ?? {};
    expect({
      place: found?.place,
      day: [date?.day, date?.month, date?.year].filter((part) => part !== undefined).join("-"),
      agency: found?.agency?.name,
      end: found?.end,
    }).toEqual({ place, day, agency, end });
  });

  test.each([
    ["TORUNSK, October 28. /TASS/. The ferry sank.", "TASS"],
    ["TORUNSK, October 28. /TASS Correspondent Ada Quint/. The ferry sank.", "TASS"],
    ["TORUNSK. May 5 (Interfax) - The ferry sank.", "Interfax"],
    ["TORUNSK. May 5 (Interfax-AVN) - The ferry sank.", "Interfax-AVN"],
    ["TORUNSK, May 5 (Nova Wire ) - The ferry sank.", "Nova Wire"],
    ["TORUNSK, Oct 28 - RIA Novosti. The ferry sank.", "RIA Novosti"],
    ["(Torunsk, 5 May 2031, Reuters) – The ferry sank.", "Reuters"],
    ["(Reuters) - TORUNSK - The ferry sank.", "Reuters"],
  ])("gives the agency the span of its name alone: %s", (opening, words) => {
    const { start, end } = datelineOf(fold(opening))?.agency ?? {};
    expect(opening.slice(start, end)).toBe(words);
  });

  test.each(NONE)("is none: %s", (opening) => {
    expect(datelineOf(fold(opening))).toBeUndefined();
  });
});
