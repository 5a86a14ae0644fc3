import { checkWorthinessOf } from "../../extract/claims/check-worthiness.js";
import { kindOf } from "../../extract/claims/claim-kind.js";
import { findQuotations } from "../../extract/claims/quotation-marks.js";
import type { ArticleRecord, Claim } from "../../model/article-record.js";
import type { Correction } from "../../model/corrections.js";
import type { Span } from "../../model/span.js";
import type { Result } from "../../model/violation.js";
import { optional } from "../optional.js";
import { addressed } from "./addition.js";
import { withThing } from "./listing.js";
import { withSpeaker } from "./new-speaker.js";
import { type Apply, applied, type Step } from "./step.js";
import { placesOf, type Quotable, targetOf } from "./target.js";

type Set = NonNullable<Correction["set"]>;

/** From the first word of a claim's content to the last. */
export function stretchOf({ id, content }: Pick<Claim, "id" | "content">): Quotable {
  return { id, start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 };
}

const isBefore = (left: Claim, right: Claim): boolean => stretchOf(left).start < stretchOf(right).start;

/** Whether words stand in quotation marks: those of their own paragraphs, which no quotation leaves. */
function kindInText(record: ArticleRecord, content: readonly Span[]): Claim["kind"] {
  const blocks = [record.headline, ...(record.subhead === undefined ? [] : [record.subhead])];
  const paragraphs = record.sections.flatMap((section) => section.paragraphs);
  return kindOf(content, { text: record.text, quotations: findQuotations(record.text, [...blocks, ...paragraphs]) });
}

type Spans = Readonly<Partial<Record<"extent" | "cue" | "source", Span[]>>>;

/** The places of all words that the correction quotes. */
function quotedSpans(text: string, set: Set): Result<Spans, string> {
  const spans: Partial<Record<"extent" | "cue" | "source", Span[]>> = {};
  for (const member of ["extent", "cue", "source"] as const) {
    const quotations = set[member];
    if (quotations === undefined) continue;
    const places = placesOf(text, quotations);
    if (!places.ok) return places;
    spans[member] = places.value;
  }
  return { ok: true, value: spans };
}

const isClaimKind = (kind: Set["kind"]): kind is Claim["kind"] =>
  kind === "direct" || kind === "mixed" || kind === "indirect";

/** The claim as a person says it is, in the order of members that records have; its figures are tied to it afterwards. */
function amended(record: ArticleRecord, claim: Claim, set: Set, spans: Spans, speakerId: string | undefined): Claim {
  const content = spans.extent ?? claim.content;
  const force = set.force ?? claim.force;
  const negated = set.negated ?? claim.negated;
  const isRead = spans.extent === undefined && set.force === undefined;
  const words = content.map(({ start, end }) => record.text.slice(start, end)).join(" ");
  const { score, reasons } = isRead ? claim.checkWorthiness : checkWorthinessOf(words, force);
  return {
    id: claim.id,
    kind: isClaimKind(set.kind) ? set.kind : spans.extent === undefined ? claim.kind : kindInText(record, content),
    source: spans.source ?? claim.source,
    cue: spans.cue ?? claim.cue,
    content,
    ...optional("speakerId", speakerId),
    force,
    ...(negated === true ? { negated } : {}),
    ...optional("inHeadline", claim.inHeadline),
    checkWorthiness: { score, reasons: [...reasons] },
    figureIds: claim.figureIds,
    basis: "given",
    certainty: "sure",
  };
}

function withClaim(record: ArticleRecord, others: readonly Claim[], claim: Claim, set: Set): Step {
  const spans = quotedSpans(record.text, set);
  if (!spans.ok) return spans;
  const spoken = withSpeaker(record, set, claim.speakerId, spans.value.source);
  if (!spoken.ok) return spoken;
  const { speakers, speakerId } = spoken.value;
  const changed = amended(record, claim, set, spans.value, speakerId);
  return applied({ ...record, speakers, claims: withThing(others, claim.id, changed, isBefore) }, claim.id);
}

/** Adds, amends or drops a claim. */
export const applyToClaims: Apply = (record, correction) => {
  const { claims, text } = record;
  const { action, set = {} } = correction;
  if (action === "add") {
    const at = addressed("c", record, claims, correction);
    if (!at.ok) return at;
    const { id, others, known, start, end } = at.value;
    const content = [{ start, end }];
    const blank: Claim = {
      id,
      kind: kindInText(record, content),
      source: [],
      cue: [],
      content,
      force: "say",
      checkWorthiness: { score: 0, reasons: [] },
      figureIds: [],
      basis: "given",
      certainty: "sure",
    };
    const force = set.force ?? "say";
    return withClaim(record, others, { ...(known ?? blank), id }, known === undefined ? { ...set, force } : set);
  }
  const target = targetOf(text, claims.map(stretchOf), correction);
  if (!target.ok) return target;
  const claim = claims.find(({ id }) => id === target.value.id);
  if (claim === undefined || action === "drop")
    return applied({ ...record, claims: withThing(claims, target.value.id, undefined) }, target.value.id);
  return withClaim(record, claims, claim, set);
};
