/**
 * Irregular past forms of verbs that reports tell events with (Merriam-Webster's Learner's Dictionary, irregular
 * verbs; those whose past form is also a present form or a frequent noun are left out). Regular ones end in -ed.
 */
export const IRREGULAR_PAST: ReadonlySet<string> = new Set(
  `was were had did became began broke brought built bought came caught chose died drew drove ate fell felt fought found
  flew forgot froze gave went grew heard held kept knew laid lay led left lent lost made meant met paid ran rose said saw
  sold sent shook shot shut sang sank sat slept spoke spent stole struck swore swept swam took taught told thought threw
  understood woke wore won wrote been`.split(/\s+/),
);
