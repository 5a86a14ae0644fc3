/** Words in capitals that open a report's first line and are no place: labels of wires and desks, bodies known by initials. */
export const NOT_PLACES: ReadonlySet<string> = new Set(
  `ABSTRACT ADVISORY AI ALERT ANALYSIS ANSWER BBC BMW BREAKING CEO CIA CLARIFICATION CNN COMMENT CORRECTED CORRECTION ECB
  EDITORIAL EU EXCLUSIVE EXPLAINER FACTBOX FBI FEATURE FIFA FLASH FSB GDP IBM IMF INTERVIEW IT LIVE NASA NATO NEWS NHS
  NOTE NOTICE OPEC OPINION PC PHOTOS PROFILE QUESTION RELEASE REVIEW SPONSORED SUMMARY TIMELINE TV UEFA UK UN UNESCO
  UNICEF UPDATE UPDATED URGENT US USA VIDEO WARNING WATCH WHO`.split(/\s+/),
);

/** First words of lines in capitals, or with a capital, that are no place, lower case: labels, salutations, prepositions. */
export const NOT_FIRST_WORDS: ReadonlySet<string> = new Set(
  `breaking update updated exclusive watch dear question fact live on in by since from at after before until during a an
  as when for this that his her they it and but while with press media for previously related also more background highlights verdict result results key why how what where
  who spoiler disclaimer tip disclosure sources source contact`.split(/\s+/),
);

/** Nouns of bodies, lower case: `Motorists' Association (AA) –` names a body, not a place with its agency. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  `association authority agency bank board bureau commission committee company corporation council department federation
  foundation fund group institute league ministry office organisation organization party service society union university`.split(
    /\s+/,
  ),
);
