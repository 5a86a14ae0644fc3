/** Generated from schemas/ by `npm run generate:types`; change the schema, not this file. */

/**
 * Where a value was found: in the page's JSON-LD, OpenGraph or other meta elements, its other elements, a file's front matter, ninjs members, a feed's elements, or the text.
 */
export type Place = "json-ld" | "open-graph" | "meta" | "html" | "front-matter" | "ninjs" | "feed" | "text";

/**
 * One news article as data: what it is, what it says in figures, dates and claims, and where each of these stands in its text. Offsets are UTF-16 code units into `text`, end exclusive.
 */
export interface ArticleRecord {
  /**
   * Version of this schema.
   */
  schemaVersion: "1";
  /**
   * Identifier of the article: as given, else made from its URL, else from its slug.
   */
  id: string;
  /**
   * Short name of the article; names its output folder.
   */
  slug: string;
  /**
   * The article's words are left out (`--no-text`): in `text` every character is masked (█, or 🔲 for a pair of code units) but white space, titles, headings, names, cues and the words of figures and dates.
   */
  textOmitted?: true;
  /**
   * The decoded source text less its byte order mark and otherwise untouched, unless `textOmitted`; every span points into it.
   */
  text: string;
  /**
   * The file the record was made from.
   */
  source: {
    /**
     * Base name of the file.
     */
    name: string;
    /**
     * IANA media type.
     */
    mediaType: string;
    /**
     * SHA-256 of the file's bytes, in lower-case hexadecimal.
     */
    sha256: string;
    /**
     * Where the article is published.
     */
    url?: string;
    /**
     * When the article was fetched, as given.
     */
    retrieved?: string;
  };
  /**
   * Language of the article.
   */
  language: {
    /**
     * BCP 47 tag.
     */
    value: string;
    /**
     * Whether the article states it, the software inferred it, or a person gave it.
     */
    basis: "stated" | "inferred" | "given";
  };
  headline: TextSpan;
  subhead?: TextSpan;
  /**
   * Authors in the order printed; a given author has no span.
   *
   * Items: One author.
   */
  byline: {
    /**
     * The name alone, without titles or `By`.
     */
    name: string;
    /**
     * The author's page, as given.
     */
    url?: string;
    /**
     * First UTF-16 code unit of the words in `text`.
     */
    start?: number;
    /**
     * UTF-16 code unit after the last of the words in `text`.
     */
    end?: number;
    /**
     * Whether the article states it, the software inferred it, or a person gave it.
     */
    basis: "stated" | "inferred" | "given";
  }[];
  /**
   * Who publishes the article.
   */
  publisher?: {
    /**
     * Name of the house.
     */
    name: string;
    /**
     * Its home page.
     */
    url?: string;
    /**
     * Its logo, as given.
     */
    logo?: string;
    /**
     * IRI that identifies the house, such as its Wikidata entry.
     */
    sameAs?: string;
    /**
     * The house's editorial principles (schema.org, the Trust Project's indicators): the page's address.
     */
    publishingPrinciples?: string;
    /**
     * How it corrects errors (schema.org, the Trust Project's indicators): the page's address.
     */
    correctionsPolicy?: string;
    /**
     * Its code of ethics (schema.org, the Trust Project's indicators): the page's address.
     */
    ethicsPolicy?: string;
    /**
     * Its policy on diversity (schema.org, the Trust Project's indicators): the page's address.
     */
    diversityPolicy?: string;
    /**
     * Its report on the diversity of its staff (schema.org, the Trust Project's indicators): the page's address.
     */
    diversityStaffingReport?: string;
    /**
     * Who owns and funds it (schema.org, the Trust Project's indicators): the page's address.
     */
    ownershipFundingInfo?: string;
    /**
     * How readers can respond to it (schema.org, the Trust Project's indicators): the page's address.
     */
    actionableFeedbackPolicy?: string;
    /**
     * Its policy on sources that are not named (schema.org, the Trust Project's indicators): the page's address.
     */
    unnamedSourcesPolicy?: string;
    /**
     * How it verifies and checks facts (schema.org, the Trust Project's indicators): the page's address.
     */
    verificationFactCheckingPolicy?: string;
    /**
     * Its mission and what it covers first (schema.org, the Trust Project's indicators): the page's address.
     */
    missionCoveragePrioritiesPolicy?: string;
    /**
     * Why some articles have no byline (schema.org, the Trust Project's indicators): the page's address.
     */
    noBylinesPolicy?: string;
    /**
     * Who works there: its masthead (schema.org, the Trust Project's indicators): the page's address.
     */
    masthead?: string;
    /**
     * Whether the article states it, the software inferred it, or a person gave it.
     */
    basis: "stated" | "inferred" | "given";
  };
  /**
   * The news agency the text names.
   */
  agency?: {
    /**
     * Name of the agency.
     */
    name: string;
    /**
     * First UTF-16 code unit of the words in `text`.
     */
    start: number;
    /**
     * UTF-16 code unit after the last of the words in `text`.
     */
    end: number;
  };
  /**
   * Where the report was filed, by its dateline, else by its byline; without words where only the page or format states it beside its authors.
   */
  dateline?: {
    /**
     * Place in ordinary capitals.
     */
    place: string;
    /**
     * The words, exactly as they stand in the record's `text`.
     */
    text?: string;
    /**
     * First UTF-16 code unit of the words in `text`.
     */
    start?: number;
    /**
     * UTF-16 code unit after the last of the words in `text`.
     */
    end?: number;
    /**
     * Present where a person gave it; the words may then be others than those at the span.
     */
    basis?: "given";
  };
  datePublished?: DatedValue;
  dateModified?: DatedValue;
  /**
   * Version and release state of the article.
   */
  version?: {
    /**
     * Version number as the newsroom counts.
     */
    number?: string;
    /**
     * IPTC ninjs publication status.
     */
    pubStatus: "usable" | "withheld" | "canceled";
    /**
     * No publication before this time.
     */
    embargoedUntil?: string;
  };
  /**
   * Who owns the article and what may be done with it.
   */
  rights?: {
    /**
     * Rights holder.
     */
    holder?: string;
    /**
     * Copyright notice.
     */
    notice?: string;
    /**
     * Terms in words.
     */
    usageTerms?: string;
    /**
     * Licence IRI.
     */
    license?: string;
    /**
     * Whether the article states it, the software inferred it, or a person gave it.
     */
    basis: "stated" | "inferred" | "given";
  };
  /**
   * Images of the article, as given.
   *
   * Items: Image IRI.
   */
  image?: string[];
  /**
   * Desk or section of the publication the article ran in, as given.
   */
  articleSection?: string;
  /**
   * Keywords, as given.
   *
   * Items: A keyword.
   */
  keywords?: string[];
  /**
   * Licence IRI of the data extracted from the article, as given; none is assumed.
   */
  dataLicense?: string;
  /**
   * Where the article's `figures.csv` is published, as given.
   */
  dataUrl?: string;
  /**
   * Of a web page or a newsroom format: where each value was found that it states; values a person gave are left out.
   */
  foundIn?: {
    headline?: Place;
    subhead?: Place;
    byline?: Place;
    publisher?: Place;
    datePublished?: Place;
    dateModified?: Place;
    language?: Place;
    url?: Place;
    rights?: Place;
    image?: Place;
    articleSection?: Place;
    keywords?: Place;
  };
  /**
   * Of a web page: where the text stands in it. Each entry is a stretch of `text` that the page has without a break (white space may differ); a span inside it is selected by adding to the selector's `start` the code points between the two.
   *
   * Items: A stretch of `text` and its place in the page.
   */
  page?: {
    /**
     * First UTF-16 code unit of the words in `text`.
     */
    start: number;
    /**
     * UTF-16 code unit after the last of the words in `text`.
     */
    end: number;
    selector: PageSelector;
  }[];
  /**
   * The body, part by part, in text order.
   */
  sections: Section[];
  /**
   * Quantities as reported, in text order.
   */
  figures: Figure[];
  /**
   * Dates the article speaks of, in text order.
   */
  dates: FoundDate[];
  /**
   * Those to whom claims are attributed, in order of first mention.
   */
  speakers: Speaker[];
  /**
   * Attributed statements, in text order.
   */
  claims: Claim[];
  /**
   * Figures about the same thing that cannot all be right.
   */
  conflicts: Conflict[];
  /**
   * Navigation, boilerplate, credits and contact lines: kept out of the body, never lost.
   *
   * Items: A stretch that is not part of the article's body.
   */
  notBody: {
    /**
     * First UTF-16 code unit of the words in `text`.
     */
    start: number;
    /**
     * UTF-16 code unit after the last of the words in `text`.
     */
    end: number;
    /**
     * What it is, in words.
     */
    why: string;
  }[];
  /**
   * The corrections that people made to the record and that were applied, in their order.
   *
   * Items: A correction.
   */
  corrections?: {
    /**
     * Its id in the file of corrections.
     */
    id: string;
    /**
     * What kind of thing it is about.
     */
    target: "figure" | "claim" | "date" | "speaker" | "field";
    /**
     * What was done.
     */
    action: "add" | "amend" | "drop";
    /**
     * Id of the figure, claim, date or speaker; of a dropped one the id it had.
     */
    targetId?: string;
    /**
     * The field, where it is about one.
     */
    field?: string;
    /**
     * Who says so.
     */
    by: string;
    /**
     * When.
     */
    on: string;
    /**
     * Why, in words.
     */
    why?: string;
  }[];
  /**
   * Present where the article was canceled and nothing but this notice is left of it: the ids it had, which are given to nothing else.
   */
  canceled?: {
    /**
     * Its figures.
     *
     * Items: An id.
     */
    figureIds: string[];
    /**
     * Its dates.
     *
     * Items: An id.
     */
    dateIds: string[];
    /**
     * Its speakers.
     *
     * Items: An id.
     */
    speakerIds: string[];
    /**
     * Its claims.
     *
     * Items: An id.
     */
    claimIds: string[];
  };
  /**
   * What the software wants to tell about this record as a whole.
   *
   * Items: A sentence.
   */
  notes?: string[];
  /**
   * What made the record.
   */
  tool: {
    /**
     * Name of the tool.
     */
    name: string;
    /**
     * Its version.
     */
    version: string;
  };
}
/**
 * A stretch of `text` with its words.
 */
