/** The shape of what `scripts/development/compile-validators.ts` writes for ninjs. */
import type { CompiledValidator } from "../../model/compiled-validator.js";

export const validateNinjs: CompiledValidator;
