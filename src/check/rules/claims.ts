import { titles } from "../finding.js";
import { items, type JsonNode, member, stringOf, stringsOf, typesOf } from "../json-node.js";
import { isBodyByName } from "../tables/body-words.js";
import { placeholders } from "../tables/placeholders.js";
import { type CheckedRule, type Fault, foldedName, isWebAddress, shown } from "./rule.js";

/** A claim, and the review it is in where it is in one. */
export interface ClaimSubject {
  readonly claim: JsonNode;
  readonly review?: JsonNode;
}

/** Who is said to have made the claim: as nodes, or as bare names. */
const claimantsOf = ({ claim }: ClaimSubject): readonly JsonNode[] => items(member(claim, "author"));

const nameOf = (party: JsonNode): string | undefined =>
  stringOf(party.type === "object" ? member(party, "name") : party);

/** The addresses of the pages where the claim appeared, as written. */
export function appearanceAddresses(claim: JsonNode): string[] {
  return ["appearance", "firstAppearance"].flatMap((name) =>
    items(member(claim, name)).flatMap((page) => stringsOf(page.type === "object" ? member(page, "url") : page)),
  );
}

/** Addresses of one post, video or article rather than of somebody. */
const postPath =
  /\/(?:status|statuses|posts|videos|reel|photo|photos|p|watch|video|permalink\.php|story\.php)(?:\/|\?|$)|\/(?:19|20)\d\d\/\d{1,2}\/|(?:-[^/-]{1,40}){5}/iu;

/** Rules of who made the claim. */
export const claimantRules: readonly CheckedRule<ClaimSubject>[] = [
  {
    name: "claimant-missing",
    level: "advice",
    reason: "Readers group fact checks by who said it; where nobody is known it is rightly left out.",
    documentation: titles.factCheck,
    ours: "The speaker whom the article names, or whom the reviewer says; absent where there is none.",
    *find(subject) {
      if (subject.review !== undefined && claimantsOf(subject).length === 0)
        yield { at: subject.claim, message: "The claim names nobody who made it (itemReviewed.author)." };
    },
  },
  {
    name: "claimant-placeholder",
    level: "error",
    reason: "A name that is nobody's makes one author of thousands of claims that have nothing in common.",
    documentation: titles.factCheck,
    ours: "The author is left out where the text names none.",
    *find(subject) {
      for (const party of claimantsOf(subject)) {
        const name = nameOf(party);
        if (name !== undefined && placeholders.has(foldedName(name)))
          yield {
            at: party,
            message: `The claim's author ${shown(name)} is a placeholder and nobody's name; leave it out.`,
          };
      }
    },
  },
  {
    name: "claimant-is-reviewer",
    level: "error",
    reason: "The claim is then ascribed to those who checked it.",
    documentation: titles.factCheck,
    ours: "The reviewer stands in the review's author, the speaker in the claim's.",
    *find(subject) {
      const reviewers = items(member(subject.review, "author")).filter(({ type }) => type === "object");
      const names = new Set(reviewers.flatMap((reviewer) => stringsOf(member(reviewer, "name"))).map(foldedName));
      const urls = new Set(reviewers.flatMap((reviewer) => stringsOf(member(reviewer, "url"))));
      for (const party of claimantsOf(subject)) {
        const name = nameOf(party);
        const isSame =
          (name !== undefined && names.has(foldedName(name))) ||
          stringsOf(member(party, "url")).some((url) => urls.has(url));
        if (isSame) yield { at: party, message: `The claim's author ${shown(name ?? "")} is the reviewer.` };
      }
    },
  },
  {
    name: "claimant-body-as-person",
    level: "error",
    reason: "Readers that join people by name then look for a person of that name.",
    documentation: titles.claim,
    ours: "Bodies are Organization, people Person.",
    *find(subject) {
      for (const party of claimantsOf(subject)) {
        const name = nameOf(party);
        if (name !== undefined && typesOf(party).includes("Person") && isBodyByName(name))
          yield {
            at: party,
            message: `The claim's author ${shown(name)} is typed Person, but by its words is an Organization.`,
          };
      }
    },
  },
  {
    name: "claim-address-as-identity",
    level: "error",
    reason: "url and sameAs say who somebody is; the page where the claim was made says only where.",
    documentation: titles.factCheck,
    ours: "Pages of the claim stand in appearance alone.",
    *find(subject): Generator<Fault> {
      const written = [...appearanceAddresses(subject.claim), ...stringsOf(member(subject.claim, "url"))];
      const pages = new Set(written.flatMap((address) => address.split(/[\s,;|]+/)));
      for (const party of claimantsOf(subject))
        for (const name of ["url", "sameAs", "@id"])
          for (const node of items(member(party, name))) {
            const url = stringOf(node);
            if (url === undefined || !isWebAddress(url)) continue;
            if (pages.has(url) || (name !== "@id" && postPath.test(new URL(url).pathname)))
              yield {
                at: node,
                message: `The author's ${name} ${shown(url)} is a page of the claim; it belongs in appearance.`,
              };
          }
      for (const node of items(member(subject.claim, "sameAs"))) {
        const url = stringOf(node);
        if (url !== undefined)
          yield {
            at: node,
            message: `The claim's sameAs ${shown(url)} should be its appearance: a page where it was made.`,
          };
      }
    },
  },
];
