import { InputError } from "../../model/input-error.js";
import type { Metadata } from "../../model/metadata.js";
import { isoMoment, languageTag, presentValues, webAddress, words } from "../stated-values.js";
import type { FrontMatter } from "./front-matter.js";

/** The names that Jekyll, Hugo, Astro, Eleventy and newsroom systems give to one and the same value, folded. */
const NAMES = {
  headline: ["headline", "title"],
  subhead: ["subhead", "subheadline", "subtitle", "standfirst", "deck", "dek"],
  published: ["datepublished", "date", "published", "publishdate", "pubdate", "publisheddate", "publishedat"],
  modified: ["datemodified", "lastmod", "modified", "updated", "lastmodified", "updateddate", "updatedat"],
  authors: ["authors", "author", "byline"],
  url: ["url", "canonicalurl", "canonical", "permalink", "link"],
  section: ["section", "category"],
  keywords: ["keywords", "tags"],
  image: ["image", "images", "cover", "heroimage"],
  embargo: ["embargoeduntil", "embargoed", "embargo"],
} as const;

type Lookup = (names: readonly string[]) => unknown;

/** Finds a member by one of its names, whatever its capitals, hyphens and underscores. */
function lookupIn(members: FrontMatter): Lookup {
  const folded = new Map<string, unknown>();
  for (const [name, value] of members) {
    const small = String(name).toLowerCase().replace(/[_-]/g, "");
    if (value !== null && value !== "" && !folded.has(small)) folded.set(small, value);
  }
  return (names) => folded.get(names.find((name) => folded.has(name)) ?? "");
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

function memberOf(value: unknown, name: string): unknown {
  return value instanceof Map ? value.get(name) : undefined;
}

/** `{ name, url }`, or the name alone. */
function partyOf(value: unknown): { name: string; url?: string } | undefined {
  const name = words(value instanceof Map ? value.get("name") : value);
  const url = webAddress(memberOf(value, "url"));
  return name === undefined ? undefined : { name, ...(url === undefined ? {} : { url }) };
}

function authorsOf(look: Lookup): Metadata["authors"] {
  const authors = listOf(look(NAMES.authors)).flatMap((author) => partyOf(author) ?? []);
  return authors.length > 0 ? authors : undefined;
}

function rightsOf(look: Lookup): Metadata["rights"] {
  const given = look(["rights"]);
  const license = words(look(["license", "licence"]) ?? memberOf(given, "license"));
  const rights = {
    holder: words(look(["copyrightholder"]) ?? memberOf(given, "holder")),
    notice: words(look(["copyright", "copyrightnotice"]) ?? (given instanceof Map ? given.get("notice") : given)),
    usageTerms:
      words(look(["usageterms"]) ?? memberOf(given, "usageTerms")) ?? (webAddress(license) ? undefined : license),
    license: webAddress(license),
  };
  const present = Object.entries(rights).filter(([, value]) => value !== undefined);
  return present.length > 0 ? Object.fromEntries(present) : undefined;
}

/** The status, of which a draft is withheld. Throws an `InputError` for one that nobody knows. */
function pubStatusOf(look: Lookup, where: string): Metadata["pubStatus"] {
  const stated = look(["pubstatus"]);
  const status = (["usable", "withheld", "canceled"] as const).find((known) => known === stated);
  if (stated !== undefined && status === undefined)
    throw new InputError({
      where,
      what: 'the "pubStatus" of its front matter must be one of usable, withheld, canceled',
    });
  return status ?? (look(["draft"]) === true ? "withheld" : undefined);
}

/** The end of an embargo. Throws an `InputError` for one that is no time with a zone: nobody could tell when it is over. */
function embargoOf(look: Lookup, where: string): string | undefined {
  const stated = look(NAMES.embargo);
  const moment = isoMoment(stated);
  if (stated !== undefined && stated !== false && moment?.includes("T") !== true)
    throw new InputError({
      where,
      what: "the embargo of its front matter must be a date and time with zone (2031-05-14T06:00:00Z)",
    });
  return moment;
}

function wordsIn(value: unknown): string[] | undefined {
  const listed = typeof value === "string" ? value.split(",") : listOf(value);
  const found = [...new Set(listed.flatMap((entry) => words(entry) ?? []))];
  return found.length > 0 ? found : undefined;
}

function imagesIn(value: unknown): string[] | undefined {
  const found = listOf(value).flatMap(
    (entry) => webAddress(entry) ?? webAddress(memberOf(entry, "url")) ?? webAddress(memberOf(entry, "src")) ?? [],
  );
  return found.length > 0 ? [...new Set(found)] : undefined;
}

/** An article id that the schema allows; undefined for others. */
function identifierOf(value: unknown): string | undefined {
  const id = words(value);
  return id !== undefined && /^[A-Za-z][A-Za-z0-9-]{0,99}$/.test(id) ? id : undefined;
}

/** Headline, subhead and metadata that front matter states. Values that cannot be read are left out. */
export function statedByFrontMatter(
  members: FrontMatter,
  where: string,
): { readonly titles: { readonly headline?: string; readonly subhead?: string }; readonly values: Metadata } {
  const look = lookupIn(members);
  const [headline, subhead] = [words(look(NAMES.headline)), words(look(NAMES.subhead))];
  const values = presentValues({
    id: identifierOf(look(["id"])),
    url: webAddress(look(NAMES.url)),
    publisher: partyOf(look(["publisher"])),
    datePublished: isoMoment(look(NAMES.published)),
    dateModified: isoMoment(look(NAMES.modified)),
    authors: authorsOf(look),
    language: languageTag(look(["language", "lang"])),
    rights: rightsOf(look),
    dataLicense: webAddress(look(["datalicense"])),
    image: imagesIn(look(NAMES.image)),
    section: words(look(NAMES.section)),
    keywords: wordsIn(look(NAMES.keywords)),
    version: words(look(["version"])),
    pubStatus: pubStatusOf(look, where),
    embargoedUntil: embargoOf(look, where),
  });
  return {
    titles: { ...(headline !== undefined && { headline }), ...(subhead !== undefined && { subhead }) },
    values,
  };
}
