import { groupedBy } from "../model/grouped-by.js";
import type { Difference, MemberDifference, Side } from "./differences.js";
import { withoutNumbers } from "./pairing.js";

const longestQuoted = 240;

/** Words between quotation marks, their own marks made single so that nothing closes too early; long ones cut. */
function quoted(words: string): string {
  const plain = words
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/["“”«»]/gu, "'")
    .trim();
  return `"${plain.length > longestQuoted ? `${plain.slice(0, longestQuoted).replace(/\s\S*$/u, "")} …` : plain}"`;
}

function where(side: Side | undefined): string {
  const { section, paragraph } = side?.place ?? {};
  const parts = [
    section === undefined ? undefined : `under ${quoted(section)}`,
    paragraph === undefined ? undefined : `paragraph ${paragraph}`,
  ];
  const told = parts.filter((part) => part !== undefined).join(", ");
  return told === "" ? "" : ` (${told})`;
}

const memberOf = ({ members }: Difference, name: string): MemberDifference | undefined =>
  members.find(({ member }) => member === name);

const fieldNames = new Map([
  ["headline", "The headline"],
  ["subhead", "The subhead"],
  ["byline", "The byline"],
  ["publisher", "The publisher"],
  ["agency", "The agency named"],
  ["dateline", "The place in the dateline"],
  ["datePublished", "The date of publication"],
]);

/** Fields that change with every version and correct nothing. */
const untold: ReadonlySet<string> = new Set(["dateModified", "version", "language", "rights", "license", "pubStatus"]);

function fieldSentence({ id, members }: Difference): string | undefined {
  const [member] = members;
  const name = fieldNames.get(id);
  if (member === undefined || name === undefined || untold.has(id)) return undefined;
  if (member.before === undefined) return `${name} was missing; it is ${quoted(member.after ?? "")}.`;
  if (member.after === undefined) return `${name} ${quoted(member.before)} has been taken out.`;
  return `${name} was ${quoted(member.before)}; it is now ${quoted(member.after)}.`;
}

/** Words of figures and dates that an earlier version had, and what stands in their place. */
type Replaced = readonly MemberDifference[];

function replacedWords(differences: readonly Difference[]): Replaced {
  return differences.flatMap((difference) => {
    const words =
      difference.list === "figures" || difference.list === "dates" ? memberOf(difference, "words") : undefined;
    return words?.before === undefined || words.after === undefined ? [] : [words];
  });
}

/** Whether a claim's words changed in its numbers and dates alone, of which the note tells already. */
function isToldByOthers({ before = "", after = "" }: MemberDifference, replaced: Replaced): boolean {
  const [old, now] = replaced.reduce<readonly [string, string]>(
    ([left, right], each) =>
      left.includes(each.before ?? "") && right.includes(each.after ?? "")
        ? [left.replace(each.before ?? "", " "), right.replace(each.after ?? "", " ")]
        : [left, right],
    [before, after],
  );
  return withoutNumbers(old) === withoutNumbers(now);
}

/** How a statement is now given, where the article takes another distance to it than before. */
function forceSentence(difference: Difference): string[] {
  const force = memberOf(difference, "force");
  if (difference.list !== "claims" || force?.before === undefined || force.after === undefined) return [];
  const verb = (name: string): string => quoted(name.replaceAll("_", " "));
  const speaker = difference.after?.speaker === undefined ? "" : ` by ${difference.after.speaker}`;
  return [
    `The statement ${quoted(difference.after?.words ?? "")}${speaker}${where(difference.after)} was reported with the verb ${verb(force.before)}; it is now reported with ${verb(force.after)}.`,
  ];
}

function changedSentences(difference: Difference, replaced: Replaced): string[] {
  return [...wordSentences(difference, replaced), ...forceSentence(difference)];
}

function wordSentences(difference: Difference, replaced: Replaced): string[] {
  const words = memberOf(difference, "words");
  const own = difference.after?.words ?? difference.before?.words ?? "";
  if (words !== undefined) {
    if (difference.list === "claims" && isToldByOthers(words, replaced)) return [];
    return [
      `An earlier version of this article said ${quoted(words.before ?? "")}; it now says ${quoted(words.after ?? "")}${where(difference.after)}.`,
    ];
  }
  const data = ["value", "bound", "unit"]
    .map((name) => memberOf(difference, name))
    .find((member) => member !== undefined);
  if (data === undefined || difference.list === "claims") return [];
  const thing = difference.list === "dates" ? "The date" : "The figure";
  return [
    `${thing} ${quoted(own)}${where(difference.after)} is given in the data with the ${data.member} ${data.after ?? "none"}, not ${data.before ?? "none"}.`,
  ];
}

/** Who is now said to have said what: one sentence where all of a speaker's statements went to the same other speaker. */
function speakerSentences(differences: readonly Difference[]): string[] {
  const moves = groupedBy(differences, (difference) => {
    const speaker = difference.list === "claims" ? memberOf(difference, "speaker") : undefined;
    return speaker && JSON.stringify([speaker.before ?? "nobody", speaker.after ?? "nobody"]);
  });
  return [...moves].map(([key, claims]) => {
    const [from, to] = JSON.parse(key) as [string, string];
    const [only] = claims;
    return claims.length > 1 || only === undefined
      ? `${claims.length} statements that an earlier version attributed to ${from} are now attributed to ${to}.`
      : `The statement ${quoted(only.after?.words ?? "")}${where(only.after)} was attributed to ${from}; it is now attributed to ${to}.`;
  });
}

const nouns = { figures: "figure", claims: "statement", dates: "date", field: "field" } as const;

function cameOrWent({ list, kind, before, after }: Difference): string {
  const side = before ?? after;
  const done = kind === "came" ? "has been added" : "has been taken out";
  return `The ${nouns[list]} ${quoted(side?.words ?? "")}${where(side)} ${done}.`;
}

function sentencesOf(difference: Difference, replaced: Replaced): string[] {
  if (difference.list === "field") {
    const sentence = fieldSentence(difference);
    return sentence === undefined ? [] : [sentence];
  }
  return difference.kind === "changed" ? changedSentences(difference, replaced) : [cameOrWent(difference)];
}

/** Outside every paragraph; what stands there is told with the headline. */
const isInHeadline = (side: Side | undefined): boolean => side?.place.paragraph === undefined;

/**
 * A correction note in plain words, ready to stand under the article: a sentence for each thing that readers of the
 * earlier version were told otherwise. Undefined where there is nothing to say.
 *
 * @param date the day of the correction, as it should read; left out where none is given.
 */
export function correctionNote(differences: readonly Difference[], date?: string): string | undefined {
  const headline = differences.some(({ list, id }) => list === "field" && id === "headline");
  const told = differences.filter(
    ({ list, after, before }) => !headline || list === "field" || !isInHeadline(after ?? before),
  );
  const replaced = replacedWords(told);
  const sentences = [
    ...new Set([...told.flatMap((difference) => sentencesOf(difference, replaced)), ...speakerSentences(told)]),
  ];
  if (sentences.length === 0) return undefined;
  return `Correction${date === undefined ? "" : `, ${date}`}: ${sentences.join(" ")}\n`;
}
