import type { ArticleRecord } from "../../src/model/article-record.js";
import type { Span } from "../../src/model/span.js";
import type { Gold, GoldDate } from "./gold.js";
import { overlapsAny, pairByOverlap } from "./pairing.js";
import { type Tally, tally } from "./tally.js";

/** Where the date stands; gold without offsets means the words' first occurrence. */
function place(date: GoldDate, text: string): Span {
  const start = date.start ?? text.indexOf(date.text);
  return { start, end: date.end ?? start + date.text.length };
}

/** Dates: found where they overlap; right with the same value. */
export function measureDates(record: ArticleRecord, gold: Gold): Tally {
  const places = gold.dates.map((date) => [place(date, record.text)]);
  const pairs = pairByOverlap(
    places,
    record.dates.map((date) => [date]),
  );
  const required = gold.dates
    .map((wanted, index) => ({ wanted, found: record.dates[pairs[index] ?? -1] }))
    .filter(({ wanted }) => wanted.optional !== true);
  const judged = required.flatMap(({ wanted, found }) =>
    found === undefined
      ? []
      : [{ wanted, found, wrong: wanted.value === null || wanted.value === found.value ? [] : ["value"] }],
  );
  const taken = new Set(pairs);
  const allowed = [...(gold.unjudged ?? []), ...places.filter((_, index) => gold.dates[index]?.optional).flat()];
  return tally({
    pairs: judged.map(({ found, wrong }) => ({ certainty: found.certainty, wrong })),
    details: ["value"],
    missed: required.filter(({ found }) => found === undefined).map(({ wanted }) => `date missed: "${wanted.text}"`),
    false: record.dates
      .filter((date, index) => !taken.has(index) && !overlapsAny(date, allowed))
      .map((date) => ({
        certainty: date.certainty,
        difference: `date false (${date.certainty}): "${date.text}" ${date.value}`,
      })),
    differences: judged
      .filter(({ wrong }) => wrong.length > 0)
      .map(
        ({ wanted, found }) =>
          `date value (${found.certainty}): "${wanted.text}" is ${wanted.value}, found "${found.text}" ${found.value}`,
      ),
  });
}
