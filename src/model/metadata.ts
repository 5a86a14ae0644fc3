/** Generated from schemas/ by `npm run generate:types`; change the schema, not this file. */

/**
 * What a person gives about an article that its text cannot know: the sidecar `ARTICLE.meta.json`, or the command's options.
 */
export interface Metadata {
  /**
   * Identifier of the article, where the house has one; letters, digits and hyphens, beginning with a letter.
   */
  id?: string;
  /**
   * Where the article is published.
   */
  url?: string;
  /**
   * When the article was fetched.
   */
  retrieved?: string;
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
     * Its logo.
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
  };
  /**
   * ISO 8601 date, or date-time with zone.
   */
  datePublished?: string;
  /**
   * ISO 8601 date, or date-time with zone.
   */
  dateModified?: string;
  /**
   * Authors in order.
   *
   * Items: One author.
   */
  authors?: {
    /**
     * Name alone.
     */
    name: string;
    /**
     * The author's page.
     */
    url?: string;
  }[];
  /**
   * BCP 47 tag.
   */
  language?: string;
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
     * Licence IRI of the article.
     */
    license?: string;
  };
  /**
   * Licence IRI of the extracted data; none is assumed.
   */
  dataLicense?: string;
  /**
   * Where the article's `figures.csv` is published.
   */
  dataUrl?: string;
  /**
   * Images of the article, for its markup.
   *
   * Items: Image IRI.
   */
  image?: string[];
  /**
   * Desk or section the article ran in.
   */
  section?: string;
  /**
   * Keywords.
   *
   * Items: A keyword.
   */
  keywords?: string[];
  /**
   * IRIs of speakers.
   *
   * Items: Identity of a speaker.
   */
  speakers?: {
    /**
     * The speaker's name as the record gives it.
     */
    name: string;
    /**
     * IRI that identifies the speaker.
     */
    sameAs: string;
  }[];
  /**
   * Version number as the newsroom counts.
   */
  version?: string;
  /**
   * IPTC ninjs publication status.
   */
  pubStatus?: "usable" | "withheld" | "canceled";
  /**
   * No publication before this time.
   */
  embargoedUntil?: string;
}
