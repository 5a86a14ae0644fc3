/** An invented article with what must come of it. */
export interface MiniArticle {
  readonly style: string;
  readonly text: string;
  readonly headline: string;
  readonly subhead?: string;
  readonly authors?: readonly string[];
  readonly agency?: string;
  readonly place?: string;
  readonly published?: string;
  readonly modified?: string;
  /** Headings with the number of paragraphs under each; the first part of most has no heading. */
  readonly sections: readonly (readonly [heading: string, paragraphs: number])[];
  /** What is set aside: the beginning of each stretch, with why. */
  readonly aside?: readonly (readonly [start: string, why: string])[];
  readonly note?: RegExp;
}

export const MINI_ARTICLES: readonly MiniArticle[] = [
  {
    style: "TASS, weekday and past year",
    text: `All news

Gates at Torunsk to stay open — commission

MAY 14, 18:02

TORUNSK, May 14. /TASS/. The gates will not be closed this year, the commission's head said on Wednesday.

"In 2030 we closed them 41 times," he added.

Gates closed too often

Skippers counted every closure.`,
    headline: "Gates at Torunsk to stay open — commission",
    agency: "TASS",
    place: "Torunsk",
    published: "2031-05-14",
    sections: [
      ["", 2],
      ["Gates closed too often", 1],
    ],
    aside: [
      ["All news", "navigation"],
      ["MAY 14, 18:02", "publication time"],
    ],
  },
  {
    style: "TASS, no weekday",
    text: `Gates at Torunsk to stay open — commission

TORUNSK, May 14. /TASS/. The gates will not be closed this year. In 2030 they were closed 41 times.`,
    headline: "Gates at Torunsk to stay open — commission",
    agency: "TASS",
    place: "Torunsk",
    sections: [["", 1]],
    note: /dated May 14 without a year/,
  },
  {
    style: "Interfax, one line a paragraph",
    text: `Bridge at Ostrog reopens - railway
OSTROG. April 17 (Interfax) - Freight trains cross the bridge again, the railway said on Thursday.
The bridge was damaged in 2030 and mended for 2.3 billion rubles.`,
    headline: "Bridge at Ostrog reopens - railway",
    agency: "Interfax",
    place: "Ostrog",
    published: "2031-04-17",
    sections: [["", 2]],
  },
  {
    style: "AP with byline, credits and a heading",
    text: `River tops levee in Pellwood, governor says worst is to come

By ADA QUINT and TOM RELL
Associated Press

PELLWOOD, N.H. (AP) — The river spilled over a levee before dawn on Tuesday.

"Please, go," the governor said.

AN OLD WARNING

Engineers had warned of it for years.

___

Associated Press writer Ilse Berg in Wend contributed to this report.`,
    headline: "River tops levee in Pellwood, governor says worst is to come",
    authors: ["Ada Quint", "Tom Rell"],
    agency: "AP",
    place: "Pellwood, N.H.",
    sections: [
      ["", 2],
      ["AN OLD WARNING", 1],
    ],
    aside: [
      ["By ADA QUINT", "byline"],
      ["Associated Press", "agency line"],
      ["___", "separator"],
      ["Associated Press writer", "credits"],
    ],
    note: /does not say when/,
  },
  {
    style: "broadcaster, one line a paragraph",
    text: `Home > News > Norland
Islanders keep their school bus
Published
5 May 2031
Catriona Muir
Outer Isles reporter
A council has dropped plans to scrap a bus for 17 pupils.
"We got this wrong," a councillor said.
'Soaked before nine'
Families had feared for their children on the causeway.
What happens next?
The contract will be put out to tender in June.
Related topics
Outer Isles
Schools`,
    headline: "Islanders keep their school bus",
    authors: ["Catriona Muir"],
    published: "2031-05-05",
    sections: [
      ["", 2],
      ["'Soaked before nine'", 1],
      ["What happens next?", 1],
    ],
    aside: [
      ["Home >", "navigation"],
      ["Published", "publication time"],
      ["5 May 2031", "publication time"],
      ["Catriona Muir", "byline"],
      ["Outer Isles reporter", "byline"],
      ["Related topics", "navigation"],
      ["Outer Isles", "related link"],
      ["Schools", "related link"],
    ],
  },
  {
    style: "release with boilerplate",
    text: `FOR IMMEDIATE RELEASE

Sundby Lines orders two ferries

Vessels for 140 cars to enter service in 2033

Torsnes, 2 May 2031 – Sundby Lines has ordered two ferries, the company announced today.

Key facts

• Two ferries
• Delivery in 2033

ENDS

Media contact:
Ingunn Sletten
+47 555 01 294

About Sundby Lines
Sundby Lines runs 23 vessels.`,
    headline: "Sundby Lines orders two ferries",
    subhead: "Vessels for 140 cars to enter service in 2033",
    place: "Torsnes",
    published: "2031-05-02",
    sections: [
      ["", 1],
      ["Key facts", 2],
    ],
    aside: [
      ["FOR IMMEDIATE RELEASE", "release label"],
      ["ENDS", "end mark"],
      ["Media contact:", "contact"],
      ["Ingunn", "after the end mark"],
      ["+47", "contact"],
      ["About Sundby", "after the end mark"],
      ["Sundby Lines runs", "after the end mark"],
    ],
  },
  {
    style: "release, dateline alone, boilerplate without an end mark",
    text: `Acme opens plant in Wend
WEND, 3 March 2031
Acme has opened a plant for 300 people in Wend.
It makes pumps.
About Acme Pumps
Acme Pumps has made pumps since 1919.`,
    headline: "Acme opens plant in Wend",
    place: "Wend",
    published: "2031-03-03",
    sections: [["", 2]],
    aside: [
      ["WEND,", "dateline"],
      ["About Acme", "boilerplate"],
      ["Acme Pumps has", "boilerplate"],
    ],
  },
  {
    style: "newspaper with masthead, subhead, update and correction",
    text: `The Marlby Gazette

Water bills to rise by a fifth

Regulator approves plan after spills

By Ada Quint, Environment Correspondent
Published: 4 March 2031, 18:40 GMT
Updated: 5 March 2031, 09:15 GMT

Water bills will go up by a fifth, the regulator said.

Correction, 5 March: An earlier version gave the rise as a fourth.`,
    headline: "Water bills to rise by a fifth",
    subhead: "Regulator approves plan after spills",
    authors: ["Ada Quint"],
    published: "2031-03-04T18:40:00Z",
    modified: "2031-03-05T09:15:00Z",
    sections: [["", 1]],
    aside: [
      ["The Marlby Gazette", "masthead"],
      ["By Ada Quint", "byline"],
      ["Published:", "publication time"],
      ["Updated:", "publication time"],
      ["Correction,", "correction"],
    ],
  },
  {
    style: "mail, hard-wrapped",
    text: `Harbour of Torsnes closes for a week while divers look for mines from
the last war

TORSNES, May 5, 2031 (AFP) - The harbour of Torsnes has been closed for
a week because divers are looking for mines which were laid there in
the last war, the port's captain said, and no ship may come or go until
they have done.

Nobody knows how many there are, and the men who laid them are long
dead.`,
    headline: "Harbour of Torsnes closes for a week while divers look for mines from\nthe last war",
    agency: "AFP",
    place: "Torsnes",
    published: "2031-05-05",
    sections: [["", 2]],
  },
  {
    style: "headline alone",
    text: "Ferry sinks off Torsnes\n",
    headline: "Ferry sinks off Torsnes",
    sections: [],
    note: /does not say when/,
  },
  {
    style: "no headline",
    text: "Share\n\nPrint",
    headline: "Share",
    sections: [],
    aside: [["Print", "navigation"]],
    note: /No headline was recognised/,
  },
  {
    style: "transcript",
    text: `Minister on the gates: "Nobody will drown"

QUINT: You said that nobody will drown.

RELL: I did say so, and I stand by it.`,
    headline: 'Minister on the gates: "Nobody will drown"',
    sections: [["", 2]],
  },
  {
    style: "paper that sets the place off with a colon",
    text: `Ministry denies gates will close

MARLBY: The ministry has denied that the gates will be closed, three officials said.

They asked not to be named.`,
    headline: "Ministry denies gates will close",
    place: "Marlby",
    sections: [["", 2]],
  },
  {
    style: "Reuters update with points, wire note and page mark",
    text: `UPDATE 2-Gates at Marlby stay open -minister

* Gates to stay open until June
* Skippers welcome decision

(Adds details, quotes)

By Ada Quint and Tom Rell

MARLBY, May 5 (Reuters) - The gates will stay open, the minister said on Monday.

They were built in 2029 and will be mended by 2040.

-more-

(Reporting by Ada Quint)`,
    headline: "UPDATE 2-Gates at Marlby stay open -minister",
    authors: ["Ada Quint", "Tom Rell"],
    agency: "Reuters",
    place: "Marlby",
    published: "2031-05-05",
    sections: [["", 4]],
    aside: [
      ["(Adds", "wire note"],
      ["By Ada", "byline"],
      ["-more-", "page mark"],
      ["(Reporting", "credits"],
    ],
  },
  {
    style: "paper that places its authors beside the time",
    text: `Gates at Marlby stay open
Minister bows to skippers after long row over repairs
Ada Quint and Tom Rell in Marlby
Mon 5 May 2031 14.32 BST
Last modified on Tue 6 May 2031 09.00 BST
Share
The gates will stay open, the minister has said.
Nobody was hurt.`,
    headline: "Gates at Marlby stay open",
    subhead: "Minister bows to skippers after long row over repairs",
    place: "Marlby",
    authors: ["Ada Quint", "Tom Rell"],
    published: "2031-05-05T14:32:00+01:00",
    modified: "2031-05-06T09:00:00+01:00",
    sections: [["", 2]],
    aside: [
      ["Ada Quint", "byline"],
      ["Mon 5", "publication time"],
      ["Last", "publication time"],
      ["Share", "navigation"],
    ],
  },
  {
    style: "Xinhua, source line first",
    text: `Source: Xinhua| 2031-05-05 14:32:00|Editor: mingmei

New terminal opens on Saren River

LANGHE, May 5 (Xinhua) -- A terminal opened Monday on the Saren River, the bureau said.

Enditem`,
    headline: "New terminal opens on Saren River",
    agency: "Xinhua",
    place: "Langhe",
    published: "2031-05-05",
    sections: [["", 1]],
    aside: [
      ["Source:", "publication time"],
      ["Enditem", "end mark"],
    ],
  },
  {
    style: "broadcaster with desk, update and byline at the end",
    text: `The Daily Wend
POLITICS

Gates at Marlby stay open

Updated 1432 GMT (2232 HKT) May 5, 2031

(Marlby, 2 May 2031) – The gates will stay open, the trust said.

Ferries

The ferries go on, it said.

By Ada Quint
First published: 4 May 2031`,
    headline: "Gates at Marlby stay open",
    authors: ["Ada Quint"],
    place: "Marlby",
    published: "2031-05-04",
    modified: "2031-05-05T22:32:00+08:00",
    sections: [
      ["", 1],
      ["Ferries", 1],
    ],
    aside: [
      ["The Daily", "masthead"],
      ["POLITICS", "navigation"],
      ["Updated", "publication time"],
      ["By Ada", "byline"],
      ["First", "publication time"],
    ],
  },
  {
    style: "agency with its reporters in brackets at the end",
    text: `Gates at Marlby stay open

MARLBY, May 14 (Reuters) - The gates will not be closed this year, the commission said on Wednesday.

(Reporting by Ada Quint in Marlby and Tom Rell in Wend; Editing by Ilse Dorn)`,
    headline: "Gates at Marlby stay open",
    agency: "Reuters",
    authors: ["Ada Quint", "Tom Rell"],
    place: "Marlby",
    sections: [["", 1]],
    aside: [["(Reporting", "credits"]],
  },
  {
    style: "report without its headline",
    text: `TORUNSK, May 14, 2031 (AFP) - The gates will not be closed this year, the commission said on Wednesday.

"In 2030 we closed them 41 times," its head added.`,
    headline: "TORUNSK, May 14, 2031 (AFP) - The gates will not be closed this year, the commission said on Wednesday.",
    agency: "AFP",
    place: "Torunsk",
    published: "2031-05-14",
    sections: [["", 1]],
    note: /No headline was recognised/,
  },
];
