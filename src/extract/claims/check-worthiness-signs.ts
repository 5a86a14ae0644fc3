/** A class of words that makes what is said more or less a matter of fact. */
export interface Sign {
  readonly pattern: RegExp;
  readonly weight: number;
  readonly reason: string;
}

/**
 * Written by hand: what can be counted, dated, compared or traced to a cause can be checked; what values, wishes,
 * foretells or speaks for the speaker alone cannot. `docs/claims.md` says how the order they give is measured.
 */
export const SIGNS: readonly Sign[] = [
  {
    pattern:
      /\d|\b(?:hundreds?|thousands?|millions?|billions?|dozens?|half|two|three|four|five|six|seven|eight|nine|ten|a (?:third|quarter|fifth)|percent|percentage|twice)\b/iu,
    weight: 0.25,
    reason: "gives a figure",
  },
  {
    pattern:
      /\b(?:more|less|fewer|higher|lower|larger|smaller|faster|than|highest|lowest|largest|biggest|smallest|oldest|youngest|fastest|slowest|longest|record|compared|ranks?|rose|risen|fell|fallen|grew|grown|increas(?:ed|es)|decreas(?:ed|es)|declined|dropped|doubled|tripled|halved|many|few|several|most of)\b/iu,
    weight: 0.12,
    reason: "compares",
  },
  {
    pattern:
      /\b(?:because|caused?|causing|led to|leads? to|due to|results? (?:in|from)|resulted (?:in|from)|resulting (?:in|from)|responsible for|thanks to|contribut\w{1,6} to|as a result|after an?)\b/iu,
    weight: 0.1,
    reason: "names a cause",
  },
  {
    pattern:
      /\b(?:was|were|been|had|has|have|hadn't|hadn’t|wasn't|wasn’t|weren't|weren’t|did|didn't|didn’t)\s(?:(?:not|never|already|since|also|first|previously|yet)\s){0,2}(?:\w{2,20}ed|\w{2,20}wn|\w{2,20}en|met|made|sold|bought|paid|built|sent|told|held|lost|left|found|kept|spent|hit|cut|set|put|shut|born|brought|caught|hurt|led|run|begun|drunk|won|gone|come)\b/iu,
    weight: 0.12,
    reason: "states what has happened",
  },
  {
    pattern:
      /\b(?:killed|died|paid|signed|spent|built|lost|won|took|went|came|met|sold|bought|sent|left|began|started|opened|closed|arrived|attacked|arrested|shot|voted|approved|rejected|opposed|encountered|worked|received|stole|knew|saw|told|asked|visited|owned|hired|fired|founded|moved|struck|broke|held|gave|ran|filed|borrowed|crossed|entered|declared|used|found)\b/iu,
    weight: 0.1,
    reason: "names an event",
  },
  {
    pattern:
      /\b(?:yesterday|ago|earlier|(?:last|this) (?:week|month|year|spring|summer|autumn|fall|winter|night|decade)|since|so far|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december|years?|months?|days?)\b/iu,
    weight: 0.08,
    reason: "gives a time",
  },
  {
    pattern:
      /\b(?:will|would|shall|won't|won’t|going to|expects?|plans? to|intends?|next (?:year|month|week))\b|['’]ll\b/iu,
    weight: -0.2,
    reason: "speaks of the future",
  },
  {
    pattern:
      /\b(?:should|must|ought|needs?|ha(?:s|ve) (?:got )?to|let's|let’s|hopes?|hoping|wish(?:es)?|wants?|time to|call(?:s|ed)? for|demand(?:s|ed)?|priority|deserves?|cannot afford|can't afford|can’t afford)\b/iu,
    weight: -0.2,
    reason: "says what ought to be",
  },
  {
    pattern: /\b(?:may|might|could|can|cannot|can't|can’t|perhaps|maybe|likely|probably|possible|if)\b/iu,
    weight: -0.1,
    reason: "says what may be",
  },
  {
    pattern:
      /\b(?:great|terrible|wonderful|beautiful|awful|amazing|proud|happy|sad|sorry|disgrace\w{0,3}|horrible|fantastic|nice|good|bad|best|worst|better|worse|right|wrong|unfair|fair|unfit|unacceptable|fit to|reckless\w{0,4}|outrageous|shameful|stupid|smart|brilliant|foolish|dishonest|honest|corrupt|weak|strong|brave|crazy|absurd|ridiculous|disappoint\w{2,4}|excit\w{2,4}|impossible|essential|crucial|important|vital|disastrous|disaster|tragedy|tragic|passion|courage|clarity|insult|liar|lie|lies|obsess\w{2,4}|threat|envy|shame|trust|respect|disrespect\w{0,3}|hatred|huge|incredible|tough|fun|love|loves|hate|lovely|fascinating|remarkable|unbelievable|delight\w{2,3}|pleas(?:ed|ure)|satisfied|confident|worried|afraid|fear\w{0,4}|concerns?|quality|too (?:early|late|much|many|little)|wise|wisdom|nonsense|hopeless|promising|boring|dull|ugly|cruel|heartless|generous|kind of|injustice|justice|extraordinary)\b/iu,
    weight: -0.22,
    reason: "gives an opinion",
  },
  {
    pattern:
      /\b(?:very|totally|really|absolutely|simply|utterly|completely|truly|deeply|such an?|so (?:bad|good|much|many|proud|happy)|obviously|clearly|frankly|pretty|a lot|of course|far too|nothing|everything|anyone|everyone|everybody|nobody|no one)\b/iu,
    weight: -0.08,
    reason: "is emphatic",
  },
  {
    pattern: /\b(?:I|I'm|I’m|me|my|we|we're|we’re|us|our|you|you're|you’re|your|let us)\b/u,
    weight: -0.1,
    reason: "speaks for the speaker or to the hearer",
  },
  {
    pattern: /^["“‘'\s]{0,4}(?:\S{1,30}\s){0,3}(?:not\s)?to\s(?!be\b)[a-z]{2,20}\b/u,
    weight: -0.15,
    reason: "names an aim",
  },
  {
    pattern: /^["“‘'\s]{0,4}(?:\S{1,30}\s){0,6}as\s["“‘']?(?:an?\s|un|[a-z]{2,20}["”’'])/u,
    weight: -0.12,
    reason: "describes",
  },
  { pattern: /\?["”’']{0,2}\s*$/u, weight: -0.2, reason: "asks" },
];
