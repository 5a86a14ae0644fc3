import type { ArticleRecord } from "../../model/article-record.js";
import type { Correction } from "../../model/corrections.js";
import type { Span } from "../../model/span.js";
import type { Result } from "../../model/violation.js";
import { freshIdentifier } from "./listing.js";
import { misfit } from "./step.js";
import { placeOf } from "./target.js";

/** Where a thing is to be added, and the id it gets. */
interface Addressed<Thing> extends Span {
  readonly id: string;
  /** The same thing, where the software finds it by now: the addition then amends it, and its own id stays. */
  readonly known: Thing | undefined;
  /** The list without it, in which nothing else has the id. */
  readonly others: readonly Thing[];
}

const startOf = (thing: { readonly start?: number; readonly content?: readonly Span[] }): number | undefined =>
  thing.start ?? thing.content?.[0]?.start;
const endOf = (thing: { readonly end?: number; readonly content?: readonly Span[] }): number | undefined =>
  thing.end ?? thing.content?.at(-1)?.end;

/**
 * Where an addition goes. It keeps the id its correction gave it for ever, since reviews and other corrections may name
 * it; a later version of the software that finds the same words finds the same thing.
 */
export function addressed<
  Thing extends { readonly id: string; readonly start?: number; readonly content?: readonly Span[] },
>(
  prefix: string,
  { id: articleId, text }: ArticleRecord,
  things: readonly Thing[],
  { anchor, targetId }: Correction,
): Result<Addressed<Thing>, string> {
  if (anchor === undefined) return misfit("it has no anchor");
  const place = placeOf(text, anchor);
  if (!place.ok) return place;
  const { start, end } = place.value;
  const known = things.find((thing) => startOf(thing) === start && endOf(thing) === end);
  const rest = things.filter((thing) => thing !== known);
  const words = text.slice(start, end);
  const id = targetId ?? known?.id ?? freshIdentifier(prefix, articleId, words, rest);
  const others = rest.map((thing) =>
    thing.id === id
      ? { ...thing, id: known?.id ?? freshIdentifier(prefix, articleId, words, [...rest, { id }]) }
      : thing,
  );
  return { ok: true, value: { start, end, id, known, others } };
}
