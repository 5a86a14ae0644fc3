import type { Complement } from "../grammar/complement.js";
import type { Range } from "../grammar/noun-phrase.js";
import type { Predicate } from "../grammar/predicate.js";
import { isOfSpeaker } from "../grammar/speaking-nouns.js";
import { isCapitalized } from "../grammar/words.js";
import type { Cue } from "../lexicon/cue-lexicon.js";
import type { Passage, Reading } from "../reading.js";

/** A verb that may attribute, where it stands. */
export interface Site {
  readonly reading: Reading;
  readonly passage: Passage;
  readonly index: number;
  readonly predicate: Predicate;
  readonly cue: Cue;
}

const DECLINED = new Set([
  "comment",
  "say",
  "respond",
  "answer",
  "discuss",
  "elaborate",
  "be",
  "speak",
  "provide",
  "give",
  "identify",
  "reply",
]);

/** Whether a verb of saying tells that nothing is said, or by nobody: "declined to comment", "asked himself", "nobody said". */
export function isNothingSaid(site: Site, complement: Complement, source: Range | undefined): boolean {
  const { reading, cue } = site;
  const isDeclined =
    (cue.lemma === "decline" || cue.lemma === "refuse") &&
    DECLINED.has(reading.tokens[complement.from + 1]?.lemma ?? "");
  return (
    isDeclined ||
    isReflexive(reading, complement) ||
    isParticleAlone(reading, complement) ||
    isSaidSo(reading, complement) ||
    isUnsaid(site, complement) ||
    isAskedInPassing(site, complement) ||
    isNobody(reading, source) ||
    isUnanswered(site, complement) ||
    isWithheld(site) ||
    isRequested(site) ||
    isBlow(site, complement, source) ||
    isReason(reading, complement) ||
    (cue.lemma === "weigh" && reading.tokens[complement.from]?.normal === "in")
  );
}

/** "said on condition of anonymity because she was not allowed to": why it was said; "because it is cold, the boats are in" says both. */
const isReason = ({ tokens }: Reading, { frame, from, to }: Complement): boolean =>
  frame === "that" && tokens[from]?.normal === "because" && tokens.slice(from, to).every(({ text }) => text !== ",");

/** "A cargo boat hit a sandbank": verbs of blows tell of words only where somebody deals them. */
function isBlow({ reading, cue }: Site, { frame, from, to }: Complement, source: Range | undefined): boolean {
  if (frame !== "object" || !BLOWS.has(cue.lemma) || source === undefined) return false;
  const words = reading.tokens.slice(source.from, source.to);
  // "hit the government over the plan", "slapped the plan as unfair"
  if (reading.tokens.slice(from, to).some(({ normal }) => /^(?:over|for|as)$/u.test(normal))) return false;
  return (
    words.at(-1)?.upos === "NOUN" &&
    !isCapitalized(words.at(-1)) &&
    words.every((token) => token.upos !== "PROPN" && token.text !== "," && !isOfSpeaker(token))
  );
}

const BLOWS = new Set(["hit", "slap", "knock", "rip", "lash", "swipe", "jab"]);

/** "said so, and left": what was said stands before. */
const isSaidSo = ({ tokens }: Reading, { from, to }: Complement): boolean =>
  tokens[from]?.normal === "so" &&
  (to === from + 1 || /^(?:,|and|but|too|himself|herself)$/u.test(tokens[from + 1]?.normal ?? ""));

/** "weighed in as well": words without anything that could be said. */
const isParticleAlone = ({ tokens }: Reading, { frame, from, to }: Complement): boolean =>
  frame === "object" && tokens.slice(from, to).every(({ upos }) => upos === "ADP" || upos === "ADV" || upos === "PART");

/** "asked himself": an object that is only somebody says nothing. */
const isReflexive = ({ tokens }: Reading, { frame, from }: Complement): boolean =>
  frame === "object" && REFLEXIVES.has(tokens[from]?.normal ?? "");

const REFLEXIVES = new Set(["itself", "himself", "herself", "themselves", "myself", "ourselves", "yourself"]);

