import type { Token } from "../../language/analysed-article.js";
import type { Span } from "../../model/span.js";
import { WEEKDAY_NAMES } from "../../normalize/tables/weekdays.js";
import { type Reading, tokenAt } from "../claims/reading.js";
import { FEMALE_NAMES, MALE_NAMES } from "./tables/first-names.js";
import { BODY_NOUNS, ORGANIZATION_NAMES, ORGANIZATION_WORDS } from "./tables/organizations.js";
import { COURTESY_TITLES, FEMALE_TITLES, isRoleNoun, MALE_TITLES } from "./tables/titles.js";

/** "Calder Against Concrete": a preposition with a capital inside a name. */
const isCapitalPreposition = ({ upos, text }: Token): boolean => upos === "ADP" && /^\p{Lu}\p{Ll}+$/u.test(text);

/** Legal forms of companies that end their names, in capitals as registers have them. */
const COMPANY_FORMS = /^(?:AS|ASA|AB|AG|SE|NV|BV|SA|OY|OYJ|KK|PLC|LLC|LLP|KG|JSC|PJSC|OJSC)$/u;

/** The gender a pronoun asks for. */
export type Gender = "female" | "male";

const PARTICLES = new Set([
  "de",
  "da",
  "di",
  "du",
  "der",
  "den",
  "van",
  "von",
  "bin",
  "ibn",
  "al",
  "el",
  "la",
  "le",
  "ter",
  "ten",
  "dos",
  "del",
  "y",
]);

export interface Run {
  readonly from: number;
  readonly to: number;
}

export function isNameToken(token: Token | undefined): boolean {
  // "Polar Fangst AS": what the tagger takes for a preposition.
  if (token !== undefined && COMPANY_FORMS.test(token.text)) return true;
  if (
    token?.upos === "NOUN" &&
    !/^\p{Lu}{2,}/u.test(token.text) &&
    (token.lemma === token.normal || token.tag === "NN") &&
    (BODY_NOUNS.has(token.normal) || token.relation === "compound")
  )
    return false;
  return (
    token !== undefined &&
    /^\p{Lu}/u.test(token.text) &&
    token.upos !== "DET" &&
    token.upos !== "PRON" &&
    token.upos !== "ADP"
  );
}

/** "the | Campaign for Old Museums": a noun for a body with a capital inside the sentence, whose name goes on behind of or for. */
function beginsBodyName(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index - 1]?.upos === "DET" &&
    /^\p{Lu}/u.test(tokens[index]?.text ?? "") &&
    ORGANIZATION_WORDS.has(tokens[index]?.normal ?? "") &&
    /^(?:of|for)$/u.test(tokens[index + 1]?.normal ?? "") &&
    isNameToken(tokens[index + 2])
  );
}

/** "Road Hauliers | ' | Association": the possessive of those whose body it is. */
function isMembersMark(tokens: readonly Token[], index: number): boolean {
  return (
    /^['’]$/u.test(tokens[index]?.text ?? "") &&
    // Athens' and Brussels' bodies are a city's, which is one thing.
    /^NNP?S$/u.test(tokens[index - 1]?.tag ?? "") &&
    ORGANIZATION_WORDS.has(tokens[index + 1]?.normal ?? "")
  );
}

/** "the Retail | Workers' Association": where a body of members begins whose first word is a common one with a capital. */
function beforeMembers(tokens: readonly Token[], from: number, to: number): number {
  const isOfMembers = tokens.slice(from, to).some((_, at) => isMembersMark(tokens, from + at));
  const before = tokens[from - 1];
  const isPart = isOfMembers && from > 1 && before?.upos === "NOUN" && /^\p{Lu}\p{Ll}/u.test(before.text);
  return isPart ? from - 1 : from;
}

/** Letters behind a name that tell of an office or honour, and are none of it: Helena March KC. */
export const isPostNominal = (token: Token | undefined): boolean =>
  /^(?:[KQ]C|MP|MEP|MSP|TD|[COM]BE|PhD|MD|FRS)$/u.test(token?.text ?? "");

/** Runs of capitalised words, with particles inside them. */
export function nameRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (!isNameToken(tokens[index]) && !beginsBodyName(tokens, index)) continue;
    // "Tom Dow CBE | FRS"
    if (isPostNominal(tokens[index]) && isPostNominal(tokens[index - 1])) continue;
    let to = index + 1;
    while (to < tokens.length) {
      const token = tokens[to];
      const adjacent = token !== undefined && token.text !== "," && token.text !== "(";
      if (to - index > 1 && isPostNominal(token)) break;
      if (adjacent && isNameToken(token)) to += 1;
      else if (
        token !== undefined &&
        (PARTICLES.has(token.normal) ||
          token.text === "-" ||
          token.text === "&" ||
          isCapitalPreposition(token) ||
          isMembersMark(tokens, to)) &&
        isNameToken(tokens[to + 1])
      )
        to += 2;
      else break;
    }
    runs.push({ from: beforeMembers(tokens, index, to), to });
    index = to;
  }
  return runs;
}

