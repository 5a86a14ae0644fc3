import type { Token } from "../../language/analysed-article.js";
import { BODY_NOUNS } from "../speakers/tables/organizations.js";
import { isRoleNoun } from "../speakers/tables/titles.js";
import { isFiniteVerb, isVerb } from "./grammar/words.js";
import { cueVerb } from "./lexicon/cue-lexicon.js";
import { DOCUMENT_NOUNS } from "./lexicon/words.js";
import { mendNames } from "./mend-names.js";
import { related, retagged } from "./retagged.js";

/** The tokens of a quotation, marks included: `from` to `to` (exclusive). */
interface Quoted {
  readonly from: number;
  readonly to: number;
}

/** A verb quotes where this grade of its frame says so; below the lesser one it hardly ever does. */
const QUOTING = 0.6;
const HARDLY_QUOTING = 0.3;
const SAYING = 0.9;

/** How far behind a quotation its verb of saying is looked for: "…," a spokesman for the port and its three unions said. */
const FARTHEST = 12;

/** A quotation shorter than this, marks included, may be a title or a word that is only named. */
const SHORTEST_SPEECH = 6;

const quoteGrade = (token: Token): number => cueVerb(token)?.frames.get("quote") ?? 0;
const isName = (token: Token | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(token?.text ?? "");
const isPunctuation = (token: Token | undefined): boolean => token === undefined || token.upos === "PUNCT";

/** Whether a form is one that a subject of the third person has: says, said; not the base form, which is a noun's too. */
const isInflected = ({ normal, lemma }: Token): boolean => normal !== lemma && /(?:s|ed)$/u.test(normal);

/** Whether the quotation ends as what is said and then attributed does: in a comma, a question or exclamation mark, a dash. */
function endsAsSpeech(tokens: readonly Token[], { from, to }: Quoted): boolean {
  for (let index = to - 1; index > from && index > to - 4; index -= 1)
    if (/^(?:[,?!]|--|[\u2013\u2014\u2015-])$/u.test(tokens[index]?.text ?? "")) return true;
  return false;
}

const NAMING = new Set(["NOUN", "PROPN", "DET", "ADJ", "NUM", "PRON"]);

function isNaming(token: Token | undefined): boolean {
  return token !== undefined && (NAMING.has(token.upos) || token.tag === "POS" || token.normal === "of");
}

/** Index of the verb of saying behind a quotation, where nothing but words that may name somebody stand between; -1 if none. */
function sayingVerb(tokens: readonly Token[], from: number): number {
  for (let index = from + 1; index < from + FARTHEST; index += 1) {
    const token = tokens[index];
    if (token === undefined || isPunctuation(token)) return -1;
    if (quoteGrade(token) >= QUOTING && (isVerb(token) || isInflected(token)) && isClosed(tokens[index + 1]))
      return index;
  }
  return -1;
}

/** Whether what stands behind a verb of saying lets it be one: an end, a time, a place, somebody spoken to. */
function isClosed(next: Token | undefined): boolean {
  return (
    next === undefined ||
    next.upos === "PUNCT" ||
    next.upos === "ADP" ||
    next.upos === "ADV" ||
    next.upos === "SCONJ" ||
    isName(next)
  );
}

/** `"…," spokesman Arn Roe said`, `"…," From said`, `"…," Conway notes`: behind what is said stand its speaker and a verb. */
function mendBehind(tokens: Token[], quotation: Quoted): void {
  if (!endsAsSpeech(tokens, quotation)) return;
  const { to } = quotation;
  const verb = sayingVerb(tokens, to);
  const first = tokens[to];
  const said = tokens[verb];
  // `…," Will Roe, the chairman, said`
  if (
    first?.tag === "MD" &&
    isName(first) &&
    isName(tokens[to + 1]) &&
    /^(?:VERB|PUNCT)$/u.test(tokens[to + 2]?.upos ?? "")
  )
    tokens[to] = retagged(first, "PROPN", "NNP");
  if (first === undefined || said === undefined) return;
  const isRole =
    /^(?:VERB|AUX)$/u.test(first.upos) && /^\p{Ll}/u.test(first.text) && quoteGrade(first) < HARDLY_QUOTING;
  // `…," retired army general Arn Roe said`: the only verb is that of saying.
  const isFormer =
    isRole &&
    /^VB[DN]$/u.test(first.tag) &&
    verb > to + 1 &&
    tokens.slice(to + 1, verb).every((token) => isNaming(token) || isRoleNoun(token.normal));
  if (isFormer) {
    tokens[to] = retagged(first, "ADJ", "JJ");
    for (let index = to + 1; index < verb; index += 1) {
      const token = tokens[index];
      if (token !== undefined && !isNaming(token)) tokens[index] = retagged(token, "NOUN", "NN");
    }
  }
  if (!isFormer && isRole && isName(tokens[to + 1])) tokens[to] = retagged(first, "NOUN", "NN");
  else if (verb === to + 1 && isName(first) && /^(?:ADP|SCONJ|AUX|ADV|VERB)$/u.test(first.upos))
    tokens[to] = retagged(first, "PROPN", "NNP");
  if (isVerb(said)) return;
  for (let index = to; index < verb; index += 1) if (!isNaming(tokens[index])) return;
  tokens[verb] = retagged(said, "VERB", said.normal.endsWith("ed") ? "VBD" : "VBZ");
}

/** `Arden asks | at the town's school, "…"`: over the place or time before a quotation back to its verb. */
function verbBefore(tokens: readonly Token[], last: number): number {
  for (let at = last; at > 0 && last - at < LONGEST_OCCASION; at -= 1) {
    const token = tokens[at];
    if (token === undefined || quoteGrade(token) >= QUOTING) break;
    if (token.upos === "ADP" && quoteGrade(tokens[at - 1] ?? token) >= SAYING) return at - 1;
    if (!isNaming(token) && token.upos !== "ADP") break;
  }
  return last;
}

/** `The ad claims "…"`, `Article 33 affirms: "…"`: before a whole sentence that is quoted stand who says it and a verb. */
function mendBefore(tokens: Token[], { from, to }: Quoted): void {
  if (to - from < SHORTEST_SPEECH || !/^\p{Lu}/u.test(tokens[from + 1]?.text ?? "")) return;
  const at = verbBefore(tokens, /^[,:]$/u.test(tokens[from - 1]?.text ?? "") ? from - 2 : from - 1);
  const word = tokens[at];
  const other = tokens[at - 1];
  // `Another wrote, "…"`
  if (other?.normal === "another" && quoteGrade(word ?? other) >= QUOTING)
    tokens[at - 1] = retagged(other, "PRON", "NN");
  if (word === undefined || isVerb(word) || quoteGrade(word) < QUOTING || !isInflected(word)) return;
  let first = at;
  while (at - first < FARTHEST && isNaming(tokens[first - 1])) first -= 1;
  const before = tokens[first - 1];
  const opens = before === undefined || /^[.?!,;:"”]$/u.test(before.text);
  if (first < at && opens) tokens[at] = retagged(word, "VERB", word.normal.endsWith("ed") ? "VBD" : "VBZ");
}

/** Words between a comma and the verb that closes the sentence: whoever found, reported or said it. */
function namesSomebody(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (!isNaming(token) && token?.upos !== "ADP") return false;
    if (token?.upos === "ADP" && index === from) return false;
  }
  return to > from;
}

/** Whether nothing follows in the sentence: a full stop, or in a headline the empty line behind it. */
const closesSentence = (last: Token, next: Token | undefined): boolean =>
  next === undefined || next.text === "." || next.start - last.end > 1;

/** How many words may say when and where something was said: on its website late on Tuesday evening. */
const LONGEST_OCCASION = 10;

/** "reported on Tuesday.", "said in a statement.": whether a time or a place and nothing more follows up to the full stop. */
function occasionCloses(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.upos !== "ADP") return false;
  for (let index = from; index < from + LONGEST_OCCASION; index += 1) {
    const token = tokens[index];
    if (token?.text === ".") return true;
    if (!isNaming(token) && token?.upos !== "ADP" && token?.upos !== "ADV") return false;
  }
  return false;
}

