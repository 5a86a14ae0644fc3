/** The shape of what `scripts/development/compile-validators.ts` writes for records and metadata. */
import type { CompiledValidator } from "../model/compiled-validator.js";

export const validateArticleRecord: CompiledValidator;
export const validateMetadata: CompiledValidator;
