import type { AnalysedArticle } from "../../../language/analysed-article.js";
import type { Candidate, FigureRefiner, FigureSentence } from "../candidate.js";
import { SHARED_WORDS, type SharedWord } from "../tables/currency-countries.js";
import { currencyOf } from "../unit-index.js";

const byWord: ReadonlyMap<string, SharedWord> = new Map(
  SHARED_WORDS.flatMap((shared) => shared.words.map((word) => [word, shared] as const)),
);
/** Words of every article that name a country or its people; found once an article. */
const mentioned = new WeakMap<AnalysedArticle, ReadonlySet<string>>();
const CUES: ReadonlySet<string> = new Set(
  SHARED_WORDS.flatMap(({ countries }) => countries.flatMap(({ cues }) => cues)),
);

/** Says whose currency a word is that several countries share: the only one the article speaks of, else the usual one, else none. */
export const currencyCountry: FigureRefiner = {
  name: "country of the currency",
  refine: (candidates, sentence) => candidates.map((candidate) => withCountry(candidate, sentence)),
};

function withCountry(candidate: Candidate, sentence: FigureSentence): Candidate {
  const { unit } = candidate;
  if (unit?.kind !== "money" || unit.words === undefined || unit.words.first !== unit.words.last) return candidate;
  const shared = byWord.get(sentence.atoms[unit.words.first]?.normal ?? "");
  if (shared === undefined) return candidate;
  const cues = cuesIn(sentence.analysed);
  const told = shared.countries.filter((country) => country.cues.some((cue) => cues.has(cue)));
  const isUsual = told.length === 0 || told.some(({ code }) => code === shared.usual);
  const code = told.length === 1 ? told[0]?.code : isUsual ? shared.usual : undefined;
  const currency = code === undefined ? undefined : currencyOf(code);
  const doubts =
    told.length < 2
      ? candidate.doubts
      : [
          ...candidate.doubts,
          `The article speaks of several countries with a ${shared.name}; which is meant is not told.`,
        ];
  if (currency !== undefined) return { ...candidate, unit: { ...currency, words: unit.words }, doubts };
  return { ...candidate, unit: { kind: "money", name: shared.name, words: unit.words }, doubts };
}

function cuesIn(analysed: AnalysedArticle): ReadonlySet<string> {
  const known = mentioned.get(analysed);
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (const [word] of analysed.article.text.matchAll(/\p{Lu}\p{L}{2,20}/gu)) {
    const cue = word.toLowerCase();
    if (CUES.has(cue)) found.add(cue);
  }
  mentioned.set(analysed, found);
  return found;
}
