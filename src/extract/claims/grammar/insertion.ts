import type { Reading } from "../reading.js";
import { isNominal } from "./words.js";

/** Where "last month", "this week" or "today" begins that ends at `last` behind a noun, a pronoun or a comma, and so is when and not who; -1 where none does. */
export function timeStart({ tokens }: Reading, last: number, floor: number): number {
  // Papers are called Today, with a capital.
  const word = tokens[last]?.text ?? "";
  const isBare = /^(?:today|yesterday|tonight)$/u.test(word);
  const isNamed = SPANS_OF_TIME.test(word) && /^(?:last|this|next|earlier)$/u.test(tokens[last - 1]?.normal ?? "");
  const bare = isBare ? last : isNamed ? last - 1 : -1;
  const start = /^(?:earlier|late|later|early)$/u.test(tokens[bare - 1]?.normal ?? "") ? bare - 1 : bare;
  const before = tokens[start - 1];
  const isBehind = before?.text === "," || before?.tag === "WP" || before?.tag === "WDT" || isNominal(before);
  return start > floor && isBehind ? start : -1;
}

const SPANS_OF_TIME = /^(?:week|month|year|night|weekend|spring|summer|autumn|fall|winter|season)$/u;

/** "Police, | meanwhile, said", "Prosecutors, | for their part, said": the comma before what joins the sentence to the one before; -1 where none does. */
export function insertionStart({ tokens }: Reading, comma: number, floor: number): number {
  for (let open = comma - 2; open > floor && comma - open <= LONGEST_INSERTION; open -= 1) {
    if (tokens[open]?.text !== ",") continue;
    const said = tokens.slice(open + 1, comma).map(({ normal }) => normal);
    return INSERTIONS.test(said.join(" ")) ? open : -1;
  }
  return -1;
}

const LONGEST_INSERTION = 6;
const INSERTIONS =
  /^(?:however|meanwhile|though|too|also|again|instead|then|nevertheless|nonetheless|moreover|furthermore|likewise|similarly|in turn|in response|in return|in contrast|by contrast|in fact|of course|for now|as well|for (?:his|her|its|their|my|our) part|for example|for instance|on the other hand)$/u;
