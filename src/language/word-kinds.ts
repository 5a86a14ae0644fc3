/**
 * Kinds of words as dependents, by their Penn tag; those from `NounWithCase` on that a tag cannot tell come from what
 * hangs to the left (a preposition, a subject, a conjunction). They stand in for relations, which are found later.
 */
const Kind = {
  Noun: 0,
  NounWithCase: 1,
  Pronoun: 2,
  Clause: 3,
  MarkedClause: 4,
  Verb: 5,
  Participle: 6,
  Adjective: 7,
  Adverb: 8,
  Determiner: 9,
  Preposition: 10,
  Modal: 11,
  Conjunction: 12,
  Conjunct: 13,
  Punctuation: 14,
  Number: 15,
  To: 16,
  Wh: 17,
  Possessive: 18,
  Other: 19,
  Particle: 20,
  FiniteVerb: 21,
} as const;

export function kindOfTag(tag: string): number {
  if (/^(NN|NNS|NNP|NNPS|ADD|GW|\$|FW|AFX)$/.test(tag)) return Kind.Noun;
  if (/^(PRP|EX)$/.test(tag)) return Kind.Pronoun;
  if (/^(VBD|VBZ|VBP)$/.test(tag)) return Kind.FiniteVerb;
  if (tag === "VB") return Kind.Verb;
  if (/^(VBG|VBN)$/.test(tag)) return Kind.Participle;
  if (/^JJ/.test(tag)) return Kind.Adjective;
  if (/^RB/.test(tag)) return Kind.Adverb;
  if (/^(DT|PDT)$/.test(tag)) return Kind.Determiner;
  if (tag === "IN") return Kind.Preposition;
  if (tag === "MD") return Kind.Modal;
  if (tag === "CC") return Kind.Conjunction;
  if (tag === "CD") return Kind.Number;
  if (tag === "TO") return Kind.To;
  if (tag === "RP") return Kind.Particle;
  if (/^W/.test(tag)) return Kind.Wh;
  if (/^(POS|PRP\$)$/.test(tag)) return Kind.Possessive;
  if (/^(UH|SYM|LS|XX)$/.test(tag)) return Kind.Other;
  return Kind.Punctuation;
}

/** A word's kind as a dependent, its left children known. */
export function dependentKind(kind: number, left: number): number {
  if ((left & (1 << Kind.Conjunction)) !== 0) return Kind.Conjunct;
  const hasCase = (left & ((1 << Kind.Preposition) | (1 << Kind.To))) !== 0;
  if (kind <= Kind.Pronoun || kind === Kind.Number) return hasCase ? Kind.NounWithCase : kind;
  if (kind === Kind.Verb || kind === Kind.Participle || kind === Kind.FiniteVerb || kind === Kind.Adjective) {
    if (hasCase) return Kind.MarkedClause;
    if ((left & ((1 << Kind.Noun) | (1 << Kind.Pronoun))) !== 0) return Kind.Clause;
  }
  return kind;
}
