import { placesOf } from "../export/place.js";
import type { ArticleRecord } from "../model/article-record.js";
import type { Span } from "../model/span.js";

/** The lists of a record whose things are compared. */
export type ComparedList = "figures" | "claims" | "dates";

/** Where a finding stands, as a reader would say it. */
export interface FindingPlace {
  readonly section?: string;
  /** Number of the paragraph in the article, from 1; absent in the headline and in headings. */
  readonly paragraph?: number;
}

/** A figure, claim or date of a record, said in words, so that two records can be compared without their offsets. */
export interface Finding {
  readonly list: ComparedList;
  readonly id: string;
  /** Its own words, as they stand in the article. */
  readonly words: string;
  /** The sentence it stands in; its own words where it stands in none. */
  readonly sentence: string;
  readonly place: FindingPlace;
  /** What the record says of it, by member; absent members have no entry. */
  readonly members: ReadonlyMap<string, string>;
}

function membersOf(
  entries: readonly (readonly [string, string | number | boolean | undefined])[],
): Map<string, string> {
  return new Map(
    entries.flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[name, String(value)]])),
  );
}

/** Everything the article says with a value: its figures, claims and dates, in text order within each list. */
export function findingsOf(record: ArticleRecord): Finding[] {
  const placeAt = placesOf(record);
  const words = ({ start, end }: Span): string => record.text.slice(start, end);
  const speakers = new Map(record.speakers.map((speaker) => [speaker.id, speaker.name]));
  const speaker = (id: string | undefined): string | undefined => (id === undefined ? undefined : speakers.get(id));
  const situated = (first: Span | undefined, own: string): Pick<Finding, "words" | "sentence" | "place"> => {
    const { heading, paragraph, sentence } = placeAt(first?.start ?? 0);
    return {
      words: own,
      sentence: sentence === undefined ? own : words(sentence),
      place: {
        ...(heading === undefined ? {} : { section: heading }),
        ...(paragraph === undefined ? {} : { paragraph }),
      },
    };
  };
  const figures = record.figures.map(
    (figure): Finding => ({
      list: "figures",
      id: figure.id,
      ...situated(figure, figure.text),
      members: membersOf([
        ["value", figure.value],
        ["low", figure.low],
        ["high", figure.high],
        ["bound", figure.bound],
        ["change", figure.change],
        ["unit", figure.unit.name],
        ["item", figure.item?.text],
        ["asOf", figure.asOf],
        ["negated", figure.negated],
        ["speaker", speaker(figure.speakerId)],
      ]),
    }),
  );
  const claims = record.claims.map(
    (claim): Finding => ({
      list: "claims",
      id: claim.id,
      ...situated(claim.content[0], claim.content.map(words).join(" … ")),
      members: membersOf([
        ["speaker", speaker(claim.speakerId)],
        ["kind", claim.kind],
        ["force", claim.force],
        ["negated", claim.negated],
      ]),
    }),
  );
  const dates = record.dates.map(
    (date): Finding => ({
      list: "dates",
      id: date.id,
      ...situated(date, date.text),
      members: membersOf([["value", date.value]]),
    }),
  );
  return [...figures, ...claims, ...dates];
}
