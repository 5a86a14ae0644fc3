/**
 * Words that report the same kind of fact about the same kind of thing, by lemma; the first names the concept. From
 * the synsets of Open English WordNet 2024 that news of numbers uses, kept small: every row widens what counts as
 * "the same".
 */
const SYNONYMS: readonly (readonly string[])[] = [
  ["membership", "member", "join", "belong", "enlist", "enrol", "enroll", "recruit"],
  ["citizen", "national", "nationality", "citizenship"],
  ["group", "organisation", "organization", "structure", "grouping", "network", "movement", "militia", "outfit"],
  ["death", "die", "dead", "kill", "killed", "fatality", "victim", "perish", "toll", "casualty", "deadly"],
  ["injury", "injure", "injured", "wound", "wounded", "hurt"],
  ["missing", "unaccounted", "miss"],
  ["arrest", "detain", "detention", "detained", "arrested", "custody"],
  [
    "attendance",
    "attend",
    "turnout",
    "crowd",
    "gather",
    "demonstrate",
    "demonstrator",
    "march",
    "marcher",
    "protester",
    "protest",
    "rally",
    "participant",
    "spectator",
    "drew",
  ],
  ["employ", "employee", "worker", "workforce", "staff", "payroll", "job"],
  ["evacuation", "evacuate", "evacuated", "evacuee", "displace", "displaced", "flee", "fled"],
  ["resident", "inhabitant", "population", "live"],
  ["vessel", "ship", "boat", "ferry", "barge", "trawler"],
  ["aircraft", "plane", "airplane", "jet", "warplane", "airliner"],
  ["home", "house", "dwelling", "household"],
  ["destruction", "destroy", "destroyed", "wreck", "flatten"],
  ["damage", "damaged"],
  ["cost", "price", "bill"],
  ["revenue", "sale", "turnover", "takings"],
  ["loss", "lose", "lost"],
  ["vote", "ballot", "voter"],
  ["infection", "infect", "infected", "case"],
  ["passenger", "aboard", "board"],
  ["fighter", "militant", "rebel", "insurgent", "gunman"],
  ["soldier", "troop", "serviceman"],
  ["school", "pupil", "schoolchild", "student"],
  ["letter", "petition", "signature", "complaint", "submission"],
  ["leak", "leakage", "spill", "spillage"],
  ["burn", "blaze", "scorch", "fire"],
];

/** The concept of a lemma; lemmas outside the table are concepts of their own. */
export const CONCEPT_OF_LEMMA: ReadonlyMap<string, string> = new Map(
  SYNONYMS.flatMap((row) => row.map((lemma) => [lemma, row[0] ?? lemma] as const)),
);
