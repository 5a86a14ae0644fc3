import { CAPITALS, LETTERS } from "./letters.js";

/** Where a report or release says that it is over; what follows is for editors. */
const END_MARK =
  /^[\W_]{0,5}(?:end|ends|endit|enditem|end of (?:release|statement|story|report|item))[\W_]{0,5}$|^[–-]{1,2} ?30 ?[–-]{1,2}$|^# ?# ?#[# ]{0,5}$/i;

/** Whether a folded line marks the end of the report: `ENDS`, `Enditem`, `-30-`, `###`. */
export function isEndMark(line: string): boolean {
  return line.length <= 30 && END_MARK.test(line);
}

const BOILERPLATE =
  /^(?:notes? (?:to|for) (?:the )?editors?|editors'? notes?|(?:media|press|investor|news)(?: relations)? (?:contacts?|enquiries|inquiries)|contacts?|contact (?:details|information|us)|forward-looking statements|cautionary (?:note|statement).{0,60}|safe harbou?r statement|disclaimer|boilerplate):?$/i;

/** A body's or a product's name: capitals, or a word with a figure in it. */
const ABOUT = new RegExp(
  `^about (?:the )?(?:[${CAPITALS}][${LETTERS}\\d&.,'() -]{1,70}|[${LETTERS}]{0,20}\\d[${LETTERS}\\d.]{0,20}):?$`,
);

/** Whether a folded line of its own opens a release's boilerplate: `About Sundby Lines`, `Notes to editors`, `Contact`. */
export function opensBoilerplate(line: string): boolean {
  if (line.length > 90) return false;
  return (
    BOILERPLATE.test(line) || ABOUT.test(line.replace(/^about(?= )/i, "about").replace(/^(about) the /i, "$1 the "))
  );
}
