import type { NewsMediaOrganizationLeaf, OrganizationLeaf, PersonLeaf } from "schema-dts";
import type { ArticleRecord, Speaker } from "../../model/article-record.js";
import { optional } from "../../record/optional.js";
import { namelessBylines, organizationWords } from "./author-words.js";
import type { MarkupIdentifiers } from "./identifiers.js";
import { policies } from "./policies.js";
import { onOneLine } from "./words.js";

/** A link to a node that is described elsewhere in the graph. */
export interface Reference {
  readonly "@id": string;
}

/** Whoever publishes, writes or speaks. */
export type Party = NewsMediaOrganizationLeaf | OrganizationLeaf | PersonLeaf;

/** The people and bodies of an article: each described once, linked wherever it is meant. */
export interface Parties {
  readonly nodes: readonly Party[];
  readonly publisher: Reference | undefined;
  readonly agency: Reference | undefined;
  readonly authors: readonly Reference[];
  /** By speaker id; a speaker whom the text does not name, or who is a crowd, is not in it. */
  readonly speakers: ReadonlyMap<string, Reference>;
}

const folded = (name: string): string => onOneLine(name).toLowerCase();

/** Describes parties, one node each; bodies of the same name are one body. */
class Directory {
  readonly nodes: Party[] = [];
  readonly #bodies = new Map<string, Reference>();
  readonly #identifiers: MarkupIdentifiers;

  constructor(identifiers: MarkupIdentifiers) {
    this.#identifiers = identifiers;
  }

  /** The body of that name, where it is described already. */
  known(name: string): Reference | undefined {
    return this.#bodies.get(folded(name));
  }

  body(localName: string, name: string, more: Partial<Omit<OrganizationLeaf, "@type">> = {}): Reference {
    const known = this.known(name);
    if (known !== undefined) return known;
    const reference = { "@id": this.#identifiers(localName) };
    this.#bodies.set(folded(name), reference);
    this.nodes.push({ "@type": "Organization", ...reference, name: onOneLine(name), ...more });
    return reference;
  }

  /** A house that says how it works, as only news media do. */
  newsMedium(localName: string, name: string, more: Partial<Omit<NewsMediaOrganizationLeaf, "@type">>): Reference {
    const reference = { "@id": this.#identifiers(localName) };
    this.#bodies.set(folded(name), reference);
    this.nodes.push({ "@type": "NewsMediaOrganization", ...reference, name: onOneLine(name), ...more });
    return reference;
  }

  person(localName: string, name: string, more: Partial<Omit<PersonLeaf, "@type">>): Reference {
    const reference = { "@id": this.#identifiers(localName) };
    this.nodes.push({ "@type": "Person", ...reference, name: onOneLine(name), ...more });
    return reference;
  }
}

const isBodyByItsWords = (name: string): boolean =>
  folded(name)
    .split(/[\s.,]+/)
    .some((word) => organizationWords.has(word));

function authorOf(
  { name, url }: ArticleRecord["byline"][number],
  place: number,
  directory: Directory,
): Reference | undefined {
  if (namelessBylines.has(folded(name))) return undefined;
  const localName = `author-${place + 1}`;
  return (
    directory.known(name) ??
    (isBodyByItsWords(name)
      ? directory.body(localName, name, optional("url", url))
      : directory.person(localName, name, optional("url", url)))
  );
}

function speakerOf(speaker: Speaker, directory: Directory): Reference | undefined {
  const { id, name, role, sameAs } = speaker;
  if (speaker.kind === "organization") return directory.body(id, name, optional("sameAs", sameAs));
  if (speaker.kind !== "person") return undefined;
  const affiliation =
    speaker.affiliation === undefined ? undefined : directory.body(`${id}-affiliation`, speaker.affiliation);
  return directory.person(id, name, {
    ...optional("jobTitle", role),
    ...optional("affiliation", affiliation),
    ...optional("sameAs", sameAs),
  });
}

function publisherOf(publisher: NonNullable<ArticleRecord["publisher"]>, directory: Directory): Reference {
  const { name, url, logo, sameAs } = publisher;
  const known = { ...optional("url", url), ...optional("logo", logo), ...optional("sameAs", sameAs) };
  const given = policies.flatMap((policy) => {
    const page = publisher[policy];
    return page === undefined ? [] : [[policy, page] as const];
  });
  return given.length === 0
    ? directory.body("publisher", name, known)
    : directory.newsMedium("publisher", name, { ...known, ...Object.fromEntries(given) });
}

/** Describes the article's publisher, agency, authors and named speakers. */
export function partiesOf(record: ArticleRecord, identifiers: MarkupIdentifiers): Parties {
  const directory = new Directory(identifiers);
  const { publisher, agency } = record;
  const publisherLink = publisher && publisherOf(publisher, directory);
  const agencyLink = agency && directory.body("agency", agency.name);
  // Bodies that speak come before the authors and affiliations, so that these find them described with all that is known.
  const bodiesFirst = [...record.speakers].sort((left, right) => rank(left) - rank(right));
  const speakers = new Map<string, Reference>();
  for (const speaker of bodiesFirst) {
    const link = speakerOf(speaker, directory);
    if (link !== undefined) speakers.set(speaker.id, link);
  }
  const authors = record.byline.flatMap((author, place) => authorOf(author, place, directory) ?? []);
  return { nodes: directory.nodes, publisher: publisherLink, agency: agencyLink, authors, speakers };
}

const rank = ({ kind }: Speaker): number => (kind === "organization" ? 0 : 1);
