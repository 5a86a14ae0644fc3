import type { Token } from "../../language/analysed-article.js";
import type { Span } from "../../model/span.js";
import { DOCUMENT_NOUNS } from "../claims/lexicon/words.js";
import type { Reading } from "../claims/reading.js";
import type { Mention } from "./mention-form.js";
import {
  affiliationAfter,
  commonHead,
  contentWords,
  type Gender,
  genderOf,
  headPart,
  isFirstName,
  isNameToken,
  isOrganization,
  isPostNominal,
  isTitle,
  nameRuns,
  PORTFOLIO_OFFICES,
  personStart,
  type Run,
  strippedOrganization,
  textOf,
  tokensIn,
} from "./name-words.js";
import { isBodyInApposition, isBodyNamed, isNoName, isOfficeOfNamedBody, isPersonal, withoutTitles } from "./naming.js";
import { organizationMention } from "./organization-mention.js";
import { BODY_NOUNS, ORGANIZATION_WORDS } from "./tables/organizations.js";
import { COURTESY_TITLES, FEMALE_TITLES, isRoleNoun, MALE_TITLES } from "./tables/titles.js";

const PRONOUNS = new Map<string, { gender?: Gender; plural: boolean }>([
  ["he", { gender: "male", plural: false }],
  ["she", { gender: "female", plural: false }],
  ["him", { gender: "male", plural: false }],
  ["her", { gender: "female", plural: false }],
  ["his", { gender: "male", plural: false }],
  ["its", { plural: false }],
  ["their", { plural: true }],
  ["himself", { gender: "male", plural: false }],
  ["herself", { gender: "female", plural: false }],
  ["it", { plural: false }],
  ["they", { plural: true }],
  ["them", { plural: true }],
  ["who", { plural: false }],
  ["which", { plural: false }],
  ["that", { plural: false }],
  ["this", { plural: false }],
  ["i", { plural: false }],
  ["we", { plural: true }],
  ["you", { plural: false }],
]);

/** Takes the words that name a source apart. */
export function mentionOf(reading: Reading, span: Span): Mention {
  const tokens = tokensIn(reading, span);
  const written = reading.text.slice(span.start, span.end).replace(/\s+/gu, " ").trim();
  const pronoun = tokens.length === 1 ? PRONOUNS.get(tokens[0]?.normal ?? "") : undefined;
  if (pronoun !== undefined)
    return { span, form: "pronoun", name: written, definite: true, words: [tokens[0]?.normal ?? ""], ...pronoun };
  // "everything Merle | says": what is said stands before who says it.
  const subject = tokens.findIndex(
    ({ normal }) => !/^(?:everything|anything|something|nothing|whatever)$/u.test(normal),
  );
  if (subject > 0 && isNameToken(tokens[subject]))
    return { ...mentionOf(reading, { start: tokens[subject]?.start ?? span.start, end: span.end }), span };
  const comma = headPart(tokens);
  const front = tokens.slice(0, comma);
  if (isShareOfPeople(front))
    return { span, form: "description", name: written, plural: true, definite: false, words: [] };
  // "One of them, Rep. Anna Merle": who is named behind it.
  const isOneOfMany = /^(?:one|another)$/u.test(front[0]?.normal ?? "") && front[1]?.normal === "of";
  const rest = tokens.slice(comma + 1);
  if (isOneOfMany && tokens[comma]?.text === "," && isNameToken(rest[0])) {
    const one = personMention(reading, span, rest, headPart(rest));
    if (one !== undefined) return one;
  }
  const apposed = apposedName(reading, span, tokens, comma);
  if (apposed !== undefined) return apposed;
  const holder = holderOfNamedBody(reading, span, front);
  if (holder !== undefined) return holder;
  const publisher = publisherOf(reading, span, tokens);
  if (publisher !== undefined) return publisher;
  if (isOnlySeen(front)) return descriptionMention(span, front, withoutAside(reading, tokens, comma));
  // "West Grid, which runs the network": what `which` takes up is nobody; "Ada Roe of West Grid, which" it does not.
  const isThing = tokens[comma + 1]?.normal === "which" && !front.some(({ upos }) => upos === "ADP");
  const named = isThing ? undefined : personMention(reading, span, tokens, comma);
  if (named !== undefined) return named;
  return (
    organizationMention(reading, span, front) ?? descriptionMention(span, front, withoutAside(reading, tokens, comma))
  );
}

