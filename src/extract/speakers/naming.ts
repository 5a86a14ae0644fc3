import type { Token } from "../../language/analysed-article.js";
import { MONTH_NAMES } from "../../model/months.js";
import { WEEKDAY_NAMES } from "../../normalize/tables/weekdays.js";
import { commonHead, isFirstName, isOrganization, isTitle, type Run } from "./name-words.js";
import { BODY_NOUNS } from "./tables/organizations.js";
import { PEOPLES } from "./tables/peoples.js";
import { COURTESY_TITLES, isRoleNoun } from "./tables/titles.js";

/** "Blue Floor, a coalition of 34 clubs": whether the apposition says that the name is a body's. */
export function isBodyInApposition(rest: readonly Token[]): boolean {
  const of = rest.findIndex((token) => token.upos === "ADP" || token.text === ",");
  const noun = rest[commonHead(of < 0 ? rest : rest.slice(0, of))];
  return rest[0]?.upos === "DET" && noun !== undefined && BODY_NOUNS.has(noun.normal) && !isRoleNoun(noun.normal);
}

/** "the head of the expedition, | Professor Ingrid Aalto": titles before a name of two words or more are none of it. */
export function withoutTitles(tokens: readonly Token[], { from, to }: Run): Run {
  let start = from;
  while (to - start > 2 && (isTitle(tokens[start]) || COURTESY_TITLES.has(tokens[start]?.normal ?? ""))) start += 1;
  return { from: start, to };
}

/** "Analysts at the bank", "One, written in May, read": capitals that open a sentence, and name nobody. */
export function isNoName(token: Token): boolean {
  return (
    token.tag === "NNS" ||
    token.upos === "NUM" ||
    QUANTIFIERS.has(token.normal) ||
    PEOPLES.has(token.normal) ||
    PEOPLES.has(`${token.normal}s`) ||
    TIMES.has(token.normal)
  );
}

/** Days and months of which nobody has the name. */
const TIMES: ReadonlySet<string> = new Set(
  [...WEEKDAY_NAMES, ...MONTH_NAMES]
    .map((name) => name.toLowerCase())
    .filter((name) => !/^(?:may|april|june|august)$/u.test(name)),
);

const QUANTIFIERS = new Set(["one", "another", "some", "many", "most", "several", "others", "few", "both", "each"]);

/** "the charity Open Horizon", "grid operator NordNet": whether the noun before the name says that it is a body's. */
export function isBodyNamed(lead: readonly Token[], name: readonly Token[]): boolean {
  const noun = lead.findLast((token) => token.upos !== "DET")?.normal ?? "";
  // "The opposition Civic List": people in opposition have an office or a first name beside it.
  if ((!BODY_NOUNS.has(noun) && noun !== "opposition") || isFirstName(name[0])) return false;
  // "Director of the institute | Anna Merle": the body is the office's.
  const office = lead.findIndex((token) => isTitle(token));
  if (office >= 0 && lead.slice(office).some((token) => token.upos === "ADP")) return false;
  if (!isRoleNoun(noun)) return true;
  return name.length === 1 || isOrganization(name) || /^NNP?S$/u.test(name.at(-1)?.tag ?? "");
}

/** Common nouns whose possessive opens the name of a body: Women's Institute, King's College. */
const NAMING_POSSESSORS = new Set(
  "women men children people king queen prince citizen farmer worker teacher nurse driver veteran patient fisherman writer".split(
    " ",
  ),
);

/**
 * "The head of the watchdog | Clear Ledger": whether an office with an article belongs to a body that its noun stands before.
 * Without an article the name is the person's ("director of the institute Anna Merle").
 */
export function isOfficeOfNamedBody(lead: readonly Token[], name: readonly Token[]): boolean {
  const office = lead.findIndex((token) => isTitle(token));
  return (
    lead[0]?.upos === "DET" &&
    office > 0 &&
    lead.slice(office).some((token) => token.upos === "ADP") &&
    lead.slice(1, office).every((token) => token.upos !== "ADP") &&
    isBodyNamed(lead.slice(lead.findLastIndex((token) => token.upos === "ADP")), name)
  );
}

/** "St Brannoc's Hospitals Trust", "Nurses' Alliance": whether a possessive belongs to the name behind it, and is no owner. */
export function isPossessorInName(possessor: readonly Token[], name: readonly Token[], isOfMany: boolean): boolean {
  const last = possessor.at(-1);
  if (last === undefined || !isOrganization(name)) return false;
  const word = last.normal.replace(/['’]s?$/u, "");
  return (
    /^(?:st|st\.|saint)$/u.test(possessor[0]?.normal ?? "") ||
    // "Pilots' Alliance": of many, and so no owner's name.
    isOfMany ||
    // "Prosecutor General's Office": an office that is a body.
    (/^(?:office|department|court)$/u.test(name[0]?.normal ?? "") && (isRoleNoun(word) || isTitle(possessor.at(-2)))) ||
    /s['’]$/u.test(last.normal) ||
    NAMING_POSSESSORS.has(word) ||
    NAMING_POSSESSORS.has(word.replace(/s$/u, ""))
  );
}

/** Whether a run of names can be a person's: two words or more, none of them a body's. */
export function isPersonal(front: readonly Token[], run: Run): boolean {
  return run.to - run.from > 1 && !isOrganization(front.slice(run.from, run.to));
}
