/** The shape of what `scripts/development/compile-validators.ts` writes: ajv's standalone code, one function a schema. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}
export interface CompiledValidator {
  (value: unknown): boolean;
  errors?: SchemaError[] | null;
}
export const validateArticleRecord: CompiledValidator;
export const validateMetadata: CompiledValidator;