export interface TextSpan {
  /**
   * The words, exactly as they stand in the record's `text`.
   */
  text: string;
  /**
   * First UTF-16 code unit of the words in `text`.
   */
  start: number;
  /**
   * UTF-16 code unit after the last of the words in `text`.
   */
  end: number;
  /**
   * Present where a person gave it; the words may then be others than those at the span.
   */
  basis?: "given";
}
/**
 * A point in time with what it rests on.
 */
export interface DatedValue {
  /**
   * ISO 8601 date, or date-time with zone.
   */
  value: string;
  /**
   * Whether the article states it, the software inferred it, or a person gave it.
   */
  basis: "stated" | "inferred" | "given";
  /**
   * The reasoning in one sentence, where inferred.
   */
  why?: string;
}
/**
 * Web Annotation CssSelector: one element of the page (https://www.w3.org/TR/annotation-model/#css-selector).
 */
export interface PageSelector {
  /**
   * Type of the selector.
   */
  type: "CssSelector";
  /**
   * A selector that selects one element.
   */
  value: string;
  /**
   * Web Annotation TextPositionSelector: Unicode code points into the element's text content.
   */
  refinedBy: {
    /**
     * Type of the selector.
     */
    type: "TextPositionSelector";
    /**
     * First code point.
     */
    start: number;
    /**
     * Code point after the last.
     */
    end: number;
  };
}
/**
 * A part of the body under one heading; the first has none in most reports.
 */
