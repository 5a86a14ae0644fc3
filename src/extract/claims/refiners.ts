import type { ClaimRefiner } from "./candidate.js";
import { dropOverlaps } from "./refiners/drop-overlaps.js";
import { withoutFormulaSources } from "./refiners/formula-sources.js";
import { joinQuotations } from "./refiners/join-quotations.js";
import { partCoordinated } from "./refiners/part-coordinated.js";
import { addUncuedQuotations } from "./refiners/uncued-quotations.js";

/** What merges, drops and completes the proposed claims, in order. */
export const CLAIM_REFINERS: readonly ClaimRefiner[] = [
  withoutFormulaSources,
  partCoordinated,
  dropOverlaps,
  joinQuotations,
  addUncuedQuotations,
];
