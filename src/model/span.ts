/** A stretch of `record.text`: UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with its words: `text === record.text.slice(start, end)`. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** The span with its words out of `text`. */
export function textSpan(text: string, start: number, end: number): TextSpan {
  return { text: text.slice(start, end), start, end };
}

/** The span of what may stand in the text or only beside it; undefined where it has none. */
export function spanIn(placed: Partial<Span> | undefined): Span | undefined {
  if (placed?.start === undefined || placed.end === undefined) return undefined;
  return { start: placed.start, end: placed.end };
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share at least one code unit. */
export function overlaps(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}
