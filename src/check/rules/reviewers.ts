import { hostOf } from "../../review/wording.js";
import { titles } from "../finding.js";
import { isReference, items, type JsonNode, member, stringOf } from "../json-node.js";
import { type CheckedRule, type Fault, isWebAddress, lacks, shown } from "./rule.js";

const described = (review: JsonNode): readonly JsonNode[] =>
  items(member(review, "author")).filter((author) => author.type === "object" && !isReference(author));

const common = { documentation: titles.factCheck, ours: "The house in full: Organization with name and url." } as const;

/** Rules of who reviewed. */
export const reviewerRules: readonly CheckedRule<JsonNode>[] = [
  {
    ...common,
    name: "author-missing",
    level: "error",
    reason: "Collectors take fact checks of houses they know, and know them by author.url.",
    *find(review) {
      if (items(member(review, "author")).length === 0)
        yield { at: member(review, "author") ?? review, message: "The review does not say who reviewed (author)." };
    },
  },
  {
    ...common,
    name: "author-by-reference",
    level: "error",
    reason: "Readers of ClaimReview follow no @id and see no author at all.",
    *find(review) {
      for (const author of items(member(review, "author")))
        if (author.type === "string" || isReference(author))
          yield {
            at: author,
            message: `The author is given only as ${shown(String(author.value ?? stringOf(member(author, "@id")) ?? "@id"))}; describe it on the spot.`,
          };
    },
  },
  {
    ...common,
    name: "author-without-name",
    level: "error",
    reason: "The name is shown beside the verdict.",
    *find(review): Generator<Fault> {
      for (const author of described(review))
        if (lacks(author, "name")) yield { at: author, message: "The review's author has no name." };
    },
  },
  {
    ...common,
    name: "author-without-url",
    level: "error",
    reason: "Collectors know a house by the host of its url.",
    *find(review): Generator<Fault> {
      for (const author of described(review)) {
        const url = stringOf(member(author, "url"));
        if (url === undefined) yield { at: author, message: "The review's author has no url." };
        else if (!isWebAddress(url))
          yield { at: author, message: `The author's url is no absolute web address: ${shown(url)}.` };
      }
    },
  },
  {
    ...common,
    name: "review-on-other-host",
    level: "warning",
    reason: "Readers check that the review lies on the site of who made it.",
    ours: "The build warns of it.",
    *find(review) {
      const own = hostOf(stringOf(member(review, "url")));
      const hosts = described(review).flatMap((author) => hostOf(stringOf(member(author, "url"))) ?? []);
      const isNear = (host: string) => own?.endsWith(`.${host}`) === true || host.endsWith(`.${own}`) || host === own;
      if (own !== undefined && own !== "" && hosts.length > 0 && !hosts.some(isNear))
        yield { at: member(review, "url") ?? review, message: `The review is on ${own}, its author on ${hosts[0]}.` };
    },
  },
];
