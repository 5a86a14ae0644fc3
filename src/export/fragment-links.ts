import type { ArticleRecord } from "../model/article-record.js";
import type { Span } from "../model/span.js";
import { placesOf } from "./place.js";
import { textDirectives, withTextDirective } from "./text-fragments.js";

/** From the first word of a claim's content to the last. */
export function contentSpan({ content }: ArticleRecord["claims"][number]): Span {
  return { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 };
}

function linksOf(record: ArticleRecord): ReadonlyMap<string, string> {
  const { url } = record.source;
  // A link to words holds some of them and of those around them.
  if (url === undefined || record.textOmitted === true) return new Map();
  const placeAt = placesOf(record);
  const findings = [
    ...record.figures,
    ...record.dates,
    ...record.claims.map((claim) => ({ id: claim.id, ...contentSpan(claim) })),
  ];
  const quotations = findings.map(({ start, end }) => ({
    start,
    end,
    firstBlock: placeAt(start).block ?? { start, end },
    lastBlock: placeAt(end - 1).block ?? { start, end },
  }));
  const directives = textDirectives(record.text, quotations);
  return new Map(
    findings.flatMap(({ id }, order) => {
      const directive = directives[order];
      const link = directive === undefined ? undefined : withTextDirective(url, directive);
      return link === undefined ? [] : [[id, link] as const];
    }),
  );
}

/** Tables of an article, tables of a run and markup ask for the same links, and making them takes seconds a megabyte. */
const known = new WeakMap<ArticleRecord, ReadonlyMap<string, string>>();

/** For each figure, date and claim, by its id, the link that scrolls to its words in the published article; where there is none, it is absent. */
export function fragmentLinks(record: ArticleRecord): ReadonlyMap<string, string> {
  const links = known.get(record) ?? linksOf(record);
  known.set(record, links);
  return links;
}
