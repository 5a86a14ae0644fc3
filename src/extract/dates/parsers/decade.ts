import type { DateMatch, DateParser } from "../candidate.js";
import type { Lexeme } from "../lexemes.js";
import { afterStretch, isApostrophe, isDash, readOrdinal, wordAt } from "../readers.js";
import { DECADES } from "../tables/decades.js";

/** After the digits: `s`, `'s`. Gives the index after it. */
function afterPluralEnding(lexemes: readonly Lexeme[], index: number): number | undefined {
  const start = isApostrophe(lexemes[index]) ? index + 1 : index;
  const ending = lexemes[start];
  return ending?.normal === "s" && ending.glued ? start + 1 : undefined;
}

function decadeMatch(decade: number, next: number): DateMatch {
  const isCenturyToo = decade % 10 === 0;
  return {
    next,
    expression: { kind: "decade", decade },
    ...(isCenturyToo ? { check: `'${decade}0s' can be the ten years or the hundred` } : {}),
  };
}

/** `1980s`, `1980's`, `'80s`, `the eighties`, each also after early, mid- and late. Two digits mean the twentieth century. */
export const decade: DateParser = (lexemes, index) => {
  const start = afterStretch(lexemes, index);
  const full = lexemes[start];
  if (full === undefined) return undefined;
  if (/^(?:1\d|20)\d0$/.test(full.text)) {
    const next = afterPluralEnding(lexemes, start + 1);
    return next === undefined ? undefined : decadeMatch(Number(full.text) / 10, next);
  }
  const digits = lexemes[start + 1];
  if (isApostrophe(full) && digits?.glued === true && /^[2-9]0$/.test(digits.text)) {
    const next = afterPluralEnding(lexemes, start + 2);
    return next === undefined ? undefined : decadeMatch(190 + Number(digits.text) / 10, next);
  }
  const named = DECADES.get(full.normal);
  if (named === undefined || (start === index && wordAt(lexemes, index - 1) !== "the")) return undefined;
  return decadeMatch(190 + named, start + 1);
};

/** `20th century`, `nineteenth-century`; before our era and in the plural it is left alone. */
export const century: DateParser = (lexemes, index) => {
  const ordinal = readOrdinal(lexemes, afterStretch(lexemes, index));
  if (ordinal === undefined || ordinal.value > 21) return undefined;
  const noun = isDash(lexemes[ordinal.next]) ? ordinal.next + 1 : ordinal.next;
  if (wordAt(lexemes, noun) !== "century" || wordAt(lexemes, noun + 1).startsWith("bc")) return undefined;
  return { next: noun + 1, expression: { kind: "century", century: ordinal.value - 1 } };
};
