import { isOfClass } from "../../../language/word-classes.js";
import type { Atom } from "../atom.js";
import type { Candidate, CandidateUnit, FigureRefiner, FigureSentence } from "../candidate.js";
import { isPossessive, phraseStart } from "../counted-start.js";
import { isA, isNominal, isNoun, isOpinion, isPlural, tokenOf } from "../grammar.js";
import { NO_NOUNS } from "../phrase.js";
import { counted as singular } from "../singular.js";
import { INVARIANT_NOUNS } from "../tables/invariant-nouns.js";
import { unitAt } from "../unit-index.js";
import { wholeBefore } from "../whole-before.js";

/** Longest noun phrase looked at, in atoms. */
const LONGEST = 12;

/**
 * Counted things: the noun phrase after the number, its head in the singular with what modifies it
 * (`four different bosses`: `different boss`). A head that is a unit of measure is that unit (`517 rushing yards`).
 */
export const counted: FigureRefiner = {
  name: "counted noun",
  refine: (candidates, sentence) =>
    candidates.map((candidate, index) => {
      if (candidate.unit !== undefined) return candidate;
      const next = candidates[index + 1]?.numeral.first;
      const isOwned = next !== undefined && isPartOfOwned(candidate, sentence, next);
      const isWhole = next === undefined || isOwned || isJoint(sentence.atoms, next - 1);
      const limit = isWhole ? sentence.atoms.length : next;
      const unit = countedAfter(candidate, sentence, limit);
      if (unit === undefined) return candidate;
      const { words: _, ...shared } = unit;
      // The words of what is counted belong to the possessor's own number.
      return { ...candidate, unit: isOwned ? shared : unit };
    }),
};

/** "a third of the county's 1,260 walls", "14 of its 40 walls": a part of what a possessor has, whose number comes next. */
function isPartOfOwned({ form, numeral }: Candidate, { atoms }: FigureSentence, next: number): boolean {
  const owner = atoms[next - 1];
  const isPart = form === "fraction" || form === "ratio" || atoms[numeral.last + 1]?.normal === "of";
  return isPart && owner !== undefined && isPossessive(owner);
}

function countedAfter(candidate: Candidate, sentence: FigureSentence, limit: number): CandidateUnit | undefined {
  const { atoms } = sentence;
  const first = phraseStart(candidate, sentence);
  if (first === undefined) return undefined;
  // "95,800 who have been out of work": people, by the pronoun.
  if (atoms[first]?.normal === "who" && first === candidate.numeral.last + 1)
    return { kind: "counted", name: "person" };
  // "Two-thirds support the plan": people do.
  if ((candidate.form === "fraction" || candidate.form === "ratio") && isOpinion(sentence, candidate.numeral.last + 1))
    return undefined;
  // "a 40-strong fleet": so many of what belongs to it, which is not said.
  if (isJoint(atoms, candidate.numeral.last + 1) && atoms[candidate.numeral.last + 2]?.normal === "strong")
    return undefined;
  const phrase = readPhrase(sentence, first, limit);
  if (phrase === undefined) return undefined;
  const { words, head } = phrase;
  const measured = unitAt(atoms, head);
  if (
    measured !== undefined &&
    measured.last === head &&
    measured.unit.kind !== "money" &&
    measured.unit.kind !== "point" &&
    atoms[head]?.normal === atoms[head]?.text &&
    atoms[head]?.normal.length !== 1
  ) {
    return { ...measured.unit, words: { first: words[0] ?? first, last: head } };
  }
  const value = candidate.amount.kind === "value" ? candidate.amount.value : 2;
  // "94 ore per kilowatt-hour": what stands before `per` is a unit, whatever its number.
  const isRated = atoms[head + 1]?.normal === "per" && isNoun(sentence, head);
  const isMany = isRated || isPlural(sentence, head) || isPluralVerbForm(sentence, head);
  // "Of the 40 buses, 12 run on gas": what they do, and nothing that is counted.
  if (!isPlural(sentence, head) && wholeBefore(candidate, sentence) >= 0) return undefined;
  if (!isMany && !countsSingular(value, candidate)) {
    // "a 12 page document", "a 14 gauge needle": the number belongs to the noun beside it.
    const beside = words[0];
    if (!isAttributive(candidate, sentence) && !INVARIANT_NOUNS.has(atoms[head]?.normal ?? "")) return undefined;
    if (beside === undefined || beside === head || !isNoun(sentence, beside))
      return singularHead(sentence, words, head, candidate);
    return { kind: "counted", name: lemmaOf(sentence, beside), words: { first: beside, last: beside } };
  }
  const quality = words[0];
  // "12-storey towers": the hyphen ties the number to the noun beside it.
  if (quality !== undefined && quality < head && isTied(candidate, sentence, quality))
    return { kind: "counted", name: lemmaOf(sentence, quality), words: { first: quality, last: quality } };
  const modifier = modifierBefore(candidate, sentence);
  const name = `${modifier}${nameOf(sentence, words, head)}`;
  return {
    kind: "counted",
    name: value === 1 && atoms[candidate.numeral.last + 1]?.normal === "of" ? withoutDegree(name) : name,
    words: { first: words[0] ?? first, last: head },
  };
}

