import type { ArticleRecord } from "../../src/model/article-record.js";
import type { Gold } from "./gold.js";
import { namesAgree } from "./speaker-names.js";

/** One field of the article's front matter: whether it came out as gold has it. */
export interface FieldVerdict {
  readonly field: string;
  readonly right: boolean;
  readonly wanted: string;
  readonly found: string;
}

function verdict(field: string, wanted: string | null | undefined, found: string | undefined): FieldVerdict {
  return { field, right: (wanted ?? "") === (found ?? ""), wanted: wanted ?? "", found: found ?? "" };
}

/** Headline, subhead, byline, dateline, agency, publication date: each right or wrong. */
export function measureFront(record: ArticleRecord, gold: Gold): FieldVerdict[] {
  const place = gold.dateline?.place ?? "";
  const foundPlace = record.dateline?.place ?? "";
  const agencies = [gold.agency ?? gold.dateline?.agency ?? "", ...(gold.agencyAlso ?? [])];
  const foundAgency = record.agency?.name ?? "";
  return [
    verdict("headline", gold.headline, record.headline.text),
    verdict("subhead", gold.subhead, record.subhead?.text),
    ...(gold.byline === undefined
      ? []
      : [verdict("byline", gold.byline.join("; "), record.byline.map((author) => author.name).join("; "))]),
    {
      field: "dateline",
      right: place === foundPlace || (foundPlace !== "" && namesAgree(place, foundPlace)),
      wanted: place,
      found: foundPlace,
    },
    {
      field: "agency",
      right: agencies.some((name) => name.toLowerCase() === foundAgency.toLowerCase()),
      wanted: agencies.join(" | "),
      found: foundAgency,
    },
    verdict("date", gold.publicationDate.value, record.datePublished?.value.slice(0, 10)),
    verdict("date basis", gold.dateBasis, record.datePublished?.basis),
  ];
}
