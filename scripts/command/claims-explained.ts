import type { LanguageTools } from "../../src/language/analysed-article.js";
import type { Span } from "../../src/model/span.js";
import { explainedClaimsOf } from "../../src/pipeline.js";

/** Why each claim of a text is as it is, for people: its words, the cue and its rule, its end, its speaker. */
export function claimsExplained(text: string, language: LanguageTools): string {
  const { claims, speakers } = explainedClaimsOf("explained", text, language);
  const words = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, " ")).join(" … ");
  const told = claims.map(({ explanation, ...claim }) => {
    const speaker = speakers.find(({ id }) => id === claim.speakerId)?.name ?? "nobody";
    return [
      words(claim.content),
      `  cue: ${claim.cue.length > 0 ? `"${words(claim.cue)}"` : "none in words"}, ${claim.negated === true ? "negated " : ""}${claim.force} — ${explanation.cue}`,
      `  ends: ${explanation.contentEnds}`,
      `  speaker: ${speaker} — ${explanation.speaker}`,
      claim.certainty === "sure" ? "  sure" : `  to be checked: ${claim.check}`,
    ].join("\n");
  });
  return told.length > 0 ? told.join("\n") : "Nobody is quoted or reported in it.";
}
