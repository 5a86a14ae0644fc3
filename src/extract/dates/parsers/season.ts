import type { DateParser } from "../candidate.js";
import { afterStretch, readDirection, readFollowingYear, wordAt } from "../readers.js";
import { SEASONS } from "../tables/parts-of-year.js";

const CODE_BY_NAME = new Map(SEASONS.flatMap(({ code, names }) => names.map((name) => [name, code] as const)));

/** `summer 2016`, `the winter of last year`, `next spring`; a season without any of these is no date. */
export const season: DateParser = (lexemes, index) => {
  const stretched = afterStretch(lexemes, index);
  const direction = readDirection(lexemes, stretched);
  const name = direction?.next ?? stretched;
  const code = CODE_BY_NAME.get(wordAt(lexemes, name));
  if (code === undefined) return undefined;
  const following = readFollowingYear(lexemes, name + 1);
  if (following !== undefined) return { next: following.next, expression: { kind: "part", code, ...following.value } };
  if (direction === undefined) return undefined;
  return { next: name + 1, expression: { kind: "part", code, direction: direction.value } };
};
