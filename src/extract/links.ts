import { overlaps, type Span, spanIn } from "../model/span.js";
import type { ClaimFinding, FigureFinding } from "./findings.js";

/** One content span of a claim. */
interface Part extends Span {
  readonly claim: number;
}

const lengthOf = ({ start, end }: Span): number => end - start;

/**
 * For each figure, in text order, the claims whose content holds it, the innermost first: a quotation inside a report
 * belongs to its own speaker. One pass over the text, however many claims there are.
 */
function claimsAround(figures: readonly Span[], claims: readonly ClaimFinding[]): number[][] {
  const parts = claims
    .flatMap(({ content }, claim): Part[] => content.map(({ start, end }) => ({ start, end, claim })))
    .sort((left, right) => left.start - right.start);
  let next = 0;
  let open: Part[] = [];
  return figures.map((figure) => {
    for (let part = parts[next]; part !== undefined && part.start <= figure.start; part = parts[++next])
      open.push(part);
    open = open.filter(({ end }) => end > figure.start);
    const around = open.filter(({ end }) => end >= figure.end).sort((left, right) => lengthOf(left) - lengthOf(right));
    return [...new Set(around.map(({ claim }) => claim))];
  });
}

/** Whoever says how many there are is not what is counted: "Arden put it at 400". */
function withoutSpeakerAsItem(figure: FigureFinding, claim: ClaimFinding | undefined): FigureFinding {
  const { item, ...rest } = figure;
  const named = spanIn(item);
  return named !== undefined && claim?.source?.some((source) => overlaps(source, named)) === true ? rest : figure;
}

/** A figure whose claim is in doubt has its speaker in doubt, whatever its value is. */
function withDoubtOf(figure: FigureFinding, { check, speaker }: ClaimFinding): FigureFinding {
  if (check === undefined || speaker === undefined) return figure;
  const doubt = `Whether the speaker gives it is in doubt: ${check}.`;
  return {
    ...figure,
    certainty: "check",
    check: figure.check === undefined ? doubt : `${figure.check} ${doubt}`,
  };
}

/** Ties each figure to the claim it stands in and to that claim's speaker, and each claim to its figures. */
export function linkFiguresToClaims(
  figures: readonly FigureFinding[],
  claims: readonly ClaimFinding[],
): { readonly figures: FigureFinding[]; readonly claims: ClaimFinding[] } {
  const around = claimsAround(figures, claims);
  const figuresOfClaim = claims.map((): number[] => []);
  for (const [figure, claimIndexes] of around.entries())
    for (const claim of claimIndexes) figuresOfClaim[claim]?.push(figure);
  return {
    figures: figures.map((figure, index) => {
      const [claim] = around[index] ?? [];
      const holder = claim === undefined ? undefined : claims[claim];
      if (claim === undefined || holder === undefined) return figure;
      const { speaker } = holder;
      const known = withDoubtOf(withoutSpeakerAsItem(figure, holder), holder);
      return { ...known, claim, ...(speaker === undefined ? {} : { speaker }) };
    }),
    claims: claims.map((claim, index) => ({ ...claim, figures: figuresOfClaim[index] ?? [] })),
  };
}
