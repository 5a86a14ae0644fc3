import { groupedBy } from "../../../model/grouped-by.js";
import type { Span } from "../../../model/span.js";
import type { Candidate } from "../candidate.js";
import type { Passage, Reading } from "../reading.js";

/** Shortest quotation, in words, that goes on with the claim before it without a cue of its own. */
const LEAST_WORDS = 2;

/** The claim that a quotation may go on with: its place among those joined, its content so far and the passage it has come to. */
interface OpenClaim {
  readonly at: number;
  readonly content: Span[];
  readonly passage: number;
}

/**
 * A sentence that is a quotation and has no cue of its own goes on with the claim before it:
 * "…," she said. "…" is one claim in two parts.
 */
export function joinQuotations(candidates: readonly Candidate[], reading: Reading): readonly Candidate[] {
  const byPassage = groupedBy(candidates, ({ passage }) => passage);
  const joined: Candidate[] = [];
  let open: OpenClaim | undefined;
  for (const [index, passage] of reading.passages.entries()) {
    const own = byPassage.get(index) ?? [];
    // The next sentence of a quotation that the claim holds whole already.
    if (own.length === 0 && open?.passage === index - 1 && isHeld(open.content, passage, reading)) {
      open = { ...open, passage: index };
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
      const { at, content } = open;
      content.push({ start: quotation.start, end: quotation.end });
      joined[at] = {
        ...(joined[at] as Candidate),
        content,
        ending: "the quotation goes on in the next sentence",
      };
      open = { at, content, passage: index };
      continue;
    }
    const last = own.findLastIndex((candidate) => holdsQuotation(candidate, reading));
    open =
      last < 0 ? undefined : { at: joined.length + last, content: [...(own[last]?.content ?? [])], passage: index };
    joined.push(...own);
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

function isHeld(content: readonly Span[], passage: Passage, reading: Reading): boolean {
  const last = content.at(-1);
  const [first, end] = [reading.tokens[passage.from], reading.tokens[passage.to - 1]];
  if (last === undefined || first === undefined || end === undefined) return false;
  return last.start <= first.start && end.end <= last.end;
}

function holdsQuotation(candidate: Candidate, reading: Reading): boolean {
  const words = reading.text.slice(candidate.content[0]?.start ?? 0, candidate.content.at(-1)?.end ?? 0);
  return /["“”«»]|''|``/u.test(words);
}