export interface Section {
  /**
   * Identifier of the section, unique in the record and stable while its own words stay.
   */
  id: string;
  heading?: TextSpan;
  /**
   * Paragraphs in order.
   *
   * Items: A paragraph.
   */
  paragraphs: {
    /**
     * Identifier of the paragraph, unique in the record and stable while its own words stay.
     */
    id: string;
    /**
     * First UTF-16 code unit of the words in `text`.
     */
    start: number;
    /**
     * UTF-16 code unit after the last of the words in `text`.
     */
    end: number;
    /**
     * Its sentences in order.
     */
    sentences: Span[];
  }[];
}
/**
 * A stretch of `text`.
 */
export interface Span {
  /**
   * First UTF-16 code unit of the words in `text`.
   */
  start: number;
  /**
   * UTF-16 code unit after the last of the words in `text`.
   */
  end: number;
}
/**
 * A quantity as reported. It has either `value`, or `low` and `high`.
 */
export interface Figure {
  /**
   * Identifier of the figure, unique in the record and stable while its own words stay.
   */
  id: string;
  /**
   * First UTF-16 code unit of the words in `text`.
   */
  start: number;
  /**
   * UTF-16 code unit after the last of the words in `text`.
   */
  end: number;
  /**
   * Its words, from the first of its bound to the last of its unit, the counted noun included.
   */
  text: string;
  /**
   * How the article hedges the value; a plain range is `exact`.
   */
  bound: "exact" | "about" | "more_than" | "at_least" | "less_than" | "at_most";
  /**
   * Present where the figure is the amount of a change.
   */
  change?: "up" | "down";
  /**
   * The value, where it is a single one.
   */
  value?: number;
  /**
   * Lower end of a range.
   */
  low?: number;
  /**
   * Upper end of a range.
   */
  high?: number;
  unit: Unit;
  item?: Wording;
  /**
   * The time the figure holds for, where the text tells: EDTF / ISO 8601.
   */
  asOf?: string;
  /**
   * True where the text says that the figure is not so.
   */
  negated?: boolean;
  /**
   * The speaker of the claim the figure stands in.
   */
  speakerId?: string;
  /**
   * The claim the figure stands in.
   */
  claimId?: string;
  /**
   * The section the figure stands in; absent in headline and subhead.
   */
  sectionId?: string;
  /**
   * Whether it stands in the headline, the subhead or a section heading.
   */
  inHeading: boolean;
  /**
   * Whether the article states it, the software inferred it, or a person gave it.
   */
  basis: "stated" | "inferred" | "given";
  /**
   * `sure` needs no second look; `check` does, for the reason in `check`.
   */
  certainty: "sure" | "check";
  /**
   * Why a person should look at it, in words an editor understands.
   */
  check?: string;
}
/**
 * What the figure counts or measures.
 */
