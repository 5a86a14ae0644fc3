import type { Span } from "../../model/span.js";
import type { NamedBody } from "./bodies.js";
import { FullNames, isSameGender } from "./full-names.js";
import type { Mention } from "./mention-form.js";
import type { Gender } from "./name-words.js";
import { NamedBodies, nameWords } from "./named-bodies.js";
import { lastName, type NamedPerson } from "./people.js";
import type { Resolution, SpeakerEntry } from "./resolution.js";
import { lastSeen, Sightings } from "./sightings.js";
import { BODY_NOUNS, COMPANY_NOUNS, GENERAL_BODIES, GROUP_WORDS, PUBLIC_BODIES } from "./tables/organizations.js";
import { GENERAL_PERSONS, HEADS, isRoleNoun, PLURAL_SOURCES } from "./tables/titles.js";

const OFFICE_LINKS = new Set(["former", "current", "acting", "new", "local", "senior", "top", "deputy"]);

/** Code units that words point back over: to what was spoken of just now, and to anybody a reader still has in mind. */
const NEAR = 3_000;
const FAR = 50_000;

/** "The Bank of Norland" is its central bank. */
const isCentralBank = (name: string): boolean => /\b(?:Bank of|National Bank|Reserve)\b/u.test(name);

/** Names that a doubt lists, and one more. */
const MOST_RIVALS = 4;

/** Bearers of one last name that are looked at, the last that came up: no article has more. */
const MOST_NAMESAKES = 20;

/** The speakers found so far, and how later words find them again. */
export class SpeakerBook {
  readonly entries: SpeakerEntry[] = [];
  private readonly byName = new Map<string, SpeakerEntry>();
  private readonly asWritten = new Map<string, SpeakerEntry>();
  private readonly byLastName = new Map<string, SpeakerEntry[]>();
  private readonly fullNames: FullNames;
  private readonly bodies: NamedBodies;
  private readonly sightings = new Sightings();
  private readonly noticed = new Set<number>();
  /** Where the name of a body first stands. */
  private readonly firstNamed = new Map<string, number>();

  constructor(
    private readonly acronyms: ReadonlyMap<string, string>,
    people: readonly NamedPerson[],
    bodies: readonly NamedBody[],
    private readonly countries: ReadonlySet<string>,
    private readonly described: ReadonlyMap<string, readonly NamedBody[]>,
  ) {
    this.fullNames = new FullNames(people);
    this.bodies = new NamedBodies(bodies);
    for (const { name, start } of bodies) if (!this.firstNamed.has(name)) this.firstNamed.set(name, start);
  }

  /** Whether the article speaks of the name as of a country, and of nobody who bears it. */
  isCountry(name: string): boolean {
    return this.countries.has(name.toLowerCase()) && !this.fullNames.has(lastName(name));
  }

  /** Whether somebody the article names in full has the last name; in lower case. */
  isSurname(last: string): boolean {
    return this.fullNames.has(last);
  }

  private add(parts: Pick<SpeakerEntry, "name" | "kind" | "plural">): SpeakerEntry {
    const entry: SpeakerEntry = {
      ...parts,
      body: parts.kind === "organization",
      words: new Set(),
      seen: [],
      mentions: [],
    };
    this.entries.push(entry);
    return entry;
  }

  /** A person named in passing, who may be meant by a later pronoun. */
  notice(person: NamedPerson): void {
    if (this.noticed.has(person.start)) return;
    this.noticed.add(person.start);
    const entry = this.personEntry(person.name, person.start);
    if (person.gender !== undefined) entry.gender ??= person.gender;
    this.sightings.add(entry, person.start);
  }

  mention(entry: SpeakerEntry, span: Span): void {
    entry.mentions.push(span);
    this.sightings.add(entry, span.start);
  }

  /** Those seen before an offset and not further back than `reach`, the latest first. */
  before(offset: number, reach: number): SpeakerEntry[] {
    return this.sightings.before(offset, reach);
  }

  byWords(name: string): SpeakerEntry | undefined {
    return this.asWritten.get(name.toLowerCase());
  }

  /** The gender that the article or a first name gives somebody. */
  private genderOf({ name, gender }: SpeakerEntry): Gender | undefined {
    return gender ?? this.fullNames.genderOf(name);
  }

