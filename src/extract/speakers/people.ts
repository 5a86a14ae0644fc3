import type { Reading } from "../claims/reading.js";
import { type Gender, PORTFOLIO_OFFICES } from "./name-words.js";
import { FEMALE_NAMES, MALE_NAMES } from "./tables/first-names.js";
import { ORGANIZATION_WORDS } from "./tables/organizations.js";
import { COURTESY_TITLES, FEMALE_TITLES, isRoleNoun, MALE_TITLES } from "./tables/titles.js";

/** A person the article names anywhere, with where: who "he" may be, and what "Merle" is short for. */
export interface NamedPerson {
  readonly name: string;
  readonly start: number;
  readonly gender?: Gender;
  /** Office or calling named before it, in lower case. */
  readonly title?: string;
  /** Whether it is the subject of its sentence. */
  readonly subject: boolean;
}

const PLACE_LEADS = new Set(["in", "at", "from", "near", "to", "into", "across"]);

const TITLE_FORMS = new Map([
  ["gov.", "governor"],
  ["gov", "governor"],
  ["sen.", "senator"],
  ["sen", "senator"],
  ["rep.", "representative"],
  ["gen.", "general"],
  ["col.", "colonel"],
  ["prof.", "professor"],
  ["dr.", "doctor"],
  ["dr", "doctor"],
]);

/** The office right before a name: governor | Anna Merle. */
function officeBefore(tokens: Reading["tokens"], index: number): string {
  const word = tokens[index - 1]?.normal ?? "";
  return isRoleNoun(word) ? (TITLE_FORMS.get(word) ?? word) : "";
}

/** "Orlen Region | Viktor Sadov": where a first name stands inside a run of capitalised words; its start where none does. */
function personInside(tokens: Reading["tokens"], from: number, to: number): number {
  const isFirst = (at: number): boolean =>
    MALE_NAMES.has(tokens[at]?.normal ?? "") || FEMALE_NAMES.has(tokens[at]?.normal ?? "");
  if (isFirst(from)) return from;
  for (let at = from + 1; at + 1 < to; at += 1)
    if (isFirst(at) && tokens.slice(from, at).some(({ normal }) => ORGANIZATION_WORDS.has(normal))) return at;
  return from;
}

/** "Energy Minister | Ada Merle": the last office inside a run of capitalised words, behind what it is for; -1 where there is none. */
function officeInside(tokens: Reading["tokens"], from: number, to: number): number {
  for (let at = to - 2; at > from; at -= 1) if (PORTFOLIO_OFFICES.has(tokens[at]?.normal ?? "")) return at;
  return -1;
}

/** "Governor of the | Orlen Region Viktor Sadov": the office that a body's or place's name belongs to; empty where there is none. */
function officeOf(tokens: Reading["tokens"], index: number): string {
  let at = index - 1;
  if (tokens[at]?.upos === "DET") at -= 1;
  return /^(?:of|for|at)$/.test(tokens[at]?.normal ?? "") ? officeBefore(tokens, at) : "";
}

function capitalized(text: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’-]*\.?$/u.test(text) && !/^\p{Lu}{2,}$/u.test(text);
}

