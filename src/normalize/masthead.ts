import { beginsWithCapital } from "./letters.js";
import { HOUSE_WORDS } from "./tables/news-houses.js";

const MOST_WORDS = 6;
/** `The Daily Wend`, `Radio Marlby`: the house word stands first. */
const PERIODICAL = /^(?:The )?(?:Daily|Sunday|Evening|Morning|Weekly|Radio) /;
const JOINING = /^(?:of|and|the|&|for|in|on)$/;

/** Whether a folded line is the name of a newspaper or broadcaster and nothing else: `The Marlby Gazette`, `Wend Valley News | Local`. */
export function isMasthead(line: string): boolean {
  const name = line.split(/\s{0,9}\|\s{0,9}/)[0] ?? "";
  const words = name.split(" ");
  if (name.length > 60 || words.length < 2 || words.length > MOST_WORDS) return false;
  const last = (words.at(-1) ?? "").toLowerCase().replace(/\W/g, "");
  const isPaper = HOUSE_WORDS.has(last) || (words.length <= 3 && PERIODICAL.test(name));
  return isPaper && words.every((word) => JOINING.test(word) || beginsWithCapital(word));
}
