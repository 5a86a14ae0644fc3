import { InputError } from "../../model/input-error.js";
import type { Metadata } from "../../model/metadata.js";
import { isoMoment, languageTag, presentValues, webAddress, words } from "../stated-values.js";
import { type Members, membersOf, objectsIn, stringIn } from "./members.js";

const STATUSES = ["usable", "withheld", "canceled"] as const;

/** The publication status. Throws an `InputError` for one that IPTC does not know: it may forbid what would be done. */
function pubStatusOf(members: Members, where: string): Metadata["pubStatus"] {
  const stated = stringIn(members, ["pubstatus"], where);
  const status = STATUSES.find((known) => stated === known || stated === `stat:${known}`);
  if (stated !== undefined && status === undefined)
    throw new InputError({
      where,
      what: `its "pubStatus" must be one of ${STATUSES.join(", ")}, but is ${JSON.stringify(stated.slice(0, 60))}`,
    });
  return status;
}

function momentOf(members: Members, names: readonly string[], where: string): string | undefined {
  return isoMoment(stringIn(members, names, where));
}

/** The end of the embargo. Throws an `InputError` for one that is no time with a zone: nobody could tell when it is over. */
function embargoOf(members: Members, where: string): string | undefined {
  const stated = stringIn(members, ["embargoeduntil", "embargoed", "embargo"], where);
  if (stated === undefined) return undefined;
  const moment = isoMoment(stated);
  if (moment === undefined || !moment.includes("T"))
    throw new InputError({
      where,
      what: `its embargo must be a date and time with zone, but is ${JSON.stringify(stated.slice(0, 60))}`,
    });
  return moment;
}

const AUTHOR = /author|writer|creator|journalist|byline/i;

/** Those named as authors, among the item's authors or people; else its byline. */
function authorsOf(members: Members, where: string): Metadata["authors"] {
  const people = objectsIn(members, ["people", "person"], where);
  const named = [
    ...objectsIn(members, ["authors"], where),
    ...people.filter((person) => AUTHOR.test(`${person.get("rel") ?? ""} ${person.get("role") ?? ""}`)),
  ].flatMap((person) => {
    const name = words(person.get("name"));
    const url = webAddress(person.get("url"));
    return name === undefined ? [] : [{ name, ...(url === undefined ? {} : { url }) }];
  });
  if (named.length > 0) return named;
  const bylines = members.get("bylines");
  const listed = (Array.isArray(bylines) ? bylines : []).map((line) => words(membersOf(line)?.get("value") ?? line));
  const lines = [...listed, stringIn(members, ["byline", "by"], where)].filter((line) => line !== undefined);
  return lines.length > 0 ? lines.map((name) => ({ name })) : undefined;
}

function publisherOf(members: Members, where: string): Metadata["publisher"] {
  const [source] = [
    ...objectsIn(members, ["provider"], where),
    ...objectsIn(members, ["infosources", "infosource"], where),
  ];
  const name = words(source?.get("name"));
  const url = webAddress(source?.get("url"));
  return name === undefined ? undefined : { name, ...(url === undefined ? {} : { url }) };
}

function rightsOf(members: Members, where: string): Metadata["rights"] {
  const [info] = objectsIn(members, ["rightsinfo"], where);
  const license = webAddress(info?.get("linkedrights") ?? info?.get("uri"));
  const [holder, notice] = [
    words(stringIn(members, ["copyrightholder"], where)),
    words(stringIn(members, ["copyrightnotice"], where)),
  ];
  const usageTerms = words(stringIn(members, ["usageterms"], where) ?? info?.get("usageterms"));
  const rights = { holder, notice, usageTerms, license };
  const present = Object.entries(rights).filter(([, value]) => value !== undefined);
  return present.length > 0 ? Object.fromEntries(present) : undefined;
}

/** Pictures that belong to the item, by their addresses. */
function imagesOf(members: Members, where: string): Metadata["image"] {
  const items = objectsIn(members, ["associations"], where).filter((item) =>
    /picture|image/i.test(String(item.get("type") ?? "")),
  );
  const addresses = items.flatMap((item) =>
    objectsIn(item, ["renditions"], where).flatMap(
      (rendition) => webAddress(rendition.get("href") ?? rendition.get("url")) ?? [],
    ),
  );
  return addresses.length > 0 ? [...new Set(addresses)] : undefined;
}

function keywordsOf(members: Members, where: string): Metadata["keywords"] {
  const listed = members.get("keywords");
  const plain = Array.isArray(listed) ? listed.flatMap((keyword) => words(keyword) ?? []) : [];
  const subjects = objectsIn(members, ["subjects", "subject"], where).flatMap(
    (subject) => words(subject.get("name")) ?? [],
  );
  const all = [...new Set([...plain, ...subjects])];
  return all.length > 0 ? all : undefined;
}

/** What a ninjs item states of itself. Throws an `InputError` for a member of the wrong kind. */
export function metadataOf(members: Members, where: string): Metadata {
  const created = momentOf(members, ["firstcreated"], where) ?? momentOf(members, ["contentcreated"], where);
  const versioned = momentOf(members, ["versioncreated"], where);
  const [alternative] = objectsIn(members, ["altids"], where).flatMap((id) => webAddress(id.get("value")) ?? []);
  const version = members.get("version");
  return presentValues({
    url: webAddress(members.get("url")) ?? alternative ?? webAddress(members.get("uri")),
    publisher: publisherOf(members, where),
    datePublished: created ?? versioned,
    dateModified: created === undefined || versioned === created ? undefined : versioned,
    authors: authorsOf(members, where),
    language: languageTag(members.get("language")),
    rights: rightsOf(members, where),
    image: imagesOf(members, where),
    keywords: keywordsOf(members, where),
    version: words(version),
    pubStatus: pubStatusOf(members, where),
    embargoedUntil: embargoOf(members, where),
  });
}
