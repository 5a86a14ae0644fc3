import type { ArticleRecord } from "../model/article-record.js";

/** The fields of the article as a whole that readers see, each in words; absent ones have no entry. */
export function fieldsOf(record: ArticleRecord): Map<string, string> {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["headline", record.headline.text],
    ["subhead", record.subhead?.text],
    ["byline", record.byline.map(({ name }) => name).join("; ")],
    ["publisher", record.publisher?.name],
    ["agency", record.agency?.name],
    ["dateline", record.dateline?.place],
    ["datePublished", record.datePublished?.value],
    ["dateModified", record.dateModified?.value],
    ["version", record.version?.number],
    ["pubStatus", record.version?.pubStatus],
    ["language", record.language.value],
    ["rights", record.rights?.notice ?? record.rights?.holder],
    ["license", record.rights?.license],
  ];
  return new Map(fields.flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[name, value]])));
}
