/**
 * How the readers of ClaimReview read it, as code of our own: what each takes from a page's script elements, and why it
 * leaves something out. Each gives the faults it finds; an empty list is a review taken.
 */

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isFilled = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
const objectAt = (node: Json, key: string): Json => {
  const value = node[key];
  return isObject(value) ? value : {};
};
const missing = (node: Json, keys: readonly string[], where = ""): string[] =>
  keys.filter((key) => !isFilled(node[key])).map((key) => `${where}${key} is missing or empty`);

const isDay = (value: unknown): boolean =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));

const hostOf = (value: unknown): string => (isFilled(value) && URL.canParse(value) ? new URL(value).hostname : "");

/**
 * Duke Reporters' Lab, Fact-Check Insights (https://www.factcheckinsights.org/guide) and MediaVault: a script's top-level
 * object must itself be the ClaimReview; its author's url must be on a host the lab knows; dates are days.
 */
export function factCheckInsights(scripts: readonly unknown[], knownHosts: ReadonlySet<string>): string[] {
  const found = scripts.filter((script) => isObject(script) && script["@type"] === "ClaimReview") as Json[];
  if (found.length === 0) return ["no top-level ClaimReview"];
  return found.flatMap((review) => [
    ...missing(review, ["claimReviewed", "url", "datePublished"]),
    ...(knownHosts.has(hostOf(objectAt(review, "author").url)) ? [] : ["author.url is on no known host"]),
    ...(isDay(review.datePublished) ? [] : ["datePublished is no day"]),
    ...missing(objectAt(review, "reviewRating"), ["alternateName"], "reviewRating."),
  ]);
}

/**
 * ClaimsKG (https://github.com/claimskg/claimskg-extractor): takes the first node of a graph for the review, and reads
 * dates with Python's `%Y-%m-%d`, which throws at anything else.
 */
export function claimsKg(scripts: readonly unknown[]): string[] {
  const [script] = scripts;
  if (!isObject(script)) return ["the first script is no object"];
  const graph = script["@graph"];
  const node: unknown = Array.isArray(graph) ? graph[0] : script;
  if (!isObject(node) || node["@type"] !== "ClaimReview") return ["the first node is no ClaimReview"];
  const claim = objectAt(node, "itemReviewed");
  return [
    ...missing(node, ["claimReviewed", "url"]),
    ...[node.datePublished, claim.datePublished].flatMap((date) =>
      date === undefined || isDay(date) ? [] : [`${String(date)} is no %Y-%m-%d`],
    ),
    ...missing(objectAt(node, "author"), ["name", "url"], "author."),
    ...(claim.author === undefined ? [] : missing(objectAt(claim, "author"), ["name"], "itemReviewed.author.")),
  ];
}

/** A scraper of embedded JSON that looks for a ClaimReview member by member and enters objects, but no arrays. */
export function scraper(scripts: readonly unknown[]): string[] {
  const pending = [...scripts];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (!isObject(value)) continue;
    if (value["@type"] === "ClaimReview") {
      const wanted: readonly (readonly [Json, string, readonly string[]])[] = [
        [value, "", ["claimReviewed", "url", "datePublished"]],
        [objectAt(value, "author"), "author.", ["name", "url"]],
        [objectAt(value, "reviewRating"), "reviewRating.", ["alternateName"]],
        [objectAt(value, "itemReviewed"), "itemReviewed.", ["@type"]],
      ];
      return wanted.flatMap(([node, where, keys]) => missing(node, keys, where));
    }
    pending.push(...Object.values(value));
  }
  return ["no ClaimReview outside arrays"];
}

/**
 * Google's fact check markup (https://developers.google.com/search/docs/appearance/structured-data/factcheck): required
 * claimReviewed, reviewRating and url; recommended author, itemReviewed and in it author, datePublished, appearance;
 * of a rating with a number, bestRating > worstRating and whole numbers from 1.
 */
export function google(scripts: readonly unknown[]): { readonly errors: string[]; readonly warnings: string[] } {
  const found = scripts.filter((script) => isObject(script) && script["@type"] === "ClaimReview") as Json[];
  if (found.length === 0) return { errors: ["no ClaimReview"], warnings: [] };
  const errors: string[] = [];
  const warnings: string[] = [];
  for (const review of found) {
    const rating = objectAt(review, "reviewRating");
    const claim = objectAt(review, "itemReviewed");
    errors.push(...missing(review, ["claimReviewed", "url"]), ...missing(rating, ["alternateName"], "reviewRating."));
    const { ratingValue, bestRating, worstRating } = rating;
    const numbers = [ratingValue, bestRating, worstRating];
    if (numbers.some((number) => number !== undefined)) {
      const [value = 0, best = 0, worst = 0] = numbers.map((number) => (Number.isInteger(number) ? Number(number) : 0));
      if (worst < 1 || best <= worst || value < worst || value > best) errors.push("the rating's numbers do not fit");
    }
    if (JSON.stringify(review).includes(':""')) errors.push("a member is empty");
    warnings.push(
      ...missing(review, ["datePublished"]),
      ...missing(objectAt(review, "author"), ["name", "url"], "author."),
    );
    if (claim["@type"] !== "Claim") warnings.push("itemReviewed is no Claim");
    warnings.push(
      ...([claim.appearance, claim.firstAppearance].every((pages) => pages === undefined) ? ["no appearance"] : []),
    );
    for (const page of [claim.appearance, claim.firstAppearance].flat())
      if (page !== undefined && (!isObject(page) || !isFilled(page["@type"])))
        warnings.push("an appearance has no type");
  }
  return { errors, warnings };
}

/**
 * Data Commons' feed (https://datacommons.org/factcheck/download): one DataFeed whose elements are DataFeedItems with
 * the review's address and day, and in `item` one whole ClaimReview; ratings are strings.
 */
export function dataCommons(feed: unknown): string[] {
  if (!isObject(feed) || feed["@type"] !== "DataFeed" || !Array.isArray(feed.dataFeedElement)) return ["no DataFeed"];
  if (!isDay(feed.dateModified)) return ["dateModified is no day"];
  return feed.dataFeedElement.flatMap((element: unknown) => {
    if (!isObject(element) || element["@type"] !== "DataFeedItem") return ["an element is no DataFeedItem"];
    const [review, ...others] = [element.item].flat();
    if (!isObject(review) || others.length > 0 || review["@type"] !== "ClaimReview")
      return ["an item is no ClaimReview"];
    const { ratingValue, bestRating, worstRating } = objectAt(review, "reviewRating");
    return [
      ...missing(element, ["url"]),
      ...(isDay(element.dateCreated) ? [] : ["dateCreated is no day"]),
      ...(element.url === review.url ? [] : ["the element's address is not the review's"]),
      ...missing(review, ["claimReviewed", "url", "datePublished"]),
      ...missing(objectAt(review, "author"), ["name", "url"], "author."),
      ...missing(objectAt(review, "reviewRating"), ["alternateName"], "reviewRating."),
      ...[ratingValue, bestRating, worstRating].flatMap((number) =>
        number === undefined || (typeof number === "string" && /^\d+$/.test(number)) ? [] : ["a rating is no string"],
      ),
    ];
  });
}
