/** Words near which a spaced letter after digits is an electrical unit: the unit's name, and the words. */
export const ELECTRIC_CUES: ReadonlyMap<string, { readonly unit: string; readonly cues: RegExp }> = new Map([
  ["F", { unit: "farad", cues: /^(?:super|ultra)?capacit(?:ors?|ance|ances|ive)$/ }],
  ["C", { unit: "coulomb", cues: /^(?:coulombs?|electrons?)$/ }],
]);
