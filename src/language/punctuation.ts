import type { Span } from "../model/span.js";
import { CharacterKind, kindAt } from "./characters.js";

/** Marks that mean one thing when they are repeated: an ellipsis, a dash, a rule, shouting. */
const repeatable = ".-!?*=_~#+";

/** The end of the punctuation mark at `at`: one mark, or a run of the same. */
export function punctuationEnd(text: string, at: number, span: Span): number {
  const mark = text.charAt(at);
  const face = emoticonEnd(text, at, span);
  if (face > at) return face;
  let end = at + 1;
  if ("'`,".includes(mark) && text[end] === mark && end < span.end && mark !== ",") return end + 1;
  if ("!?".includes(mark)) {
    while (end < span.end && "!?".includes(text.charAt(end))) end++;
    return end;
  }
  if (repeatable.includes(mark)) while (end < span.end && text[end] === mark) end++;
  return end;
}

/** `:)`, `;-(`: a face of two or three marks with space on both sides. */
function emoticonEnd(text: string, at: number, span: Span): number {
  if (!":;".includes(text.charAt(at)) || (at > span.start && kindAt(text, at - 1) !== CharacterKind.Space)) return at;
  const mouth = text[at + 1] === "-" ? at + 2 : at + 1;
  const end = mouth + 1;
  const isFace = end <= span.end && "()".includes(text[mouth] ?? " ");
  return isFace && (end === span.end || kindAt(text, end) === CharacterKind.Space) ? end : at;
}

/** The end of the symbol at `at`, with marks and joined symbols behind it (an emoji with its skin tone, a flag). */
export function symbolEnd(text: string, at: number, limit: number): number {
  let end = characterEnd(text, at, limit);
  if (
    text[at] === "°" &&
    /[CFK]/.test(text.charAt(end)) &&
    end < limit &&
    kindAt(text, end + 1) !== CharacterKind.Letter
  )
    return end + 1;
  for (;;) {
    if (end < limit && kindAt(text, end) === CharacterKind.Mark) {
      const joins = text.charCodeAt(end) === 0x200d;
      end++;
      if (joins && end < limit && kindAt(text, end) >= CharacterKind.Symbol) end = characterEnd(text, end, limit);
    } else if (end < limit && isModifier(text, end)) end += 2;
    else return end;
  }
}

/** One character: two code units where they are a surrogate pair. */
function characterEnd(text: string, at: number, limit: number): number {
  const code = text.codePointAt(at) ?? 0;
  return Math.min(at + (code > 0xffff ? 2 : 1), limit);
}

/** Skin tones (U+1F3FB–1F3FF); a regional indicator's partner is left to be a symbol of its own. */
function isModifier(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0;
  return code >= 0x1f3fb && code <= 0x1f3ff;
}
