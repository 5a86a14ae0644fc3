import type { ArticleRecord } from "../model/article-record.js";
import { optional } from "./optional.js";

/** What stands where the article stood. */
const NOTICE = "This article was canceled by its publisher.";

const lists = ["figures", "dates", "speakers", "claims"] as const;

/** The ids of a list of the record, and those it had in the record that was there before. */
function idsOf(list: (typeof lists)[number], record: ArticleRecord, earlier: ArticleRecord | undefined): string[] {
  const member = `${list.slice(0, -1) as "figure" | "date" | "speaker" | "claim"}Ids` as const;
  const now = record[list].map(({ id }) => id);
  const before =
    earlier?.id === record.id ? [...earlier[list].map(({ id }) => id), ...(earlier.canceled?.[member] ?? [])] : [];
  return [...new Set([...now, ...before])].sort();
}

/**
 * What is left of an article that its publisher has canceled: a valid record without any of its words, which says so,
 * and keeps the article's id and those of all that was found in it, also in the record that was there before; nobody who
 * follows an old link or row finds nothing, and no id comes to mean something else.
 */
export function tombstoneOf(record: ArticleRecord, earlier?: ArticleRecord): ArticleRecord {
  const { schemaVersion, id, slug, source, publisher, datePublished, dateModified, version, dataLicense, tool } =
    record;
  return {
    schemaVersion,
    id,
    slug,
    text: NOTICE,
    source,
    language: { value: "en", basis: "given" },
    headline: { text: NOTICE, start: 0, end: NOTICE.length },
    byline: [],
    ...optional("publisher", publisher),
    ...optional("datePublished", datePublished?.basis === "inferred" ? undefined : datePublished),
    ...optional("dateModified", dateModified?.basis === "inferred" ? undefined : dateModified),
    ...optional("version", version),
    ...optional("dataLicense", dataLicense),
    sections: [],
    figures: [],
    dates: [],
    speakers: [],
    claims: [],
    conflicts: [],
    notBody: [],
    canceled: {
      figureIds: idsOf("figures", record, earlier),
      dateIds: idsOf("dates", record, earlier),
      speakerIds: idsOf("speakers", record, earlier),
      claimIds: idsOf("claims", record, earlier),
    },
    notes: [
      "The article is canceled (pubStatus): its files say so and hold nothing else of it; --force builds it all the same.",
    ],
    tool,
  };
}
