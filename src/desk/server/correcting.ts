import { citation } from "../../export/citations/citation.js";
import type { ArticleRecord } from "../../model/article-record.js";
import type { Correction, TextQuoteSelector } from "../../model/corrections.js";
import type { Span } from "../../model/span.js";
import { changesBetween } from "../../record/correction/changes.js";
import { changesTold } from "../../record/correction/changes-told.js";
import { stretchOf } from "../../record/correction/claims.js";
import { type NewCorrection, withCorrection } from "../../record/correction/edit-corrections.js";
import { proposedCorrection, upToDate } from "../../record/correction/proposed-correction.js";
import { quotationOf } from "../../record/correction/quotation.js";
import { optional } from "../../record/optional.js";
import { matchReviews, reviewNotes } from "../../review/match-reviews.js";
import type { Corrected, CorrectionRequest, SentCorrection, SentSet, Stretch } from "../protocol.js";
import type { OpenedArticle } from "./articles.js";
import type { Desk, Writing } from "./desk.js";
import { ClashError, RefusedError } from "./refusal.js";
import { isSame } from "./same.js";
import { keptHere } from "./view.js";

/** The lists of the things that corrections name by id. */
const listOf = { figure: "figures", claim: "claims", date: "dates", speaker: "speakers" } as const;

function placeOfThing(record: ArticleRecord, target: keyof typeof listOf, id: string): Span | undefined {
  const thing = record[listOf[target]].find((each) => each.id === id);
  if (thing === undefined) throw new RefusedError(422, `The article has no ${target} ${id}.`);
  if ("content" in thing) return stretchOf(thing);
  return "mentions" in thing ? thing.mentions[0] : thing;
}

/** The place of a field's words, where it has any in the article. */
function placeOfField(record: ArticleRecord, field: NonNullable<Correction["field"]>): Span | undefined {
  const value = record[field];
  if (typeof value !== "object" || value === null || !("start" in value)) return undefined;
  const { start, end } = value;
  const isGiven = "basis" in value && value.basis === "given";
  return isGiven || start === undefined || end === undefined ? undefined : { start, end };
}

/** The words of a stretch as a quotation. Throws a `RefusedError` for one that is not in the text. */
function quoted(text: string, { start, end }: Stretch): TextQuoteSelector {
  if (start >= end || end > text.length)
    throw new RefusedError(422, `The stretch from ${start} to ${end} is not in the article.`);
  return quotationOf(text, { start, end });
}

function quotedSet(text: string, set: SentSet | undefined): Correction["set"] {
  if (set === undefined) return undefined;
  const { extent, cue, source, ...rest } = set;
  const quotations = Object.entries({ extent, cue, source }).flatMap(([member, stretches]) =>
    stretches === undefined ? [] : [[member, stretches.map((stretch) => quoted(text, stretch))] as const],
  );
  return { ...rest, ...Object.fromEntries(quotations) };
}

/** What is added: its words, and the parts of a claim that has several. */
function addition(text: string, { spans = [], set }: SentCorrection): Pick<Correction, "anchor" | "set"> {
  const [first, second] = spans;
  const last = spans.at(-1);
  if (first === undefined || last === undefined) throw new RefusedError(422, "Say which words are to be added.");
  const parts = second === undefined || set?.extent !== undefined ? {} : { extent: spans };
  const whole = quotedSet(text, { ...set, ...parts });
  return {
    anchor: quoted(text, { start: first.start, end: last.end }),
    ...(whole === undefined || Object.keys(whole).length === 0 ? {} : { set: whole }),
  };
}

/** What the page sent, with words quoted in the place of offsets. */
function aboutOf(record: ArticleRecord, sent: SentCorrection): Omit<NewCorrection, "by" | "on" | "why"> {
  const { target, action, id, field } = sent;
  if (action === "add" && target !== "field" && target !== "speaker")
    return { target, action, ...addition(record.text, sent) };
  const set = optional("set", quotedSet(record.text, sent.set));
  if (target === "field") {
    if (field === undefined) throw new RefusedError(422, "Say which field is to be corrected.");
    const place = placeOfField(record, field);
    return { target, action, field, ...optional("anchor", place && quotationOf(record.text, place)), ...set };
  }
  if (id === undefined) throw new RefusedError(422, `Say which ${target} is to be corrected.`);
  const place = placeOfThing(record, target, id);
  return { target, action, targetId: id, ...optional("anchor", place && quotationOf(record.text, place)), ...set };
}

/** What a correction is about; two about the same are never written without the second hand having seen the first. */
const subjectOf = ({ target, targetId, field, anchor }: Omit<NewCorrection, "by" | "on" | "why">): string =>
  JSON.stringify([target, targetId ?? field ?? [anchor?.exact, anchor?.prefix]]);

/** Whether corrections of the same thing came, went or changed since the page saw the file; without knowing, all did. */
function isCorrectedSince(
  subject: string,
  seen: readonly Correction[] | undefined,
  now: readonly Correction[],
): boolean {
  const ofSubject = (list: readonly Correction[]) => list.filter((each) => subjectOf(each) === subject);
  return !isSame(ofSubject(seen ?? []), ofSubject(now));
}

/** What changes beyond the correction itself, a line each: rows, claims, reviews, the citation. */
function downstreamOf(before: ArticleRecord, after: ArticleRecord, opened: OpenedArticle): string[] {
  const told = changesTold(changesBetween(before, after), before, after).map((line) => line.trim());
  const notes = (record: ArticleRecord) => reviewNotes(matchReviews(record, { reviews: opened.reviews }), keptHere);
  const known = new Set(notes(before));
  const [old, now] = [before, after].map((record) => citation(record, {}, "apa", "text"));
  const cited = old === now ? [] : [`citations: ${old} → ${now}`];
  return [...told, ...notes(after).filter((note) => !known.has(note)), ...cited];
}

/** Writes a correction that the page sends. */
export async function corrected(
  desk: Desk,
  opened: OpenedArticle,
  request: CorrectionRequest,
): Promise<Writing<Corrected>> {
  const { place, stored, corrections, versions, correctionsBytes } = opened;
  const { seen, by, why } = request;
  if (seen.record !== versions.record)
    throw new ClashError("The article was built anew meanwhile; look at it and correct it again.", desk.viewOf(opened));
  const record = upToDate(stored, corrections, place.corrections);
  const about = aboutOf(record, request.correction);
  const isSeen = seen.corrections === versions.corrections;
  if (!isSeen && isCorrectedSince(subjectOf(about), desk.seen.corrections(seen.corrections), corrections))
    throw new ClashError("Somebody else corrected the same meanwhile; nothing was written.", desk.viewOf(opened));
  const said = { ...about, by, on: desk.today(), ...optional("why", why) };
  const { correction, before, after } = proposedCorrection(record, said, corrections, place.corrections);
  const bytes = await withCorrection(correctionsBytes, stored.id, correction, place.corrections);
  return {
    file: "corrections",
    bytes,
    written: () => desk.own.add(place.slug, { kind: "correction", correction }),
    answer: (view) => ({
      view,
      correction,
      changes: changesBetween(before, after),
      downstream: downstreamOf(before, after, opened),
    }),
  };
}