/** Whether a hyphen joins the number to a singular noun: 12-storey, 40-page. */
function isTied({ numeral, amount }: Candidate, sentence: FigureSentence, noun: number): boolean {
  return (
    // "one-time" is no count.
    (amount.kind === "range" || amount.value !== 1) &&
    isJoint(sentence.atoms, numeral.last + 1) &&
    noun === numeral.last + 2 &&
    isNoun(sentence, noun) &&
    !isPlural(sentence, noun)
  );
}

/** Whether the number stands inside a singular noun phrase: after an article or possessive, or joined on by a hyphen. */
function isAttributive({ numeral }: Candidate, sentence: FigureSentence): boolean {
  const { atoms } = sentence;
  if (isJoint(atoms, numeral.last + 1)) return true;
  for (let at = numeral.first - 1; at >= 0 && at > numeral.first - 7; at--) {
    const word = atoms[at]?.normal ?? "";
    if (/^(?:a|an|the|its|their|his|her|our|this|that|each|every)$/.test(word)) return true;
    // "a 1.2l 3 cylinder engine": another measure stands between.
    if (isA(sentence, at, "SYM")) continue;
    if (!isNominal(sentence, at) && atoms[at]?.kind === "word") return false;
  }
  return false;
}

/** "the top three seeds", "a record 32 goals": an adjective between the article and the number belongs to what is counted. */
function modifierBefore({ numeral, form }: Candidate, sentence: FigureSentence): string {
  const { atoms } = sentence;
  const adjective = atoms[numeral.first - 1];
  if (
    form === "plural" ||
    adjective?.kind !== "word" ||
    !/^(?:the|a|an|its|their|his|her|our|these|those)$/.test(atoms[numeral.first - 2]?.normal ?? "")
  )
    return "";
  if (!isA(sentence, numeral.first - 1, "ADJ") && adjective.normal !== "record") return "";
  return NOT_OF_THE_THING.test(adjective.normal) ? "" : `${adjective.normal} `;
}

/** Adjectives of time, number and hedge before a number, which say nothing about the things. */
const NOT_OF_THE_THING =
  /^(?:last|next|past|first|final|total|combined|estimated|additional|further|extra|other|another|same|only|mere|full|whole|whopping|staggering|entire|near|average|approximate|few|more|less|fewer|second|third|recent|initial|minimum|maximum|scheduled|planned|targeted|projected|expected|reported|modest|massive|remarkable|impressive|hefty|cool|good|subsequent|preceding)$/;

function countsSingular(value: number, candidate: Candidate): boolean {
  return value === 1 || candidate.form === "fraction" || candidate.form === "ratio";
}

