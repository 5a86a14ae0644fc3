import type { Candidate } from "../candidate.js";
import { isCapitalized, isFiniteVerb } from "../grammar/words.js";
import type { Quotation } from "../quotation-marks.js";
import type { Passage, Reading } from "../reading.js";
import { spanOf } from "../spans.js";

const LONGEST_SIGNATURE = 14;

/** The quotation that ends right before the dash: in this passage or, as a sentence of its own, in the one before. */
function signedQuotation(
  reading: Reading,
  passage: Passage,
  index: number,
): { quotation: Quotation; dash: number } | undefined {
  const here = reading.quotations[reading.quotationAt[passage.from] ?? -1];
  if (here !== undefined) {
    if (here.from !== passage.from || !here.closed) return undefined;
    const dash = /^[.,]$/u.test(reading.tokens[here.to]?.text ?? "") ? here.to + 1 : here.to;
    return { quotation: here, dash };
  }
  const before = reading.passages[index - 1];
  const last = reading.quotations[reading.quotationAt[passage.from - 1] ?? -1];
  if (before === undefined || last === undefined || last.from !== before.from || before.paragraph !== passage.paragraph)
    return undefined;
  return { quotation: last, dash: passage.from };
}

/** `"…" — Anna Merle, teacher`: a whole quotation, a dash, and who said it. */
export function parseSignedQuotation(reading: Reading, passage: Passage, index: number): Candidate[] {
  const signed = signedQuotation(reading, passage, index);
  if (signed === undefined) return [];
  const { quotation, dash: at } = signed;
  const dash = reading.tokens[at];
  if (at >= passage.to || dash === undefined || !/^(?:--|[-\u2012-\u2015]+)$/u.test(dash.text)) return [];
  let to = passage.to;
  if (/^[.]$/u.test(reading.tokens[to - 1]?.text ?? "")) to -= 1;
  if (to <= at + 1 || to - at > LONGEST_SIGNATURE || !isCapitalized(reading.tokens[at + 1])) return [];
  for (let word = at + 1; word < to; word += 1)
    if (isFiniteVerb(reading.tokens[word]) && !isCapitalized(reading.tokens[word])) return [];
  return [
    {
      rule: "a quotation signed after a dash",
      cue: [{ start: dash.start, end: dash.end }],
      source: spanOf(reading, { from: at + 1, to }),
      content: [{ start: quotation.start, end: quotation.end }],
      force: "say",
      negated: false,
      inHeadline: false,
      grade: 0.95,
      passage: index,
      ending: "the quotation ends before the dash",
      doubts: [],
    },
  ];
}
