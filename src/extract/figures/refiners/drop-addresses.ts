import type { Candidate, FigureRefiner, FigureSentence } from "../candidate.js";

const STREETS =
  /^(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|square|sq|terrace|place|court|crescent|way|quay|row|close|parade|embankment|highway)$/;

/** House numbers: digits before one to three capitalised words and a word for a street. */
export const dropAddresses: FigureRefiner = {
  name: "no addresses",
  refine: (candidates, sentence) => candidates.filter((candidate) => !isHouseNumber(candidate, sentence)),
};

function isHouseNumber({ numeral, form, unit }: Candidate, { atoms }: FigureSentence): boolean {
  if (form !== "digits" || unit !== undefined) return false;
  for (let at = numeral.last + 1; at <= numeral.last + 4; at++) {
    const atom = atoms[at];
    if (atom?.kind !== "word" || !/^\p{Lu}/u.test(atom.text)) return false;
    if (at > numeral.last + 1 && STREETS.test(atom.normal)) return true;
  }
  return false;
}