  private personEntry(name: string, start: number, gender?: Gender): SpeakerEntry {
    const last = lastName(name);
    const single = !name.includes(" ");
    // "Mrs. Merle" and "Mr. Merle" are two.
    const key = single && gender !== undefined ? `${name.toLowerCase()} ${gender}` : name.toLowerCase();
    const known = this.byName.get(key);
    if (known !== undefined) return known;
    const namesakes = this.byLastName.get(last) ?? [];
    const nearest = namesakes
      .slice(-MOST_NAMESAKES)
      .filter((entry) => isSameGender(this.genderOf(entry), gender))
      .filter((entry) => single || !entry.name.includes(" ") || sharesFirst(entry.name, name))
      .sort((left, right) => lastSeen(right, start) - lastSeen(left, start))[0];
    if (nearest !== undefined) {
      if (name.length > nearest.name.length) nearest.name = name;
      this.byName.set(key, nearest);
      return nearest;
    }
    const full = single ? this.fullNames.fullFor(last, start, gender) : undefined;
    const entry = this.add({ name: full ?? name, kind: "person", plural: false });
    this.byName.set(key, entry);
    if (full !== undefined) this.byName.set(full.toLowerCase(), entry);
    if (namesakes.length === 0) this.byLastName.set(last, namesakes);
    namesakes.push(entry);
    return entry;
  }

  person(mention: Mention): Resolution {
    const last = lastName(mention.name);
    const single = !mention.name.includes(" ");
    const namesakes = new Set(
      [
        ...(this.byLastName.get(last) ?? [])
          .slice(-MOST_NAMESAKES)
          .filter((entry) => isSameGender(this.genderOf(entry), mention.gender))
          .map((entry) => entry.name),
        ...this.fullNames.namesakes(last, mention.gender),
      ].filter((name) => name.includes(" ")),
    );
    const entry = this.personEntry(mention.name, mention.span.start, mention.gender);
    if (mention.gender !== undefined) entry.gender ??= mention.gender;
    if (entry.gender === undefined) {
      const known = this.fullNames.knownGender(last, entry.name);
      if (known !== undefined) entry.gender = known;
    }
    if (mention.role !== undefined && entry.role === undefined) entry.role = mention.role;
    if (mention.affiliation !== undefined && entry.affiliation === undefined) entry.affiliation = mention.affiliation;
    for (const word of mention.words) entry.words.add(word);
    const how =
      single && entry.name !== mention.name ? `"${mention.name}" is short for ${entry.name}` : "named in full";
    return single && namesakes.size > 1
      ? { speaker: entry, how, doubt: `"${mention.name}" may be ${[...namesakes].slice(0, 3).join(" or ")}` }
      : { speaker: entry, how };
  }

  organization(mention: Mention): Resolution {
    const full = this.acronyms.get(mention.name) ?? this.longest(mention.name);
    const key = full.toLowerCase();
    const entry = this.byName.get(key) ?? this.add({ name: full, kind: "organization", plural: false });
    this.byName.set(key, entry);
    for (const word of mention.words) entry.words.add(word);
    return { speaker: entry, how: full === mention.name ? "named" : `"${mention.name}" is short for ${full}` };
  }

  /** A name that ends in a body introduced with an acronym is that body: Russian Federal Service → Federal Service. */
  private longest(name: string): string {
    for (const full of this.acronyms.values()) if (name.endsWith(full)) return full;
    return name;
  }

  /** The body the words point back to: "the company", "the ministry". */
  byBody(mention: Mention): { entry: SpeakerEntry; doubt?: string } | undefined {
    const { head } = mention;
    if (head === undefined || !BODY_NOUNS.has(head)) return undefined;
    const wanted = mention.words.filter((word) => word !== head);
    const start = mention.span.start;
    const general = GENERAL_BODIES.has(head);
    const spoken = this.before(start, FAR).filter((entry) => entry.kind === "organization");
    const names = new Map<string, number>();
    for (const entry of spoken)
      if (this.isBody(entry.name, entry.words, head, wanted)) names.set(entry.name, lastSeen(entry, start));
    const named = new Set<string>();
    for (const body of this.bodies.before(start, FAR, head)) {
      if (named.size >= MOST_RIVALS) break;
      if (!this.isBody(body.name, body.words, head, wanted)) continue;
      const name = this.acronyms.get(body.name) ?? this.longest(body.name);
      named.add(name);
      names.set(name, Math.max(body.start, names.get(name) ?? -1));
    }
    const ranked = [...names].sort((left, right) => right[1] - left[1]);
    const [best] = ranked;
    if (best !== undefined) {
      const entry = this.bodyEntry(best[0]);
      const other = this.describedBefore(mention, best[0]);
      if (ranked.length === 1 && other !== undefined)
        return { entry, doubt: `"${mention.name}" may be ${best[0]} or ${other}` };
      return ranked.length === 1
        ? { entry }
        : {
            entry,
            doubt: `"${mention.name}" may be ${ranked
              .slice(0, 3)
              .map(([name]) => name)
              .join(" or ")}`,
          };
    }
    const recent = general && wanted.length === 0 ? this.recentBody(start, COMPANY_NOUNS.has(head)) : undefined;
    return recent && { entry: recent, doubt: `"${mention.name}" is taken to be ${recent.name}` };
  }