function singularHead(
  sentence: FigureSentence,
  words: readonly number[],
  head: number,
  candidate: Candidate,
): CandidateUnit | undefined {
  if (candidate.form === "words" && words.length === 0) return undefined;
  const token = tokenOf(sentence, head);
  if (isOfClass(token, "PROPN")) return undefined;
  return { kind: "counted", name: nameOf(sentence, words, head), words: { first: words[0] ?? head, last: head } };
}

/** "One of the largest ports" is one large port: the comparison ranks the group. */
function withoutDegree(name: string): string {
  return name
    .replace(/^\S{1,40}'s /, "")
    .split(" ")
    .map((word, at, { length }) => (at === length - 1 ? word : (POSITIVES.get(word) ?? positiveOf(word))))
    .filter((word) => word !== "most")
    .join(" ");
}

const POSITIVES: ReadonlyMap<string, string> = new Map([
  ["best", "good"],
  ["worst", "bad"],
  ["furthest", "far"],
  ["farthest", "far"],
  ["latest", "late"],
  ["finest", "fine"],
  ["largest", "large"],
  ["closest", "close"],
  ["wisest", "wise"],
  ["rarest", "rare"],
  ["safest", "safe"],
  ["latter", "latter"],
]);

/** The positive of a superlative in -est. */
function positiveOf(word: string): string {
  const stem = /^(\p{L}{3,12})est$/u.exec(word)?.[1];
  if (
    stem === undefined ||
    /^(?:for|har|inter|mod|hon|requ|cont|prot|arr|inv|conqu|earn|temp|dig|sugg|qu|gu)$/.test(stem)
  )
    return word;
  if (/[^aeiou]i$/.test(stem)) return `${stem.slice(0, -1)}y`;
  return stem.replace(/([bdgmnt])\1$/, "$1");
}

/** The run of modifiers and nouns that begins at an atom; `words` leaves out adverbs and conjunctions. */
export function readPhrase(
  sentence: FigureSentence,
  first: number,
  limit: number,
): { words: number[]; head: number } | undefined {
  const { atoms } = sentence;
  let run: number[] = [];
  let head = -1;
  for (let at = first; at < limit && at < first + LONGEST; at++) {
    const atom = atoms[at];
    if (atom === undefined) break;
    if (isJoint(atoms, at) || isQuoteInside(atoms, at)) continue;
    if (run.length > 0 && NO_NOUNS.test(atom.normal)) break;
    if (!atom.spaced && atoms[at - 1]?.kind === "number" && atom.kind === "word" && at > first) continue;
    if (canBeCounted(sentence, at, run)) {
      if (isNoun(sentence, at) || isPluralVerbForm(sentence, at)) head = at;
      if (isStateInPassing(sentence, at)) continue;
      run.push(at);
      if (atoms[at - 1]?.normal === "of" && !isPossessive(atom) && !isPlural(sentence, at)) continue;
      if (isPossessive(atom) && atoms[at + 1]?.kind === "number") {
        run = [];
        head = -1;
        at++;
      } else if (
        isPossessive(atom) &&
        atoms[first - 1]?.kind === "word" &&
        (isNominal(sentence, at + 1) || isA(sentence, at + 1, "ADV"))
      ) {
        // "one of Avia's oldest ferries": the owner is not counted.
        run = [];
        head = -1;
      } else if (endsPhrase(sentence, at)) break;
    } else if (/^(?:and|or)$/.test(atom.normal) && run.length > 0 && joinsModifiers(sentence, at, head)) continue;
    else if (isA(sentence, at, "ADV") && head < 0 && (run.length === 0 || /ly$/.test(atom.normal))) continue;
    else if ((atom.kind === "number" || atom.kind === "code") && run.length > 0 && isJoint(atoms, at - 1)) {
      // "two Mi-8AMT helicopters": the model stands before what is counted.
      run = [];
      head = -1;
    } else break;
  }
  if (head < 0) return undefined;
  return { words: run.filter((at) => at <= head), head };
}

/** "three newly built ferries", "20 decently sized plants": a participle that needs its adverb tells how the things are, not what. */
function isStateInPassing(sentence: FigureSentence, at: number): boolean {
  const adverb = tokenOf(sentence, at - 1);
  return (
    isOfClass(adverb, "ADV") &&
    adverb?.normal.endsWith("ly") === true &&
    (tokenOf(sentence, at)?.tag === "VBN" || PARTICIPLE.test(sentence.atoms[at]?.normal ?? "")) &&
    !isNoun(sentence, at) &&
    sentence.atoms[at - 1]?.spaced === true
  );
}

/** A quotation mark of a word or two in the phrase: "40 “missing” files". */
function isQuoteInside(atoms: readonly Atom[], at: number): boolean {
  if (!QUOTE.test(atoms[at]?.text ?? "")) return false;
  const near = [at + 2, at + 3, at - 2, at - 3];
  return near.some((other) => QUOTE.test(atoms[other]?.text ?? "")) && atoms[at + 1]?.kind === "word";
}

const QUOTE = /^["“”]$/;

/** Participles that taggers take for adjectives. */
const PARTICIPLE = /(?:[^e]ed|built|made|kept|known|grown|drawn|written|driven|chosen|held|paid|run|bred|fed|led|lit)$/;

/** Whether an atom can stand in the counted noun phrase: what the tagger calls nominal, and verb forms that only a number before them shows to be nouns. */
function canBeCounted(sentence: FigureSentence, at: number, run: readonly number[]): boolean {
  const atom = sentence.atoms[at];
  if (atom === undefined || atom.kind === "number" || atom.kind === "symbol" || FUNCTION_WORDS.test(atom.normal))
    return false;
  if (atom.kind === "code") return !isJoint(sentence.atoms, at - 1);
  if (isNominal(sentence, at)) return true;
  const token = tokenOf(sentence, at);
  // "two dozen Post reporters": a word that is a name here.
  if (/^\p{Lu}\p{Ll}/u.test(atom.text) && isOfClass(token, "ADP") && isNominal(sentence, at + 1)) return true;
  if (isNounLikeVerb(sentence, at, run)) return true;
  // "1,800 homes stayed dry": behind a plural it is the verb; "40 licensed boats" has it before.
  if (token?.tag === "VBD" && /ed$/.test(token.normal))
    return (
      !run.some((before) => isPlural(sentence, before)) &&
      (isNominal(sentence, at + 1) || isJoint(sentence.atoms, at + 1))
    );
  if (!isPluralVerbForm(sentence, at)) return false;
  const last = run.at(-1);
  return (
    last === undefined ||
    (tokenOf(sentence, last)?.tag !== "NN" && !isPlural(sentence, last)) ||
    (!isPlural(sentence, last) &&
      !isJoint(sentence.atoms, (run[0] ?? at) - 1) &&
      !/^(?:a|an)$/.test(sentence.atoms[(run[0] ?? at) - 2]?.normal ?? "") &&
      // "a third of the site lies": behind one thing with an article stands its verb.
      !/^(?:the|this|that|its|his|her|their|our)$/.test(sentence.atoms[(run[0] ?? at) - 1]?.normal ?? ""))
  );
}

/** "21 million background check records": behind a number a singular noun is not yet what is counted, so no verb follows it. */
function isNounLikeVerb(sentence: FigureSentence, at: number, run: readonly number[]): boolean {
  const before = run.at(-1);
  const tag = tokenOf(sentence, at)?.tag;
  return (
    before !== undefined &&
    (tag === "VB" || tag === "VBP") &&
    tokenOf(sentence, before)?.tag === "NN" &&
    !isPlural(sentence, before) &&
    !INVARIANT_NOUNS.has(sentence.atoms[before]?.normal ?? "") &&
    tokenOf(sentence, at + 1)?.tag === "NNS"
  );
}

const FUNCTION_WORDS =
  /^(?:to|of|in|on|at|by|for|from|with|as|is|was|are|were|has|had|have|be|been|the|a|an|or|and|per|than|that|which|who|it|he|she|they|up|down|out|ago|later|earlier|each|not|will|would|can|said|says|say|last|next)$/;

/** A third-person verb by its tag, a plural noun by its place: "96 Fulham fans went". */
function isPluralVerbForm(sentence: FigureSentence, at: number): boolean {
  const token = tokenOf(sentence, at);
  return (
    token !== undefined &&
    /[^s']s$/.test(token.normal) &&
    token.normal.length > 3 &&
    !FUNCTION_WORDS.test(token.normal) &&
    (token.tag === "VBZ" || token.tag === "RB" || token.upos === "X" || token.upos === "SYM")
  );
}

/** `digital and physical sales`, `men and women`'s first part alone: a conjunction joins modifiers where a plural comes only after it. */
function joinsModifiers(sentence: FigureSentence, at: number, head: number): boolean {
  if (!canBeCounted(sentence, at + 1, [])) return false;
  if (head < 0) return true;
  if (isPlural(sentence, head)) return false;
  for (let next = at + 1; next < at + 4; next++)
    if (isPlural(sentence, next) || isPluralVerbForm(sentence, next)) return true;
  return false;
}

/** A possessive ends what is counted, and so does a plural noun before a name or a participle that begins the next clause. */
function endsPhrase(sentence: FigureSentence, at: number): boolean {
  const { atoms } = sentence;
  const atom = atoms[at];
  if (atom !== undefined && isPossessive(atom)) return true;
  if (/^['’]$/.test(atoms[at + 1]?.text ?? "")) return true;
  const next = tokenOf(sentence, at + 1);
  if (next === undefined) return true;
  if (!isPlural(sentence, at) && !isPluralVerbForm(sentence, at)) return false;
  // After a number a plural modifies only another plural ("26 sports cars"); before a singular it is what is counted ("60 boats sank").
  if (next.tag === "NN" && atoms[at + 1]?.spaced === true && !isPlural(sentence, at + 1)) return true;
  return (
    next.tag === "VBN" ||
    next.tag === "VBG" ||
    isOfClass(next, "ADJ") ||
    (isOfClass(next, "PROPN") && isA(sentence, at, "NOUN"))
  );
}

/** A hyphen or slash between two glued words. */
function isJoint(atoms: readonly Atom[], at: number): boolean {
  return /^[-‐‑–/&]$/.test(atoms[at]?.text ?? "") && atoms[at]?.spaced === false && atoms[at + 1]?.spaced === false;
}

function lemmaOf(sentence: FigureSentence, at: number): string {
  return singular((sentence.atoms[at]?.normal ?? "").replace(/'s?$/, ""));
}

/** The modifiers as written and the head in the singular, in lower case; hyphens stay. */
function nameOf(sentence: FigureSentence, words: readonly number[], head: number): string {
  const { atoms, text } = sentence;
  const first = words[0] ?? head;
  const parts: string[] = [];
  for (const at of words) {
    const atom = atoms[at];
    if (atom === undefined || at === head) continue;
    const joined = at > first && isJoint(atoms, at - 1) ? text.slice(atoms[at - 1]?.start, atoms[at - 1]?.end) : " ";
    parts.push(`${parts.length === 0 ? "" : joined}${atom.normal}`);
  }
  const joint = parts.length > 0 && isJoint(atoms, head - 1) ? (atoms[head - 1]?.text ?? " ") : " ";
  const name = `${parts.join("")}${parts.length === 0 ? "" : joint}${lemmaOf(sentence, head)}`;
  return name.replace(/ {2,4}/g, " ").trim();
}
