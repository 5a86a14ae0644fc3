import type { Candidate } from "../candidate.js";
import type { Reading } from "../reading.js";

const LEAST_WORDS = 4;

/** Whether a paragraph's first passage is a whole quotation and nothing else. */
function wholeQuotation(reading: Reading, index: number): { start: number; end: number } | undefined {
  const passage = reading.passages[index];
  const quotation = reading.quotations[reading.quotationAt[passage?.from ?? -1] ?? -1];
  if (passage === undefined || quotation === undefined || quotation.from !== passage.from || passage.place !== "body")
    return undefined;
  const closes = quotation.closed && passage.to - quotation.to <= 1 && quotation.to - quotation.from >= LEAST_WORDS + 2;
  return closes ? { start: quotation.start, end: quotation.end } : undefined;
}

/**
 * A paragraph that is one quotation and names nobody, after a paragraph with speech: the same speaker goes on.
 * It is a claim of its own, marked for a look, with the source of the claim before it left out.
 */
export function addUncuedQuotations(candidates: readonly Candidate[], reading: Reading): readonly Candidate[] {
  const added: Candidate[] = [];
  const last = new Map<number, Candidate>();
  for (const candidate of candidates) last.set(candidate.passage, candidate);
  for (const [index, passage] of reading.passages.entries()) {
    const before = reading.passages[index - 1];
    const previous = last.get(index - 1);
    const quotation = wholeQuotation(reading, index);
    if (before === undefined || previous === undefined || quotation === undefined || last.has(index)) continue;
    if (
      before.section !== passage.section ||
      before.paragraph + 1 !== passage.paragraph ||
      previous.source === undefined
    )
      continue;
    if (
      candidates.some((candidate) =>
        candidate.content.some((span) => span.start < quotation.end && quotation.start < span.end),
      )
    )
      continue;
    const candidate: Candidate = {
      ...previous,
      rule: "a quotation without a cue after speech",
      cue: [],
      content: [quotation],
      force: "say",
      negated: false,
      grade: 0.7,
      passage: index,
      ending: "the quotation ends",
      doubts: ["no words say who speaks here; the speaker before is taken to go on"],
      inferred: true,
    };
    added.push(candidate);
    last.set(index, candidate);
  }
  return added.length === 0 ? candidates : [...candidates, ...added];
}
