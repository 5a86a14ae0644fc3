import type { ArticleRecord } from "../../model/article-record.js";
import { type Place, placesOf } from "../place.js";
import { cleaned } from "./markup.js";
import { withMarks } from "./quotation-marks.js";

/** Where in the article cited words stand. */
export interface Pinpoint {
  /** Heading of the section; absent before the first. */
  readonly heading?: string;
  /** Number of the paragraph in the whole article, from 1, or a mark in its place; absent in headlines and headings. */
  readonly paragraph?: number | string;
  /** Number of the paragraph under its heading, from 1, or a mark in its place. */
  readonly paragraphInSection?: number | string;
  readonly inHeadline: boolean;
}

/** For each paragraph of the article its number under its heading. */
function numbersInSections({ sections }: ArticleRecord): number[] {
  return sections.flatMap(({ paragraphs }) => paragraphs.map((_, order) => order + 1));
}

/** Says of any offset of the record's text where it stands, as a citation says it. */
export function pinpointsOf(record: ArticleRecord): (offset: number) => Pinpoint {
  const placeAt = placesOf(record);
  const numbers = numbersInSections(record);
  return (offset) => {
    const { heading, paragraph, inHeadline }: Place = placeAt(offset);
    const paragraphInSection = paragraph === undefined ? undefined : numbers[paragraph - 1];
    return {
      ...(heading === undefined ? {} : { heading: cleaned(heading) }),
      ...(paragraph === undefined ? {} : { paragraph }),
      ...(paragraphInSection === undefined ? {} : { paragraphInSection }),
      inHeadline,
    };
  };
}

/** In plain words: "section “Costs”, paragraph 4 of the article". */
export function inWords({ heading, paragraph, inHeadline }: Pinpoint): string {
  if (inHeadline) return "headline";
  const section = heading === undefined ? [] : [`section “${heading}”`];
  const place =
    paragraph === undefined
      ? [heading === undefined ? "article" : "heading"]
      : [`paragraph ${paragraph} of the article`];
  return [...section, ...place].join(", ");
}

/** How a style writes a place: its quotation marks, and whether "Sec." and "Para." have capitals. */
interface PlaceForm {
  readonly marks: "double" | "single";
  readonly capitals?: boolean;
}

/** "sec. “Costs”, para. 4" as the style writes it; empty where nothing is known. */
export function paragraphPlace(
  { heading, paragraph, inHeadline }: Pinpoint,
  { marks, capitals = false }: PlaceForm,
): string {
  if (inHeadline) return "headline";
  const number = paragraph === undefined ? "" : `${capitals ? "Para." : "para."} ${paragraph}`;
  if (heading === undefined) return number;
  const section = capitals ? "Sec." : "sec.";
  const comma = number === "" ? "" : ",";
  return marks === "double"
    ? `${section} “${withMarks(heading, "single")}${comma}” ${number}`.trimEnd()
    : `${section} ‘${withMarks(heading, "double")}’${comma} ${number}`.trimEnd();
}
