import { WEEKDAY_NAMES } from "./tables/weekdays.js";

const NAMES = WEEKDAY_NAMES.join("|");
/** "said on Wednesday", "told reporters Monday", "announced today, Friday": the weekday nearest to a verb of saying. */
const WEEKDAY = new RegExp(
  `(?<!\\b(?:last|next|every|each|previous|coming|since|until|till|by|from|through|before|after) )\\b(${NAMES})\\b(?!s|'s)`,
  "g",
);
const SAYING =
  /\b(?:said|says|told|announced|reported|stated|warned|added|declared|showed|decided|voted|ruled|approved|confirmed)\b/i;

/** The weekday a report's first paragraphs give as its day; undefined where they name none, or several alike. */
export function leadWeekday(paragraphs: readonly string[]): number | undefined {
  for (const paragraph of paragraphs) {
    const found = [...paragraph.slice(0, 2000).matchAll(WEEKDAY)].map((match) => ({
      weekday: WEEKDAY_NAMES.indexOf(match[1] ?? ""),
      isSaid: SAYING.test(paragraph.slice(Math.max(0, match.index - 60), match.index)),
    }));
    const said = found.filter(({ isSaid }) => isSaid);
    const days = new Set((said.length > 0 ? said : found).map(({ weekday }) => weekday));
    const [day] = days;
    if (day !== undefined) return days.size === 1 ? day : undefined;
  }
  return undefined;
}