/** "Rochat, asked about it in Orle, said": he was asked, and the words of the question are nobody's here. */
function isAskedInPassing({ reading, predicate, cue }: Site, { frame, from }: Complement): boolean {
  if (cue.lemma !== "ask") return false;
  const isParted = predicate.form === "participle" || reading.tokens[predicate.first - 1]?.text === ",";
  return (
    (isParted && (frame === "about" || frame === "object")) || (frame === "infinitive" && isAnonymous(reading, from))
  );
}

/** "who asked not to be named": what the reporter was asked. */
function isAnonymous({ tokens }: Reading, from: number): boolean {
  const asked = tokens.slice(from, from + 4).map(({ normal }) => normal);
  return /^(?:named|identified|quoted)$/u.test(asked[asked.indexOf("be") + 1] ?? "") && asked.includes("be");
}

/** "without naming the sources", "did not say why", "has not explained how": of what somebody leaves unsaid not even the question is told. */
function isUnsaid({ reading, predicate, cue }: Site, { frame, from, to }: Complement): boolean {
  if (reading.tokens[predicate.first - 1]?.normal === "without" && TELLING.has(predicate.lemma)) return true;
  if (predicate.negated && UNANSWERED.has(predicate.lemma) && frame !== "quote" && frame !== "that") return true;
  const isBare = to - from <= 2;
  return frame === "whether" && isBare && predicate.negated && (cue.frames.get("quote") ?? 0) >= LEAST_QUOTE_OF_SAYING;
}

/** "has not commented on the attack": who does not answer says nothing. */
const UNANSWERED = new Set(["comment", "elaborate", "respond", "reply"]);

/** Verbs of telling who, what or which. */
const TELLING = new Set(["name", "identify", "specify", "mention", "give", "provide", "disclose", "detail", "cite"]);

/** "Nobody said it was safe", "what it offers": what nobody says, or only a question has for a subject, is no claim. */
function isNobody(reading: Reading, source: Range | undefined): boolean {
  if (source === undefined) return false;
  const first = reading.tokens[source.from]?.normal ?? "";
  if (/^(?:neither|no|none)$/u.test(reading.tokens[source.from - 1]?.normal ?? "")) return true;
  if (first === "what") return true;
  return first === "nobody" || first === "none" || (first === "no" && source.to - source.from <= 2);
}

/** "declined to comment", "refused to say how many": what somebody will not say is no claim. */
function isWithheld({ reading, predicate }: Site): boolean {
  if (reading.tokens[predicate.first - 1]?.normal !== "to") return false;
  const governor = reading.tokens[predicate.first - 2]?.lemma;
  return governor === "decline" || governor === "refuse";
}

/** "Witnesses are asked to call the police", "passengers are advised to ask": what somebody is to say nobody has said. */
function isRequested({ reading: { tokens }, predicate }: Site): boolean {
  const [participle, auxiliary] = [tokens[predicate.first - 2], tokens[predicate.first - 3]];
  return (
    tokens[predicate.first - 1]?.normal === "to" &&
    participle?.tag === "VBN" &&
    /^(?:ask|advise|urge|request|encourage|invite|remind)$/u.test(participle.lemma) &&
    (/^(?:are|is|being)$/u.test(auxiliary?.normal ?? "") ||
      /^(?:are|is)$/u.test(tokens[predicate.first - 4]?.normal ?? ""))
  );
}

/** "did not respond to a request for comment": nothing is said. */
function isUnanswered(site: Site, complement: Complement): boolean {
  if (complement.frame !== "to" || !/^(?:respond|reply|answer|return)$/u.test(site.cue.lemma)) return false;
  for (let index = complement.from; index < complement.to; index += 1)
    if (
      /^(?:requests?|calls?|questions?|messages?|emails?|e-mails?|inquir(?:y|ies)|enquir(?:y|ies))$/u.test(
        site.reading.tokens[index]?.normal ?? "",
      )
    )
      return true;
  return site.predicate.negated;
}

/** Verbs that quote as often as this are verbs of saying; those of knowing quote less. */
const LEAST_QUOTE_OF_SAYING = 0.7;
