import type { Candidate } from "../candidate.js";
import type { Range } from "../grammar/noun-phrase.js";
import { DESK_LABELS } from "../lexicon/words.js";
import type { Passage, Reading } from "../reading.js";
import { spanOf } from "../spans.js";

const LONGEST_LABEL = 5;

const isDeskLabel = ({ tokens }: Reading, { from, to }: Range): boolean =>
  to === from + 1 && DESK_LABELS.has(tokens[from]?.normal ?? "");

/** "ARDEN: …" at the head of a paragraph in a transcript: a label in capitals, then a colon. Source tokens, or nothing. */
function labelAt(reading: Reading, passage: Passage): Range | undefined {
  let from = passage.from;
  if (/^(?:["“«]|``|'')$/u.test(reading.tokens[from]?.text ?? "")) from += 1;
  for (let index = from; index < passage.to && index - from < LONGEST_LABEL; index += 1) {
    const token = reading.tokens[index];
    if (token?.text === ":" && index > from) return { from, to: index };
    if (token === undefined || !/^\p{Lu}[\p{Lu}.'’-]*$|^[Qq]uestion$|^[QA]$/u.test(token.text)) return undefined;
  }
  return undefined;
}

function startsParagraph(reading: Reading, index: number): boolean {
  const passage = reading.passages[index];
  const before = reading.passages[index - 1];
  return (
    passage !== undefined &&
    (before === undefined || before.section !== passage.section || before.paragraph !== passage.paragraph)
  );
}

/** What a transcript's speaker says: from the label to the paragraph's end. */
export function parseTranscript(reading: Reading, passage: Passage, index: number): Candidate[] {
  if (passage.place !== "body" || !startsParagraph(reading, index)) return [];
  const label = labelAt(reading, passage);
  if (label === undefined || isDeskLabel(reading, label)) return [];
  let last = index;
  while (reading.passages[last + 1] !== undefined && !startsParagraph(reading, last + 1)) last += 1;
  let to = reading.passages[last]?.to ?? passage.to;
  if (/^(?:["”»]|'')$/u.test(reading.tokens[to - 1]?.text ?? "") && label.from > passage.from) to -= 1;
  if (to - label.to < 3) return [];
  const mark = reading.tokens[label.to];
  return [
    {
      rule: "a label in capitals and a colon",
      cue: [{ start: mark?.start ?? 0, end: mark?.end ?? 0 }],
      source: spanOf(reading, label),
      content: [spanOf(reading, { from: label.to + 1, to })],
      force: "say",
      negated: false,
      inHeadline: false,
      grade: 0.95,
      passage: index,
      ending: "the paragraph ends",
      doubts: [],
    },
  ];
}
