import type { ArticleRecord } from "../../model/article-record.js";
import type { MemberChange, RecordChange } from "./changes.js";

const longestShown = 100;

/** Where a person sees a thing of each list. */
const shownIn: Readonly<Record<RecordChange["list"], string>> = {
  figures: "figures.csv",
  claims: "claims.csv",
  dates: "record.json",
  speakers: "record.json",
  conflicts: "conflicts",
  field: "the article",
};

/** Members that repeat what others say: places in the text, and the lists that hang on others. */
const untold: ReadonlySet<string> = new Set(["start", "end", "mentions", "sectionId", "inHeading", "checkWorthiness"]);

function speakerName(record: ArticleRecord, id: unknown): string {
  return record.speakers.find((speaker) => speaker.id === id)?.name ?? "nobody";
}

function wordsAt(record: ArticleRecord, spans: unknown): string {
  if (!Array.isArray(spans)) return "nothing";
  return spans.map(({ start, end }) => record.text.slice(start, end)).join(" ") || "nothing";
}

function valueIn(record: ArticleRecord, member: string, value: unknown): string {
  if (member === "speakerId") return speakerName(record, value);
  if (member === "content" || member === "cue" || member === "source") return wordsAt(record, value);
  if (value === undefined) return "nothing";
  if (typeof value === "object" && value !== null && "text" in value && !("name" in value)) return String(value.text);
  if (typeof value === "object" && value !== null && "name" in value) return String(value.name) || "nothing";
  return typeof value === "string" ? value : JSON.stringify(value);
}

const short = (words: string): string => (words.length > longestShown ? `${words.slice(0, longestShown)}…` : words);

function memberTold({ member, before, after }: MemberChange, old: ArticleRecord, now: ArticleRecord): string {
  return `${member} ${short(valueIn(old, member, before))} → ${short(valueIn(now, member, after))}`;
}

function nameOf(change: RecordChange, old: ArticleRecord, now: ArticleRecord): string {
  const things = change.list === "field" ? [] : [...now[change.list], ...old[change.list]];
  const thing = things.find(({ id }) => id === change.id);
  if (thing === undefined) return "";
  const words =
    "text" in thing
      ? thing.text
      : "name" in thing
        ? thing.name
        : "about" in thing
          ? thing.about
          : wordsAt(now, thing.content);
  return ` "${short(String(words))}"`;
}

/** What a correction changes, a line each: where it is seen, what, and how. */
export function changesTold(changes: readonly RecordChange[], old: ArticleRecord, now: ArticleRecord): string[] {
  return changes.flatMap((change) => {
    const members = change.members.filter(({ member }) => !untold.has(member));
    if (change.kind === "changed" && members.length === 0) return [];
    const how =
      change.kind === "changed"
        ? `: ${members.map((member) => memberTold(member, old, now)).join("; ")}`
        : ` ${change.kind}`;
    return [`  ${shownIn[change.list]}: ${change.id}${nameOf(change, old, now)}${how}`];
  });
}