export function isTitle(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (COURTESY_TITLES.has(token.normal) ||
      isRoleNoun(token.normal) ||
      MALE_TITLES.has(token.normal) ||
      FEMALE_TITLES.has(token.normal))
  );
}

export function isOrganization(tokens: readonly Token[]): boolean {
  // "Marks & Rowe": partners with one sign between them are a firm.
  return tokens.some(
    ({ normal, text }) => ORGANIZATION_WORDS.has(normal) || ORGANIZATION_NAMES.has(normal) || text === "&",
  );
}

export function isFirstName(token: Token | undefined): boolean {
  return token !== undefined && (MALE_NAMES.has(token.normal) || FEMALE_NAMES.has(token.normal));
}

/** Where in the run the person's own name begins, after titles and offices: `Harbour Minister | Anna Merle`. */
export function personStart(tokens: readonly Token[], run: Run): number {
  let start = run.from;
  for (let index = run.from; index < run.to - 1; index += 1) if (isTitle(tokens[index])) start = index + 1;
  if (start === run.from) {
    for (let index = run.from; index < run.to - 1; index += 1) {
      if (isFirstName(tokens[index])) return index;
    }
  }
  return start;
}

export function textOf(reading: Reading, tokens: readonly Token[], from: number, to: number): string {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return reading.text.slice(start, end).replace(/\s+/gu, " ").trim();
}

export function genderOf(tokens: readonly Token[], person: Run): Gender | undefined {
  for (const token of tokens) {
    if (MALE_TITLES.has(token.normal)) return "male";
    if (FEMALE_TITLES.has(token.normal)) return "female";
  }
  const first = tokens[person.from];
  if (first === undefined || person.to - person.from < 2) return undefined;
  const male = MALE_NAMES.has(first.normal);
  const female = FEMALE_NAMES.has(first.normal);
  return male === female ? undefined : male ? "male" : "female";
}

export function contentWords(tokens: readonly Token[]): string[] {
  return tokens
    .filter(
      (token) =>
        /^[\p{L}\p{N}]/u.test(token.text) && token.upos !== "DET" && token.upos !== "ADP" && token.upos !== "CCONJ",
    )
    .map((token) => token.normal);
}

/** The tokens the span covers; no more than a hundred. */
export function tokensIn(reading: Reading, span: Span): Token[] {
  const found: Token[] = [];
  for (let index = tokenAt(reading, span.start); index < reading.tokens.length && found.length < 100; index += 1) {
    const token = reading.tokens[index];
    if (token === undefined || token.start >= span.end) break;
    found.push(token);
  }
  return found;
}

