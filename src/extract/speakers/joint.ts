import type { Token } from "../../language/analysed-article.js";
import type { Span } from "../../model/span.js";
import type { Reading } from "../claims/reading.js";
import { mentionOf } from "./mention.js";
import type { Mention } from "./mention-form.js";
import { tokensIn } from "./name-words.js";

/** Most words of a source that names two. */
const MOST_WORDS = 14;

const alone = new WeakMap<Reading, ReadonlySet<string>>();

/** Names that the article also uses without "and" beside them: a country or a house of its own, and no half of "Procter and Gamble". */
function namesAlone(reading: Reading): ReadonlySet<string> {
  let names = alone.get(reading);
  if (names === undefined) {
    const isAnd = (index: number): boolean => /^(?:and|&)$/u.test(reading.tokens[index]?.normal ?? "");
    names = new Set(
      reading.tokens
        .filter(
          ({ text, upos }, index) =>
            upos === "PROPN" && /^\p{Lu}/u.test(text) && !isAnd(index - 1) && !isAnd(index + 1),
        )
        .map(({ text }) => text),
    );
    alone.set(reading, names);
  }
  return names;
}

/**
 * "Mark Blum and Jon Orm", "Ada Roe and her husband", "Norland and Sudland": two who say the same are kept as the text has
 * them, since a claim has one speaker. Undefined where "and" stands inside the name of a body. `surnames` are the last words
 * of the names of all people of the article.
 */
export function jointMention(reading: Reading, span: Span, surnames: ReadonlySet<string>): Mention | undefined {
  const tokens = tokensIn(reading, span);
  const and = tokens.findIndex(({ normal }) => normal === "and");
  if (and < 1 || and > tokens.length - 2 || tokens.length > MOST_WORDS) return undefined;
  if (tokens.some(({ text }, index) => text === "," || (index !== and && text.toLowerCase() === "and")))
    return undefined;
  const [left, right] = [tokens.slice(0, and), tokens.slice(and + 1)];
  if (!isOne(reading, left, surnames, right) || !isOne(reading, right, surnames, left)) return undefined;
  const name = reading.text.slice(span.start, span.end).replace(/\s+/gu, " ").trim();
  return { span, form: "description", name, plural: true, definite: false, words: [] };
}

/** Whether the words name one who can speak for himself, beside `other`: a person, a country, and with a person somebody of his. */
function isOne(
  reading: Reading,
  words: readonly Token[],
  surnames: ReadonlySet<string>,
  other: readonly Token[],
): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return false;
  // "and her husband", "and his lawyer"
  if (first.tag === "PRP$") return last.upos === "NOUN" && other[0]?.tag !== "PRP$";
  // "Health and Human Services Secretary": one word beside a longer name is a part of it.
  const isPair = words.length === 1 && other.length === 1;
  if (isPair && first.upos === "PROPN" && namesAlone(reading).has(first.text)) return true;
  const mention = mentionOf(reading, { start: first.start, end: last.end });
  if (mention.form !== "person" || !mention.name.endsWith(last.text)) return false;
  // "Secretary of Trade and Industry": one word is a name only where somebody is called so.
  return mention.name.includes(" ") || surnames.has(mention.name);
}
