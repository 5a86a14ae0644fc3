import type { ArticleRecord } from "../model/article-record.js";
import { decodePage } from "../read/html/decode-page.js";
import { pageMetadata } from "../read/html/metadata/index.js";
import { isNode, jsonLdNodes, listOf, member, textOf, typesOf } from "../read/html/metadata/json-ld.js";
import { metaElementsOf } from "../read/html/metadata/meta-elements.js";
import { refuseLargePage } from "../read/html/page-size.js";
import { parsePage } from "../read/html/parse.js";
import { elementsBelow, textContent } from "../read/html/tree.js";
import { likeness } from "../review/likeness.js";
import { EDITORS_PAGE } from "./refusal-advice.js";

/** What a page says that it is. */
export interface PageIdentity {
  /** Its addresses: canonical link, OpenGraph's, its article's; template faults such as a bare home page left out. */
  readonly addresses: readonly string[];
  /** Headlines it shows or states. */
  readonly headlines: readonly string[];
  /** Headlines of what it states to be its article; empty where it states none. */
  readonly articleHeadlines: readonly string[];
}

const isPageAddress = (url: string): boolean =>
  URL.canParse(url) && new URL(url).pathname + new URL(url).search !== "/";

const plain = (words: string): string => words.replace(/\s+/g, " ").trim();

/** Reads what a page says that it is. Throws an `InputError` for what is no page that a browser could show. */
export function pageIdentityOf(bytes: Uint8Array, where: string): PageIdentity {
  refuseLargePage(bytes, where, EDITORS_PAGE);
  const document = parsePage(decodePage(bytes), where, EDITORS_PAGE);
  const { links, contents } = metaElementsOf(document);
  const shown = [...elementsBelow(document)]
    .filter(({ tagName }) => tagName === "h1")
    .map((h1) => plain(textContent(h1)));
  const articles = jsonLdNodes(document).filter((node) => typesOf(node).some((type) => type.endsWith("Article")));
  const stated = articles.flatMap((node) => textOf(member(node, "headline")) ?? []);
  const openGraph = contents.get("og:type")?.includes("article") ? (contents.get("og:title") ?? []) : [];
  const ofArticles = articles.flatMap((node) =>
    [member(node, "url"), ...listOf(member(node, "mainEntityOfPage"))].flatMap(
      (page) => textOf(isNode(page) ? member(page, "@id") : page) ?? [],
    ),
  );
  const { values } = pageMetadata(document, shown);
  const own = [...(links.get("canonical") ?? []), ...(contents.get("og:url") ?? []), values.url ?? ""];
  return {
    addresses: [...new Set([...own, ...(own.some(isPageAddress) ? [] : ofArticles)])].filter(isPageAddress),
    headlines: [...new Set([...shown, ...stated, ...openGraph])],
    articleHeadlines: [...new Set([...stated, ...openGraph])],
  };
}

/** An address less what differs between writings of the same: protocol, `www.`, a slash at the end, anchor, campaign. */
function essential(url: string): string {
  const { hostname, pathname, searchParams } = new URL(url);
  const parameters = [...searchParams].filter(([name]) => !/^(?:utm_|fbclid$|gclid$)/i.test(name));
  return JSON.stringify([hostname.replace(/^www\./, ""), pathname.replace(/\/{1,20}$/, ""), parameters]);
}

/** Whether two addresses lead to the same page. */
export function isSameAddress(left: string, right: string): boolean {
  return URL.canParse(left) && URL.canParse(right) && essential(left) === essential(right);
}

/** Why the page is the article's own, as a clause; undefined where nothing says so. */
export function ownPageReason({ addresses, headlines }: PageIdentity, record: ArticleRecord): string | undefined {
  const { url } = record.source;
  const address = addresses.find((each) => url !== undefined && isSameAddress(each, url));
  if (address !== undefined) return `its address is the article's (${address})`;
  const headline = plain(record.headline.text).toLowerCase();
  const isShown = headline !== "" && headlines.some((each) => each.toLowerCase() === headline);
  return isShown ? "its headline is the article's" : undefined;
}

/** Below this share of words in common, two headlines are not versions of one. */
const LIKE_ENOUGH = 0.5;

/** Why the page is another article's, as a clause; undefined where nothing says so. */
export function otherPageReason(page: PageIdentity, record: ArticleRecord): string | undefined {
  const { url } = record.source;
  const [address] = page.addresses;
  if (url !== undefined && address !== undefined)
    return page.addresses.some((each) => isSameAddress(each, url))
      ? undefined
      : `its address is ${address}, the record's ${url}`;
  const { articleHeadlines, headlines } = page;
  const isLike = headlines.some((each) => likeness(each, record.headline.text) >= LIKE_ENOUGH);
  return articleHeadlines.length === 0 || isLike ? undefined : `its article is "${articleHeadlines[0]}"`;
}
