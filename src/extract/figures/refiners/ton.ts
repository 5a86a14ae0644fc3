import type { AnalysedArticle } from "../../../language/analysed-article.js";
import type { Candidate, FigureRefiner, FigureSentence } from "../candidate.js";

/** Units that go with the metric ton, and those that go with the short one. */
const METRIC =
  /\b(?:(?:kilo|centi|milli)(?:met(?:re|er)|gram)s?|met(?:re|er)s|hectares?|lit(?:re|er)s?|tonnes?|metric|celsius|km|kg|cm)\b|°C/giu;
const CUSTOMARY = /\b(?:miles?|feet|foot|inch(?:es)?|yards|acres?|gallons?|ounces?|fahrenheit|mph|lbs?)\b|°F/giu;

/** UCUM codes of the tons: https://ucum.org/ucum, 4.2 (t) and avoirdupois units ([ston_av]). */
const CODES = { metric: "t", short: "[ston_av]" } as const;

const known = new WeakMap<AnalysedArticle, string | undefined>();

/** Says which ton is meant by the other measures of the article; where they say nothing or both, the unit has no code. */
export const ton: FigureRefiner = {
  name: "which ton",
  refine: (candidates, sentence) => candidates.map((candidate) => withCode(candidate, sentence)),
};

function withCode(candidate: Candidate, { atoms, analysed }: FigureSentence): Candidate {
  const { unit } = candidate;
  const last = unit?.words?.last ?? -1;
  if (unit?.code !== CODES.short || !/^tons?$/.test(atoms[last]?.normal ?? "")) return candidate;
  if (/^(?:short|long)$/.test(atoms[last - 1]?.normal ?? "")) return candidate;
  const { code: _code, system: _system, ...bare } = unit;
  const code = codeIn(analysed);
  return { ...candidate, unit: code === undefined ? bare : { ...bare, code, system: "UCUM" } };
}

function codeIn(analysed: AnalysedArticle): string | undefined {
  if (!known.has(analysed)) known.set(analysed, codeOf(analysed.article.text));
  return known.get(analysed);
}

function codeOf(text: string): string | undefined {
  const [metric, customary] = [text.match(METRIC)?.length ?? 0, text.match(CUSTOMARY)?.length ?? 0];
  // Conversions in brackets have both: "5 km (3 miles)".
  if (metric === customary) return undefined;
  return metric > customary ? CODES.metric : CODES.short;
}
