import type { ReviewState } from "../../review/claim-states.js";
import type { ArticleView, WorkItem } from "../protocol.js";

/** How a person wants the worklist; remembered by the browser. */
export interface ListSettings {
  readonly order: "desk" | "text" | "speaker";
  readonly kind: "all" | "figure" | "claim" | "date" | "other";
  readonly certainty: "all" | "check" | "sure";
  readonly state: "all" | ReviewState;
  readonly search: string;
}

export const usualSettings: ListSettings = { order: "desk", kind: "all", certainty: "all", state: "all", search: "" };

/** A line of the worklist, with what is shown of it. */
export interface Row extends WorkItem {
  readonly key: string;
  readonly words: string;
  readonly start: number;
  readonly speaker: string;
  readonly certainty?: "sure" | "check";
  readonly state?: ReviewState;
}

/** The key of an item among all of its article: a claim may stand in two groups. */
const keyOf = ({ group, kind, id }: Pick<WorkItem, "group" | "kind" | "id">): string => `${group}:${kind}:${id}`;

/** All lines of an article's worklist in the desk's order. Figures and dates that are sure come last, so that each can be mended. */
export function rowsOf({ record, worklist, states, reviews, outcomes }: ArticleView): Row[] {
  const speakers = new Map(record.speakers.map(({ id, name }) => [id, name]));
  const stateOf = new Map(
    states.flatMap(({ claim, state }) => (claim === undefined ? [] : [[claim.id, state] as const])),
  );
  const figures = new Map(record.figures.map((figure) => [figure.id, figure]));
  const claims = new Map(record.claims.map((claim) => [claim.id, claim]));
  const dates = new Map(record.dates.map((date) => [date.id, date]));
  const listed = new Set(worklist.map(({ kind, id }) => `${kind}:${id}`));
  const rest = [
    ...record.figures
      .filter(({ id }) => !listed.has(`figure:${id}`))
      .map(({ id }) => ({ kind: "figure" as const, id })),
    ...record.dates.filter(({ id }) => !listed.has(`date:${id}`)).map(({ id }) => ({ kind: "date" as const, id })),
  ].map((item, index): WorkItem => ({ ...item, group: "claims", reasons: [], rank: worklist.length + index }));
  return [...worklist, ...rest].map((item): Row => {
    const base = { ...item, key: keyOf(item), speaker: "", start: 0 };
    const { id } = item;
    const figure = figures.get(id);
    if (item.kind === "figure" && figure !== undefined)
      return {
        ...base,
        words: figure.text,
        start: figure.start,
        speaker: speakers.get(figure.speakerId ?? "") ?? "",
        certainty: figure.certainty,
      };
    const claim = claims.get(id);
    if (item.kind === "claim" && claim !== undefined) {
      const state = stateOf.get(id);
      return {
        ...base,
        words: claim.content.map(({ start, end }) => record.text.slice(start, end)).join(" … "),
        start: claim.content[0]?.start ?? 0,
        speaker: speakers.get(claim.speakerId ?? "") ?? "",
        certainty: claim.certainty,
        ...(state === undefined ? {} : { state }),
      };
    }
    const date = dates.get(id);
    if (item.kind === "date" && date !== undefined)
      return { ...base, words: date.text, start: date.start, certainty: date.certainty };
    if (item.kind === "conflict")
      return { ...base, words: record.conflicts.find((conflict) => conflict.id === id)?.about ?? id };
    if (item.kind === "review") {
      const review = reviews.find((each) => each.id === id);
      const state = states.find((each) => each.review?.id === id)?.state;
      return {
        ...base,
        words: review?.claim.anchor.exact ?? id,
        ...(state === undefined ? {} : { state }),
      };
    }
    const outcome = outcomes.find(({ correction }) => correction.id === id)?.correction;
    return { ...base, words: outcome?.anchor?.exact ?? id };
  });
}

/** Whether two lines show the same: the rank says only where, and the list itself has its order. */
const isSameRow = ({ rank: _, ...left }: Row, { rank: __, ...right }: Row): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

/** The rows as they are now; those that say the same as before are the same objects, so that their lines are not drawn anew. */
export function keptRows(before: readonly Row[], now: readonly Row[]): Row[] {
  const known = new Map(before.map((row) => [row.key, row]));
  return now.map((row) => {
    const old = known.get(row.key);
    return old !== undefined && isSameRow(old, row) ? old : row;
  });
}

/** The lines that a person wants to see, in the order wanted. */
export function arranged(rows: readonly Row[], settings: ListSettings): Row[] {
  const { order, kind, certainty, state, search } = settings;
  const wanted = search.trim().toLowerCase();
  const isOther = (row: Row): boolean => row.kind !== "figure" && row.kind !== "claim" && row.kind !== "date";
  const kept = rows.filter(
    (row) =>
      (kind === "all" || (kind === "other" ? isOther(row) : row.kind === kind)) &&
      (certainty === "all" || row.certainty === certainty) &&
      (state === "all" || row.state === state) &&
      (wanted === "" || `${row.words} ${row.speaker} ${row.reasons.join(" ")}`.toLowerCase().includes(wanted)),
  );
  if (order === "desk") return kept;
  const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
  return kept.sort((left, right) =>
    order === "text"
      ? left.start - right.start || left.rank - right.rank
      : compare(left.speaker, right.speaker) || left.start - right.start,
  );
}
