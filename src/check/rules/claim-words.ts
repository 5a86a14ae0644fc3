import { holdsVerdict, longestShownClaim } from "../../review/wording.js";
import { titles } from "../finding.js";
import { type JsonNode, member, stringOf } from "../json-node.js";
import { type CheckedRule, missing, shown } from "./rule.js";

/** Words of a headline that gives the verdict before the claim, or says that it is a fact check. */
const verdictFirst =
  /^(?:fact[ -]?check(?:ed)?|false|true|fake(?: news)?|misleading|mostly (?:true|false)|half true|partly (?:true|false)|hoax|debunked|satire|altered|unproven|verdict|no)\s{0,3}[:,–—-]\s/iu;

const claimOf = (review: JsonNode) => {
  const node = member(review, "claimReviewed");
  const words = stringOf(node);
  return node === undefined || words === undefined ? undefined : { node, words };
};

/** How the claim is put into words. */
export const claimWordRules: readonly CheckedRule<JsonNode>[] = [
  {
    name: "claim-missing",
    level: "error",
    reason: "claimReviewed is what the fact check is found and shown by.",
    documentation: titles.factCheck,
    ours: "A review without its claim in words is not published.",
    find: (review) => missing(review, "claimReviewed", "The review does not say the claim (claimReviewed)."),
  },
  {
    name: "claim-is-question",
    level: "error",
    reason: 'The verdict is about a statement: "Is it?" is neither true nor false.',
    documentation: titles.factCheck,
    *find(review) {
      const claim = claimOf(review);
      if (claim !== undefined && /[?？؟]["'”’»)\s]{0,5}$/u.test(claim.words))
        yield { at: claim.node, message: `claimReviewed is a question: ${shown(claim.words)}.` };
    },
  },
  {
    name: "claim-holds-verdict",
    level: "warning",
    reason: "The claim is shown beside the verdict: with it inside, the sentence says the opposite or says it twice.",
    documentation: titles.factCheck,
    ours: "The build warns of it.",
    *find(review) {
      const claim = claimOf(review);
      const label = stringOf(member(member(review, "reviewRating"), "alternateName"));
      if (claim === undefined) return;
      if (verdictFirst.test(claim.words) || (label !== undefined && holdsVerdict(claim.words, label)))
        yield { at: claim.node, message: `claimReviewed holds the verdict: ${shown(claim.words)}.` };
    },
  },
  {
    name: "claim-too-long",
    level: "advice",
    reason: "Readers cut what is longer, mostly before the point.",
    documentation: titles.factCheck,
    ours: "The build warns of it and cuts nothing.",
    *find(review) {
      const claim = claimOf(review);
      const length = claim === undefined ? 0 : [...claim.words].length;
      if (claim !== undefined && length > longestShownClaim)
        yield { at: claim.node, message: `claimReviewed has ${length} characters, more than ${longestShownClaim}.` };
    },
  },
];
