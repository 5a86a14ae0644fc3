import { titles } from "../finding.js";
import { type JsonNode, member, stringOf } from "../json-node.js";
import { type CheckedRule, isWebAddress, missing, shown } from "./rule.js";

/** Parameters that tell a house where a visitor came from. */
const tracking =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|twclid|yclid|igshid|mc_[ce]id|_hs(?:enc|mi)|wt_mc|xtor|ito|cmpid|smid|ref_src|__twitter_impression)$/iu;

function trackingIn(url: string): string | undefined {
  // A relative address may be tracked too; the host here stands for any.
  const base = "https://host.invalid/";
  return URL.canParse(url, base)
    ? [...new URL(url, base).searchParams.keys()].find((name) => tracking.test(name))
    : undefined;
}

/** Rules of the address of a review. */
export const addressRules: readonly CheckedRule<JsonNode>[] = [
  {
    name: "url-missing",
    level: "error",
    reason: "It is the page that readers are sent to, and by which the review is known.",
    documentation: titles.factCheck,
    ours: "A review without its page is not published.",
    find: (review) => missing(review, "url", "The review has no url."),
  },
  {
    name: "url-not-absolute",
    level: "error",
    reason: "Who has the markup without the page cannot tell where it leads.",
    documentation: titles.factCheck,
    ours: "Absolute addresses alone.",
    *find(review) {
      const node = member(review, "url");
      const url = stringOf(node);
      if (node !== undefined && url !== undefined && !isWebAddress(url))
        yield { at: node, message: `url is no absolute web address: ${shown(url)}.` };
    },
  },
  {
    name: "url-with-tracking",
    level: "error",
    reason: "Each campaign then makes another fact check of the same one.",
    documentation: titles.factCheck,
    ours: "The address as the reviewer gives it.",
    *find(review) {
      const node = member(review, "url");
      const name = trackingIn(stringOf(node) ?? "");
      if (node !== undefined && name !== undefined)
        yield { at: node, message: `url holds the tracking parameter ${shown(name)}.` };
    },
  },
];

/** Several reviews of one address: readers keep one of them. */
export const sharedAddressRule: CheckedRule<readonly JsonNode[]> = {
  name: "url-shared",
  level: "error",
  reason: "Readers know a fact check by its url and keep one of several; an anchor (#…) for each tells them apart.",
  documentation: titles.factCheck,
  ours: "Each review has the address that its reviewer gives, with an anchor where a page has several.",
  *find(reviews) {
    const seen = new Map<string, string>();
    for (const review of reviews) {
      const node = member(review, "url");
      const url = stringOf(node);
      if (node === undefined || url === undefined) continue;
      // The same review twice is another fault.
      const claim = stringOf(member(review, "claimReviewed")) ?? "";
      if (seen.has(url) && seen.get(url) !== claim)
        yield { at: node, message: `Another review has the same url ${shown(url)}; give each an anchor.` };
      seen.set(url, seen.get(url) ?? claim);
    }
  },
};