/** "Papers seen by the Orle Courier", "a study published in the journal Tides": who only read a document, or printed it, does not speak in it. */
function isOnlySeen(front: readonly Token[]): boolean {
  const seen = front.findIndex(({ normal }) => /^(?:seen|obtained|reviewed|viewed|examined|published)$/u.test(normal));
  const link = front[seen]?.normal === "published" ? "in" : "by";
  // "an article published in the Courier by Ada Roe"
  const isSigned = link === "in" && front.slice(seen).some(({ normal }) => normal === "by");
  return seen > 0 && front[seen + 1]?.normal === link && DOCUMENT_NOUNS.has(front[seen - 1]?.normal ?? "") && !isSigned;
}

/** What a body does with documents of its own; what it has only seen is somebody else's. */
const PUBLISHED = /^(?:published|released|issued|compiled|produced|prepared|conducted|collected)$/u;

/** "Figures published on Monday by the institute": a document speaks for the one who publishes it, where that is a body with a name. */
function publisherOf(reading: Reading, span: Span, tokens: readonly Token[]): Mention | undefined {
  const participle = tokens.findIndex(({ normal }) => PUBLISHED.test(normal));
  const by = tokens.findIndex(({ normal }, index) => index > participle && normal === "by");
  const noun = tokens[participle - 1];
  const [first, publisher] = [tokens[by + 1], tokens[tokens.length - 1]];
  if (participle < 1 || by < 0 || noun === undefined || first === undefined || publisher === undefined)
    return undefined;
  if (!DOCUMENT_NOUNS.has(noun.normal)) return undefined;
  const own = mentionOf(reading, { start: first.start, end: publisher.end });
  return own.form === "organization" ? { ...own, span } : undefined;
}

/** "Some 20 percent of those in a CNN poll", "Four in 10 Republicans": a share of many, whatever name stands in it. */
function isShareOfPeople(front: readonly Token[]): boolean {
  const number = front.findIndex(({ upos }) => upos === "NUM");
  if (number < 0 || number > 3 || front.slice(0, number).some(({ upos }) => upos === "PROPN" || upos === "VERB"))
    return false;
  const next = front[number + 1];
  if (/^(?:%|percent|per)$/u.test(next?.normal ?? "")) return true;
  const last = next?.normal === "out" ? number + 3 : number + 2;
  return /^(?:in|out)$/u.test(next?.normal ?? "") && front[last]?.upos === "NUM";
}

/** "A spokesman for the fund, which took no part": the words without what a clause behind a comma tells of them. */
function withoutAside(reading: Reading, tokens: readonly Token[], comma: number): string {
  const isAside =
    tokens[comma]?.text === "," && /^(?:who|whose|whom|which|where)$/u.test(tokens[comma + 1]?.normal ?? "");
  return textOf(reading, tokens, 0, isAside ? comma : tokens.length);
}

