import type { AnalysedArticle, AnalysedSentence } from "../../language/analysed-article.js";
import type { Span } from "../../model/span.js";
import type { FigureFinding } from "../findings.js";
import type { Atom, AtomRange } from "./atom.js";

/** How much: one value, or both ends of a range. */
export type Amount =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "range"; readonly low: number; readonly high: number };

export type Bound = FigureFinding["bound"];
export type Change = NonNullable<FigureFinding["change"]>;

/** What kind of unit it is; refiners differ by it. */
export type UnitKind = "money" | "percent" | "time" | "measure" | "age" | "multiple" | "counted" | "point";

/** A unit with its words in the sentence; `words` is absent where the unit is taken from elsewhere. */
export interface CandidateUnit {
  readonly kind: UnitKind;
  readonly name: string;
  readonly code?: string;
  readonly system?: "UCUM" | "ISO4217";
  readonly words?: AtomRange;
  /** Whether the clause itself says so in other words: "the number of deaths rose to 12". */
  readonly isStated?: boolean;
}

/** How the number is written; `digits` says nothing about its unit. */
export type NumeralForm = "digits" | "words" | "fraction" | "plural" | "multiple" | "ratio" | "member" | "height";

/** A figure in the making. Refiners give back new ones, they never change one. */
export interface Candidate {
  /** Atoms of the number itself with its scale words. */
  readonly numeral: AtomRange;
  readonly form: NumeralForm;
  readonly amount: Amount;
  /** Power of ten that a scale word or letter gave (`1.2m`: 6), 0 where there is none; a range shares it leftwards. */
  readonly scale: number;
  readonly unit?: CandidateUnit;
  readonly bound?: Bound;
  readonly change?: Change;
  readonly item?: Span;
  readonly asOf?: string;
  readonly negated?: boolean;
  /** Atoms of the bound's words. */
  readonly boundWords?: AtomRange;
  /** Why the figure needs a person's look, in words. */
  readonly doubts: readonly string[];
  /** Whether its unit or value is inferred from elsewhere than its own words. */
  readonly inferred: boolean;
}

/** A sentence as the engine reads it. */
export interface FigureSentence {
  readonly text: string;
  readonly sentence: AnalysedSentence;
  readonly atoms: readonly Atom[];
  /** Dates another part of the software found in it; read when first asked for. */
  readonly dates: readonly (Span & { readonly value: string })[];
  /** The sentence's place in the article's list of sentences. */
  readonly index: number;
  readonly analysed: AnalysedArticle;
  /** The figures of the sentence right before. */
  readonly before: readonly Candidate[];
}

/** Proposes the candidate that begins at an atom, if one does. */
export interface FigureParser {
  readonly name: string;
  readonly parse: (sentence: FigureSentence, at: number) => Candidate | undefined;
}

/** Takes a sentence's candidates in text order and gives them back merged, dropped or completed. */
export interface FigureRefiner {
  readonly name: string;
  readonly refine: (candidates: readonly Candidate[], sentence: FigureSentence) => readonly Candidate[];
}
