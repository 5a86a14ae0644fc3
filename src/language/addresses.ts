import { CharacterKind, kindAt } from "./characters.js";

/** Longer runs without a space are no address anybody reads; the bound keeps the search linear. */
const longestAddress = 300;

const webAddress = /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”«»]{1,280}/iy;
const mailAddress = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/y;
const handle = /[@#][\p{L}_][\p{L}\p{N}_]{1,60}/uy;
const domain =
  /[a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63}){0,5}\.(?:com|org|net|edu|gov|int|mil|info|io|co|ru|uk|de|fr|cn|eu|tv|us|ai|dev|app|html?|pdf|docx?|xlsx?|csv|txt|jpe?g|png|zip|exe)(?:\/[\w./?=&%#~+-]{0,200})?(?![\p{L}\p{N}-])/iuy;

/** The end of a web or mail address, domain, handle or hashtag at `at`; `at` where none begins. */
export function addressEnd(text: string, at: number, start: number, limit: number): number {
  if (at > start && glues(text, at - 1)) return at;
  const first = text.charAt(at);
  if (first === "@" || first === "#") return matchEnd(handle, text, at, limit);
  if (!/[A-Za-z0-9]/.test(first) || !hasAddressMark(text, at, limit)) return at;
  for (const pattern of [webAddress, mailAddress, domain]) {
    const end = matchEnd(pattern, text, at, limit);
    if (end > at) return end;
  }
  return at;
}

const glues = (text: string, at: number): boolean => {
  const kind = kindAt(text, at);
  return kind === CharacterKind.Letter || kind === CharacterKind.Digit || "-.@".includes(text.charAt(at));
};

/** Whether a dot or an at sign with a letter behind it stands in the word; most words have none and need no pattern. */
function hasAddressMark(text: string, at: number, limit: number): boolean {
  const last = Math.min(limit, at + longestAddress);
  for (let offset = at; offset < last; offset++) {
    const mark = text.charCodeAt(offset);
    if (mark === 0x2e || mark === 0x40 || mark === 0x3a) {
      const next = text.charCodeAt(offset + 1);
      if (
        mark === 0x3a
          ? next === 0x2f
          : kindAt(text, offset + 1) === CharacterKind.Letter || kindAt(text, offset + 1) === CharacterKind.Digit
      )
        return true;
    } else if (kindAt(text, offset) === CharacterKind.Space) return false;
  }
  return false;
}

function matchEnd(pattern: RegExp, text: string, at: number, limit: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return at;
  let end = Math.min(at + match[0].length, limit);
  // A full stop or bracket at the end belongs to the sentence round the address.
  while (end > at && ".,;:!?)]}'’”»*".includes(text.charAt(end - 1))) end--;
  return end;
}
