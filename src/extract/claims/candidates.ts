import type { Candidate } from "./candidate.js";
import { CLAIM_PARSERS } from "./parsers.js";
import type { Reading } from "./reading.js";
import { CLAIM_REFINERS } from "./refiners.js";

/** All claims of the article as candidates: proposed passage by passage, then refined. */
export function findCandidates(reading: Reading): readonly Candidate[] {
  const proposed = reading.passages.flatMap((passage, index) =>
    passage.place === "heading" || passage.place === "dateline"
      ? []
      : CLAIM_PARSERS.flatMap((parse) => parse(reading, passage, index)),
  );
  return CLAIM_REFINERS.reduce<readonly Candidate[]>((candidates, refine) => refine(candidates, reading), proposed);
}
