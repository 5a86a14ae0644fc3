import { existsSync, readFileSync } from "node:fs";

const folder = "../shared/data/schemaorg";

/** Whether schema.org's own files lie beside the project. Where CI lacks them that is an error, not a reason to skip. */
export function hasVocabulary(): boolean {
  const isThere = existsSync(folder);
  if (!isThere && process.env.CI) throw new Error(`${folder} is absent: the markup cannot be judged`);
  if (!isThere) console.warn(`${folder} is absent: the markup is not judged by schema.org's vocabulary`);
  return isThere;
}

/** The context behind https://schema.org. */
export function publishedContext(): Record<string, unknown> {
  return JSON.parse(readFileSync(`${folder}/schemaorgcontext.jsonld`, "utf8"))["@context"];
}

type Links = { "@id": string } | { "@id": string }[] | undefined;
type VocabularyNode = {
  "@id": string;
  "@type": string | string[];
  "rdfs:subClassOf"?: Links;
  "schema:domainIncludes"?: Links;
  "schema:rangeIncludes"?: Links;
  "schema:supersededBy"?: Links;
};

const names = (links: Links): string[] =>
  (links === undefined ? [] : [links].flat()).map((link) => link["@id"].replace("schema:", ""));

/** Types and properties of schema.org: what each property may stand on and hold. */
export class Vocabulary {
  readonly #nodes: Map<string, VocabularyNode>;

  constructor() {
    const graph: VocabularyNode[] = JSON.parse(readFileSync(`${folder}/schemaorg-all-https.jsonld`, "utf8"))["@graph"];
    this.#nodes = new Map(graph.map((node) => [node["@id"].replace("schema:", ""), node]));
  }

  /** The type and all it is a kind of. */
  kindsOf(type: string): Set<string> {
    const kinds = new Set<string>();
    const pending = [type];
    for (let kind = pending.pop(); kind !== undefined; kind = pending.pop()) {
      if (kinds.has(kind)) continue;
      kinds.add(kind);
      pending.push(...names(this.#nodes.get(kind)?.["rdfs:subClassOf"]));
    }
    return kinds;
  }

  isType(name: string): boolean {
    return [this.#nodes.get(name)?.["@type"]].flat().includes("rdfs:Class");
  }

  /** Why the property may not stand on a node of that type with that value; undefined where it may. */
  objection(type: string, property: string, valueTypes: readonly string[]): string | undefined {
    const definition = this.#nodes.get(property);
    if (definition === undefined) return `${property} is no property of schema.org`;
    if (definition["schema:supersededBy"] !== undefined) return `${property} is superseded`;
    const domains = names(definition["schema:domainIncludes"]);
    const kinds = this.kindsOf(type);
    if (!domains.some((domain) => kinds.has(domain))) return `${property} stands on ${domains}, not on ${type}`;
    const ranges = names(definition["schema:rangeIncludes"]);
    const fits = valueTypes.some((valueType) => ranges.some((range) => this.kindsOf(valueType).has(range)));
    return fits ? undefined : `${property} of ${type} holds ${ranges}, not ${valueTypes}`;
  }
}