export interface Unit {
  /**
   * Normalised name in words, lower case, singular; empty where there is none.
   */
  name: string;
  /**
   * Code of the unit in `system`.
   */
  code?: string;
  /**
   * Code system of `code`.
   */
  system?: "UCUM" | "ISO4217";
  /**
   * The unit's words as written; empty where the unit is taken from elsewhere or absent.
   */
  text: string;
}
/**
 * Words of the text with their place, or words that a person gave and that stand nowhere in it.
 */
export interface Wording {
  /**
   * The words.
   */
  text: string;
  /**
   * First UTF-16 code unit of the words in `text`.
   */
  start?: number;
  /**
   * UTF-16 code unit after the last of the words in `text`.
   */
  end?: number;
  /**
   * Present where a person gave it.
   */
  basis?: "given";
}
/**
 * A date or period the article speaks of.
 */
export interface FoundDate {
  /**
   * Identifier of the date, unique in the record and stable while its own words stay.
   */
  id: string;
  /**
   * First UTF-16 code unit of the words in `text`.
   */
  start: number;
  /**
   * UTF-16 code unit after the last of the words in `text`.
   */
  end: number;
  /**
   * Its words.
   */
  text: string;
  /**
   * EDTF (ISO 8601-2): a date, month, year, or an interval of these.
   */
  value: string;
  /**
   * Whether the article states it, the software inferred it, or a person gave it.
   */
  basis: "stated" | "inferred" | "given";
  /**
   * How it was completed, in one sentence, where inferred.
   */
  why?: string;
  /**
   * `sure` needs no second look; `check` does, for the reason in `check`.
   */
  certainty: "sure" | "check";
  /**
   * Why a person should look at it, in words an editor understands.
   */
  check?: string;
}
/**
 * A person or body that says something.
 */
