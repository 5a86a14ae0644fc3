import { WEEKDAY_NAMES } from "./tables/weekdays.js";

const NAMES = WEEKDAY_NAMES.join("|");
/** "said on Wednesday", "told reporters Monday", "announced today, Friday": the weekday nearest to a verb of saying. */
const WEEKDAY = new RegExp(
  `(?<!\\b(?:last|next|every|each|previous|coming|since|until|till|by|from|through|before|after) )\\b(${NAMES})\\b(?!s|'s)`,
  "g",
);
const ANY_WEEKDAY = new RegExp(`\\b(?:${NAMES})\\b`);
const SAYING =
  /\b(?:said|says|told|announced|reported|stated|warned|added|declared|showed|decided|voted|ruled|approved|confirmed)\b/i;

/** A day still to come is not the report's own: "will walk out on Friday", "goes to a vote on Friday"; "profit fell to 48 million on Thursday" is past. */
const TO_COME =
  /\b(?:will|would|shall|to (?![$£€\d])|due|scheduled|planned|expected)\b(?!.*\b(?:said|told|announced)\b)/i;
const LEAD_LENGTH = 2000;

/** The paragraph's beginning, with what stands in quotation marks blanked: speakers name other days than the report's. */
function ownWords(paragraph: string): string {
  return paragraph.slice(0, LEAD_LENGTH).replace(/"[^"]{0,2000}(?:"|$)/g, (quotation) => " ".repeat(quotation.length));
}

/** The words before a weekday, back to another weekday and no further than 60 characters. */
function clauseBefore(paragraph: string, index: number): string {
  return (
    paragraph
      .slice(Math.max(0, index - 60), index)
      .split(ANY_WEEKDAY)
      .at(-1) ?? ""
  );
}

/**
 * The weekday a report gives as its own day: one its first paragraph names, else one to which its second ties what was
 * said ("said on Wednesday"). Further down reports name the days of what led up to it: of datelined reports whose first
 * weekday stands in the first paragraph seven in eight mean the dateline's day, of those further down one in three.
 * Undefined where there is none, or several alike.
 */
export function leadWeekday(paragraphs: readonly string[]): number | undefined {
  for (const [index, paragraph] of paragraphs.slice(0, 2).map(ownWords).entries()) {
    const found = [...paragraph.matchAll(WEEKDAY)].map((match) => ({
      weekday: WEEKDAY_NAMES.indexOf(match[1] ?? ""),
      clause: clauseBefore(paragraph, match.index),
    }));
    const said = found.filter(({ clause }) => SAYING.test(clause));
    const other = index === 0 ? found.filter(({ clause }) => !TO_COME.test(clause)) : [];
    const days = new Set((said.length > 0 ? said : other).map(({ weekday }) => weekday));
    const [day] = days;
    if (day !== undefined) return days.size === 1 ? day : undefined;
  }
  return undefined;
}
