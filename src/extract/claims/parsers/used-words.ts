import { isRoleNoun } from "../../speakers/tables/titles.js";
import type { Candidate } from "../candidate.js";
import { sourceOf } from "../grammar/inherited-subject.js";
import type { Range } from "../grammar/noun-phrase.js";
import { type Predicate, predicatesOf } from "../grammar/predicate.js";
import { isCapitalized } from "../grammar/words.js";
import { type Passage, type QuotedTokens, quotationFrom, type Reading } from "../reading.js";
import { spanOf } from "../spans.js";

/** What somebody does with words without a verb of saying; the second ones do nothing else with them. */
const USING = new Set(["use", "invoke"]);
const UTTERING = new Set(["coin", "utter", "repeat"]);

/** What is used: "the phrase", "a new term". */
const WORDINGS = /^(?:phrases?|terms?|words?|expressions?|slogans?|mottos?|slurs?)$/u;

/** How many words may stand between the verb and the noun: "a new phrase". */
const LONGEST_LEAD = 3;

/** Tokens of two words between marks. */
const TWO_WORDS = 4;

/** The quotation that a noun at `noun` announces: the phrase | "…". */
const announced = (reading: Reading, noun: number): QuotedTokens | undefined =>
  quotationFrom(reading, reading.tokens[noun + 1]?.text === "," ? noun + 2 : noun + 1);

/** Whether a source is somebody: a pronoun for people, a name, an office. A capital in front of the verb alone is a name, whatever its tag. */
function isSomebody({ tokens }: Reading, { from, to }: Range): boolean {
  const words = tokens.slice(from, to);
  const [only, ...others] = words;
  if (only !== undefined && others.length === 0 && isCapitalized(only) && !/^(?:DET|PRON)$/u.test(only.upos))
    return true;
  return words.some(
    ({ upos, normal }) => upos === "PROPN" || isRoleNoun(normal) || /^(?:he|she|they|who)$/u.test(normal),
  );
}

function isUtterance(reading: Reading, predicate: Predicate, quotation: QuotedTokens): boolean {
  if (predicate.form !== "finite" || predicate.passive || predicate.negated || predicate.modal !== undefined)
    return false;
  if (UTTERING.has(predicate.lemma)) return true;
  // "used the label “spare” to hide them", "uses the word “applicant” 40 times"
  const behind = reading.tokens[quotation.to];
  const isPurpose = behind !== undefined && (/^(?:to|on|for)$/u.test(behind.normal) || behind.upos === "NUM");
  return USING.has(predicate.lemma) && !isPurpose && quotation.to - quotation.from >= TWO_WORDS;
}

/** `He has used the phrase "…"`, `Arden coined the term "…"`: somebody's words, quoted as words. */
export function parseUsedWords(reading: Reading, passage: Passage, index: number): Candidate[] {
  const candidates: Candidate[] = [];
  for (let noun = passage.from + 1; noun + 1 < passage.to; noun += 1) {
    const quotation = WORDINGS.test(reading.tokens[noun]?.normal ?? "") ? announced(reading, noun) : undefined;
    if (quotation === undefined) continue;
    const predicates = predicatesOf(reading, passage);
    const predicate = predicates.find(({ main }) => main < noun && noun - main <= LONGEST_LEAD);
    if (predicate === undefined || !isUtterance(reading, predicate, quotation)) continue;
    const source = sourceOf(reading, passage, predicate, predicates);
    if (source === undefined || !isSomebody(reading, source)) continue;
    candidates.push({
      rule: `${predicate.lemma}: the words used`,
      cue: [spanOf(reading, { from: predicate.main, to: quotation.from })],
      source: spanOf(reading, source),
      content: [{ start: quotation.start, end: quotation.end }],
      force: "say",
      negated: false,
      inHeadline: passage.place === "headline" || passage.place === "subhead",
      grade: 0.7,
      passage: index,
      ending: "the quotation ends",
      doubts: [],
    });
  }
  return candidates;
}
