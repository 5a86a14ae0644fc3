/**
 * Words in lower case that begin a family name ("van der Berg", "de la Cruz"). From the name particles of CSL 1.0.2
 * (non-dropping particles) and the Anglo-American rules for Arabic, Dutch, French, German, Italian, Portuguese and
 * Spanish names in the Chicago Manual of Style.
 */
export const nameParticles: ReadonlySet<string> = new Set([
  "abu",
  "af",
  "al",
  "av",
  "bar",
  "ben",
  "bin",
  "bint",
  "da",
  "dal",
  "dalla",
  "das",
  "de",
  "degli",
  "dei",
  "del",
  "della",
  "den",
  "der",
  "des",
  "di",
  "do",
  "dos",
  "du",
  "el",
  "ibn",
  "la",
  "las",
  "le",
  "lo",
  "los",
  "ten",
  "ter",
  "van",
  "vom",
  "von",
  "y",
  "zu",
  "zum",
  "zur",
]);

/**
 * Particles that many write with a capital and that are no given names ("Rosa De Marco", "Tom Van Ek"). Ben, Al, Le and
 * the like are given names or middle names as often and are not among them.
 */
export const capitalParticles: ReadonlySet<string> = new Set([
  "Da",
  "De",
  "Del",
  "Della",
  "Der",
  "Di",
  "Du",
  "La",
  "Van",
  "Von",
]);

/** What may follow a family name and is no part of it. */
export const nameSuffixes: ReadonlySet<string> = new Set(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]);
