import type { DateParser } from "../candidate.js";
import type { YearWords } from "../date-expression.js";
import { afterStretch, readDirection, readFollowingYear, readMonth } from "../readers.js";

/** `June 2014`, `June of last year`, `early June`, `last October`, and the bare month, which needs company. */
export const month: DateParser = (lexemes, index) => {
  const stretched = afterStretch(lexemes, index);
  const direction = stretched === index ? readDirection(lexemes, index) : undefined;
  const found = readMonth(lexemes, direction?.next ?? stretched);
  if (found === undefined) return undefined;
  const following = readFollowingYear(lexemes, found.next);
  const year: YearWords = following?.value ?? (direction === undefined ? {} : { direction: direction.value });
  const isBare = stretched === index && following === undefined && direction === undefined;
  return {
    next: following?.next ?? found.next,
    expression: { kind: "part", code: found.value.month, ...year },
    ...(isBare ? { needsCompany: true as const } : {}),
  };
};
