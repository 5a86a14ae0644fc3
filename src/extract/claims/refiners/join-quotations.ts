import type { Candidate } from "../candidate.js";
import type { Passage, Reading } from "../reading.js";

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
    // The next sentence of a quotation that the claim holds whole already.
    if (own.length === 0 && open?.passage === index - 1 && isHeld(open.candidate, passage, reading)) {
      open = { candidate: open.candidate, passage: index };
      continue;
    }
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
  return prependOpen(joined, reading);
}

/** A quotation that a paragraph leaves open belongs to the claim in which the next paragraph goes on with it. */
function prependOpen(candidates: readonly Candidate[], reading: Reading): readonly Candidate[] {
  const firsts = new Map<number, Candidate>();
  const taken = new Set<number>();
  for (const candidate of candidates) {
    if (!firsts.has(candidate.passage)) firsts.set(candidate.passage, candidate);
    taken.add(candidate.passage);
  }
  const before = new Map<Candidate, readonly { start: number; end: number }[]>();
  for (const [index, passage] of reading.passages.entries()) {
    const candidate = firsts.get(index);
    const own = reading.quotations[reading.quotationAt[passage.from] ?? -1];
    if (candidate === undefined || own?.continued !== true) continue;
    const parts: { start: number; end: number }[] = [];
    for (let back = index - 1; back >= 0 && !taken.has(back); back -= 1) {
      const earlier = reading.passages[back];
      const open = reading.quotations[reading.quotationAt[earlier?.from ?? -1] ?? -1];
      if (earlier === undefined || open === undefined || open.closed || open.from !== earlier.from) break;
      parts.unshift({ start: open.start, end: open.end });
    }
    if (parts.length > 0) before.set(candidate, parts);
  }
  if (before.size === 0) return candidates;
  return candidates.map((candidate) => ({
    ...candidate,
    content: [...(before.get(candidate) ?? []), ...candidate.content],
  }));
}

function isHeld({ content }: Candidate, passage: Passage, reading: Reading): boolean {
  const last = content.at(-1);
  const [first, end] = [reading.tokens[passage.from], reading.tokens[passage.to - 1]];
  if (last === undefined || first === undefined || end === undefined) return false;
  return last.start <= first.start && end.end <= last.end;
}

function holdsQuotation(candidate: Candidate, reading: Reading): boolean {
  const words = reading.text.slice(candidate.content[0]?.start ?? 0, candidate.content.at(-1)?.end ?? 0);
  return /["“”«»]|''|``/u.test(words);
}
