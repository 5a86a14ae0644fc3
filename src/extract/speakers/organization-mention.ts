import type { Token } from "../../language/analysed-article.js";
import type { Span } from "../../model/span.js";
import type { Reading } from "../claims/reading.js";
import type { Mention } from "./mention-form.js";
import {
  contentWords,
  extended,
  genderOf,
  isNameToken,
  isOrganization,
  isTitle,
  nameRuns,
  type Run,
  strippedOrganization,
  textOf,
} from "./name-words.js";
import { isBodyNamed, isNoName, isPossessorInName } from "./naming.js";
import { BODY_NOUNS, GROUP_WORDS } from "./tables/organizations.js";

/** The body that a phrase names; undefined where it names none. */
export function organizationMention(reading: Reading, span: Span, front: readonly Token[]): Mention | undefined {
  const described = bodyAfterNoun(reading, span, front);
  if (described !== undefined) return described;
  const run = nameRuns(front).at(0);
  if (run === undefined || run.from > 4) return undefined;
  const [first] = front.slice(run.from, run.to);
  if (first !== undefined && run.to - run.from === 1 && isNoName(first)) return undefined;
  const lead = front.slice(0, run.from);
  // "supermarket chain Merle": the noun before the name says what it is.
  if (
    lead.some((token) => token.upos === "NUM") ||
    (lead.some((token) => token.upos === "NOUN") && !BODY_NOUNS.has(lead.at(-1)?.normal ?? ""))
  )
    return undefined;
  const to = extended(front, 0, run);
  const after = front[to];
  const isHead = after === undefined || after.upos === "ADP" || after.text === "(";
  const possessive = /^(?:'s|’s|'|’)$/u.test(after?.text ?? "") || /['’]s?$/u.test(front[to - 1]?.text ?? "");
  const reporter = possessive ? personOfBody(reading, span, front, run, to) : undefined;
  if (reporter !== undefined) return reporter;
  const whole = possessive ? bodyWithPossessor(reading, span, front, run, to) : undefined;
  if (whole !== undefined) return whole;
  if (possessive && after !== undefined) {
    const later = nameRuns(front.slice(to + 1)).at(0);
    if (later !== undefined && later.from === 0) return organizationMention(reading, span, front.slice(to + 1));
    const own = nameRuns(front.slice(to)).at(0);
    if (own !== undefined && own.from === 0) return organizationMention(reading, span, front.slice(to));
  }
  if (!isHead || possessive || isTitle(front[to - 1])) return undefined;
  const name = strippedOrganization(textOf(reading, front, run.from, to));
  const last = front[to - 1];
  if (
    last === undefined ||
    name === "" ||
    GROUP_WORDS.has(last.normal) ||
    (last.tag === "NNS" && run.to - run.from < 3)
  )
    return undefined;
  return bodyMention(span, name, front, last);
}

/** Where the words behind a possessive begin, whose mark is a token of its own or part of the name. */
const behindPossessive = (front: readonly Token[], to: number): number =>
  /^(?:'s|’s|'|’)$/u.test(front[to]?.text ?? "") ? to + 1 : to;

/** "St Brannoc's Hospitals Trust": a possessive that is part of the name. */
function bodyWithPossessor(
  reading: Reading,
  span: Span,
  front: readonly Token[],
  run: Run,
  to: number,
): Mention | undefined {
  const from = behindPossessive(front, to);
  const rest = nameRuns(front.slice(from)).at(0);
  if (rest?.from !== 0) return undefined;
  const end = from + extended(front, from, rest);
  const isOfMany = front[to]?.text === "'" || front[to]?.text === "’";
  if (!isPossessorInName(front.slice(run.from, to), front.slice(from, end), isOfMany)) return undefined;
  return bodyMention(span, textOf(reading, front, run.from, end), front.slice(run.from, end), front[end - 1]);
}

/** A body by its name, the words it can be found again by, and their head. */
function bodyMention(span: Span, name: string, words: readonly Token[], head: Token | undefined): Mention {
  return {
    span,
    form: "organization",
    name,
    plural: false,
    definite: true,
    words: contentWords(words),
    ...(head === undefined ? {} : { head: head.normal }),
  };
}

/** "grid operator NordNet": a noun for a body right before the name that ends the phrase. */
function bodyAfterNoun(reading: Reading, span: Span, front: readonly Token[]): Mention | undefined {
  const run = nameRuns(front).at(-1);
  if (run === undefined || run.to !== front.length || run.from === 0) return undefined;
  const noun = front[run.from - 1];
  if (
    noun === undefined ||
    !/^\p{Ll}/u.test(noun.text) ||
    !isBodyNamed(front.slice(0, run.from), front.slice(run.from))
  )
    return undefined;
  return bodyMention(span, strippedOrganization(textOf(reading, front, run.from, run.to)), front, noun);
}

/** "Al Jazeera's Malik Dastan": a body in the possessive, then a person of its. */
function personOfBody(
  reading: Reading,
  span: Span,
  front: readonly Token[],
  run: Run,
  to: number,
): Mention | undefined {
  const from = behindPossessive(front, to);
  const name = front.slice(from);
  const personal = name.length >= 2 && name.length <= 3 && name.every((token) => isNameToken(token));
  if (!personal || isOrganization(name) || name.some((token) => isTitle(token))) return undefined;
  const gender = genderOf(front, { from, to: front.length });
  return {
    span,
    form: "person",
    name: textOf(reading, front, from, front.length),
    plural: false,
    definite: true,
    words: contentWords(front.slice(run.from, to)),
    affiliation: strippedOrganization(textOf(reading, front, run.from, to).replace(/['’]s?$/u, "")),
    ...(gender === undefined ? {} : { gender }),
  };
}