/** The first comma outside brackets parts the phrase from its apposition. */
export function headPart(tokens: readonly Token[]): number {
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.text === "(") depth += 1;
    else if (token.text === ")") depth -= 1;
    // "the Dayton, Ohio-based company": the comma of a place.
    else if (token.text === "," && /-based$/u.test(tokens[index + 1]?.normal ?? "")) continue;
    else if (depth <= 0 && (token.text === "," || token.normal === "who" || token.normal === "which")) return index;
  }
  return tokens.length;
}

/** Index of the head of a common noun phrase: the last noun before the first preposition, bracket or clause. */
export function commonHead(tokens: readonly Token[]): number {
  let head = -1;
  for (const [index, token] of tokens.entries()) {
    if (
      token.upos === "ADP" ||
      token.text === "," ||
      token.text === "(" ||
      token.normal === "who" ||
      token.normal === "that"
    ) {
      if (head >= 0) break;
    }
    if (
      token.upos === "NOUN" ||
      token.upos === "PROPN" ||
      token.upos === "NUM" ||
      token.upos === "PRON" ||
      isRoleNoun(token.normal)
    )
      head = index;
    else if (head < 0 && index === tokens.length - 1) head = index;
  }
  return head;
}

/** Offices that are named after what they are for, not after a body: Energy Minister, Minister of Science. */
export const PORTFOLIO_OFFICES: ReadonlySet<string> = new Set([
  "minister",
  "ministers",
  "secretary",
  "commissioner",
  "chancellor",
]);

export function affiliationAfter(reading: Reading, tokens: readonly Token[]): string | undefined {
  for (const [index, token] of tokens.entries()) {
    if (token.upos !== "ADP" || !["of", "for", "at", "from", "with"].includes(token.normal)) continue;
    if (PORTFOLIO_OFFICES.has(tokens[index - 1]?.normal ?? "")) continue;
    const run = nameRuns(tokens.slice(index + 1)).at(0);
    const between = run === undefined ? [] : tokens.slice(index + 1, index + 1 + run.from);
    // "running for office in November": the name belongs to the second preposition.
    if (run !== undefined && run.from <= 2 && between.every((word) => word.upos !== "ADP" && word.upos !== "NOUN"))
      return strippedOrganization(
        textOf(reading, tokens, index + 1 + run.from, index + 1 + extended(tokens, index + 1, run)),
      );
  }
  return undefined;
}

const WEEKDAYS: ReadonlySet<string> = new Set(WEEKDAY_NAMES.map((name) => name.toLowerCase()));

/** "the Department of Health on | Tuesday" */
const isDay = (token: Token | undefined): boolean => WEEKDAYS.has(token?.normal ?? "");

/** A body's name goes on over `of` and `for`: Ministry of Harbours. */
export function extended(tokens: readonly Token[], base: number, run: Run): number {
  let to = run.to;
  while (["of", "for", "on", "and", "the"].includes(tokens[base + to]?.normal ?? "")) {
    let next = to + 1;
    while (["of", "for", "on", "and", "the"].includes(tokens[base + next]?.normal ?? "")) next += 1;
    if (!isNameToken(tokens[base + next]) || isDay(tokens[base + next])) break;
    to = next;
    while (isNameToken(tokens[base + to])) to += 1;
  }
  return to;
}

/** A country in the possessive; "Dockers' Union" is its members' body, and the name. */
const NATIONAL =
  /^(?:(?:the|The) )?(?:\p{Lu}[\p{L}.]{0,20}['’]s|(?:\p{Lu}\p{L}{0,12} )?(?:States|Netherlands|Philippines|Maldives|Bahamas|Seychelles|Emirates|Cyprus|Belarus|Honduras|Laos|Barbados|Mauritius|Texas|Kansas|Arkansas|Illinois|Massachusetts|Wales)['’]) /u;

/** The body's own name: without a leading article or a country in the possessive. */
export function strippedOrganization(name: string): string {
  return name
    .replace(/ ?\([^)]{1,20}\)$/u, "")
    .replace(NATIONAL, "")
    .replace(/^(?:the|The|a|an) /u, "")
    .trim();
}
