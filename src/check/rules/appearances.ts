import { hostOf } from "../../review/wording.js";
import { titles } from "../finding.js";
import { items, type JsonNode, member, stringOf } from "../json-node.js";
import { appearanceAddresses, type ClaimSubject } from "./claims.js";
import { type CheckedRule, isWebAddress, shown } from "./rule.js";

/** Whether a text holds several addresses. */
const isSeveral = (words: string): boolean =>
  words.split(/[\s,;|]/u).filter((piece) => /^https?:\/\//iu.test(piece)).length > 1;

/** The appearances of a claim with their addresses as written; undefined where one has none. */
function pagesOf({ claim }: ClaimSubject): { readonly page: JsonNode; readonly url: string | undefined }[] {
  return ["appearance", "firstAppearance"].flatMap((name) =>
    items(member(claim, name)).map((page) => ({
      page,
      url: page.type === "object" ? (stringOf(member(page, "url")) ?? stringOf(member(page, "@id"))) : stringOf(page),
    })),
  );
}

/** Rules of where the claim was made. */
export const appearanceRules: readonly CheckedRule<ClaimSubject>[] = [
  {
    name: "appearance-missing",
    level: "advice",
    reason: "Readers match a fact check with the pages that repeat the claim by it.",
    documentation: titles.factCheck,
    ours: "The article's page and those that the reviewer names.",
    *find(subject) {
      if (subject.review !== undefined && pagesOf(subject).length === 0)
        yield { at: subject.claim, message: "The claim does not say where it was made (appearance)." };
    },
  },
  {
    name: "appearance-joined",
    level: "error",
    reason: "Several addresses in one string are no address; each is an item of a list.",
    documentation: titles.factCheck,
    ours: "A list with one work a page.",
    *find(subject) {
      for (const { page, url } of pagesOf(subject))
        if (url !== undefined && isSeveral(url))
          yield { at: page, message: `The appearance holds several addresses in one string: ${shown(url)}.` };
    },
  },
  {
    name: "appearance-not-address",
    level: "error",
    reason: "An appearance is a page: its address, or a work with its url.",
    documentation: titles.factCheck,
    ours: "Works with absolute addresses.",
    *find(subject) {
      for (const { page, url } of pagesOf(subject)) {
        const isWork = page.type === "object" && member(page, "url") === undefined;
        if (isWork || (url !== undefined && isSeveral(url))) continue;
        if (url === undefined || !isWebAddress(url))
          yield { at: page, message: `The appearance is no absolute web address: ${shown(url ?? page.type)}.` };
      }
    },
  },
  {
    name: "appearance-on-own-domain",
    level: "warning",
    reason: "The reviewer's own page is where the claim was checked, not where it was made.",
    documentation: titles.factCheck,
    ours: "The build warns of it.",
    *find({ claim, review }) {
      const own = new Set(
        [stringOf(member(review, "url")), stringOf(member(items(member(review, "author"))[0], "url"))].map(hostOf),
      );
      for (const url of appearanceAddresses(claim)) {
        const host = isWebAddress(url) ? hostOf(url) : undefined;
        if (host !== undefined && own.has(host))
          yield {
            at: member(claim, "appearance") ?? claim,
            message: `The appearance ${shown(url)} is on the reviewer's own site.`,
          };
      }
    },
  },
];