/** What documents do at the end of a sentence: "…, data from the directorate show", "…, study finds". */
const SHOWING = /^(?:show|suggest|indicate|reveal|find|say|warn)s?$/u;

/**
 * `…, a survey by the firm found.`, `…, the press service reported.`: who says so and a verb of saying close the sentence, and
 * no participle does.
 */
function mendClosing(tokens: Token[]): void {
  for (let verb = 2; verb < tokens.length; verb += 1) {
    const said = tokens[verb];
    if (said === undefined) continue;
    const closes = closesSentence(said, tokens[verb + 1]);
    const isShown = closes && SHOWING.test(said.normal);
    const isSaid = said.tag === "VBN" && quoteGrade(said) >= QUOTING && (closes || occasionCloses(tokens, verb + 1));
    if (!isShown && !isSaid) continue;
    let comma = verb - 1;
    while (comma > verb - FARTHEST && comma > 0 && !isPunctuation(tokens[comma])) comma -= 1;
    const noun = tokens[verb - 1];
    // "…, study finds": a document that the tagger took for a verb names somebody all the same.
    const isTaken = noun !== undefined && noun.tag === "VB" && DOCUMENT_NOUNS.has(noun.normal);
    const names = isTaken
      ? comma === verb - 2 || namesSomebody(tokens, comma + 1, verb - 1)
      : namesSomebody(tokens, comma + 1, verb);
    if (tokens[comma]?.text !== "," || !names) continue;
    const isDocument = tokens.slice(comma + 1, verb).some(({ normal }) => DOCUMENT_NOUNS.has(normal));
    if (noun !== undefined && noun.upos !== "NOUN" && DOCUMENT_NOUNS.has(noun.normal))
      tokens[verb - 1] = retagged(noun, "NOUN", "NN");
    if (!isShown || isDocument)
      tokens[verb] = retagged(said, "VERB", isShown ? (said.normal.endsWith("s") ? "VBZ" : "VBP") : "VBD");
  }
}

