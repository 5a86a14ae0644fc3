import jsonld, { type JsonLdDocument, type Options } from "jsonld";

/** Markup with its context put in the place of the link to it, so that nothing is fetched. */
export const withContext = (markup: object, context: object): JsonLdDocument =>
  ({ ...markup, "@context": context }) as JsonLdDocument;

/** The canonical N-Quads of a document (RDFC-1.0): the same for all documents that say the same. */
export async function canonical(document: JsonLdDocument): Promise<string> {
  // The types know the algorithm by the name it had before it became a standard.
  const options = { algorithm: "RDFC-1.0", format: "application/n-quads" } as unknown as Options.Normalize;
  return jsonld.canonize(document, options);
}
