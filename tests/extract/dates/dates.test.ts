import { describe, expect, it } from "vitest";
import { told } from "./dates-of.js";

/** Sentence, publication date (empty: unknown), expected dates. 2031-05-14 is a Wednesday. */
type Case = readonly [sentence: string, published: string, expected: readonly string[]];

const DAY = "2031-05-14";

const FULL_DATES: readonly Case[] = [
  ["Schools in the region, attended by 45,000 pupils, will stay shut on Monday.", DAY, ["Monday → 2031-05-19"]],
  ["Schools stayed shut on Monday.", DAY, ["Monday → 2031-05-12"]],
  ["Catches have doubled since last spring.", DAY, ["last spring → 2030-21"]],
  ["Catches have doubled since last summer.", DAY, ["last summer → 2030-22"]],
  ["The mill opened on September 19, 2028, in Varnholm.", DAY, ["September 19, 2028 → 2028-09-19"]],
  ["The mill opened on 19 September 2028 in Varnholm.", DAY, ["19 September 2028 → 2028-09-19"]],
  ["The treaty of 3rd of March, 1999 still binds both towns.", DAY, ["3rd of March, 1999 → 1999-03-03"]],
  ["The lock closed on Sept. 30, 2030.", DAY, ["Sept. 30, 2030 → 2030-09-30"]],
  ["He was born on Tuesday, June 5, 1962.", DAY, ["Tuesday, June 5, 1962 → 1962-06-05"]],
  ["He was born on Monday, June 5, 1962.", DAY, ["Monday, June 5, 1962 → 1962-06-05 ?"]],
  ["The form is dated 2031-04-02 and unsigned.", DAY, ["2031-04-02 → 2031-04-02"]],
  ["The form is dated 5/5/2031 and unsigned.", DAY, ["5/5/2031 → 2031-05-05"]],
  ["The form is dated 14/5/2031 and unsigned.", DAY, ["14/5/2031 → 2031-05-14"]],
  ["The form is dated 5/14/2031 and unsigned.", DAY, ["5/14/2031 → 2031-05-14"]],
  ["The form is dated 4/5/2031 and unsigned.", DAY, ["4/5/2031 → 2031-04-05 ?"]],
  ["The form is dated 14.05.2031 and unsigned.", DAY, ["14.05.2031 → 2031-05-14"]],
  ["The fair ran from March 3-5, 2030.", DAY, ["March 3-5, 2030 → 2030-03-03/2030-03-05"]],
  ["The fair ran on 3–5 March 2030.", DAY, ["3–5 March 2030 → 2030-03-03/2030-03-05"]],
  ["The fair ran from May 30 to June 3, 2030.", DAY, ["May 30 to June 3, 2030 → 2030-05-30/2030-06-03"]],
  [
    "The fair ran from December 30, 2029 to January 2, 2030.",
    DAY,
    ["December 30, 2029 to January 2, 2030 → 2029-12-30/2030-01-02"],
  ],
];

const MONTH_DAYS: readonly Case[] = [
  ["Crews reached the wreck on April 9.", DAY, ["April 9 → 2031-04-09"]],
  ["Crews reached the wreck on 9 April.", DAY, ["9 April → 2031-04-09"]],
  ["Crews reached the wreck on Oct 7.", DAY, ["Oct 7 → 2030-10-07"]],
  ["A gravel barge struck the pier on the night to May 7.", DAY, ["May 7 → 2031-05-07"]],
  ["The line will reopen on June 1.", DAY, ["June 1 → 2031-06-01"]],
  ["The line will be restored by June 1.", DAY, ["June 1 → 2031-06-01"]],
  ["Polling is set for Nov. 8 in all six districts.", DAY, ["Nov. 8 → 2031-11-08"]],
  ["The flag was raised on May 14.", DAY, ["May 14 → 2031-05-14"]],
  ["The court met on Thursday, May 8, in Varnholm.", DAY, ["Thursday, May 8 → 2031-05-08"]],
  ["The line opened on Dec. 30.", "2031-01-03", ["Dec. 30 → 2030-12-30"]],
  ["In 2029 the mine closed. On March 3 its owner fled.", DAY, ["2029 → 2029", "March 3 → 2029-03-03 ?"]],
  ["In 2030, the season ended on June 2.", DAY, ["2030 → 2030", "June 2 → 2030-06-02"]],
  ["The number rose between January 1 and April 26.", DAY, ["January 1 and April 26 → 2031-01-01/2031-04-26"]],
  ["Oil for delivery in January rose 2 percent.", DAY, ["January → 2032-01"]],
  ["Oil for January delivery rose 2 percent.", DAY, ["January → 2032-01"]],
  ["January futures rose 2 percent.", DAY, ["January → 2032-01"]],
  ["The delivery in January was late.", DAY, ["January → 2031-01"]],
  ["Sales doubled after the 2028 election. In March they fell.", DAY, ["2028 → 2028", "March → 2031-03"]],
  ["Widows of 9/11 came.", DAY, ["9/11 → 2001-09-11"]],
  ["Memories of the Sept. 11 attacks came back.", DAY, ["Sept. 11 → 2001-09-11"]],
];