/** Whether somebody and a verb of saying agree in number, which the tagger took for a noun: the team | reports, the authors | report. */
function agrees(who: Token, said: Token): boolean {
  if (quoteGrade(said) < QUOTING || !/^NNS?$/u.test(said.tag)) return false;
  const isSomebody = BODY_NOUNS.has(who.lemma) || isRoleNoun(who.lemma);
  return isSomebody && (who.tag === "NNS" ? said.tag === "NN" : who.tag === "NN" && said.tag === "NNS");
}

/** `Prices will fall next year, the authors report.`: behind a clause and a comma somebody and what they do close the sentence. */
function mendReports(tokens: Token[]): void {
  for (let verb = 3; verb < tokens.length; verb += 1) {
    const [who, said] = [tokens[verb - 1], tokens[verb]];
    // "…, the authors report, and": between commas as at the end.
    const isClosed = said !== undefined && (closesSentence(said, tokens[verb + 1]) || isClauseBehind(tokens, verb + 1));
    if (who === undefined || said === undefined || !isClosed || !agrees(who, said)) continue;
    let comma = verb - 1;
    while (comma > verb - FARTHEST && comma > 0 && !isPunctuation(tokens[comma])) comma -= 1;
    const isDetermined = tokens[comma + 1]?.upos === "DET" || tokens[comma + 1]?.tag === "PRP$";
    if (tokens[comma]?.text !== "," || !isDetermined || !namesSomebody(tokens, comma + 1, verb)) continue;
    if (isClauseBefore(tokens, comma)) tokens[verb] = retagged(said, "VERB", said.tag === "NNS" ? "VBZ" : "VBP");
  }
}

/** How far before a comma its clause has a verb at the latest. */
const LONGEST_CLAUSE = 40;

/** ", and body mass did not change": and no last part of a list ("the report, and the memo"). */
const isClauseBehind = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma]?.text === "," &&
  /^(?:and|but)$/u.test(tokens[comma + 1]?.normal ?? "") &&
  tokens.slice(comma + 2, comma + 10).some((token) => isFiniteVerb(token));

function isClauseBefore(tokens: readonly Token[], comma: number): boolean {
  for (let at = comma - 1; at >= 0 && comma - at < LONGEST_CLAUSE && !/^[.!?]$/u.test(tokens[at]?.text ?? "."); at -= 1)
    if (isFiniteVerb(tokens[at])) return true;
  return false;
}

const AUXILIARY = /^(?:be|am|are|have|do|get|'re|'ve)$/u;