  /** "The justice ministry" … "the Finance Ministry" … "the ministry": a body of another kind that was spoken of before the name. */
  private describedBefore({ head = "", words, span }: Mention, name: string): string | undefined {
    const named = Math.min(span.start, this.firstNamed.get(name) ?? span.start);
    const own = new Set(nameWords(name));
    return this.described
      .get(head)
      ?.find(
        (body) =>
          body.start < named &&
          !(isCentralBank(name) && body.words.has("central")) &&
          words.every((word) => body.words.has(word)) &&
          [...body.words].some((word) => word !== head && !own.has(word)),
      )?.name;
  }

  /**
   * The body spoken of last before an offset, whether it spoke itself or not.
   *
   * @param company only one that can be called a company: no ministry, court or institute.
   */
  recentBody(start: number, company = false): SpeakerEntry | undefined {
    const fits = (name: string): boolean => !company || !nameWords(name).some((word) => PUBLIC_BODIES.has(word));
    const [spoken] = this.before(start, NEAR).filter((entry) => entry.kind === "organization" && fits(entry.name));
    const named = this.lastBody(start, fits);
    if (named === undefined) return spoken;
    return spoken !== undefined && lastSeen(spoken, start) > named.start
      ? spoken
      : this.bodyEntry(this.acronyms.get(named.name) ?? this.longest(named.name));
  }

  private lastBody(start: number, fits: (name: string) => boolean): NamedBody | undefined {
    for (const body of this.bodies.before(start, NEAR)) if (fits(body.name)) return body;
    return undefined;
  }

  private isBody(name: string, words: ReadonlySet<string>, head: string, wanted: readonly string[]): boolean {
    const own = new Set([...words, ...nameWords(name)]);
    return own.has(head) && wanted.every((word) => own.has(word));
  }

  private bodyEntry(name: string): SpeakerEntry {
    const key = name.toLowerCase();
    const entry = this.byName.get(key) ?? this.add({ name, kind: "organization", plural: false });
    this.byName.set(key, entry);
    return entry;
  }

  /** A source nobody names that the words point back to: "a source at the ministry" … "the source". */
  bySameNoun(mention: Mention): SpeakerEntry | undefined {
    const { head } = mention;
    if (head === undefined) return undefined;
    const wanted = mention.words.filter((word) => word !== head);
    return this.before(mention.span.start, NEAR).find(
      (entry) =>
        entry.kind === "unnamed" &&
        entry.noun === head &&
        entry.plural === mention.plural &&
        wanted.every((word) => entry.words.has(word)),
    );
  }

  /** The body a single word is short for: Merle → Merle Resources; none where a person bears the name. */
  shortBody(mention: Mention): SpeakerEntry | undefined {
    if (mention.name.includes(" ") || mention.role !== undefined || this.fullNames.has(lastName(mention.name)))
      return undefined;
    const body = this.bodies.beginningWith(mention.name);
    return body === undefined ? undefined : this.bodyEntry(this.acronyms.get(body.name) ?? body.name);
  }

  /** Whether the article speaks of the name as of a body ("the operator Merle Gas"), and of nobody who bears it. */
  isNamedBody(name: string): boolean {
    return !this.fullNames.has(lastName(name)) && this.bodies.has(name);
  }

