import type { Correction } from "../../model/corrections.js";
import type {
  CorrectionRequest,
  DraftRequest,
  ReviewActRequest,
  ReviewPatch,
  SentCorrection,
  SentSet,
  Stretch,
  UndoRequest,
  Versions,
  WrittenMember,
} from "../protocol.js";
import type { ReadAs } from "./reading.js";
import { RefusedError } from "./refusal.js";

type Members = ReadonlyMap<string, unknown>;

const wrong = (what: string): RefusedError => new RefusedError(422, `The request is not as it should be: ${what}.`);

/** The members of an object as they were sent, in a Map: names like `__proto__` are names. */
function membersOf(value: unknown, name: string, known?: readonly string[]): Members {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrong(`${name} is no object`);
  const members = new Map<string, unknown>(Object.entries(value));
  const foreign = known && [...members.keys()].find((member) => !known.includes(member));
  if (foreign !== undefined) throw wrong(`${name} has no member "${foreign}"`);
  return members;
}

function wordsIn(members: Members, name: string): string {
  const value = members.get(name);
  if (typeof value !== "string" || value.trim() === "") throw wrong(`"${name}" is no text`);
  return value;
}

function wordsIfThere(members: Members, name: string): string | undefined {
  return members.get(name) === undefined ? undefined : wordsIn(members, name);
}

function oneOf<Name extends string>(members: Members, name: string, allowed: readonly Name[]): Name {
  const value = members.get(name);
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw wrong(`"${name}" must be one of ${allowed.join(", ")}`);
  return found;
}

function versionsIn(members: Members): Versions {
  const seen = membersOf(members.get("seen"), '"seen"', ["record", "corrections", "reviews"]);
  const hashOrNull = (name: string) => (seen.get(name) === null ? null : wordsIn(seen, name));
  return { record: wordsIn(seen, "record"), corrections: hashOrNull("corrections"), reviews: hashOrNull("reviews") };
}

const mostStretches = 100;

function stretchesIn(value: unknown, name: string): Stretch[] {
  if (!Array.isArray(value) || value.length > mostStretches) throw wrong(`"${name}" is no list of stretches`);
  return value.map((each: unknown) => {
    const members = membersOf(each, `"${name}"`, ["start", "end"]);
    const [start, end] = [members.get("start"), members.get("end")];
    if (!isOffset(start) || !isOffset(end)) throw wrong(`"${name}" has offsets that are no whole numbers`);
    return { start, end };
  });
}

const isOffset = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;

const targets: readonly Correction["target"][] = ["figure", "claim", "date", "speaker", "field"];
const actions: readonly Correction["action"][] = ["add", "amend", "drop"];
const fields: readonly NonNullable<Correction["field"]>[] = [
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
];
const setMembers = [
  ...["value", "low", "high", "bound", "change", "unit", "unitCode", "unitSystem", "item", "asOf", "negated"],
  ...["speaker", "speakerId", "speakerKind", "force", "kind", "cue", "source", "extent"],
  ...["name", "role", "affiliation", "sameAs", "url", "logo"],
];

/** What is to be set; what the values must be the schema of corrections says when it is written. */
function setIn(value: unknown): SentSet | undefined {
  if (value === undefined) return undefined;
  const entries = [...membersOf(value, '"set"', setMembers)].map(([name, member]) =>
    name === "extent" || name === "cue" || name === "source"
      ? ([name, stretchesIn(member, name)] as const)
      : ([name, member] as const),
  );
  return Object.fromEntries(entries);
}

function sentCorrection(value: unknown): SentCorrection {
  const members = membersOf(value, '"correction"', ["target", "action", "id", "field", "spans", "set"]);
  const [id, set, spans] = [wordsIfThere(members, "id"), setIn(members.get("set")), members.get("spans")];
  return {
    target: oneOf(members, "target", targets),
    action: oneOf(members, "action", actions),
    ...(id === undefined ? {} : { id }),
    ...(members.get("field") === undefined ? {} : { field: oneOf(members, "field", fields) }),
    ...(spans === undefined ? {} : { spans: stretchesIn(spans, "spans") }),
    ...(set === undefined ? {} : { set }),
  };
}

/** A correction that was sent. Throws a `RefusedError` (422) that says what is wrong with it; so do those below. */
export function correctionRequest(body: unknown): CorrectionRequest {
  const members = membersOf(body, "it", ["seen", "correction", "by", "why"]);
  const why = wordsIfThere(members, "why");
  return {
    seen: versionsIn(members),
    correction: sentCorrection(members.get("correction")),
    by: wordsIn(members, "by"),
    ...(why === undefined ? {} : { why }),
  };
}

/** Which words are to be read, and as what. Throws a `RefusedError` (422) where they are not in the text. */
export function readingRequest(
  query: Readonly<Record<string, string>>,
  text: string,
): { readonly as: ReadAs; readonly words: Stretch } {
  const { as, start, end } = query;
  if (as !== "figure" && as !== "date") throw wrong('"as" must be one of figure, date');
  const words = { start: Number(start), end: Number(end) };
  if (!isOffset(words.start) || !isOffset(words.end) || words.start >= words.end || words.end > text.length)
    throw wrong('"start" and "end" are no stretch of the article');
  return { as, words };
}

export function undoRequest(body: unknown): UndoRequest {
  return { seen: versionsIn(membersOf(body, "it", ["seen"])) };
}

export function draftRequest(body: unknown): DraftRequest {
  const members = membersOf(body, "it", ["seen", "claimId"]);
  return { seen: versionsIn(members), claimId: wordsIn(members, "claimId") };
}

export function reviewActRequest(body: unknown): ReviewActRequest {
  const members = membersOf(body, "it", ["seen", "on"]);
  const on = wordsIfThere(members, "on");
  return { seen: versionsIn(members), ...(on === undefined ? {} : { on }) };
}

const written: Readonly<Record<WrittenMember, true>> = {
  claimReviewed: true,
  claimant: true,
  claimDate: true,
  occasion: true,
  appearances: true,
  firstAppearance: true,
  rating: true,
  body: true,
  evidence: true,
  reviewer: true,
  organisation: true,
  url: true,
  datePublished: true,
  dateModified: true,
  inLanguage: true,
  corrections: true,
};

export function reviewPatch(body: unknown): ReviewPatch {
  const members = membersOf(membersOf(body, "it", ["members"]).get("members"), '"members"', Object.keys(written));
  const changes = [...members].map(([name, change]) => {
    const sides = membersOf(change, `"${name}"`, ["before", "after", "nobody"]);
    if (!sides.has("before") || !sides.has("after")) throw wrong(`"${name}" lacks what it was or what it shall be`);
    if (sides.has("nobody") && (name !== "claimant" || sides.get("nobody") !== true))
      throw wrong('"nobody" is said of the claimant alone');
    return [name, Object.fromEntries(sides)];
  });
  return { members: Object.fromEntries(changes) };
}
