import type { Span } from "../../model/span.js";
import type { Candidate } from "../claims/candidate.js";
import { nounPhraseStart } from "../claims/grammar/noun-phrase.js";
import { isNominal } from "../claims/grammar/words.js";
import { firstFrom, type Reading, tokenAt } from "../claims/reading.js";
import { acronymsOf } from "./acronyms.js";
import { bodiesIn } from "./bodies.js";
import { countriesIn } from "./countries.js";
import { describedBodiesIn } from "./described-bodies.js";
import { jointMention } from "./joint.js";
import { mentionOf } from "./mention.js";
import type { Mention } from "./mention-form.js";
import { isTitle, tokensIn } from "./name-words.js";
import { nearerSubject } from "./nearer-subject.js";
import { type NamedPerson, peopleIn } from "./people.js";
import type { Resolution } from "./resolution.js";
import { lastSeen } from "./sightings.js";
import { SpeakerBook } from "./speaker-book.js";
import { BODY_NOUNS } from "./tables/organizations.js";
import { isRoleNoun } from "./tables/titles.js";

/** How far back, in code units, a pronoun is taken to reach. */
const PRONOUN_REACH = 2500;

function fits(entry: { readonly gender?: string | undefined }, gender: string | undefined): boolean {
  return gender === undefined || entry.gender === undefined || entry.gender === gender;
}

function resolvePronoun(
  mention: Mention,
  book: SpeakerBook,
  named: readonly NamedPerson[],
  reading: Reading,
): Resolution {
  const word = mention.words[0] ?? "";
  if (word === "who" || word === "which" || word === "that") {
    const antecedent = antecedentOf(mention, reading);
    if (antecedent !== undefined)
      return {
        ...resolveMention(mentionOf(reading, antecedent), book, named, reading),
        how: `"${word}" stands after its noun`,
      };
  }
  // "That suggests the whale was old": what was said before, and nobody.
  if (word === "that" || word === "this")
    return { how: "a word for what was told before", doubt: `"${mention.name}" names nobody` };
  const wanted =
    word === "it" || word === "its" || word === "which"
      ? ["organization", "group", "unnamed"]
      : word === "they" || word === "them" || word === "their" || word === "we"
        ? ["group", "organization", "unnamed"]
        : ["person", "unnamed"];
  const { start } = mention.span;
  if (wanted[0] === "person")
    for (const person of named.slice(firstFrom(named, start - PRONOUN_REACH + 1), firstFrom(named, start)))
      if (person.subject) book.notice(person);
  const recent = book
    .before(start, PRONOUN_REACH)
    .filter(
      (entry) =>
        wanted.includes(entry.kind) &&
        (entry.kind !== "unnamed" || entry.body === (wanted[0] === "organization") || entry.plural) &&
        fits(entry, mention.gender) &&
        (entry.kind !== "unnamed" || entry.plural === mention.plural || word === "it"),
    );
  const [first] = recent;
  const body = first === undefined && word === "it" ? book.recentBody(start) : undefined;
  if (body !== undefined)
    return {
      speaker: body,
      how: `"${mention.name}" is the last body named before it`,
      doubt: `"${mention.name}" is taken to be ${body.name}`,
    };
  if (first === undefined)
    return { how: "a pronoun with nobody before it", doubt: `the speaker is only called "${mention.name}"` };
  const rivals = [...new Set(recent.map((entry) => entry.name))];
  if (mention.gender !== undefined && first.gender === undefined) first.gender = mention.gender;
  const near = recent.filter((entry) => entry !== first && start - lastSeen(entry, start) < 500);
  const how = `"${mention.name}" is the last ${wanted[0] ?? "speaker"} before it`;
  const nearer = wanted[0] === "person" ? nearerSubject(reading, start, lastSeen(first, start), first.name) : undefined;
  if (nearer !== undefined)
    return { speaker: first, how, doubt: `"${mention.name}" may be ${nearer}, who is named nearer to it` };
  const other = wanted[0] === "person" ? nearerPerson(mention, first.name, lastSeen(first, start), named) : undefined;
  if (other !== undefined)
    return { speaker: first, how, doubt: `"${mention.name}" may be ${other}, who is named nearer to it` };
  if (near.length === 0 && first.kind === wanted[0]) return { speaker: first, how };
  return {
    speaker: first,
    how,
    doubt: `the speaker is a pronoun with ${rivals.length} possible antecedents: ${rivals.slice(0, 3).join(", ")}`,
  };
}

