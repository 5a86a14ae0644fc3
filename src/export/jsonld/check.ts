import type { JsonLdDocument, Options } from "jsonld";
import { type Violation, violation } from "../../model/violation.js";
import { schemaOrgTerms } from "./context.js";
import { isNestedTooDeep, membersOf, nodeViolations } from "./nodes.js";

const contextIri = "https://schema.org";

/** The ways in which schema.org's context is written; all mean the same document. */
const contextSpelling = /^https?:\/\/schema\.org\/?$/;

const keyword = /^@/;

function contextViolations(markup: object): Violation[] {
  const context: unknown = Reflect.get(markup, "@context");
  return typeof context === "string" && contextSpelling.test(context)
    ? []
    : [violation("/@context", context, `must be "${contextIri}"`)];
}

function termViolations(markup: object): Violation[] {
  const violations: Violation[] = [];
  for (const { path, key, value, parent } of membersOf(markup)) {
    if (key === "@context") violations.push(violation(path, value, "must not stand inside: one context is for all"));
    if (!Array.isArray(parent) && !keyword.test(key) && !Object.hasOwn(schemaOrgTerms, key))
      violations.push(violation(path, value, "must be under a key that is one of the terms of our markup"));
    if (value === null || value === "")
      violations.push(violation(path, value, "must hold something; what is unknown is left out"));
  }
  return violations;
}

/** The processor's own words, with the reason it gives in safe mode. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const details: unknown = Reflect.get(error, "details");
  const event: unknown = typeof details === "object" && details !== null ? Reflect.get(details, "event") : undefined;
  const message: unknown = typeof event === "object" && event !== null ? Reflect.get(event, "message") : undefined;
  return typeof message === "string" ? message : error.message;
}

/** Gives the processor our copy of the terms for schema.org's context, and nothing else. */
async function shippedContext(url: string) {
  if (!contextSpelling.test(url)) throw new Error(`no document but ${contextIri} is read`);
  return { documentUrl: url, document: { "@context": { ...schemaOrgTerms } } };
}

/** Expands in safe mode and reads the result as RDF, where a key or link that would be lost is an error; nothing is fetched. */
async function expansionViolations(markup: object): Promise<Violation[]> {
  const { default: jsonld } = await import("jsonld");
  const document: JsonLdDocument = Object.fromEntries(Object.entries(markup));
  const options: Options.ToRdf & { safe: boolean } = { safe: true, documentLoader: shippedContext };
  try {
    await jsonld.toRDF(document, options);
    return [];
  } catch (error) {
    return [violation("", markup, `must survive JSON-LD expansion in safe mode (${reasonOf(error)})`)];
  }
}

/**
 * What is wrong with an article's markup: a context other than schema.org's, keys that mean nothing in it, nodes
 * described twice, links that lead nowhere, members without a value, and what JSON-LD expansion in safe mode refuses.
 */
export async function checkMarkup(markup: unknown): Promise<Violation[]> {
  if (typeof markup !== "object" || markup === null || Array.isArray(markup))
    return [violation("", markup, "must be a JSON object")];
  if (isNestedTooDeep(markup)) return [violation("", "nested without end", "must be nested like markup")];
  const violations = [...contextViolations(markup), ...termViolations(markup), ...nodeViolations(markup)];
  return violations.length > 0 ? violations : expansionViolations(markup);
}
