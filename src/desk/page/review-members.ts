import type { Appearance, Review } from "../../model/reviews.js";
import type { WrittenMember } from "../protocol.js";

/** A field of the review as the form shows it: dotted paths lead into a member. */
export interface ReviewField {
  readonly path: string;
  readonly label: string;
  readonly kind: "line" | "text" | "date" | "address";
  readonly choices?: readonly string[];
}

/** The fields that are plain words, in the order in which a fact-checker fills them. */
export const plainFields: readonly ReviewField[] = [
  { path: "claimReviewed", label: "The claim in your words, without the verdict", kind: "text" },
  { path: "body", label: "The review", kind: "text" },
  { path: "occasion", label: "Occasion: a speech, an interview, a post", kind: "line" },
  { path: "claimDate", label: "Day of the claim", kind: "date" },
  { path: "reviewer.name", label: "Reviewer", kind: "line" },
  { path: "reviewer.url", label: "Reviewer's page", kind: "address" },
  { path: "organisation.name", label: "House that publishes the review", kind: "line" },
  { path: "organisation.url", label: "The house's home page", kind: "address" },
  { path: "organisation.sameAs", label: "Address that identifies the house", kind: "address" },
  { path: "organisation.logo", label: "The house's logo", kind: "address" },
  { path: "organisation.correctionsPolicy", label: "The house's corrections policy", kind: "address" },
  { path: "url", label: "Address of the review", kind: "address" },
  { path: "datePublished", label: "Day of publication", kind: "date" },
  { path: "dateModified", label: "Day of the last change", kind: "date" },
  { path: "inLanguage", label: "Language of the review (en, de …)", kind: "line" },
];

/** A list of the review whose entries have fields of their own. */
export interface ReviewList {
  readonly member: "evidence" | "appearances" | "corrections";
  readonly label: string;
  readonly entry: string;
  readonly fields: readonly ReviewField[];
  readonly needed: readonly string[];
}

/** Types of schema.org that a page may have, as the schema of reviews lists them. */
const pageTypes = [
  "CreativeWork",
  "Article",
  "NewsArticle",
  "Report",
  "SocialMediaPosting",
  "BlogPosting",
  "WebPage",
] as const satisfies readonly NonNullable<Appearance["type"]>[];

/** The lists of a review, in the order of the form. */
export const lists: readonly ReviewList[] = [
  {
    member: "evidence",
    label: "Evidence",
    entry: "source",
    fields: [
      { path: "title", label: "Title", kind: "line" },
      { path: "url", label: "Address", kind: "address" },
      { path: "archivedAt", label: "Archived copy", kind: "address" },
      { path: "publisher", label: "Publisher", kind: "line" },
      { path: "date", label: "Date", kind: "date" },
    ],
    needed: ["title", "url"],
  },
  {
    member: "appearances",
    label: "Where else the claim appeared",
    entry: "page",
    fields: [
      { path: "url", label: "Address", kind: "address" },
      { path: "archivedAt", label: "Archived copy", kind: "address" },
      { path: "type", label: "What it is", kind: "line", choices: pageTypes },
    ],
    needed: ["url"],
  },
  {
    member: "corrections",
    label: "Corrections of the review",
    entry: "correction",
    fields: [
      { path: "on", label: "Day", kind: "date" },
      { path: "note", label: "What was corrected", kind: "line" },
    ],
    needed: ["on", "note"],
  },
];

/** Where the claim appeared first, as its fields. */
export const firstAppearance: readonly ReviewField[] = [
  { path: "firstAppearance.url", label: "Where it appeared first", kind: "address" },
  { path: "firstAppearance.archivedAt", label: "Archived copy of that", kind: "address" },
  { path: "firstAppearance.type", label: "What it is", kind: "line", choices: pageTypes },
];

/** What stands at a path of the review, as typed. */
export function wordsAt(review: Review, path: string): string {
  const found = path
    .split(".")
    .reduce<unknown>(
      (node, key) => (typeof node === "object" && node !== null ? Reflect.get(node, key) : undefined),
      review,
    );
  return typeof found === "string" || typeof found === "number" ? String(found) : "";
}

/** The member of the review that a path begins with. */
export const memberOf = (path: string): WrittenMember => path.split(".")[0] as WrittenMember;

/** The member with words at a path; nothing typed takes the words away, and the member where nothing else is left in it. */
export function withWords(review: Review, path: string, words: string): unknown {
  const [member = "", name] = path.split(".");
  const typed = words.trim() === "" ? undefined : words;
  if (name === undefined) return typed ?? null;
  const before: unknown = Reflect.get(review, member);
  const entries = Object.entries(typeof before === "object" && before !== null ? before : {}).filter(
    ([key]) => key !== name,
  );
  const after = typed === undefined ? entries : [...entries, [name, typed] as const];
  return after.length === 0 ? null : Object.fromEntries(after);
}

/** The claimant of whom a person says that nobody made the claim. */
export const nobody = { kind: "nobody" } as const;

/** Whether a claimant says that nobody made the claim. */
export const isNobody = (claimant: unknown): boolean =>
  typeof claimant === "object" && claimant !== null && Reflect.get(claimant, "kind") === nobody.kind;

type Entry = Readonly<Record<string, unknown>>;

const isSaid = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";

/** Whether an entry of a list has all that it needs. */
export const isWhole = (entry: Entry, { needed }: ReviewList): boolean => needed.every((part) => isSaid(entry[part]));

/** What a member needs before it can be saved: its own needed parts. */
const neededParts: Readonly<Record<string, readonly string[]>> = {
  rating: ["label"],
  reviewer: ["name"],
  organisation: ["name", "url"],
  firstAppearance: ["url"],
};

/** Names of the parts that a member still lacks; saved it would not be valid. */
export function lackingParts(member: string, value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const list = lists.find((each) => each.member === member);
  if (list !== undefined && Array.isArray(value))
    return value.some((entry: Entry) => !isWhole(entry, list))
      ? list.needed.map((part) => `the ${part} of each ${list.entry}`)
      : [];
  return (neededParts[member] ?? []).filter((part) => !isSaid(Reflect.get(value, part)));
}

/** What of a member can be saved now: of a list its whole entries; undefined where nothing can. */
export function savablePart(member: string, value: unknown): { readonly value: unknown } | undefined {
  const list = lists.find((each) => each.member === member);
  if (list === undefined || !Array.isArray(value))
    return lackingParts(member, value).length > 0 ? undefined : { value };
  const whole = value.filter((entry: Entry) => isWhole(entry, list));
  return { value: whole.length === 0 ? null : whole };
}
