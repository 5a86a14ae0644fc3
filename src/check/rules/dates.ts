import { titles } from "../finding.js";
import { items, type JsonNode, member } from "../json-node.js";
import { type CheckedRule, type Fault, missing, shown } from "./rule.js";

/** ISO 8601 as schema.org's Date and DateTime have it (extended format): a day, or a day and a time. */
const isoForm =
  /^(\d{4}-\d{2}-\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/;

/** Whether a text is a day, or a day and time, of the calendar in ISO 8601. */
function isIsoDate(words: string): boolean {
  const day = isoForm.exec(words)?.[1];
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
}

const dateNames = ["datePublished", "dateModified", "dateCreated"] as const;

const filled = (node: JsonNode): boolean => !(node.type === "string" && String(node.value).trim() === "");

function* datesOf(node: JsonNode | undefined): Generator<Fault> {
  for (const name of dateNames)
    for (const date of items(member(node, name)))
      if (filled(date) && !(date.type === "string" && isIsoDate(String(date.value).trim())))
        yield {
          at: date,
          message: `${name} is no day in ISO 8601 as 2031-05-14, nor a day and a time: ${shown(String(date.value ?? date.type))}.`,
        };
}

const common = {
  reason: "Readers parse ISO 8601 and nothing else; 05/14/2031 is a date to one and none to the other.",
  documentation: titles.date,
  ours: "Days as 2031-05-14; times only with their zone.",
} as const;

/** Dates of a review and of the claim in it. */
export const reviewDateRules: readonly CheckedRule<JsonNode>[] = [
  {
    ...common,
    name: "date-not-iso",
    level: "error",
    *find(review) {
      yield* datesOf(review);
      for (const claim of items(member(review, "itemReviewed"))) yield* datesOf(claim);
    },
  },
  {
    ...common,
    name: "date-missing",
    level: "warning",
    reason: "Readers sort by the day of the fact check, and some leave out what has none.",
    documentation: titles.insights,
    find: (review) => missing(review, "datePublished", "The review has no datePublished."),
  },
];

/** Dates of an article. */
export const articleDateRules: readonly CheckedRule<JsonNode>[] = [
  { ...common, name: "article-date-not-iso", level: "error", find: datesOf },
  {
    name: "article-date-missing",
    level: "warning",
    reason: "Without it the date that is shown is guessed from the page.",
    documentation: titles.article,
    ours: "The date that the article states or a person gives.",
    find: (article) => missing(article, "datePublished", "The article has no datePublished."),
  },
  {
    name: "article-modified-before-published",
    level: "error",
    reason: "An article cannot be changed before it is there; mostly the two are mixed up.",
    documentation: titles.article,
    *find(article) {
      const [published, modified] = ["datePublished", "dateModified"].map((name) => member(article, name));
      const [from, to] = [published, modified].map((node) => String(node?.value ?? "").trim());
      if (modified === undefined || from === undefined || to === undefined || !isIsoDate(from) || !isIsoDate(to))
        return;
      const isEarlier =
        from.length === 10 || to.length === 10
          ? to.slice(0, 10) < from.slice(0, 10)
          : Date.parse(to) < Date.parse(from);
      if (isEarlier) yield { at: modified, message: `dateModified ${to} is before datePublished ${from}.` };
    },
  },
  {
    name: "article-modified-missing",
    level: "advice",
    reason: "It says that the article is kept up to date.",
    documentation: titles.article,
    ours: "It stands where a date of change is known.",
    find: (article) => missing(article, "dateModified", "The article has no dateModified."),
  },
  {
    name: "article-date-without-zone",
    level: "advice",
    reason: "A time without its zone is read in the reader's own.",
    documentation: titles.article,
    ours: "A time without a zone is left out, the day stays.",
    *find(article) {
      for (const name of dateNames) {
        const node = member(article, name);
        const words = String(node?.value ?? "").trim();
        if (
          node !== undefined &&
          isIsoDate(words) &&
          words.includes("T") &&
          !/(?:Z|[+-]\d{2}(?::?\d{2})?)$/.test(words)
        )
          yield { at: node, message: `${name} ${shown(words)} has a time without a zone.` };
      }
    },
  },
];
