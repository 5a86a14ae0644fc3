import type { ArticleRecord } from "../../../src/model/article-record.js";
import type { Correction } from "../../../src/model/corrections.js";
import { InputError } from "../../../src/model/input-error.js";
import type { Span } from "../../../src/model/span.js";
import { stretchOf } from "../../../src/record/correction/claims.js";
import { placesOfQuotation, quotationOf } from "../../../src/record/correction/quotation.js";
import { type OptionValues, text, UsageError } from "../command.js";
import { type Around, membersFrom, placeNear } from "./members.js";

type Field = NonNullable<Correction["field"]>;

/** What a correction is about and what it says, before it is known who says so. */
export type Asked = Pick<Correction, "target" | "action" | "targetId" | "field" | "anchor" | "set">;

const fields: ReadonlySet<string> = new Set<Field>([
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
]);

const isField = (name: string): name is Field => fields.has(name);

/** The kinds of things by the beginning of their ids, and where a record lists them. */
const kinds = {
  f: ["figure", "figures"],
  c: ["claim", "claims"],
  d: ["date", "dates"],
  sp: ["speaker", "speakers"],
} as const;

interface Known {
  readonly target: Correction["target"];
  readonly span?: Span;
}

function spanOf(thing: object): Span | undefined {
  if ("content" in thing) return stretchOf(thing as ArticleRecord["claims"][number]);
  if ("mentions" in thing) return (thing as ArticleRecord["speakers"][number]).mentions[0];
  return thing as Span;
}

/** The thing of an id. Throws an `InputError` where the record has none such. */
function knownThing(record: ArticleRecord, id: string): Known {
  const prefix = id.split("-", 1)[0] ?? "";
  const kind = Object.hasOwn(kinds, prefix) ? kinds[prefix as keyof typeof kinds] : undefined;
  const thing = kind && record[kind[1]].find((each) => each.id === id);
  if (kind === undefined || thing === undefined)
    throw new InputError({
      where: id,
      what: `the record of ${record.slug} has nothing with this id`,
      remedy: "figures.csv, claims.csv and record.json name the ids; build again if they are old",
    });
  const span = spanOf(thing);
  return { target: kind[0], ...(span === undefined ? {} : { span }) };
}

function withAnchor(record: ArticleRecord, span: Span | undefined): Pick<Asked, "anchor"> {
  return span === undefined ? {} : { anchor: quotationOf(record.text, span) };
}

/** Amends or drops the thing of an id. */
function ofThing(
  record: ArticleRecord,
  options: OptionValues,
  id: string,
  wanted: string,
  own: readonly string[],
): Asked {
  const { target, span } = knownThing(record, id);
  if (target !== wanted) throw new UsageError(`--${wanted} takes the id of a ${wanted}, but ${id} is a ${target}`);
  const around: Around = { text: record.text, ...(span === undefined ? {} : { span }) };
  const set = membersFrom(options, target, around, own);
  if (set === undefined) throw new UsageError(`say what is right of the ${target}, as with --value or --speaker`);
  return { target, action: "amend", targetId: id, ...withAnchor(record, span), set };
}

/** The place of a field's words, where it has any in the article. */
function placeOfField(record: ArticleRecord, field: Field): Span | undefined {
  const value = record[field];
  if (
    typeof value !== "object" ||
    value === null ||
    !("start" in value) ||
    ("basis" in value && value.basis === "given")
  )
    return undefined;
  return value as Span;
}

function ofField(record: ArticleRecord, options: OptionValues, name: string): Asked {
  if (!isField(name)) throw new UsageError(`--field must be one of ${[...fields].join(", ")}`);
  const set = membersFrom(options, "field", { text: record.text }, []);
  if (set?.value === undefined) throw new UsageError(`say with --value what the ${name} is`);
  return { target: "field", action: "amend", field: name, ...withAnchor(record, placeOfField(record, name)), set };
}

function ofDropped(record: ArticleRecord, options: OptionValues, name: string): Asked {
  const { target, span } = isField(name)
    ? { target: "field" as const, span: placeOfField(record, name) }
    : knownThing(record, name);
  if (membersFrom(options, target, { text: record.text }, []) !== undefined)
    throw new UsageError("--drop takes the whole away; nothing else can be said of it");
  const which = isField(name) ? { field: name } : { targetId: name };
  return { target, action: "drop", ...which, ...withAnchor(record, span) };
}

/** Where the words to be added stand, told apart by what stands around them. */
function placeToAdd(record: ArticleRecord, options: OptionValues, option: string, words: string): Span {
  const [prefix, suffix] = [text(options, "prefix"), text(options, "suffix")];
  if (prefix === undefined && suffix === undefined) return placeNear(words, option, { text: record.text });
  const quotation = {
    exact: words,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
  };
  const [place, second] = placesOfQuotation(record.text, quotation);
  if (place === undefined || second !== undefined)
    throw new InputError({
      where: `--${option}`,
      what: `the words "${words}" with this context stand ${place === undefined ? "nowhere" : "several times"} in the article`,
      remedy: "copy more of what stands around them",
    });
  return place;
}

function ofAdded(
  record: ArticleRecord,
  options: OptionValues,
  target: "figure" | "claim" | "date",
  words: string,
): Asked {
  const span = placeToAdd(record, options, `add-${target}`, words);
  const set = membersFrom(options, target, { text: record.text, span }, []);
  if (target !== "claim" && set?.value === undefined && set?.low === undefined)
    throw new UsageError(`say with --value what the ${target} is worth`);
  return { target, action: "add", anchor: quotationOf(record.text, span), ...(set === undefined ? {} : { set }) };
}

/** What the options ask for. Throws a `UsageError` where they ask for nothing, or for several things at once. */
export function askedFor(record: ArticleRecord, options: OptionValues): Asked {
  const given = ["figure", "claim", "date", "field", "drop", "add-figure", "add-claim", "add-date"].filter(
    (option) => text(options, option) !== undefined,
  );
  const [option, second] = given;
  if (second !== undefined)
    throw new UsageError(`--${option} and --${second} are two corrections; make one after the other`);
  const value = option === undefined ? undefined : text(options, option);
  if (option === undefined || value === undefined) {
    const [speaker] = [options.speaker].flat();
    if (typeof speaker === "string") return ofThing(record, options, speaker, "speaker", ["speaker"]);
    throw new UsageError("say what to correct: --figure ID, --claim ID, --drop ID, --add-figure WORDS …");
  }
  if (option === "field") return ofField(record, options, value);
  if (option === "drop") return ofDropped(record, options, value);
  if (option === "add-figure") return ofAdded(record, options, "figure", value);
  if (option === "add-claim") return ofAdded(record, options, "claim", value);
  if (option === "add-date") return ofAdded(record, options, "date", value);
  return ofThing(record, options, value, option, []);
}
