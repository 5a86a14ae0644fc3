import type { ArticleRecord } from "../../model/article-record.js";
import type { Span } from "../../model/span.js";

/** A line of the article as the desk shows it. */
export interface Block extends Span {
  readonly kind: "headline" | "subhead" | "heading" | "paragraph";
}

/** A stretch of a block over which the same marks lie; offsets into the record's text. */
export interface Segment extends Span {
  /** Ids of the claims, figures and dates that hold it, outermost first. */
  readonly ids: readonly string[];
  readonly className: string;
}

interface Mark extends Span {
  readonly id: string;
  readonly className: string;
}

/** Headline, subhead, headings and paragraphs in text order. */
export function blocksOf({ headline, subhead, sections }: ArticleRecord): Block[] {
  return [
    { kind: "headline" as const, ...headline },
    ...(subhead === undefined ? [] : [{ kind: "subhead" as const, ...subhead }]),
    ...sections.flatMap(({ heading, paragraphs }) => [
      ...(heading === undefined ? [] : [{ kind: "heading" as const, ...heading }]),
      ...paragraphs.map(({ start, end }) => ({ kind: "paragraph" as const, start, end })),
    ]),
  ]
    .map(({ kind, start, end }) => ({ kind, start, end }))
    .sort((left, right) => left.start - right.start);
}

/** Where claims, figures and dates stand, in text order. */
export function marksOf({ claims, figures, dates }: ArticleRecord): Mark[] {
  const doubt = (certainty: string): string => (certainty === "check" ? " check" : "");
  return [
    ...claims.flatMap(({ id, content, certainty }) =>
      content.map(({ start, end }) => ({ id, start, end, className: `claim${doubt(certainty)}` })),
    ),
    ...figures.map(({ id, start, end, certainty }) => ({ id, start, end, className: `figure${doubt(certainty)}` })),
    ...dates.map(({ id, start, end, certainty }) => ({ id, start, end, className: `date${doubt(certainty)}` })),
  ].sort((left, right) => left.start - right.start || right.end - left.end);
}

/** Cuts each block where a mark begins or ends. Blocks and marks stand in text order; time is linear but for marks over each other. */
export function segmentsByBlock(blocks: readonly Block[], marks: readonly Mark[]): Segment[][] {
  let open: Mark[] = [];
  let next = 0;
  return blocks.map(({ start, end }) => {
    while (next < marks.length && (marks[next]?.start ?? end) < end) {
      const mark = marks[next++];
      if (mark !== undefined) open.push(mark);
    }
    open = open.filter((mark) => mark.end > start);
    const edges = open.flatMap((mark) => [mark.start, mark.end]).filter((edge) => edge > start && edge < end);
    const cuts = [...new Set([start, ...edges, end])].sort((left, right) => left - right);
    return cuts.slice(0, -1).map((from, index) => {
      const to = cuts[index + 1] ?? end;
      const over = open.filter((mark) => mark.start < to && mark.end > from);
      const classes = [...new Set(over.flatMap(({ className }) => className.split(" ")))];
      return { start: from, end: to, ids: over.map(({ id }) => id), className: classes.join(" ") };
    });
  });
}

const word = /[\p{L}\p{N}]/u;

/** The next place after (or before) an offset at which a word ends (or begins), inside the text. */
export function wordEdge(text: string, offset: number, step: 1 | -1, edge: "start" | "end"): number {
  const isWord = (at: number): boolean => word.test(text.charAt(at));
  for (let at = offset + step; at > 0 && at < text.length; at += step) {
    const isEdge = edge === "start" ? !isWord(at - 1) && isWord(at) : isWord(at - 1) && !isWord(at);
    if (isEdge) return at;
  }
  return step > 0 ? text.length : 0;
}