/** "For Gerard Roe the wait is long. …, he says": somebody of the pronoun's gender who is named in full behind the one it is taken for. */
function nearerPerson(
  { gender, span }: Mention,
  taken: string,
  seen: number,
  named: readonly NamedPerson[],
): string | undefined {
  if (gender === undefined) return undefined;
  const between = named.slice(firstFrom(named, seen + 1), firstFrom(named, span.start));
  return between.findLast((person) => person.gender === gender && !sharesName(person.name, taken))?.name;
}

const sharesName = (left: string, right: string): boolean =>
  left.split(" ").some((word) => word.length > 2 && right.split(" ").includes(word));

/** How many words before a relative pronoun its noun phrase may begin. */
const LONGEST_ANTECEDENT = 40;

/** The token that the paragraph of another begins with, or `floor` where it begins before: a name that opens it has nothing of the headline. */
function paragraphStart({ text, tokens }: Reading, within: number, floor: number): number {
  for (let at = within; at > floor; at -= 1)
    if (text.slice(tokens[at - 1]?.end, tokens[at]?.start).search(/\n\s*\n/u) >= 0) return at;
  return floor;
}

/** The noun phrase right before a relative pronoun: "a report by the chamber, | which", "Harbour Minister Anna Merle, | who". */
function antecedentOf(mention: Mention, reading: Reading): Span | undefined {
  const pronoun = tokenAt(reading, mention.span.start);
  const last = reading.tokens[pronoun - 1]?.text === "," ? pronoun - 2 : pronoun - 1;
  if (!isNominal(reading.tokens[last]) || reading.tokens[last]?.upos === "NUM") return undefined;
  const floor = paragraphStart(reading, pronoun, Math.max(0, pronoun - LONGEST_ANTECEDENT));
  let first = nounPhraseStart(reading, last, floor);
  // "Anna Merle, a chemist at the bank, who": the name before the apposition.
  const isApposition = reading.tokens[first]?.upos !== "PROPN" || isTitle(reading.tokens[first]);
  if (isApposition && reading.tokens[first - 1]?.text === "," && reading.tokens[first - 2]?.upos === "PROPN")
    first = nounPhraseStart(reading, first - 2, floor);
  const [start, end] = [reading.tokens[first]?.start, reading.tokens[last]?.end];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** "governor says": an office without an article, as headlines have it. */
function isBareRole(mention: Mention): boolean {
  return mention.words.length === 1 && isRoleNoun(mention.head ?? "");
}

function resolveDescription(mention: Mention, book: SpeakerBook): Resolution {
  // "The head of the watchdog Clear Ledger": the office of a body that is named, and of nobody named.
  if (mention.affiliation !== undefined)
    return { speaker: book.unnamed(mention), how: "the text names the body and not the person" };
  const points = !mention.plural && (mention.definite || isBareRole(mention));
  if (points) {
    const held = book.byRole(mention);
    if (held !== undefined && held.doubt === undefined)
      return { speaker: held.entry, how: `"${mention.name}" fits the office of ${held.entry.name}` };
  }
  const known = book.byWords(mention.name);
  if (known !== undefined) return { speaker: known, how: "the same words as before" };
  const same = mention.definite ? book.bySameNoun(mention) : undefined;
  if (same !== undefined) return { speaker: same, how: `"${mention.name}" points back to ${same.name}` };
  if (mention.definite && !mention.plural) {
    const match = book.byRole(mention);
    if (match !== undefined)
      return {
        speaker: match.entry,
        how: `"${mention.name}" fits the office of ${match.entry.name}`,
        ...(match.doubt === undefined ? {} : { doubt: match.doubt }),
      };
  }
  if (mention.definite && !mention.plural) {
    const body = book.byBody(mention);
    if (body !== undefined)
      return {
        speaker: body.entry,
        how: `"${mention.name}" is the body named before it`,
        ...(body.doubt === undefined ? {} : { doubt: body.doubt }),
      };
  }
  const open =
    mention.definite &&
    !mention.plural &&
    (isRoleNoun(mention.head ?? "") || BODY_NOUNS.has(mention.head ?? "") || OWNED.test(mention.name));
  return {
    speaker: book.unnamed(mention),
    how: "the text names nobody",
    ...(open ? { doubt: `"${mention.name}" points to somebody the text may name elsewhere` } : {}),
  };
}

/** "Their statement": whose it is stands elsewhere. */
const OWNED = /^(?:his|her|its|their)\s/iu;

function resolveMention(
  mention: Mention,
  book: SpeakerBook,
  named: readonly NamedPerson[],
  reading: Reading,
): Resolution {
  if (mention.form === "pronoun") return resolvePronoun(mention, book, named, reading);
  const short = mention.form === "person" ? book.shortBody(mention) : undefined;
  if (short !== undefined) return { speaker: short, how: `"${mention.name}" is short for ${short.name}` };
  const isBody = (name: string): boolean => book.isCountry(name) || book.isNamedBody(name);
  if (mention.form === "person" && mention.role === undefined && isBody(mention.name))
    return book.organization(mention);
  if (mention.form === "person") return book.person(mention);
  if (mention.form === "organization") return book.organization(mention);
  return resolveDescription(mention, book);
}

/** "Gates, in contrast": the last name of somebody named in full, though it is a plural noun too. */
function surnameMention(reading: Reading, span: Span, book: SpeakerBook): Mention | undefined {
  const [only, next] = tokensIn(reading, span);
  if (only === undefined || only.tag !== "NNS" || (next !== undefined && next.text !== ",")) return undefined;
  return book.isSurname(only.normal)
    ? { span, form: "person", name: only.text, plural: false, definite: true, words: [] }
    : undefined;
}

/** The speakers of all claims that have a source, in order of first mention, and which claim is whose. */
export function resolveSpeakers(
  candidates: readonly Candidate[],
  reading: Reading,
): { book: SpeakerBook; resolutions: readonly (Resolution | undefined)[] } {
  const named = peopleIn(reading);
  const book = new SpeakerBook(
    acronymsOf(reading.text),
    named,
    bodiesIn(reading),
    countriesIn(reading),
    describedBodiesIn(reading),
  );
  const surnames = new Set(named.map(({ name }) => name.split(" ").at(-1) ?? ""));
  const order = [...candidates.keys()].sort(
    (left, right) => (candidates[left]?.source?.start ?? 0) - (candidates[right]?.source?.start ?? 0),
  );
  const resolutions: (Resolution | undefined)[] = candidates.map(() => undefined);
  for (const index of order) {
    const source = candidates[index]?.source;
    if (source === undefined) continue;
    // `the "…" said`, "2013": an article that has lost its noun and a number name nobody.
    if (/^(?:the|an?|\d[\d.,]*)$/iu.test(reading.text.slice(source.start, source.end))) {
      resolutions[index] = {
        how: "the source is an article or a number alone",
        doubt: "the words that name the speaker could not be read",
      };
      continue;
    }
    const mention =
      jointMention(reading, source, surnames) ?? surnameMention(reading, source, book) ?? mentionOf(reading, source);
    const resolution = resolveMention(mention, book, named, reading);
    if (resolution.speaker !== undefined) book.mention(resolution.speaker, source);
    resolutions[index] = resolution;
  }
  return { book, resolutions };
}
