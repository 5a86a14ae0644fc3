import type { Review } from "../../model/reviews.js";

type Rating = NonNullable<Review["rating"]>;

/** The labels of the usual scale, from 1. */
export const usualLabels: readonly string[] = ["False", "Mostly false", "Half true", "Mostly true", "True"];

/** Labels that are no point on a scale. */
export const otherLabels: readonly string[] = ["Unproven", "Missing context", "Satire"];

/** The labels of the house's scale, or of the usual one, from the worst. */
export const labelsOf = (rating: Review["rating"]): readonly string[] => rating?.scale?.labels ?? usualLabels;

/** The rating that a number gives: its label on the house's scale, or on the usual one; other words are kept. */
export function ratingOf(value: number, before: Review["rating"]): Review["rating"] {
  const label = labelsOf(before)[value - (before?.scale?.worst ?? 1)];
  return label === undefined ? before : { ...before, label, value };
}

/** A rating whose label was typed: it has the number of its place on the scale, or none. */
export function withLabelTyped(rating: Rating): Rating {
  const { value: _, ...rest } = rating;
  const place = labelsOf(rating).indexOf((rating.label ?? "").trim());
  return place < 0 ? rest : { ...rest, value: place + (rating.scale?.worst ?? 1) };
}

/** The labels of a scale as they are typed: worst to best. */
export const scaleWords = (rating: Review["rating"]): string => rating?.scale?.labels?.join("; ") ?? "";

/** A rating on the scale whose labels were typed, worst to best; on the usual one where nothing is. Undefined where the words name fewer than two labels. */
export function withScaleTyped(rating: Review["rating"], words: string): Partial<Rating> | undefined {
  const labels = words
    .split(";")
    .map((label) => label.trim())
    .filter((label) => label !== "");
  const { scale: _, ...rest } = rating ?? {};
  if (labels.length === 1) return undefined;
  const scaled = labels.length === 0 ? rest : { ...rest, scale: { worst: 1, best: labels.length, labels } };
  return "label" in scaled ? withLabelTyped(scaled as Rating) : scaled;
}
