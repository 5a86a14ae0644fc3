/** Generated from schemas/ by `npm run generate:types`; change the schema, not this file. */

/**
 * What people have corrected in one article's record: `reviews/<slug>.corrections.json`. Applied on every build. Members beginning with `x-` are yours.
 */
export interface Corrections {
  /**
   * May name this schema, for editors.
   */
  $schema?: string;
  /**
   * Version of this schema.
   */
  schemaVersion: "1";
  /**
   * Id of the article the file belongs to; a file of another article is refused.
   */
  articleId?: string;
  /**
   * The corrections, in the order in which they are applied.
   */
  corrections: Correction[];
}
/**
 * One correction. It may hang on those before it: the order in the file counts.
 */
export interface Correction {
  /**
   * Identifier of the correction, unique in the file.
   */
  id: string;
  /**
   * What kind of thing it is about.
   */
  target: "figure" | "claim" | "date" | "speaker" | "field";
  /**
   * add: the article has it and the software did not find it. amend: what `set` says is right. drop: it is none.
   */
  action: "add" | "amend" | "drop";
  /**
   * Id of the figure, claim, date or speaker in the record; in an addition the id it gets and keeps.
   */
  targetId?: string;
  /**
   * The field, where `target` is `field`.
   */
  field?:
    | "headline"
    | "subhead"
    | "dateline"
    | "datePublished"
    | "dateModified"
    | "byline"
    | "publisher"
    | "agency"
    | "language"
    | "articleSection"
    | "keywords";
  anchor?: TextQuoteSelector;
  /**
   * What is right. null takes a member away; what is not named stays as it is.
   */
  set?: {
    /**
     * figure: the value, a number. date: EDTF. field: its words, its date, or a list of names.
     */
    value?: number | string | string[];
    /**
     * figure: lower end of a range; with `high`, in place of a value.
     */
    low?: number;
    /**
     * figure: upper end of a range.
     */
    high?: number;
    /**
     * figure: how the article hedges it.
     */
    bound?: "exact" | "about" | "more_than" | "at_least" | "less_than" | "at_most";
    /**
     * figure: the amount of a change; null where it is none.
     */
    change?: "up" | "down" | null;
    /**
     * figure: what is counted or measured: in words, lower case, singular; empty for none. The code of a known unit is filled in.
     */
    unit?: string;
    /**
     * figure: code of the unit in `unitSystem`, where the unit is not a known one.
     */
    unitCode?: string;
    /**
     * figure: code system of `unitCode`.
     */
    unitSystem?: "UCUM" | "ISO4217";
    /**
     * figure: the words naming what it is about; best words of the article. null for none.
     */
    item?: string | null;
    /**
     * figure: the time it holds for, EDTF; null for none.
     */
    asOf?: string | null;
    /**
     * figure, claim: the article says that it is not so, or was not said.
     */
    negated?: boolean;
    /**
     * claim: name of the speaker, one of the record's or a new one; null for nobody.
     */
    speaker?: string | null;
    /**
     * claim: id of the speaker, where two have one name.
     */
    speakerId?: string;
    /**
     * claim: kind of a new speaker; a person where nothing is said.
     */
    speakerKind?: "person" | "organization" | "group" | "unnamed";
    /**
     * claim: what the speaker does with the words, in one word.
     */
    force?: string;
    /**
     * claim: direct, mixed or indirect. speaker: person, organization, group or unnamed.
     */
    kind?: "direct" | "mixed" | "indirect" | "person" | "organization" | "group" | "unnamed";
    /**
     * claim: the words that attribute it.
     */
    cue?: TextQuoteSelector[];
    /**
     * claim: the words naming who said it.
     */
    source?: TextQuoteSelector[];
    /**
     * The words it runs over; a claim that its cue interrupts has several parts.
     */
    extent?: TextQuoteSelector[];
    /**
     * speaker: the name.
     */
    name?: string;
    /**
     * speaker: office or title; null for none. claim: that of a new speaker.
     */
    role?: string | null;
    /**
     * speaker: body the speaker belongs to; null for none. claim: that of a new speaker.
     */
    affiliation?: string | null;
    /**
     * speaker: IRI that identifies the speaker; null for none.
     */
    sameAs?: string | null;
    /**
     * field byline (one author) or publisher: the page.
     */
    url?: string;
    /**
     * field publisher: the logo.
     */
    logo?: string;
  };
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
}
/**
 * Words of the article and what stands around them: the W3C TextQuoteSelector (https://www.w3.org/TR/annotation-model/#text-quote-selector).
 */
export interface TextQuoteSelector {
  /**
   * May be given, as the W3C has it.
   */
  type?: "TextQuoteSelector";
  /**
   * The words, as they stand in the article.
   */
  exact: string;
  /**
   * What stands before them; tells words that stand more than once apart.
   */
  prefix?: string;
  /**
   * What stands behind them.
   */
  suffix?: string;
}