function plainWord(normal: string): string {
  return normal.replace(/['’]s$/u, "");
}

/** Whether a word is a subject or explains a noun, or goes on with a title that does: "Campaigner Ada Roe handed over". */
function isSubject({ tokens, heads }: Reading, index: number): boolean {
  const isOne = (at: number): boolean => {
    const relation = tokens[at]?.relation ?? "";
    return relation.startsWith("nsubj") || relation === "appos";
  };
  const head = heads[index] ?? -1;
  return isOne(index) || (tokens[index]?.relation === "flat" && head < index && isOne(head));
}

/** Everybody the article names: in full or with a title, and by the last name alone where it is the subject. */
export function peopleIn(reading: Reading): NamedPerson[] {
  const named = fullyNamed(reading);
  const known = new Map(named.map((person) => [lastName(person.name), person]));
  const starts = new Set(named.map((person) => person.start));
  const short: NamedPerson[] = [];
  for (const [index, token] of reading.tokens.entries()) {
    const full = known.get(token.normal);
    const before = reading.tokens[index - 1];
    const alone =
      full !== undefined &&
      !starts.has(token.start) &&
      token.relation.startsWith("nsubj") &&
      capitalized(token.text) &&
      !(before !== undefined && before.upos === "PROPN" && capitalized(before.text));
    if (!alone) continue;
    const { gender } = full;
    short.push({ name: token.text, start: token.start, subject: true, ...(gender === undefined ? {} : { gender }) });
  }
  return [...named, ...short].sort((left, right) => left.start - right.start);
}

/** The tokens of headlines and headings, and the words that stand elsewhere. */
function headingsOf({ tokens, passages }: Reading): { indexes: ReadonlySet<number>; elsewhere: ReadonlySet<string> } {
  const indexes = new Set<number>();
  for (const { place, from, to } of passages)
    if (place !== "body" && place !== "dateline") for (let index = from; index < to; index += 1) indexes.add(index);
  return { indexes, elsewhere: new Set(tokens.filter((_, index) => !indexes.has(index)).map(({ text }) => text)) };
}

/** Runs of two to four capitalised words that name a person by a first name or a title. */
function fullyNamed(reading: Reading): NamedPerson[] {
  const people: NamedPerson[] = [];
  const { tokens } = reading;
  const headings = headingsOf(reading);
  for (let index = 0; index < tokens.length; index += 1) {
    const first = tokens[index];
    if (first === undefined || !capitalized(first.text) || /^(?:DET|PRON|ADP|SCONJ|CCONJ)$/.test(first.upos)) continue;
    let from = index;
    let titled = false;
    let gender: Gender | undefined;
    let title = officeBefore(tokens, index);
    const note = (word: string): void => {
      if (MALE_TITLES.has(word)) gender = "male";
      if (FEMALE_TITLES.has(word)) gender = "female";
    };
    const before = tokens[index - 1];
    if (before !== undefined && isRoleNoun(before.normal)) {
      titled = true;
      note(before.normal);
    }
    while (
      from < tokens.length &&
      (COURTESY_TITLES.has(tokens[from]?.normal ?? "") || isRoleNoun(tokens[from]?.normal ?? ""))
    ) {
      note(tokens[from]?.normal ?? "");
      if (isRoleNoun(tokens[from]?.normal ?? ""))
        title = TITLE_FORMS.get(tokens[from]?.normal ?? "") ?? tokens[from]?.normal ?? title;
      titled = true;
      from += 1;
    }
    let to = from;
    while (
      to < tokens.length &&
      to - from < 5 &&
      (capitalized(tokens[to]?.text ?? "") ||
        (to > from && /^(?:de|van|von|der|bin|al|del|da|di)$/u.test(tokens[to]?.text ?? ""))) &&
      tokens[to]?.upos !== "DET" &&
      tokens[to]?.upos !== "PRON"
    )
      to += 1;
    const office = officeInside(tokens, from, to);
    if (office >= from) {
      title = tokens[office]?.normal ?? title;
      note(title);
      titled = true;
      from = office + 1;
    }
    const inner = personInside(tokens, from, to);
    if (inner > from) {
      title = officeOf(tokens, index);
      titled = title !== "";
      from = inner;
    }
    const words = tokens.slice(from, to).map((token) => token.normal);
    const known = words.length > 1 && (MALE_NAMES.has(words[0] ?? "") || FEMALE_NAMES.has(words[0] ?? ""));
    // "Rivals for Governor Clash Over Housing": a headline's capitals name nobody whom the text does not.
    const isConfirmed = known || !headings.indexes.has(index) || headings.elsewhere.has(tokens[to - 1]?.text ?? "");
    if (
      to > from &&
      isConfirmed &&
      (known || (titled && words.length < 4)) &&
      !words.some((word) => ORGANIZATION_WORDS.has(word))
    ) {
      if (known && gender === undefined && MALE_NAMES.has(words[0] ?? "") !== FEMALE_NAMES.has(words[0] ?? ""))
        gender = MALE_NAMES.has(words[0] ?? "") ? "male" : "female";
      const start = tokens[from]?.start ?? 0;
      const name = reading.text
        .slice(start, tokens[to - 1]?.end ?? start)
        .replace(/\s+/gu, " ")
        .replace(/['’]s$/u, "");
      const subject =
        tokens.slice(from, to).some((_, place) => isSubject(reading, from + place)) &&
        !PLACE_LEADS.has(before?.normal ?? "");
      people.push({
        name,
        start,
        subject,
        ...(title === "" ? {} : { title }),
        ...(gender === undefined ? {} : { gender }),
      });
    }
    index = Math.max(index, to - 1);
  }
  return people;
}

/** Last word of a name, in lower case and without a possessive. */
export function lastName(name: string): string {
  return plainWord(name.toLowerCase().split(" ").at(-1) ?? "").replace(/^(?:jr|sr)\.?$/u, "");
}
