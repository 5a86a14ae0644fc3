import { titles } from "../finding.js";
import { isReference, items, type JsonNode, member, typesOf, valuesBelow } from "../json-node.js";
import { addressRules } from "./addresses.js";
import { claimWordRules } from "./claim-words.js";
import { reviewDateRules } from "./dates.js";
import { ratingRules } from "./ratings.js";
import { reviewerRules } from "./reviewers.js";
import { type CheckedRule, type Fault, shown } from "./rule.js";

/** The node's outermost value. */
function rootOf(node: JsonNode): JsonNode {
  let root = node;
  while (root.parent !== undefined) root = root.parent;
  return root;
}

/** Empty strings anywhere in a node. */
export function* emptyValues(node: JsonNode): Generator<Fault> {
  for (const value of valuesBelow(node))
    if (value.type === "string" && String(value.value).trim() === "")
      yield { at: value, message: "There is an empty string; what is unknown is left out." };
}

const placeRules: readonly CheckedRule<JsonNode>[] = [
  {
    name: "review-hidden",
    level: "warning",
    reason:
      "Several readers look at the top of a script element alone and see no review in a @graph, an array or another node.",
    documentation: titles.insights,
    ours: "One self-contained object a script element.",
    *find(review) {
      const root = rootOf(review);
      // A feed is read as a whole, and its items are where they belong.
      if (root !== review && !typesOf(root).includes("DataFeed"))
        yield { at: review, message: "The ClaimReview does not stand at the top of its script element." };
    },
  },
  {
    name: "empty-value",
    level: "error",
    reason: "An empty string says that the name is empty, not that it is unknown, and makes markup invalid.",
    documentation: titles.general,
    ours: "What is unknown is absent.",
    find: emptyValues,
  },
];

const itemRules: readonly CheckedRule<JsonNode>[] = [
  {
    name: "item-missing",
    level: "warning",
    reason: "Without itemReviewed nobody learns who said it, when and where.",
    documentation: titles.factCheck,
    ours: "The claim in full: words, speaker, day, pages.",
    *find(review) {
      const found = items(member(review, "itemReviewed"));
      if (found.length === 0) yield { at: review, message: "The review does not describe the claim (itemReviewed)." };
      for (const item of found)
        if (item.type !== "object" || isReference(item))
          yield { at: item, message: "itemReviewed is only named and not described; readers follow no @id." };
    },
  },
  {
    name: "item-not-claim",
    level: "error",
    reason: "A CreativeWork is the old form; then the verdict is about the whole work and not about what it says.",
    documentation: titles.claimReview,
    ours: "itemReviewed is a Claim; the work stands in its appearance.",
    *find(review) {
      for (const item of items(member(review, "itemReviewed"))) {
        const types = typesOf(item);
        if (item.type === "object" && !types.includes("Claim"))
          yield {
            at: member(item, "@type") ?? item,
            message: `itemReviewed is ${types.length === 0 ? "of no type" : `typed ${shown(types.join(", "))}`} and should be a Claim.`,
          };
      }
    },
  },
];

/** Every rule of a single ClaimReview. */
export const reviewRules: readonly CheckedRule<JsonNode>[] = [
  ...placeRules,
  ...claimWordRules,
  ...ratingRules,
  ...itemRules,
  ...addressRules,
  ...reviewDateRules,
  ...reviewerRules,
];
