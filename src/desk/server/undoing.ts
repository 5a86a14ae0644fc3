import { withoutCorrection } from "../../record/correction/edit-corrections.js";
import { withoutReview, withReviewChanged } from "../../review/edit-reviews.js";
import type { Acted } from "../protocol.js";
import type { OpenedArticle } from "./articles.js";
import type { Desk, Writing } from "./desk.js";
import { membersChanged, type OwnAct } from "./own-acts.js";
import { ClashError, RefusedError } from "./refusal.js";
import { isSame } from "./same.js";

function refuseChanged(desk: Desk, opened: OpenedArticle, isAsLeft: boolean): void {
  if (!isAsLeft)
    throw new ClashError("Somebody else changed the same since; it cannot be undone here.", desk.viewOf(opened));
}

async function withoutOwn(
  desk: Desk,
  opened: OpenedArticle,
  act: OwnAct,
): Promise<Pick<Writing<Acted>, "file" | "bytes">> {
  const { place, corrections, reviews, correctionsBytes = new Uint8Array(), reviewsBytes = new Uint8Array() } = opened;
  if (act.kind === "correction") {
    const { id, target, targetId, field } = act.correction;
    const index = corrections.findIndex((each) => each.id === id);
    const isLater = corrections
      .slice(index + 1)
      .some((each) => each.target === target && each.targetId === targetId && each.field === field);
    refuseChanged(desk, opened, isSame(corrections[index], act.correction) && !isLater);
    const { bytes } = await withoutCorrection(correctionsBytes, id, place.corrections);
    return { file: "corrections", bytes };
  }
  const { before, after } = act;
  const now = reviews.find(({ id }) => id === after.id);
  if (before === undefined) {
    refuseChanged(desk, opened, isSame(now, after));
    return { file: "reviews", bytes: await withoutReview(reviewsBytes, after.id, place.reviews) };
  }
  const members = membersChanged(before, after);
  refuseChanged(desk, opened, now !== undefined && members.every((name) => isSame(now[name], after[name])));
  const old = Object.fromEntries(members.map((name) => [name, before[name]]));
  return { file: "reviews", bytes: await withReviewChanged(reviewsBytes, after.id, old, place.reviews) };
}

/** Takes back the desk's last act on an article, unless somebody has changed the same since. */
export async function undone(desk: Desk, opened: OpenedArticle): Promise<Writing<Acted>> {
  const { slug } = opened.place;
  const act = desk.own.last(slug);
  if (act === undefined) throw new RefusedError(422, "There is nothing to undo.");
  return {
    ...(await withoutOwn(desk, opened, act)),
    written: () => desk.own.dropLast(slug),
    answer: (view) => ({ view }),
  };
}
