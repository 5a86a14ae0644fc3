/**
 * Nouns for those whose work it is to count what others do, by lemma. After "the club says it has 900 members" such a
 * source's "it" is the club. Own list, from the bodies that official statistics and audits come from.
 */
export const OBSERVERS: ReadonlySet<string> = new Set([
  "analyst",
  "auditor",
  "authority",
  "census",
  "court",
  "expert",
  "government",
  "inspector",
  "institute",
  "inspectorate",
  "ministry",
  "monitor",
  "office",
  "official",
  "police",
  "prosecutor",
  "regulator",
  "researcher",
  "statistician",
  "study",
  "survey",
  "watchdog",
]);
