import type { Token, UniversalPartOfSpeech } from "../../language/analysed-article.js";
import { isOfClass } from "../../language/word-classes.js";
import type { FigureSentence } from "./candidate.js";

/** The token an atom stands in. */
export function tokenOf(sentence: FigureSentence, atom: number): Token | undefined {
  const index = sentence.atoms[atom]?.token ?? -1;
  return sentence.sentence.tokens[index];
}

/** Whether the word of an atom is of a class. */
export const isA = (sentence: FigureSentence, atom: number, upos: UniversalPartOfSpeech): boolean =>
  isOfClass(tokenOf(sentence, atom), upos);

/** Whether an atom can be a part of a noun phrase before its head: adjective, noun, name, participle. */
export function isNominal(sentence: FigureSentence, atom: number): boolean {
  const token = tokenOf(sentence, atom);
  if (token === undefined) return false;
  // AFX: the head of a compound, such as a model's name ("two Mi-8AMT helicopters").
  if (/^(?:NNPS?|JJ[RS]?|VBN|VBG|AFX|ADD)$/.test(token.tag)) return true;
  // "two gas-only boilers": the last part makes taggers think of an adverb.
  return isOfClass(token, "NOUN") || token.normal.endsWith("-only");
}

/** Whether an atom is a noun or a name. */
export function isNoun(sentence: FigureSentence, atom: number): boolean {
  const token = tokenOf(sentence, atom);
  if (token === undefined) return false;
  if (token.tag === "VBG") return NOUNS_IN_ING.test(token.normal);
  return isOfClass(token, "NOUN") || isOfClass(token, "PROPN");
}

/** Nouns of business that a tagger takes for verbs: "4 percent of capital spending". */
const NOUNS_IN_ING = /^(?:spending|funding|lending|borrowing|housing|manufacturing|shipping|advertising|banking)$/;

/** Whether a word right behind a share tells what those do who were asked: "two-thirds support it", "one in five say". */
export function isOpinion(sentence: FigureSentence, atom: number): boolean {
  if (!OPINIONS.test(sentence.atoms[atom]?.normal ?? "")) return false;
  return (
    tokenOf(sentence, atom)?.upos === "VERB" ||
    !/^(?:of|for|in|from|by)$/.test(sentence.atoms[atom + 1]?.normal ?? "of")
  );
}

const OPINIONS =
  /^(?:say|said|says|think|thought|believe|believed|want|wanted|favou?r|favou?red|oppose|opposed|support|supported|approve|approved|disapprove|disapproved|feel|felt|expect|expected|prefer|preferred|agree|agreed|disagree|disagreed|trust|trusted|worry|worried|plan|planned|predict|predicted|see|view|viewed|fear|feared|hope|hoped|doubt|doubted|told|describe|described|consider|considered|voted|backed|rated)$/;

/** "not", "never", "didn't". */
export function isNegation(word: string | undefined): boolean {
  return word === "not" || word === "never" || /n't$/.test(word ?? "");
}

/** Whether a noun stands in the plural, by its tag or, where the tagger calls it a name, by its form. */
export function isPlural(sentence: FigureSentence, atom: number): boolean {
  const token = tokenOf(sentence, atom);
  if (token === undefined) return false;
  if (token.tag === "NNS" || token.tag === "NNPS") return true;
  if (IRREGULAR_PLURALS.has(token.normal)) return true;
  // Taggers call plurals they do not know singular nouns ("118 silos").
  if (token.tag === "NN")
    return /[^sui']s$/.test(token.normal) && token.normal.length > 3 && !SINGULARS_IN_S.has(token.normal);
  return token.tag.startsWith("NNP") && /[^s]s$/i.test(token.text) && token.text.length > 3;
}

const IRREGULAR_PLURALS = new Set([
  "people",
  "men",
  "women",
  "children",
  "police",
  "cattle",
  "aircraft",
  "fish",
  "sheep",
  "feet",
  "teeth",
  "mice",
  "geese",
  "series",
  "species",
  "spacecraft",
  "deer",
  "oxen",
  "fishermen",
  "troops",
  "personnel",
  "seats",
]);

/** Singular nouns that end like plurals. */
const SINGULARS_IN_S = new Set([
  "chaos",
  "news",
  "lens",
  "bias",
  "canvas",
  "atlas",
  "pancreas",
  "christmas",
  "texas",
  "cosmos",
  "rhinoceros",
  "asbestos",
  "pathos",
  "ethos",
  "kudos",
  "physics",
  "politics",
  "mathematics",
  "economics",
  "athletics",
  "measles",
  "diabetes",
  "overseas",
  "perhaps",
]);
