import { isCalendarDay } from "../calendar/calendar-day.js";
import type { DateParser } from "../candidate.js";
import { readYear } from "../readers.js";

/** `2031-05-14` (ISO 8601). */
export const isoDate: DateParser = (lexemes, index) => {
  const year = readYear(lexemes, index);
  if (year === undefined) return undefined;
  const [, firstDash, month, secondDash, day] = lexemes.slice(index, index + 5);
  if (firstDash?.text !== "-" || secondDash?.text !== "-" || month === undefined || day === undefined) return undefined;
  if (!/^\d\d$/.test(month.text) || !/^\d\d$/.test(day.text) || !month.glued || !day.glued) return undefined;
  const value = { year: year.value, month: Number(month.text), day: Number(day.text) };
  if (value.month < 1 || value.month > 12 || !isCalendarDay(value)) return undefined;
  return { next: index + 5, expression: { kind: "day", ...value } };
};
