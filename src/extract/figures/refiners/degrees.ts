import type { AnalysedArticle } from "../../../language/analysed-article.js";
import type { Candidate, CandidateUnit, FigureRefiner, FigureSentence } from "../candidate.js";
import { unitNamed } from "../unit-index.js";

const CELSIUS = /°C|\bcelsius\b|\bcentigrade\b|\d ?C\b/giu;
const FAHRENHEIT = /°F|\bfahrenheit\b|\d ?F\b/giu;

/** Words that make a degree one of temperature. */
const TEMPERATURE =
  /^(?:warm|warms|warmed|warmer|cold|colder|cool|cooler|cooled|hot|hotter|heat|heated|heatwave|frost|freezing|temperatures?|weather|thermometer|celsius|fahrenheit|warming|highs|lows|summer|winter|climate|c|f)$/;

const scales = new WeakMap<AnalysedArticle, string | undefined>();

/** "Three degrees warmer": a bare degree is of the scale that the article uses, of none where it does not say, and no angle beside words of warmth. */
export const degrees: FigureRefiner = {
  name: "degrees of temperature",
  refine: (candidates, sentence) => candidates.map((candidate) => withScale(candidate, sentence)),
};

function withScale(candidate: Candidate, { atoms, analysed }: FigureSentence): Candidate {
  const { unit, numeral } = candidate;
  if (unit?.name !== "degree" || unit.code !== "deg") return candidate;
  const near = atoms.slice(Math.max(0, numeral.first - 20), numeral.last + 20);
  if (!near.some(({ normal }) => TEMPERATURE.test(normal))) return candidate;
  const { code: _code, system: _system, ...bare } = unit;
  const scale = scaleIn(analysed);
  return { ...candidate, unit: scale === undefined ? bare : { ...bare, ...scale } };
}

function scaleIn(analysed: AnalysedArticle): Pick<CandidateUnit, "name" | "code" | "system"> | undefined {
  if (!scales.has(analysed)) scales.set(analysed, nameOf(analysed.article.text));
  const name = scales.get(analysed);
  return name === undefined ? undefined : unitNamed(name);
}

/** Conversions in brackets have both scales: "17C (63F)". */
function nameOf(text: string): string | undefined {
  const [celsius, fahrenheit] = [text.match(CELSIUS)?.length ?? 0, text.match(FAHRENHEIT)?.length ?? 0];
  if (celsius === fahrenheit) return undefined;
  return celsius > fahrenheit ? "degree celsius" : "degree fahrenheit";
}