/** "Figures from the operator show": what opens a sentence and has somebody or something behind it that it is from. */
function mendDocuments(tokens: Token[]): void {
  for (const [at, word] of tokens.entries()) {
    const opens = at === 0 || /^[.!?"”]$/u.test(tokens[at - 1]?.text ?? "");
    const isTaken = word.upos === "VERB" && DOCUMENT_NOUNS.has(word.normal) && /^\p{Lu}/u.test(word.text);
    if (opens && isTaken && /^(?:from|by|of)$/u.test(tokens[at + 1]?.normal ?? ""))
      tokens[at] = retagged(word, "NOUN", "NNS");
    // "Court records show": what documents they are.
    const [noun, shown] = [tokens[at + 1], tokens[at + 2]];
    const isKind =
      /^(?:VERB|ADJ|ADV|X|INTJ)$/u.test(word.upos) && /^\p{Lu}\p{Ll}/u.test(word.text) && word.tag !== "JJ";
    if (
      opens &&
      isKind &&
      noun?.upos === "NOUN" &&
      DOCUMENT_NOUNS.has(noun.normal) &&
      SHOWING.test(shown?.normal ?? "")
    )
      tokens[at] = retagged(word, "NOUN", "NN");
  }
}

/** "the emergencies directorate said": a base form between a noun or article and a finite verb of saying is a noun. */
function mendSubjects(tokens: Token[]): void {
  for (let at = 1; at + 1 < tokens.length; at += 1) {
    const [before, word, said] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    // "In May, advisers to Arden say, …": no interjection behind somebody who is named.
    if (word?.tag === "UH" && word.normal === "say" && /^(?:NOUN|PROPN)$/u.test(before?.upos ?? ""))
      tokens[at] = retagged(word, "VERB", "VBP");
    if (word === undefined || !/^VBP?$/u.test(word.tag) || AUXILIARY.test(word.normal) || said === undefined) continue;
    const isSaid = /^VB[DNZ]$/u.test(said.tag) && quoteGrade(said) >= SAYING;
    if (isSaid && /^(?:NOUN|PROPN|ADJ|DET)$/u.test(before?.upos ?? "")) tokens[at] = retagged(word, "NOUN", "NN");
  }
}

/** What is done to people who then speak, and what they hardly do themselves. */
const DONE_TO_SOURCES =
  /^(?:briefed|involved|interviewed|quoted|contacted|surveyed|polled|based|employed|authori[sz]ed|questioned)$/u;

/** "Two diplomats | briefed on the talks said": what tells of those who speak is a participle, though the tagger takes it for the verb. */
function mendReduced(tokens: Token[]): void {
  for (let at = 1; at + 2 < tokens.length; at += 1) {
    const word = tokens[at];
    const isPast = word?.tag === "VBD" && DONE_TO_SOURCES.test(word.normal);
    if (word === undefined || !isPast || !/^(?:NOUN|PROPN)$/u.test(tokens[at - 1]?.upos ?? "")) continue;
    if (tokens[at + 1]?.upos !== "ADP") continue;
    let said = at + 2;
    while (said < at + FARTHEST && (isNaming(tokens[said]) || tokens[said]?.upos === "ADP")) said += 1;
    const verb = tokens[said];
    if (verb === undefined || verb.tag !== "VBD" || quoteGrade(verb) < SAYING) continue;
    tokens[at] = retagged(word, "VERB", "VBN");
    // The tree, which took it for the sentence's verb, has somebody do what was done to them.
    const who = tokens[at - 1];
    if (who?.relation === "nsubj") tokens[at - 1] = related(who, "nsubj:pass");
  }
}

/** `…," said lead author Ada Merle`, `…, said retired judge Arn Roe`: what tells of the noun behind it is no verb. */
function mendOffices(tokens: Token[]): void {
  for (let at = 2; at + 1 < tokens.length; at += 1) {
    const [mark, said, word, noun] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]];
    if (word === undefined || said === undefined || !/^VB[DNP]?$/u.test(word.tag)) continue;
    const isSaid = /^VB[DZ]$/u.test(said.tag) && quoteGrade(said) >= SAYING && /^[,"”'’!?]$/u.test(mark?.text ?? "");
    if (isSaid && (noun?.upos === "NOUN" || noun?.upos === "PROPN")) tokens[at] = retagged(word, "ADJ", "JJ");
  }
}

/** From this grade of any of its frames on, a participle right behind the name that opens a sentence is a verb of saying. */
const DOING = 0.4;