  /** The person whose office the words name: "the agency chief", "the mayor". */
  byRole(mention: Mention): { entry: SpeakerEntry; doubt?: string } | undefined {
    const { head } = mention;
    // "Her spokesman" is somebody beside her, and none of those who were named.
    if (head === undefined || !isRoleNoun(head) || /^(?:his|her|my)\s/iu.test(mention.name)) return undefined;
    const wanted = mention.words.filter((word) => word !== head && !OFFICE_LINKS.has(word));
    const people = this.before(mention.span.start, FAR).filter(
      (entry) =>
        entry.kind === "person" &&
        (mention.gender === undefined || entry.gender === undefined || entry.gender === mention.gender),
    );
    const named = people.filter((entry) => entry.words.has(head));
    const titled = named.length > 0 || wanted.length > 0 ? undefined : this.titledAhead(mention, head);
    if (titled !== undefined) return { entry: titled };
    const holders = (named.length > 0 ? named : people).filter(
      (entry) => this.holdsOffice(entry, head) && wanted.every((word) => this.hasWord(entry, word)),
    );
    const [holder] = holders;
    if (holder !== undefined)
      return holders.length === 1 || wanted.length > 0
        ? { entry: holder }
        : {
            entry: holder,
            doubt: `"${mention.name}" may be ${holders
              .slice(0, 3)
              .map((entry) => entry.name)
              .join(" or ")}`,
          };
    const later = this.titledAhead(mention, head);
    // "The Norland governor", where the only governor named is Sudland's: somebody else's words of place may part them.
    if (later !== undefined)
      return wanted.length === 0 || wanted.every((word) => this.hasWord(later, word))
        ? { entry: later }
        : { entry: later, doubt: `"${mention.name}" is taken to be ${later.name}` };
    const [recent] = people;
    if (
      BODY_NOUNS.has(head) ||
      recent === undefined ||
      mention.span.start - lastSeen(recent, mention.span.start) > NEAR
    )
      return undefined;
    return { entry: recent, doubt: `"${mention.name}" is taken to be ${recent.name}` };
  }

  /** The only person the article names with that office, earlier or later: a lead's "the mayor". */
  private titledAhead(mention: Mention, head: string): SpeakerEntry | undefined {
    const only = this.fullNames.onlyTitled(head);
    return only === undefined ? undefined : this.personEntry(only, mention.span.start);
  }

  private holdsOffice(entry: SpeakerEntry, head: string): boolean {
    if (entry.words.has(head)) return true;
    if (GENERAL_PERSONS.has(head)) return entry.words.size > 0 && [...entry.words].some((word) => isRoleNoun(word));
    return HEADS.has(head) && [...entry.words].some((word) => HEADS.has(word));
  }

  private hasWord(entry: SpeakerEntry, word: string): boolean {
    if (entry.words.has(word)) return true;
    const full = this.acronyms.get(word.toUpperCase());
    const parts = full?.toLowerCase().split(" ") ?? [];
    return parts.length > 0 && parts.every((part) => entry.words.has(part) || part.length < 4);
  }

  /** A source nobody names: kept as written. */
  unnamed(mention: Mention): SpeakerEntry {
    const key = mention.name.toLowerCase();
    const known = this.asWritten.get(key);
    if (known !== undefined) return known;
    const head = mention.head ?? "";
    const isGroup =
      mention.plural &&
      (GROUP_WORDS.has(head) || !PLURAL_SOURCES.has(head)) &&
      /\p{Lu}/u.test(mention.name.slice(1) + mention.name.charAt(0)) &&
      mention.form !== "pronoun" &&
      !/^(?:some|many|several|two|three|other)\b/iu.test(mention.name);
    const entry = this.add({ name: mention.name, kind: isGroup ? "group" : "unnamed", plural: mention.plural });
    if (mention.gender !== undefined) entry.gender = mention.gender;
    if (mention.affiliation !== undefined) entry.affiliation = mention.affiliation;
    if (mention.form !== "pronoun") this.asWritten.set(key, entry);
    entry.body = BODY_NOUNS.has(head) || (!isRoleNoun(head) && !mention.plural && mention.gender === undefined);
    for (const word of mention.words) entry.words.add(word);
    if (mention.head !== undefined) entry.noun = mention.head;
    return entry;
  }
}

function sharesFirst(left: string, right: string): boolean {
  const a = left.toLowerCase().split(" ")[0] ?? "";
  const b = right.toLowerCase().split(" ")[0] ?? "";
  return a === b || (a.charAt(0) === b.charAt(0) && (a.length <= 2 || b.length <= 2));
}
