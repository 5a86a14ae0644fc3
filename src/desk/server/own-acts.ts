import type { Correction } from "../../model/corrections.js";
import type { Review } from "../../model/reviews.js";
import type { Undoable } from "../protocol.js";
import { isSame } from "./same.js";

/** Something the desk did to an article, with what it needs to be taken back. */
export type OwnAct =
  | { readonly kind: "correction"; readonly correction: Correction }
  | { readonly kind: "review"; readonly what: string; readonly before: Review | undefined; readonly after: Review };

const mostActs = 200;

/** The members of a review in which two versions of it are not the same. */
export function membersChanged(before: Review, after: Review): (keyof Review)[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Review>;
  return [...names].filter((name) => !isSame(before[name], after[name]));
}

/** Whether the later act only types on in the text that the earlier one wrote. */
function typesOn(earlier: OwnAct | undefined, later: OwnAct): boolean {
  if (earlier?.kind !== "review" || later.kind !== "review") return false;
  if (earlier.before === undefined || later.before === undefined || !isSame(earlier.after, later.before)) return false;
  const [first, ...others] = membersChanged(earlier.before, earlier.after);
  const now = membersChanged(later.before, later.after);
  return (
    first !== undefined &&
    others.length === 0 &&
    now.length === 1 &&
    now[0] === first &&
    typeof later.after[first] === "string"
  );
}

/** What the desk did, article by article, the last at the end; it forgets when it ends. */
export class OwnActs {
  readonly #acts = new Map<string, OwnAct[]>();

  add(slug: string, act: OwnAct): void {
    const acts = this.#acts.get(slug) ?? [];
    const last = acts.at(-1);
    if (last?.kind === "review" && act.kind === "review" && typesOn(last, act))
      acts.splice(-1, 1, { ...act, before: last.before });
    else acts.push(act);
    this.#acts.set(slug, acts.slice(-mostActs));
  }

  last(slug: string): OwnAct | undefined {
    return this.#acts.get(slug)?.at(-1);
  }

  dropLast(slug: string): void {
    this.#acts.get(slug)?.pop();
  }

  undoable(slug: string): Undoable | null {
    const act = this.last(slug);
    if (act === undefined) return null;
    if (act.kind === "review") return { kind: "review", id: act.after.id, what: act.what };
    const { id, action, target, field } = act.correction;
    return { kind: "correction", id, what: `${action} ${field ?? target}` };
  }
}
