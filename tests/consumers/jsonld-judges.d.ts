/** The judges of markup that come without types: what the tests use of them. */

declare module "@marbec/web-auto-extractor" {
  export default class WebAutoExtractor {
    constructor(options: { addLocation: boolean; embedSource: string[] });
    parse(html: string): { jsonld: Record<string, unknown[]> };
  }
}

declare module "@adobe/structured-data-validator" {
  export interface Issue {
    readonly issueMessage: string;
    readonly severity: "ERROR" | "WARNING";
  }
  export default class Validator {
    constructor(vocabulary: unknown);
    validate(extracted: unknown): Promise<Issue[]>;
  }
}
