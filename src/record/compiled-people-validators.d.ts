/** The shape of what `scripts/development/compile-validators.ts` writes for the files of people. */
import type { CompiledValidator } from "../model/compiled-validator.js";

export const validateCorrections: CompiledValidator;
export const validateReviews: CompiledValidator;
