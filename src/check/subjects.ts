import { isReference, items, type JsonNode, member, stringOf, typesOf, valuesBelow } from "./json-node.js";
import type { MarkupFile } from "./markup-file.js";
import type { ClaimSubject } from "./rules/claims.js";

/** What there is to check in a file, each in the order of the text. */
export interface Subjects {
  readonly articles: readonly JsonNode[];
  readonly claims: readonly ClaimSubject[];
  readonly reviews: readonly JsonNode[];
  /** Nodes by `@id`, to which links on the page may lead. */
  readonly described: ReadonlyMap<string, JsonNode>;
}

/** What may stand between a page and its article; articles elsewhere are other pages'. */
const containers = ["@graph", "mainEntity", "mainEntityOfPage"] as const;
const mostContained = 20_000;

const isArticle = (type: string): boolean => /^(?:Article|BlogPosting|\w{0,40}NewsArticle)$/u.test(type);

/** The nodes that stand for the page: a script's value or its items, and what these contain. */
function contained(root: JsonNode | undefined): JsonNode[] {
  const found: JsonNode[] = [];
  const open = [...items(root)].reverse();
  for (let node = open.pop(); node !== undefined && found.length < mostContained; node = open.pop()) {
    found.push(node);
    for (const name of containers) for (const item of [...items(member(node, name))].reverse()) open.push(item);
  }
  return found;
}

/** Finds the articles, claims and reviews of a file. */
export function subjectsOf({ scripts }: MarkupFile): Subjects {
  const reviews: JsonNode[] = [];
  const claims: ClaimSubject[] = [];
  const described = new Map<string, JsonNode>();
  const articles: JsonNode[] = [];
  const inReviews = new Set<JsonNode>();
  for (const { root } of scripts) {
    if (root === undefined) continue;
    articles.push(...contained(root).filter((node) => !isReference(node) && typesOf(node).some(isArticle)));
    for (const node of valuesBelow(root)) {
      if (node.type !== "object") continue;
      const id = stringOf(member(node, "@id"));
      if (id !== undefined && !isReference(node) && !described.has(id)) described.set(id, node);
      const types = typesOf(node);
      if (types.includes("ClaimReview")) {
        reviews.push(node);
        for (const claim of items(member(node, "itemReviewed"))) {
          inReviews.add(claim);
          if (claim.type === "object" && !isReference(claim)) claims.push({ claim, review: node });
        }
      } else if (types.includes("Claim") && !inReviews.has(node) && !isReference(node)) claims.push({ claim: node });
    }
  }
  return { articles, claims, reviews, described };
}
