import type { Candidate } from "../candidate.js";
import type { Reading } from "../reading.js";

/** Shortest quotation, in words, that goes on with the claim before it without a cue of its own. */
const LEAST_WORDS = 2;

/**
 * A sentence that is a quotation and has no cue of its own goes on with the claim before it:
 * "…," she said. "…" is one claim in two parts.
 */
export function joinQuotations(candidates: readonly Candidate[], reading: Reading): readonly Candidate[] {
  const byPassage = new Map<number, Candidate[]>();
  for (const candidate of candidates)
    byPassage.set(candidate.passage, [...(byPassage.get(candidate.passage) ?? []), candidate]);
  const joined: Candidate[] = [];
  let open: { candidate: Candidate; passage: number } | undefined;
  for (const [index, passage] of reading.passages.entries()) {
    const own = byPassage.get(index) ?? [];
    const quotation = reading.quotations[reading.quotationAt[passage.from] ?? -1];
    const before = reading.passages[open?.passage ?? -1];
    const whole =
      quotation !== undefined &&
      quotation.from === passage.from &&
      passage.to - quotation.to <= 1 &&
      quotation.to - quotation.from > LEAST_WORDS + 2;
    const follows =
      before !== undefined &&
      before.section === passage.section &&
      (before.paragraph === passage.paragraph || quotation?.continued === true) &&
      open?.passage === index - 1;
    if (own.length === 0 && whole && follows && open !== undefined && quotation !== undefined) {
      const extended: Candidate = {
        ...open.candidate,
        content: [...open.candidate.content, { start: quotation.start, end: quotation.end }],
        ending: "the quotation goes on in the next sentence",
      };
      const at = joined.indexOf(open.candidate);
      if (at >= 0) joined[at] = extended;
      open = { candidate: extended, passage: index };
      continue;
    }
    joined.push(...own);
    const last = own.findLast((candidate) => holdsQuotation(candidate, reading));
    open = last === undefined ? undefined : { candidate: last, passage: index };
  }
  return joined;
}

function holdsQuotation(candidate: Candidate, reading: Reading): boolean {
  const words = reading.text.slice(candidate.content[0]?.start ?? 0, candidate.content.at(-1)?.end ?? 0);
  return /["“”«»]|''|``/u.test(words);
}
