import type { ArticleRecord } from "../../model/article-record.js";

const lists = ["figures", "dates", "speakers", "claims", "conflicts"] as const;

/** A member that is not the same in two versions of a thing; undefined where one has none. */
export interface MemberChange {
  readonly member: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What is not the same in two versions of a record: something came, went, or changed, or a field of the article did. */
export interface RecordChange {
  readonly list: (typeof lists)[number] | "field";
  /** The thing's id; the field's name. */
  readonly id: string;
  readonly kind: "came" | "went" | "changed";
  readonly members: readonly MemberChange[];
}

/** That a person vouches for a thing is no change of what it says. */
const unspoken: ReadonlySet<string> = new Set(["id", "basis", "certainty", "check", "why"]);

const asJson = (value: unknown): string | undefined => JSON.stringify(value);

function memberChanges(before: object, after: object): MemberChange[] {
  const members = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !unspoken.has(name));
  return members
    .map((member) => ({ member, before: Reflect.get(before, member), after: Reflect.get(after, member) }))
    .filter((change) => asJson(change.before) !== asJson(change.after));
}

function listChanges(list: (typeof lists)[number], before: ArticleRecord, after: ArticleRecord): RecordChange[] {
  const old = new Map<string, object>(before[list].map((thing) => [thing.id, thing]));
  const now = new Map<string, object>(after[list].map((thing) => [thing.id, thing]));
  const gone = [...old.keys()].filter((id) => !now.has(id));
  return [
    ...gone.map((id): RecordChange => ({ list, id, kind: "went", members: [] })),
    ...[...now].flatMap(([id, thing]): RecordChange[] => {
      const earlier = old.get(id);
      if (earlier === thing) return [];
      if (earlier === undefined) return [{ list, id, kind: "came", members: memberChanges({}, thing) }];
      const members = memberChanges(earlier, thing);
      return members.length === 0 ? [] : [{ list, id, kind: "changed", members }];
    }),
  ];
}

const fields = [
  "headline",
  "subhead",
  "dateline",
  "datePublished",
  "dateModified",
  "byline",
  "publisher",
  "agency",
  "language",
  "articleSection",
  "keywords",
] as const;

function fieldChanges(before: ArticleRecord, after: ArticleRecord): RecordChange[] {
  return fields.flatMap((field): RecordChange[] => {
    const [old, now] = [before[field], after[field]];
    if (asJson(old) === asJson(now)) return [];
    const kind = old === undefined ? "came" : now === undefined ? "went" : "changed";
    return [{ list: "field", id: field, kind, members: [{ member: field, before: old, after: now }] }];
  });
}

/** What a correction changes in a record, with all that hangs on it: links, conflicts, speakers. */
export function changesBetween(before: ArticleRecord, after: ArticleRecord): RecordChange[] {
  return [...lists.flatMap((list) => listChanges(list, before, after)), ...fieldChanges(before, after)];
}
