import type { Candidate, ClaimRefiner } from "../candidate.js";

/** Whether a source is the beginning of a spreadsheet's formula: `=LINK("…") said` names nobody. */
function isFormula(text: string, { source }: Candidate): boolean {
  return source !== undefined && /=/u.test(text.slice(Math.max(0, source.start - 1), source.start + 1));
}

/** Takes sources away that are formulas. */
export const withoutFormulaSources: ClaimRefiner = (candidates, { text }) =>
  candidates.map((candidate) => {
    if (!isFormula(text, candidate)) return candidate;
    const { source: _, ...rest } = candidate;
    return rest;
  });
