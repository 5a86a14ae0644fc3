import type { ArticleRecord } from "../model/article-record.js";
import type { CompiledValidator } from "../model/compiled-validator.js";
import type { Metadata } from "../model/metadata.js";
import { inWords, type Result, type Violation } from "../model/violation.js";
import { validateArticleRecord, validateMetadata } from "./compiled-validators.js";
import { meaningViolations } from "./meaning.js";

/** More are of no use to anybody, and a hostile value may have as many as it has bytes. */
const mostViolations = 100;

function schemaViolations(validator: CompiledValidator, value: unknown): Violation[] {
  return validator(value)
    ? []
    : (validator.errors ?? []).slice(0, mostViolations).flatMap((error) => inWords(error, value));
}

/**
 * Whether a value is a valid record: by `schemas/article-record.schema.json`, then by meaning (spans inside the text,
 * references that resolve, low ≤ high, sections that do not overlap). Of what breaks the schema it tells the first hundred.
 */
export function validate(value: unknown): Result<ArticleRecord, Violation[]> {
  const broken = schemaViolations(validateArticleRecord, value);
  if (broken.length > 0) return { ok: false, error: broken };
  const record = value as ArticleRecord;
  const contradictions = meaningViolations(record);
  return contradictions.length > 0 ? { ok: false, error: contradictions } : { ok: true, value: record };
}

/** A check of values by the schema that the validator was compiled from. */
export function bySchema<Value>(validator: CompiledValidator): (value: unknown) => Result<Value, Violation[]> {
  return (value) => {
    const broken = schemaViolations(validator, value);
    return broken.length > 0 ? { ok: false, error: broken } : { ok: true, value: value as Value };
  };
}

/** Whether a value is valid metadata, by `schemas/metadata.schema.json`. */
export const validateGiven = bySchema<Metadata>(validateMetadata);
