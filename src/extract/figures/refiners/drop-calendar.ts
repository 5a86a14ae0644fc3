import { overlaps } from "../../../model/span.js";
import type { Candidate, FigureRefiner, FigureSentence } from "../candidate.js";
import { isPlural } from "../grammar.js";

/** Earliest and latest four digits that are read as a year where nothing says otherwise. */
const EARLIEST_YEAR = 1500;
const LATEST_YEAR = 2100;
/** What stands behind a clock time. */
const AFTER_CLOCK = /^(?:am|pm|o'clock|gmt|utc|bst|cet|cest|est|edt|pst|pdt|ist|msk|local|hrs)$/;
/** Words that a year follows. */
const BEFORE_YEAR =
  /^(?:in|since|during|of|by|until|till|from|after|before|to|early|late|mid|through|between|summer|spring|autumn|fall|winter|season|year|the|back|for|and|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Numbers that tell a time and no quantity: dates, years, clock times, ordinals, decades. */
export const dropCalendar: FigureRefiner = {
  name: "no dates, years, clock times and ordinals",
  refine: (candidates, sentence) =>
    candidates.filter(
      (candidate) =>
        !isInDate(candidate, sentence) &&
        !isYear(candidate, sentence) &&
        !isClockTime(candidate, sentence) &&
        !isOrdinal(candidate, sentence),
    ),
};

function isInDate({ numeral, unit }: Candidate, { atoms, dates }: FigureSentence): boolean {
  const first = atoms[numeral.first];
  const last = atoms[numeral.last];
  if (first === undefined || last === undefined) return true;
  if (unit !== undefined && unit.kind !== "time" && unit.kind !== "counted") return false;
  return dates.some((date) => overlaps(date, { start: first.start, end: last.end }));
}

/** Four plain digits are a year unless a unit or, without a year's preposition before them, a plural noun follows. */
function isYear({ numeral, unit, form }: Candidate, sentence: FigureSentence): boolean {
  const { atoms } = sentence;
  const written = atoms[numeral.first]?.text ?? "";
  if (form !== "digits" || numeral.first !== numeral.last || !/^\d{4}$/.test(written)) return false;
  if (unit !== undefined) return false;
  const next = atoms[numeral.last + 1];
  if (/^(?:s|'s|’s)$/.test(next?.text ?? "") && next?.spaced === false) return true;
  const value = Number(written);
  if (value < EARLIEST_YEAR || value > LATEST_YEAR) return false;
  if (!isPlural(sentence, numeral.last + 1)) return true;
  return BEFORE_YEAR.test(atoms[numeral.first - 1]?.normal ?? "");
}

function isClockTime({ numeral }: Candidate, { atoms }: FigureSentence): boolean {
  const [before, after, next] = [atoms[numeral.first - 1], atoms[numeral.last + 1], atoms[numeral.last + 2]];
  if (after?.text === ":" && !after.spaced && next?.kind === "number" && !next.spaced) return true;
  if (before?.text === ":" && !before.spaced && atoms[numeral.first - 2]?.kind === "number") return true;
  if (AFTER_CLOCK.test(after?.normal ?? "")) return true;
  return /^[ap]$/.test(after?.normal ?? "") && next?.text === "." && atoms[numeral.last + 3]?.normal === "m";
}

function isOrdinal({ numeral }: Candidate, { atoms }: FigureSentence): boolean {
  const after = atoms[numeral.last + 1];
  return after !== undefined && !after.spaced && /^(?:st|nd|rd|th)$/.test(after.normal);
}