export interface Speaker {
  /**
   * Identifier of the speaker, unique in the record and stable while its own words stay.
   */
  id: string;
  /**
   * The fullest name the article gives; as written where it names nobody.
   */
  name: string;
  /**
   * What kind of speaker.
   */
  kind: "person" | "organization" | "group" | "unnamed";
  /**
   * Office or title as the article gives it.
   */
  role?: string;
  /**
   * Body the speaker belongs to.
   */
  affiliation?: string;
  /**
   * IRI that identifies the speaker, as given.
   */
  sameAs?: string;
  /**
   * Where the article names the speaker as a source, in order.
   */
  mentions: Span[];
}
/**
 * A statement the article attributes to somebody.
 */
export interface Claim {
  /**
   * Identifier of the claim, unique in the record and stable while its own words stay.
   */
  id: string;
  /**
   * `direct` where the whole content stands in quotation marks, `mixed` where a part of it does, `indirect` where none does.
   */
  kind: "direct" | "mixed" | "indirect";
  /**
   * The words naming who said it; empty where nobody is named.
   */
  source: Span[];
  /**
   * The words that attribute: said, according to, a colon in a headline.
   */
  cue: Span[];
  /**
   * What was said, with its quotation marks; several spans where the cue interrupts it.
   */
  content: Span[];
  /**
   * The resolved speaker; absent where there is none.
   */
  speakerId?: string;
  /**
   * What the speaker does with the words, one word: `say`, `deny`, `allege`, `confirm`, `estimate`, `promise`, `warn`, `believe` and the like.
   */
  force: string;
  /**
   * True where the text says that this was not said.
   */
  negated?: boolean;
  /**
   * True where it stands in the headline or subhead.
   */
  inHeadline?: boolean;
  /**
   * How much a fact-checker gains by checking it; never whether it is true.
   */
  checkWorthiness: {
    /**
     * 0 lowest, 1 highest.
     */
    score: number;
    /**
     * Why, in words.
     *
     * Items: A reason in words.
     */
    reasons: string[];
  };
  /**
   * When, where and on what occasion it was said, each only where the words beside the cue tell: said on Friday, told reporters in Marl, said in a statement. Never taken from what was said.
   */
  said?: {
    /**
     * The date of the saying, where it is sure.
     */
    date?: {
      /**
       * The words, exactly as they stand in the record's `text`.
       */
      text: string;
      /**
       * First UTF-16 code unit of the words in `text`.
       */
      start: number;
      /**
       * UTF-16 code unit after the last of the words in `text`.
       */
      end: number;
      /**
       * The date in EDTF, as in `dates`.
       */
      value: string;
      /**
       * Whether the words state the whole date, or it was completed from the rest of the article.
       */
      basis: "stated" | "inferred";
    };
    place?: TextSpan;
    occasion?: TextSpan;
  };
  /**
   * The figures that stand in the content.
   *
   * Items: A figure's id.
   */
  figureIds: string[];
  /**
   * Whether the article states it, the software inferred it, or a person gave it.
   */
  basis: "stated" | "inferred" | "given";
  /**
   * `sure` needs no second look; `check` does, for the reason in `check`.
   */
  certainty: "sure" | "check";
  /**
   * Why a person should look at it, in words an editor understands.
   */
  check?: string;
}
/**
 * Figures about the same thing that cannot all be right.
 */
export interface Conflict {
  /**
   * Identifier of the conflict, unique in the record and stable while its own words stay.
   */
  id: string;
  /**
   * What they are about, in words.
   */
  about: string;
  /**
   * Two figures or more.
   *
   * Items: A figure's id.
   */
  figureIds: string[];
  /**
   * Why they cannot all be right, in one sentence.
   */
  why: string;
}
