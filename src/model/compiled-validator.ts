/** What ajv's standalone code reports of a value that breaks a schema. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** A schema as `scripts/development/compile-validators.ts` compiles it: ajv's standalone code, one function a schema. */
export interface CompiledValidator {
  (value: unknown): boolean;
  errors?: SchemaError[] | null;
}
