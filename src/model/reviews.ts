/** Generated from schemas/ by `npm run generate:types`; change the schema, not this file. */

/**
 * What people have found about claims of one article: `reviews/<slug>.reviews.json`. A review whose claim has changed its words is left out until a person confirms it. Members beginning with `x-` are yours.
 */
export interface Reviews {
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
   * The reviews; of one claim at most one that is not withdrawn.
   */
  reviews: Review[];
}
/**
 * A person's verdict on one claim of the article.
 */
export interface Review {
  /**
   * Identifier of the review, unique among all reviews; it names the files of its markup.
   */
  id: string;
  /**
   * The claim it is about, by id and by its words.
   */
  claim: {
    /**
     * Id of the claim in the record.
     */
    id: string;
    anchor: TextQuoteSelector;
  };
  /**
   * Only what is published leaves the build.
   */
  status: "draft" | "published" | "withdrawn";
  /**
   * The claim in the reviewer's words; best at most 75 characters, and without the verdict.
   */
  claimReviewed?: string;
  /**
   * Who made the claim; null for nobody. Where absent, the speaker of the article's claim.
   */
  claimant?: {
    /**
     * What kind of claimant.
     */
    kind: "person" | "organization";
    /**
     * The name alone.
     */
    name: string;
    /**
     * Office or title.
     */
    jobTitle?: string;
    /**
     * IRI that identifies the claimant.
     */
    sameAs?: string;
  } | null;
  /**
   * When the claim was made.
   */
  claimDate?: string;
  /**
   * On what occasion: a speech, an interview, a post.
   */
  occasion?: string;
  /**
   * Where the claim appeared, beside the article.
   */
  appearances?: Appearance[];
  firstAppearance?: Appearance;
  /**
   * The verdict.
   */
  rating?: {
    /**
     * The house's truth scale; 1 False to 5 True where nothing is said.
     */
    scale?: {
      /**
       * Number of the worst label.
       */
      worst: number;
      /**
       * Number of the best label; greater than `worst`.
       */
      best: number;
      /**
       * The labels of the scale from worst to best, one a number. Only these have numbers.
       *
       * Items: A label.
       */
      labels?: string[];
    };
    /**
     * The verdict in words.
     */
    label: string;
    /**
     * Number of the label on the scale; absent for labels that are no point on it (Unproven, Missing context, Satire).
     */
    value?: number;
    /**
     * The verdict in a sentence.
     */
    explanation?: string;
  };
  /**
   * The review in words.
   */
  body?: string;
  /**
   * What the verdict rests on.
   *
   * Items: A source.
   */
  evidence?: {
    /**
     * Its title.
     */
    title: string;
    /**
     * Its address.
     */
    url: string;
    /**
     * Who published it.
     */
    publisher?: string;
    /**
     * When.
     */
    date?: string;
    /**
     * An archived copy.
     */
    archivedAt?: string;
  }[];
  /**
   * The person who reviewed it.
   */
  reviewer?: {
    /**
     * The name alone.
     */
    name: string;
    /**
     * The person's page.
     */
    url?: string;
  };
  /**
   * The house that publishes the review.
   */
  organisation?: {
    /**
     * Its name.
     */
    name: string;
    /**
     * Its home page.
     */
    url: string;
    /**
     * IRI that identifies it.
     */
    sameAs?: string;
    /**
     * Its logo.
     */
    logo?: string;
    /**
     * Its corrections policy.
     */
    correctionsPolicy?: string;
  };
  /**
   * Where the review is published: a page on the house's own domain, with a fragment where a page has several.
   */
  url?: string;
  /**
   * When the review was published.
   */
  datePublished?: string;
  /**
   * When it was last changed.
   */
  dateModified?: string;
  /**
   * Language of the review, BCP 47.
   */
  inLanguage?: string;
  /**
   * What was corrected in the review after publication.
   *
   * Items: A correction of the review.
   */
  corrections?: {
    /**
     * When.
     */
    on: string;
    /**
     * What was corrected, in words.
     */
    note: string;
  }[];
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
/**
 * A page on which the claim appeared.
 */
export interface Appearance {
  /**
   * Its address.
   */
  url: string;
  /**
   * An archived copy.
   */
  archivedAt?: string;
  /**
   * schema.org type of the page; `CreativeWork` where nothing is said, also for videos and pictures, of which readers would want more than a reviewer knows.
   */
  type?: "CreativeWork" | "Article" | "NewsArticle" | "Report" | "SocialMediaPosting" | "BlogPosting" | "WebPage";
}