const WEEKDAYS: readonly Case[] = [
  ["Mayor Ilse Tarn resigned on Wednesday.", DAY, ["Wednesday → 2031-05-14"]],
  ["Mayor Ilse Tarn said Tuesday she had resigned.", DAY, ["Tuesday → 2031-05-13"]],
  ["Mayor Ilse Tarn resigned on Thursday evening.", DAY, ["Thursday → 2031-05-08"]],
  ["Mayor Ilse Tarn will resign on Friday.", DAY, ["Friday → 2031-05-16"]],
  ["The council is expected to vote on Monday.", DAY, ["Monday → 2031-05-19"]],
  ["The strike plans to begin on Friday.", DAY, ["Friday → 2031-05-16"]],
  ["Offers must reach the port by Friday.", DAY, ["Friday → 2031-05-16"]],
  ["The line said all boats would stay suspended until at least midday on Friday.", DAY, ["Friday → 2031-05-16"]],
  ["The ferry sank last Friday.", DAY, ["last Friday → 2031-05-09"]],
  ["The ferry sank last Monday.", DAY, ["last Monday → 2031-05-12 ?"]],
  ["The ferry returns next Tuesday.", DAY, ["next Tuesday → 2031-05-20"]],
  ["The ferry sank two Thursdays ago.", DAY, ["two Thursdays ago → 2031-05-01"]],
  ["The ferry sank on Tuesday of last week.", DAY, ["Tuesday of last week → 2031-05-06"]],
  ["The ferry sank this past Sunday.", DAY, ["this past Sunday → 2031-05-11 ?"]],
  ["He praised the host of Saturday's debate.", DAY, ["Saturday → 2031-05-10 ?"]],
  ["He praised the host of Tuesday night's debate.", DAY, ["Tuesday → 2031-05-13"]],
  [
    "Police showed footage on Monday of last week's flood.",
    DAY,
    ["Monday → 2031-05-12", "last week → 2031-05-05/2031-05-11"],
  ],
  ["It rained over the weekend.", DAY, ["the weekend → 2031-05-10/2031-05-11"]],
  ["It will rain over the weekend.", DAY, ["the weekend → 2031-05-17/2031-05-18"]],
  ["It rained last weekend.", DAY, ["last weekend → 2031-05-10/2031-05-11"]],
  ["The pumps ran from Monday to Wednesday.", DAY, ["Monday to Wednesday → 2031-05-12/2031-05-14 ?"]],
];

const RELATIVE: readonly Case[] = [
  ["The bridge fell yesterday.", DAY, ["yesterday → 2031-05-13"]],
  ["The bridge fell last night.", DAY, ["last night → 2031-05-13"]],
  ["The bridge will open tomorrow.", DAY, ["tomorrow → 2031-05-15"]],
  ["The bridge opened today.", DAY, ["today → 2031-05-14"]],
  ["The valley is a desert today.", DAY, ["today → 2031-05-14 ?"]],
  ["The bridge fell this week.", DAY, ["this week → 2031-05-12/2031-05-18"]],
  ["The bridge fell last week.", DAY, ["last week → 2031-05-05/2031-05-11"]],
  ["The bridge fell last month.", DAY, ["last month → 2031-04"]],
  ["The bridge fell last month.", "2031-01-14", ["last month → 2030-12"]],
  ["The bridge opens later this year.", DAY, ["this year → 2031"]],
  ["Prices fell last year and will rise next year.", DAY, ["last year → 2030", "next year → 2032"]],
  ["The bridge fell 10 days ago.", DAY, ["10 days ago → 2031-05-04"]],
  ["The bridge fell two weeks ago.", DAY, ["two weeks ago → 2031-04-30~"]],
  ["The bridge fell three years ago.", DAY, ["three years ago → 2028~"]],
  ["The bridge fell a decade ago.", DAY, ["a decade ago → 2021~"]],
];