function isCapitalLetter(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** "Her main rival", "the suspect": whether a noun is a person's, whom a first name behind it then names; firms, ships and books bear such names, too. */
function isSomebodys(opener: Token, noun: string): boolean {
  if (PERSONS.test(noun)) return true;
  return (
    /^(?:his|her)$/u.test(opener.normal) &&
    !DOCUMENT_NOUNS.has(noun) &&
    !BODY_NOUNS.has(noun) &&
    !POSSESSIONS.test(noun)
  );
}

const PERSONS =
  /^(?:suspect|shooter|gunman|assailant|attacker|killer|victim|user|employee|worker|driver|teacher|student|pupil|passenger|resident|neighbou?r|successor|predecessor|widow)$/u;

const POSSESSIONS =
  /^(?:novel|film|book|album|song|play|poem|ship|boat|yacht|horse|dog|cat|brand|band|team|label|shop|store|restaurant|chain|farm|estate|town|village|house|home|company|firm|business)$/u;

/** "Its director, Anna Merle", "The owner, Merle Freight": the name in apposition to a common noun. */
function apposedName(reading: Reading, span: Span, tokens: readonly Token[], comma: number): Mention | undefined {
  const front = tokens.slice(0, comma);
  const rest = tokens.slice(comma + 1);
  const opener = front[0];
  const noun = front[commonHead(front)];
  if (tokens[comma]?.text !== "," || opener === undefined || noun === undefined || isCapitalLetter(noun.text))
    return undefined;
  // "Her union, the Nurses' Alliance": only a body's name has an article.
  if (rest[0]?.normal === "the" && BODY_NOUNS.has(noun.normal)) return organizationMention(reading, span, rest);
  if (!isNameToken(rest[0])) return undefined;
  const whole = nameRuns(rest).at(0);
  if (whole === undefined || whole.from !== 0) return undefined;
  const run = withoutTitles(rest, whole);
  const after = rest.slice(run.to).find((token) => !isPostNominal(token));
  if (after !== undefined && after.text !== ",") return undefined;
  const head = front[commonHead(front)];
  const name = textOf(reading, rest, run.from, run.to);
  let from = 0;
  while (from < front.length && (front[from]?.upos === "DET" || front[from]?.tag === "PRP$")) from += 1;
  const role = textOf(reading, front, from, front.length);
  const words = contentWords(front);
  const named = rest.slice(run.from, run.to);
  // "Her main rival, Mikael Torvund": a first name makes a person of what no table has for one.
  const isPerson =
    isRoleNoun(head?.normal ?? "") ||
    (named.length > 1 && isFirstName(named[0]) && isSomebodys(opener, head?.normal ?? ""));
  if (head !== undefined && isPerson && !isOrganization(named) && !isBodyNamed(front, named)) {
    const gender = genderOf([...front, ...rest.slice(0, run.to)], { from: front.length, to: front.length + run.to });
    const affiliation = affiliationAfter(reading, front);
    return {
      span,
      form: "person",
      name,
      plural: false,
      definite: true,
      words,
      role,
      ...(gender === undefined ? {} : { gender }),
      ...(affiliation === undefined ? {} : { affiliation }),
    };
  }
  const body = isOrganization(rest.slice(0, run.to)) || BODY_NOUNS.has(head?.normal ?? "");
  return body
    ? {
        span,
        form: "organization",
        name: strippedOrganization(name),
        plural: false,
        definite: true,
        words,
        ...(head === undefined ? {} : { head: head.normal }),
      }
    : undefined;
}

/** "The head of the watchdog Clear Ledger": somebody nobody names, of a body that has a name. */
function holderOfNamedBody(reading: Reading, span: Span, front: readonly Token[]): Mention | undefined {
  const run = nameRuns(front).at(-1);
  if (
    run === undefined ||
    run.to !== front.length ||
    !isOfficeOfNamedBody(front.slice(0, run.from), front.slice(run.from))
  )
    return undefined;
  return {
    ...descriptionMention(span, front, textOf(reading, front, 0, front.length)),
    affiliation: strippedOrganization(textOf(reading, front, run.from, run.to)),
  };
}

function personMention(reading: Reading, span: Span, tokens: readonly Token[], comma: number): Mention | undefined {
  const front = tokens.slice(0, comma);
  const runs = nameRuns(front);
  const rest = tokens.slice(comma + 1);
  // "Director of the Harbour Service (HS) Anna Merle": the last run is the person where a title stands before it.
  const last = runs.at(-1);
  const first = runs.at(0);
  if (last === undefined || first === undefined) return undefined;
  const governed = last.to === front.length && governingPreposition(front, last) >= 0;
  const behind = governed ? personBehindBody(front, last) : undefined;
  if (governed && behind === undefined && runs.length === 1) return undefined;
  const afterOf = (run: Run): boolean =>
    front.slice(0, run.from).some((token, index, list) => token.upos === "ADP" && index >= list.length - 3);
  const titled = (run: Run): boolean =>
    front.slice(0, run.from).some((token) => isTitle(token)) ||
    front.slice(run.from, run.to - 1).some((token) => isTitle(token)) ||
    isFirstName(front[run.from]);
  const parted = front.slice(first.to, last.from).some((token) => token.upos === "ADP");
  // "Analyst Ada Roe of Marlow Securities": the name stands right behind the title.
  const isNamedFirst = parted && isTitle(front[first.from - 1]);
  const titleFirst =
    front.slice(first.from, first.to).every((token) => isTitle(token)) ||
    (!isNamedFirst && front.slice(0, first.from).some((token) => isTitle(token)));
  const run =
    runs.length > 1 &&
    last.to === front.length &&
    (titled(last) || titleFirst) &&
    (titleFirst
      ? last.to - last.from > 1 && !isOrganization(front.slice(personStart(front, last), last.to))
      : !afterOf(last) && !parted)
      ? last
      : (runs.find((one) => titled(one) && governingPreposition(front, one) < 0 && isPersonal(front, one)) ?? first);
  const start = behind ?? personStart(front, run);
  const person = { from: start, to: behind === undefined ? run.to : last.to };
  const name = front.slice(person.from, person.to);
  if (
    name.length === 0 ||
    name.length > 6 ||
    isTitle(name.at(-1)) ||
    /^(?:'s|’s|')$/u.test(front[person.to]?.text ?? "")
  )
    return undefined;
  const [only] = name;
  if (
    only !== undefined &&
    name.length === 1 &&
    (isNoName(only) || /\.(?:com|org|net|info|gov|edu)$/u.test(only.normal))
  )
    return undefined;
  const follows = front[person.to];
  if (follows !== undefined && follows.upos === "NOUN") return undefined;
  if (!isFirstName(name[0]) && isBodyInApposition(rest)) return undefined;
  const role = roleOf(reading, front, person, rest);
  const personal = role !== undefined || isFirstName(name[0]) || COURTESY_TITLES.has(front[start - 1]?.normal ?? "");
  if (isOrganization(name) && !(personal && name.length >= 2 && isFirstName(name[0]))) return undefined;
  if (front[0]?.upos === "DET" && role === undefined && !personal) return undefined;
  if (isGroupWithNoun(front, start, name)) return undefined;
  if (!personal && name.length === 1 && /^[\p{Lu}.]{2,}$/u.test(name[0]?.text ?? "")) return undefined;
  if (!personal && name.length > 3) return undefined;
  if (role !== undefined && behind === undefined && isBodyNamed(front.slice(0, start), name)) return undefined;
  const gender = genderOf(tokens.slice(0, comma + 1 + rest.length), person);
  const affiliation =
    role === undefined
      ? affiliationAfter(reading, front.slice(person.to))
      : (affiliationAfter(reading, rest) ?? affiliationBefore(reading, front.slice(0, start)));
  return {
    span,
    form: "person",
    name: textOf(reading, front, person.from, person.to).replace(/['’]s$/u, ""),
    plural: false,
    definite: true,
    words: contentWords(role === undefined ? [] : [...front.slice(0, start), ...rest]),
    ...(gender === undefined ? {} : { gender }),
    ...(role === undefined ? {} : { role }),
    ...(affiliation === undefined ? {} : { affiliation }),
  };
}

/** "The opposition Greens": an article and a noun that is no office before one plural name. */
function isGroupWithNoun(front: readonly Token[], start: number, [name, ...more]: readonly Token[]): boolean {
  return (
    front[0]?.upos === "DET" &&
    more.length === 0 &&
    /^\p{Lu}\p{Ll}+s$/u.test(name?.text ?? "") &&
    !front.slice(0, start).some((token) => isTitle(token))
  );
}

/** Index of a preposition that governs the run, with an article between the two at most; -1 where there is none. */
function governingPreposition(front: readonly Token[], run: Run): number {
  let index = run.from - 1;
  while (
    index >= 0 &&
    (front[index]?.upos === "DET" || COURTESY_TITLES.has(front[index]?.normal ?? "") || isTitle(front[index]))
  )
    index -= 1;
  return /^(?:of|for|to|at|with|from|in|on)$/u.test(front[index]?.normal ?? "") ? index : -1;
}

/**
 * "Director of the Harbour Service | Anna Merle": where, in a run that a preposition governs, the body's name ends and a
 * person's begins; undefined where the run is the body's, or somebody the office only serves ("a spokesman for Anna Merle").
 */
function personBehindBody(front: readonly Token[], run: Run): number | undefined {
  const preposition = governingPreposition(front, run);
  if (run.from - preposition > 2) return undefined;
  const office = front.slice(run.from, run.to - 1).findLastIndex((token) => isTitle(token));
  if (!front.slice(0, preposition).some((token) => isTitle(token)))
    return office >= 0 && isOrganization(front.slice(0, preposition)) ? run.from + office + 1 : undefined;
  if (office >= 0 || front.slice(run.from, run.to).some(({ text }) => text === "&")) return undefined;
  let body = -1;
  for (let index = run.from; index < run.to; index += 1)
    if (ORGANIZATION_WORDS.has(front[index]?.normal ?? "") || TERRITORIES.has(front[index]?.normal ?? "")) body = index;
  if (body >= 0) return run.to - body > 2 ? body + 1 : undefined;
  return run.to - run.from > 2 ? run.to - 2 : undefined;
}

/** Last words of the names of territories that an office governs. */
const TERRITORIES = new Set(["province", "republic", "district", "county", "territory", "state", "canton", "city"]);

/** What stands before the name as a title, else the apposition after it. */
function roleOf(reading: Reading, front: readonly Token[], person: Run, rest: readonly Token[]): string | undefined {
  let from = 0;
  while (from < person.from && (front[from]?.upos === "DET" || COURTESY_TITLES.has(front[from]?.normal ?? "")))
    from += 1;
  let to = person.from;
  while (to > from && COURTESY_TITLES.has(front[to - 1]?.normal ?? "")) to -= 1;
  if (to > from && front.slice(from, to).some((token) => isTitle(token) || token.upos === "NOUN"))
    return textOf(reading, front, from, to);
  // "Merle, in turn, said": what a preposition opens is no office.
  // "Merle, only two months later, said": nor is a time.
  if (rest.length === 0 || rest[0]?.normal === "who" || /^(?:ADP|ADV)$/u.test(rest[0]?.upos ?? "")) return undefined;
  let end = rest.findIndex((token) => token.text === "," || token.normal === "who" || token.normal === "which");
  if (end < 0) end = rest.length;
  let start = 0;
  if (/^\d+$/u.test(rest[0]?.text ?? "")) {
    start = end + 1;
    const next = rest.slice(start).findIndex((token) => token.text === "," || token.normal === "who");
    end = next < 0 ? rest.length : start + next;
  }
  // "Ada Quint, 44, whose son fell ill": what a clause tells of somebody is no office.
  if (/^(?:who|whose|whom|which|where)$/u.test(rest[start]?.normal ?? "")) return undefined;
  while (start < end && rest[start]?.upos === "DET") start += 1;
  return end > start && rest.slice(start, end).some((token) => token.upos === "NOUN" || isTitle(token))
    ? textOf(reading, rest, start, end)
    : undefined;
}

/** "Harbour Service spokesman Anna Merle": the name before the office. */
function affiliationBefore(reading: Reading, front: readonly Token[]): string | undefined {
  const after = affiliationAfter(reading, front);
  if (after !== undefined) return after;
  const run = nameRuns(front).at(0);
  if (run === undefined) return undefined;
  let to = run.to;
  while (to > run.from && isTitle(front[to - 1])) to -= 1;
  // "Energy Minister": what somebody is minister of is no body.
  if (to < run.to && PORTFOLIO_OFFICES.has(front[run.to - 1]?.normal ?? "")) return undefined;
  // "State Rep. Doug Finley": the level of an office is no body.
  if (to - run.from === 1 && /^(?:state|federal|national|local)$/u.test(front[run.from]?.normal ?? ""))
    return undefined;
  const from = ORGANIZATION_WORDS.has(front[run.from]?.normal ?? "") ? capitalsBefore(front, run.from) : run.from;
  const words = front.slice(from, to);
  const office = front[run.to];
  const before = office !== undefined && /^\p{Ll}/u.test(office.text) && words.length > 1;
  return to > run.from && (isOrganization(words) || before || /^\p{Lu}{2,}$/u.test(words[0]?.text ?? ""))
    ? strippedOrganization(textOf(reading, front, from, to))
    : undefined;
}

/** "Police | Federation", "Dockers' | Union": where a body's name begins whose first words are common ones with capitals. */
function capitalsBefore(front: readonly Token[], from: number): number {
  const isPart = (token: Token | undefined): boolean =>
    token !== undefined &&
    isCapitalLetter(token.text) &&
    !/^(?:DET|ADV|ADP)$/u.test(token.upos) &&
    !/^(?:ex|former|then|acting|retired|late|senior|top|local|one)$/u.test(token.normal) &&
    !isTitle(token);
  let first = /^['’]$/u.test(front[from - 1]?.text ?? "") ? from - 1 : from;
  while (isPart(front[first - 1])) first -= 1;
  return first;
}

function descriptionMention(span: Span, front: readonly Token[], written: string): Mention {
  const at = commonHead(front);
  const head = front[at];
  const plural =
    head !== undefined &&
    (head.tag === "NNS" || head.tag === "NNPS" || head.normal === "people" || head.normal === "police");
  const definite =
    front[0]?.normal === "the" ||
    front[0]?.normal === "this" ||
    front[0]?.normal === "that" ||
    front[0]?.tag === "PRP$";
  const gender = MALE_TITLES.has(head?.normal ?? "")
    ? "male"
    : FEMALE_TITLES.has(head?.normal ?? "")
      ? "female"
      : undefined;
  return {
    span,
    form: "description",
    name: written,
    plural,
    definite,
    words: contentWords(front),
    ...(head === undefined ? {} : { head: head.normal }),
    ...(gender === undefined ? {} : { gender }),
  };
}
