import type { Review } from "../model/reviews.js";

type Rating = NonNullable<Review["rating"]>;

/** The labels of the truth scale where the house names no own, from worst to best (Google's documentation of ClaimReview has the same five steps). */
const defaultLabels: readonly string[] = ["False", "Mostly false", "Half true", "Mostly true", "True"];

/** Verdicts that are no point between false and true, in lower case: they have no number on any scale. */
const labelsWithoutNumber: ReadonlySet<string> = new Set([
  "unproven",
  "unverified",
  "unverifiable",
  "unsupported",
  "no evidence",
  "not enough evidence",
  "missing context",
  "needs context",
  "lacks context",
  "out of context",
  "satire",
  "parody",
  "opinion",
  "outdated",
  "research in progress",
  "in progress",
  "legend",
  "miscaptioned",
  "misattributed",
]);

const folded = (label: string): string => label.trim().toLowerCase();

/** What is wrong with a rating as a clause, with its remedy; undefined where nothing is. */
export function ratingFault({
  scale,
  label,
  value,
}: Rating): { readonly what: string; readonly remedy: string } | undefined {
  const { worst = 1, best = 5, labels } = scale ?? {};
  if (best <= worst) return { what: `its scale goes from ${worst} to ${best}`, remedy: "make best greater than worst" };
  if (labels !== undefined && labels.length !== best - worst + 1)
    return {
      what: `its scale from ${worst} to ${best} has ${labels.length} labels`,
      remedy: `name ${best - worst + 1}, from worst to best`,
    };
  if (value === undefined) return undefined;
  if (value < worst || value > best)
    return {
      what: `its rating ${value} is outside its scale from ${worst} to ${best}`,
      remedy: `give a number from ${worst} to ${best}, or none`,
    };
  if (labels === undefined && labelsWithoutNumber.has(folded(label)))
    return {
      what: `its label "${label}" is no point on a truth scale, but has the number ${value}`,
      remedy: "leave the value out",
    };
  const right = labels ?? (scale === undefined ? defaultLabels : undefined);
  const place = right === undefined ? -1 : right.map(folded).indexOf(folded(label));
  if (labels !== undefined && place < 0)
    return {
      what: `its label "${label}" is none of its scale, but has the number ${value}`,
      remedy: "leave the value out",
    };
  if (place >= 0 && place + worst !== value)
    return {
      what: `its label "${label}" is ${place + worst} on its scale, not ${value}`,
      remedy: "mend the value or the label",
    };
  return undefined;
}
