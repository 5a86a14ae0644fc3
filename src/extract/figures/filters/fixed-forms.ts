import { overlaps, type Span } from "../../../model/span.js";
import type { FigureRefiner, FigureSentence } from "../candidate.js";

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const DAYS = `${DAY}(?: ?(?:-|–|—|to|and|,|/) ?${DAY}(?![\\d:]))?`;

/** Shapes, and a sign without which none of them stands in a sentence, where they share one: most sentences have few of the signs. */
interface Forms {
  readonly sign?: RegExp;
  readonly shapes: readonly RegExp[];
}

/** Shapes that are never quantities wherever they stand: dates, clock times, telephone numbers, addresses of the network, timestamps. */
const FORMS: readonly Forms[] = [
  {
    sign: /\d[/.:–-]\d/,
    shapes: [
      // 2019-09-01T10:38:07.190Z, 2019-09-01
      /\b\d{4}-\d{2}-\d{2}(?:T[\d:.+-]{4,20}Z?)?/g,
      // 12/31/2019, 31.12.2019, 12-31-19
      /\b\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})\b/g,
      // 11:30, 4:39, 10:38:07
      /\b\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?\b/g,
      // the 7.30 train, the 18.05 service
      /\b(?:[01]?\d|2[0-3])[.:][0-5]\d (?:train|bus|ferry|flight|sailing|service|bulletin|kick-off|departure|express|from (?=\p{Lu}))/gu,
      // telephone numbers: any three groups in a row (1-800-555-0199, ISBN)
      /\b\d{1,4}(?:[-–]\d{1,5}){2,6}\b/g,
      // versions and network addresses
      /\b\d{1,4}(?:\.\d{1,4}){2,6}\b/g,
    ],
  },
  {
    sign: /[ap]\.? ?m\b|o['’]clock|noon|midnight/i,
    shapes: [
      // 5:25 a.m., 11.38am, 1.56pm, 5 p.m.
      /\b\d{1,2}(?:[.:]\d{2})? ?(?:[ap]\.? ?m\b\.?|o['’]clock\b|noon\b|midnight\b)/gi,
      /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:o['’]clock|[ap]\.? ?m\b)/gi,
    ],
  },
  {
    sign: /\d\d ?(?:[A-Z]|hours |hrs |local)/,
    shapes: [
      // 16.30 GMT
      /\b\d{1,2}[.:]?\d{2} ?(?:hours |hrs )?(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|PST|PDT|PT|IST|AEST|Moscow time|local time)\b/g,
    ],
  },
  {
    // months with days, both ways round
    sign: new RegExp(`\\b${MONTH}`, "i"),
    shapes: [
      new RegExp(`\\b${MONTH} ${DAYS}(?:,? \\d{4})?(?![\\d,.]\\d)`, "gi"),
      new RegExp(`\\b${DAYS}(?: of)? ${MONTH}(?: \\d{4})?\\b`, "gi"),
      new RegExp(`\\b${MONTH},? (?:of )?\\d{4}\\b`, "gi"),
    ],
  },
  {
    sign: /[(+[<=]/,
    shapes: [
      // telephone numbers
      /(?:\+\d{1,3}[ -]?)?\(\d{2,5}\) ?\d{3,4}[ -]\d{3,4}\b/g,
      /(?:\+\d{1,3}[ -])\d{2,4}(?:[ -]\d{2,4}){1,4}\b/g,
      // marks of a page left in a text
      /<\/?[a-z][^<>]{0,300}>/gi,
      /="\d{1,40}"/g,
      // kinds of savings plans and bodies that are named by a section of a law
      /\b(?:401|403|457|501)\([a-z]\)(?:\(\d\))?/g,
      // footnote marks
      /\[\d{1,3}(?:[,–-] ?\d{1,3}){0,5}\]/g,
    ],
  },
  {
    sign: /\b0\d+ \d/,
    shapes: [
      // telephone numbers in groups, seven to fifteen digits: 020 7946 0958, 01632 960417
      /(?<![\d.,])(?=0(?: ?\d){6,14}(?!\d))(?=[\d ]{0,12}\d{3})0\d{1,5}(?: \d{2,8}){1,5}(?![\d,.]\d)\b/g,
    ],
  },
  {
    sign: /\b(?:call|ring|phone|dial|text|tel|telephone|fax|ext|extension|reference|ref|number|no)\b.{0,5}\d/i,
    shapes: [
      // ring 101, text 80999 to …: a number that is dialled, and nothing counted behind it
      /\b(?:call|ring|phone|dial|text|tel|telephone|fax)(?:\.|:| at)? \d[\d ]{1,18}\d(?=$|[.;:)!?]|,(?! or )|\s+(?:or(?! more| so| fewer| less)|quoting|if|with)\b)/gim,
      /\b(?:ext\.?|extension) \d{1,6}(?=$|[.,;:)!?]|\s+or\b)/gim,
      // reference 4471/31, case number 22/145
      /\b(?:reference|ref\.?|number|No\.?) \d{2,8}\/\d{1,8}(?:[/-]\d{1,8})?\b/g,
    ],
  },
  {
    sign: /\d/,
    shapes: [
      /\b\d{3} ?[-. ] ?\d{4}\b(?! (?:people|were|jobs))/g,
      // street addresses: 12 Elm Street, 575 Wilbraham Road
      /\b\d{1,5}[A-Za-z]?,? (?:(?:North|South|East|West|N\.|S\.|E\.|W\.) )?(?:\p{Lu}[\p{L}'’]{1,20} ){1,3}(?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Boulevard|Blvd\.?|Lane|Drive|Court|Square|Place|Terrace|Way|Crescent|Highway|Parkway|Row|Close|Quay)(?![\p{L}])/gu,
      // numbers that begin with a nought: dialling codes, agents
      /(?<![\d.,\u00a0\u2009\u202f]|\d )0\d{1,12}\b(?![.,]\d)/g,
      // the count of an agency's versions: UPDATE 2-, WRAPUP 3-, RPT-CORRECTED-UPDATE 1-
      /\b(?:UPDATE|WRAPUP|REFILE|ANALYSIS|POLL|ROUNDUP|WRAP|Update|Lead|LEAD) \d{1,2}(?:-|: |\.? )/g,
    ],
  },
  {
    shapes: [
      /(?:https?:\/\/|www\.|@|#)\S{1,200}/g,
      // groups of states
      /\bGroup of (?:\d{1,3}|Five|Seven|Eight|Ten|Twenty)\b/g,
      // idioms of numbers
      /\b(?:24\/7|9\/11|7\/7|50[-/–]50|fifty-fifty|20\/20|twenty[- ]twenty|catch-22|one[- ]on[- ]one|one[- ]to[- ]one|one[- ]by[- ]one|two[- ]by[- ]two|one[- ]two|twenty questions|on all fours|nine to five|9[- ]to[- ]5|one another|at one point|at one time|(?:nine|99) times out of (?:ten|10|100)(?! [a-z]{2,20}s\b)|for one thing|one thing|one day|one way or another|one way or the other|one more time|number one|one[- ]and[- ]only|one[- ]off|one[- ]sided|one[- ]way|second to none|two[- ]way|back to square one|day one|in one form|a million times|one of a kind|thanks a million|one last|at one|cloud nine|two cents|three-dimensional|two-dimensional|two-faced|on the one hand|one hand|one side|one such|one or two|one or another)\b/gi,
      /\b(?:hundred percent sure|110 percent effort|a thousand words|million-dollar question|the nines|sixes and sevens)\b/gi,
    ],
  },
];

/** Drops numbers inside shapes that are never quantities. */
export const fixedForms: FigureRefiner = {
  name: "dates, times, telephone numbers and other fixed forms",
  refine: (candidates, sentence) => {
    if (candidates.length === 0) return candidates;
    const spans = fixedSpans(sentence);
    if (spans.length === 0) return candidates;
    let next = 0;
    return candidates.filter(({ numeral }) => {
      const own = { start: sentence.atoms[numeral.first]?.start ?? 0, end: sentence.atoms[numeral.last]?.end ?? 0 };
      while (next < spans.length && (spans[next]?.end ?? 0) <= own.start) next++;
      const span = spans[next];
      return span === undefined || !overlaps(span, own);
    });
  },
};

/** Stretches of the sentence in fixed form, in order and apart. */
function fixedSpans({ text, sentence }: FigureSentence): Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const spans: Span[] = [];
  for (const { sign, shapes } of FORMS) {
    if (sign?.test(words) === false) continue;
    for (const shape of shapes)
      for (const found of words.matchAll(shape))
        spans.push({ start: sentence.start + found.index, end: sentence.start + found.index + found[0].length });
  }
  spans.sort((left, right) => left.start - right.start || left.end - right.end);
  const apart: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = apart.at(-1);
    if (last !== undefined && span.start < last.end) last.end = Math.max(last.end, span.end);
    else apart.push({ ...span });
  }
  return apart;
}
