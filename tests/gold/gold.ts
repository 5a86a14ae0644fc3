import type { Span } from "../../src/model/span.js";

/** How a gold figure is hedged: exact, about, more than, at least, less than, at most. */
export type GoldBound = "=" | "~" | ">" | ">=" | "<" | "<=";

export interface GoldFigure extends Span {
  readonly text: string;
  readonly bound: GoldBound;
  /** A range is `[low, high]`. */
  readonly value: number | readonly [number, number];
  /** Null is not judged, the empty string is "no unit". */
  readonly unit: string | null;
  /** Other readings of the unit that are as right. */
  readonly unitAlso?: readonly string[];
  readonly change?: "up" | "down";
  readonly source: string | null;
}

export interface GoldDate extends Partial<Span> {
  readonly text: string;
  /** Null is not judged: the text does not tell. */
  readonly value: string | null;
  /** Need not be found, and its value is not judged. */
  readonly optional?: boolean;
}

interface GoldText extends Span {
  readonly text: string;
}

export interface GoldClaim {
  readonly speaker: string;
  readonly speakerAlso?: readonly string[];
  readonly kind: "direct" | "mixed" | "indirect";
  readonly content: readonly GoldText[];
}

export interface GoldConflict {
  readonly about: string;
  /** The figures' words; `spans` says where they stand, for words that stand there twice. */
  readonly figures: readonly string[];
  readonly spans?: readonly Span[];
}

/** What a person says is in an article. The conventions are in docs/annotation.md. */
export interface Gold {
  readonly headline: string;
  readonly subhead: string | null;
  readonly byline?: readonly string[];
  readonly agency?: string | null;
  readonly agencyAlso?: readonly string[];
  /** Lines that must be set aside. */
  readonly notBody: readonly string[];
  /** Lines (byline, publication time) that must not become paragraphs. */
  readonly notParagraphs?: readonly string[];
  /** Stretches in which everything and nothing is right. */
  readonly unjudged?: readonly Span[];
  readonly dateline: { readonly place: string; readonly agency?: string } | null;
  readonly publicationDate: { readonly value: string | null };
  readonly dateBasis: "stated" | "inferred" | null;
  readonly sections: readonly string[];
  readonly dates: readonly GoldDate[];
  readonly figures: readonly GoldFigure[];
  readonly optionalFigures?: readonly Span[];
  readonly conflicts: readonly GoldConflict[];
  readonly claims: readonly GoldClaim[];
  readonly optionalClaims?: readonly Span[];
}