const MONTHS_AND_PARTS: readonly Case[] = [
  ["The growers had been told to expect nothing before October.", DAY, ["October → 2031-10"]],
  ["Asked whether the fee could be cut in June, Holm declined to answer.", DAY, ["June → 2031-06 ?"]],
  ["The dam burst in June 2014.", DAY, ["June 2014 → 2014-06"]],
  ["The dam burst in early June 2014.", DAY, ["early June 2014 → 2014-06"]],
  ["The dam broke in mid-October.", DAY, ["mid-October → 2030-10"]],
  ["In February 30 people drowned.", DAY, ["February → 2031-02"]],
  ["The dam burst in March.", DAY, ["March → 2031-03"]],
  ["Repairs will begin in August.", DAY, ["August → 2031-08"]],
  ["The dam burst in May last year.", DAY, ["May last year → 2030-05"]],
  ["The dam burst in May of last year.", DAY, ["May of last year → 2030-05"]],
  ["The dam burst last October.", DAY, ["last October → 2030-10"]],
  ["The gates closed 23 times between October and March.", DAY, ["October and March → 2030-10/2031-03"]],
  ["Sales grew from May to July 2020.", DAY, ["May to July 2020 → 2020-05/2020-07"]],
  ["Sales grew from November to February 2020.", DAY, ["November to February 2020 → 2019-11/2020-02"]],
  ["Output fell in the first quarter of 2019.", DAY, ["first quarter of 2019 → 2019-33"]],
  ["Output fell in Q3 2019.", DAY, ["Q3 2019 → 2019-35"]],
  ["Output fell in the second half of last year.", DAY, ["second half of last year → 2030-41"]],
  ["The harvest failed in summer 2016.", DAY, ["summer 2016 → 2016-22"]],
  ["The harvest failed in the autumn of 2016.", DAY, ["autumn of 2016 → 2016-23"]],
  ["The yard will open next June.", DAY, ["next June → 2031-06 ?"]],
  ["The yard will open next December.", DAY, ["next December → 2031-12"]],
  ["The yard will open next spring.", DAY, ["next spring → 2032-21"]],
];

const YEARS: readonly Case[] = [
  ["Built in 1938, the bridge was rebuilt in 1987-1989.", DAY, ["1938 → 1938", "1987-1989 → 1987/1989"]],
  ["In 2013-2014, it carried another name.", DAY, ["2013-2014 → 2013/2014"]],
  ["The contract covers the 2029-30 school year.", DAY, ["2029-30 → 2029/2030"]],
  ["The barrier was built between 2023 and 2028.", DAY, ["2023 and 2028 → 2023/2028"]],
  ["Output fell from 2010 to 2015.", DAY, ["2010 to 2015 → 2010/2015"]],
  ["It has ruled since 2014.", DAY, ["2014 → 2014"]],
  ["It grew in 2010, 2012 and 2014.", DAY, ["2010 → 2010", "2012 → 2012", "2014 → 2014"]],
  ["It closed in mid-2019 and reopened in late 2020.", DAY, ["mid-2019 → 2019", "late 2020 → 2020"]],
  ["The 2028 election was his last.", DAY, ["2028 → 2028"]],
  ["Its 2009 reports were burnt.", DAY, ["2009 → 2009"]],
  ["Exports were higher than in 2029.", DAY, ["2029 → 2029"]],
  ["Her book (1994) is out of print.", DAY, ["1994 → 1994"]],
  ["He sang in the 1980s and the mid-1990s.", DAY, ["1980s → 198X", "mid-1990s → 199X"]],
  ["He sang in the '80s and early nineties.", DAY, ["'80s → 198X", "early nineties → 199X"]],
  ["The abbey dates from the 12th century.", DAY, ["12th century → 11XX"]],
  ["The abbey is a nineteenth-century copy.", DAY, ["nineteenth-century → 18XX"]],
];

const WITHOUT_PUBLICATION_DATE: readonly Case[] = [
  ["Crews reached the wreck on April 9.", "", ["April 9 → XXXX-04-09 ?"]],
  ["Crews reached the wreck in April.", "", ["April → XXXX-04 ?"]],
  ["Crews reached the wreck on Friday.", "", []],
  ["Crews reached the wreck yesterday.", "", []],
  ["Crews reached the wreck in April 2030.", "", ["April 2030 → 2030-04"]],
];

const TABLES = {
  "full dates": FULL_DATES,
  "days of a month without a year": MONTH_DAYS,
  weekdays: WEEKDAYS,
  "relative words": RELATIVE,
  "months, seasons and quarters": MONTHS_AND_PARTS,
  "years and what they add up to": YEARS,
  "no publication date": WITHOUT_PUBLICATION_DATE,
};

for (const [name, cases] of Object.entries(TABLES)) {
  describe(name, () => {
    it.each(cases.map((row) => [...row]))("%s (%s)", (sentence, published, expected) => {
      expect(told(sentence, published === "" ? undefined : published)).toEqual(expected);
    });
  });
}