/** "Arden refuted reports by the press that …": behind the name that opens a sentence, with no other verb up to the clause's end, it is the verb. */
function mendOpenings(tokens: Token[]): void {
  for (let at = 0; at + 2 < tokens.length; at += 1) {
    const opens = at === 0 || /^[.!?"”]$/u.test(tokens[at - 1]?.text ?? "");
    if (!opens || tokens[at]?.upos !== "PROPN") continue;
    let verb = at + 1;
    while (tokens[verb]?.upos === "PROPN") verb += 1;
    const said = tokens[verb];
    if (said?.tag !== "VBN" || !/^(?:NOUN|DET|ADJ|PRON)$/u.test(tokens[verb + 1]?.upos ?? "")) continue;
    if (Math.max(0, ...(cueVerb(said)?.frames.values() ?? [])) < DOING) continue;
    let end = verb + 1;
    while (end < tokens.length && !/^(?:that|[,.;:])$/u.test(tokens[end]?.normal ?? ".")) end += 1;
    if (!tokens.slice(verb + 1, end).some(isFiniteVerb)) tokens[verb] = retagged(said, "VERB", "VBD");
    at = verb;
  }
}

/** "Monday night's first debate": between a noun and a noun phrase without an article "'s" owns. */
function mendPossessives(tokens: Token[]): void {
  for (let at = 1; at + 2 < tokens.length; at += 1) {
    const [owner, mark, next, noun] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
    if (mark === undefined || !/^['’]s$/u.test(mark.text) || mark.tag === "POS") continue;
    const owns = owner?.upos === "NOUN" || owner?.upos === "PROPN";
    const isPhrase = next?.upos === "ADJ" && (noun?.upos === "NOUN" || noun?.upos === "PROPN");
    if (owns && isPhrase) tokens[at] = retagged(mark, "PART", "POS");
  }
}

/** "…, ministry spokesman Arn Roe said": a base form behind a comma and before an office with a name is no verb. */
function mendCallings(tokens: Token[]): void {
  for (let at = 1; at + 2 < tokens.length; at += 1) {
    const [mark, word, office, name] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
    if (word === undefined || !/^VBP?$/u.test(word.tag) || !/^[,"”]$/u.test(mark?.text ?? "")) continue;
    if (office?.tag === "NN" && /^\p{Ll}/u.test(office.text) && name?.upos === "PROPN" && isName(name))
      tokens[at] = retagged(word, "NOUN", "NN");
  }
}

/** Words of a name at most: Ada Marie de la Roe. */
const LONGEST_NAME = 5;

/** "The road is unsafe, engineer Tom Reed said.": an office behind a comma and before a name and a verb of saying is no verb. */
function mendNamedOffices(tokens: Token[]): void {
  for (let at = 1; at + 2 < tokens.length; at += 1) {
    const office = tokens[at];
    if (office === undefined || tokens[at - 1]?.text !== "," || /^NNS?$/u.test(office.tag)) continue;
    if (!/^\p{Ll}/u.test(office.text) || !isRoleNoun(office.normal) || quoteGrade(office) >= QUOTING) continue;
    let verb = at + 1;
    while (verb - at <= LONGEST_NAME && tokens[verb]?.upos === "PROPN" && isName(tokens[verb])) verb += 1;
    const said = tokens[verb];
    if (verb > at + 1 && said !== undefined && isVerb(said) && quoteGrade(said) >= QUOTING)
      tokens[at] = retagged(office, "NOUN", "NN");
  }
}

/**
 * The tokens with parts of speech mended beside quotations and at the end of sentences, where news has nothing but a speaker
 * and a verb of saying, and the tagger, which has seen little news, took one of them for something else.
 */
export function mendTags(tokens: readonly Token[], quotations: readonly Quoted[]): readonly Token[] {
  const mended = [...tokens];
  for (const quotation of quotations) {
    mendBehind(mended, quotation);
    mendBefore(mended, quotation);
  }
  mendPossessives(mended);
  mendNames(mended);
  mendOpenings(mended);
  mendDocuments(mended);
  mendSubjects(mended);
  mendReduced(mended);
  mendOffices(mended);
  mendCallings(mended);
  mendNamedOffices(mended);
  mendClosing(mended);
  mendReports(mended);
  return mended;
}
