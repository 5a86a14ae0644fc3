/** Lower-case parts of names (Chicago Manual of Style, 8.4 to 8.14: particles of European, Arabic and Hebrew names). */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  `de del della di da do dos das du des la le el al van von der den ter ten te het 't 's zu zum zur af av bin bint ibn ben abu y e und`.split(
    /\s+/,
  ),
);

/** Academic and civil titles that stand before a name or after it and are no part of it. */
export const NAME_TITLES: ReadonlySet<string> = new Set([
  "dr",
  "prof",
  "professor",
  "mr",
  "mrs",
  "ms",
  "sir",
  "dame",
  "rev",
]);

/**
 * Words that show that a phrase is no person's name: a role, a desk, a body or a thing. From the role lines under
 * bylines of agency, newspaper and broadcasters' reports.
 */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  `editor editors reporter reporters correspondent correspondents writer writers staff columnist journalist journalists
  producer analyst bureau chief desk team service services news newspaper times post daily gazette herald tribune guardian
  press agency agencies wire media group network radio tv television online digital magazine journal world business sport
  sports politics political economics health science technology environment education culture senior special contributing
  contributor contributors photographer photography director manager head editorial board published updated posted the
  a an of for and government ministry department university institute council company limited ltd inc plc llc corporation
  association foundation committee commission party union bank north south east west today yesterday tomorrow
  accident design numbers popular demand law order hand default definition`.split(/\s+/),
);
