import { folded } from "../folded.js";
import { isNode, type JsonLdNode, listOf, member, textOf, typesOf } from "./json-ld.js";

/** Article and the types below it (schema.org 29.3) that a news page has for its article. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|NewsStory)$/;

function addressesOf(node: JsonLdNode): string[] {
  const ownPage = listOf(member(node, "mainEntityOfPage")).map((page) =>
    isNode(page) ? (member(page, "@id") ?? member(page, "url")) : page,
  );
  return [member(node, "url"), member(node, "@id"), ...ownPage].filter((value) => typeof value === "string");
}

/**
 * The node of the page's own article. Of several, only one whose headline or address is the page's: the others are
 * teasers.
 */
export function articleNode(
  nodes: readonly JsonLdNode[],
  titles: readonly string[],
  address: string | undefined,
): JsonLdNode | undefined {
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  const told = articles.filter(
    (node) => member(node, "headline") !== undefined || member(node, "datePublished") !== undefined,
  );
  const stated = titles.map(folded);
  const fitting = told.filter((node) => {
    const headline = folded(textOf(member(node, "headline")) ?? textOf(member(node, "name")) ?? "");
    const isTitle =
      headline.length >= 8 && stated.some((title) => title.includes(headline) || headline.startsWith(title));
    return isTitle || (address !== undefined && addressesOf(node).some((one) => one.split("#", 1)[0] === address));
  });
  return fitting[0] ?? (told.length === 1 ? told[0] : undefined);
}
