import { areApart, intervalOf } from "../../extract/conflicts/interval.js";
import { linkFiguresToClaims } from "../../extract/links.js";
import type { ArticleRecord, Conflict, Figure } from "../../model/article-record.js";
import { contains, type Span } from "../../model/span.js";
import { withMember } from "../optional.js";
import { sectionFinder } from "../sections.js";
import { stretchOf } from "./claims.js";

function headingsOf({ headline, subhead, sections }: ArticleRecord): Span[] {
  return [headline, subhead, ...sections.map(({ heading }) => heading)].filter((line) => line !== undefined);
}

const isSameList = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((each, index) => each === right[index]);

/** Figures and claims tied to each other anew: each figure to the claim it stands in and to that claim's speaker. */
function linked(record: ArticleRecord): ArticleRecord {
  const speakerIds = record.speakers.map(({ id }) => id);
  const claims = record.claims.map(({ speakerId, figureIds: _, ...claim }) => {
    const speaker = speakerId === undefined ? -1 : speakerIds.indexOf(speakerId);
    return { ...claim, ...(speaker < 0 ? {} : { speaker }), figures: [] };
  });
  const figures = record.figures.map(({ speakerId: _, claimId: __, ...figure }) => figure);
  const links = linkFiguresToClaims(figures, claims);
  return {
    ...record,
    figures: record.figures.map((figure, index) => {
      const { claim, speaker } = links.figures[index] ?? {};
      const tied = withMember(figure, "claimId", claim === undefined ? undefined : record.claims[claim]?.id);
      return withMember(tied, "speakerId", speaker === undefined ? undefined : speakerIds[speaker]);
    }),
    claims: record.claims.map((claim, index) => {
      const figureIds = (links.claims[index]?.figures ?? []).flatMap((figure) => record.figures[figure]?.id ?? []);
      return isSameList(claim.figureIds, figureIds) ? claim : { ...claim, figureIds };
    }),
  };
}

/** Where each figure and claim stands: in which section, in a heading or the headline. */
function placed(record: ArticleRecord): ArticleRecord {
  const sectionOf = sectionFinder(record.sections);
  const headings = headingsOf(record);
  const titles = [record.headline, record.subhead].filter((line) => line !== undefined);
  return {
    ...record,
    figures: record.figures.map((figure) =>
      withMember(
        withMember(
          figure,
          "inHeading",
          headings.some((line) => contains(line, figure)),
        ),
        "sectionId",
        sectionOf(figure)?.id,
      ),
    ),
    claims: record.claims.map((claim) =>
      withMember(claim, "inHeadline", titles.some((line) => contains(line, stretchOf(claim))) || undefined),
    ),
  };
}

/** Whether two of the figures still allow no common value. */
function stillHolds(figures: readonly Figure[]): boolean {
  const intervals = figures.map((figure) => intervalOf(figure, true)).filter((interval) => interval !== undefined);
  return intervals.some((left) => intervals.some((right) => areApart(left, right)));
}

/** The conflicts whose figures are still there and, where a person changed one, still contradict each other. */
function conflictsLeft({ conflicts, figures }: ArticleRecord): Conflict[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return conflicts.flatMap((conflict) => {
    const left = conflict.figureIds.flatMap((id) => byId.get(id) ?? []);
    const isTouched = left.some(({ basis }) => basis === "given");
    if (left.length < 2 || (isTouched && !stillHolds(left))) return [];
    return { ...conflict, figureIds: left.map(({ id }) => id) };
  });
}

/** The record less speakers whose claims were all taken from them. */
function withoutIdleSpeakers(record: ArticleRecord, before: ArticleRecord): ArticleRecord {
  const [spoke, speak] = [before, record].map(({ claims }) => new Set(claims.map(({ speakerId }) => speakerId)));
  return { ...record, speakers: record.speakers.filter(({ id }) => speak?.has(id) || !spoke?.has(id)) };
}

/** Makes everything that hangs on corrected things fit them again. `before` is the record without corrections. */
export function consistent(record: ArticleRecord, before: ArticleRecord): ArticleRecord {
  const tied = linked(placed(withoutIdleSpeakers(record, before)));
  return { ...tied, conflicts: conflictsLeft(tied) };
}
