import type { Bound } from "../candidate.js";

/** A bound and its phrases. */
type Row = readonly [Bound, string];

/** Comparatives that say a thing has more of something, and those that say it has less. */
const MORE = "greater higher larger bigger longer heavier older taller";
const MORE_OF_A_MEASURE = "deeper wider broader thicker warmer hotter faster stronger steeper farther further";
const LESS = "lower smaller shorter lighter younger cheaper";
const LESS_OF_A_MEASURE = "shallower narrower thinner colder cooler slower weaker";

/** `taller than`, `no taller than`: what each comparative says, alone and denied. */
const compared = (words: string, lead: string): string =>
  words
    .split(" ")
    .map((word) => `${lead}${word} than`)
    .join(", ");

/** Phrases right before a number (formats of the record: "as much as", "up to", "within" are `at_most`; "nearly", "closer to" are `about`). */
export const BOUNDS_BEFORE: readonly Row[] = [
  [
    "about",
    "about, around, some, maybe, perhaps, plus or minus, plus/minus, nearly, almost, roughly, approximately, approx, circa, ca, c, close to, closer to, near, nearer, nearer to, nearing, approaching, an estimated, estimated, estimated at, an average of about, barely, virtually, in the region of, in the order of, on the order of, something like, the best part of, practically, ~, ≈, ∼, ±, next to, an approximate, an approximately, a roughly, in the neighborhood of, in the neighbourhood of, in the vicinity of, a near, a nearly, a little under about",
  ],
  [
    "more_than",
    "more than, over, above, over the age of, over age, above the age of, aged over, upwards of, upward of, in excess of, exceeding, north of, beyond, well over, just over, a little over, slightly over, slightly more than, just above, well above, a bit over, no fewer than just, better than, not less than just, >, topping",
  ],
  [
    "at_least",
    "at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, minimum, ≥, a minimum",
  ],
  [
    "less_than",
    "less than, fewer than, under, below, under the age of, under age, below the age of, aged under, just under, just below, well under, well below, a little under, slightly under, slightly less than, a little less than, shy of, just shy of, short of, just short of, south of, <",
  ],
  [
    "at_most",
    "up to, as much as, as many as, as high as, as long as, as far as, within, no more than, not more than, at most, a maximum of, maximum of, a maximum, maximum, at the most, ≤, up to a maximum of, as few as, as little as, capped at, until up to",
  ],
];

const comparatives = (more: string, less: string): readonly Row[] => [
  ["more_than", compared(more, "")],
  ["less_than", compared(less, "")],
  ["at_most", `${compared(more, "no ")}, ${compared(more, "not ")}`],
  ["at_least", `${compared(less, "no ")}, ${compared(less, "not ")}`],
];

/** Comparatives before a number of anything. */
export const COMPARATIVES_BEFORE: readonly Row[] = comparatives(MORE, LESS);

const MEASURES_ALIKE = "deep wide broad thick strong fast tall heavy big large hot warm";

/** Comparatives before a measure, and "as deep as"; before a number of things they compare with these ("faster than 40 others"). */
export const MEASURES_BEFORE: readonly Row[] = [
  ...comparatives(MORE_OF_A_MEASURE, LESS_OF_A_MEASURE),
  [
    "at_most",
    MEASURES_ALIKE.split(" ")
      .map((word) => `as ${word} as`)
      .join(", "),
  ],
];

/** Phrases right after a number or its unit. */
export const BOUNDS_AFTER: readonly Row[] = [
  [
    "about",
    "or so, or thereabouts, give or take, -ish, ish, approximately, -odd, odd, approx, -something, or less or more",
  ],
  [
    "at_least",
    "or more, or above, and above, or over, and over, or older, and older, or higher, and higher, or longer, or greater, or better, plus, -plus, +, and up, or larger, at least, and more, minimum, and counting",
  ],
  [
    "at_most",
    "or less, or fewer, or below, or under, and under, or younger, and younger, or lower, or shorter, or smaller, at most, maximum, at the most, and below, tops, max",
  ],
];
