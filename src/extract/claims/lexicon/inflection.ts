/** Irregular forms of cue verbs: `said` → `say`. Written by hand. */
const IRREGULAR: readonly (readonly [string, string])[] = [
  ["say", "said"],
  ["tell", "told"],
  ["write", "wrote written"],
  ["think", "thought"],
  ["know", "knew known"],
  ["feel", "felt"],
  ["see", "saw seen"],
  ["find", "found"],
  ["hear", "heard"],
  ["hold", "held"],
  ["bet", "bet"],
  ["begin", "began begun beginning"],
  ["swear", "swore sworn"],
  ["speak", "spoke spoken"],
  ["read", "read"],
  ["mean", "meant"],
  ["choose", "chose chosen"],
  ["foresee", "foresaw foreseen"],
  ["foretell", "foretold"],
  ["sing", "sang sung"],
  ["cast", "cast"],
  ["forbid", "forbade forbidden"],
  ["seek", "sought"],
  ["understand", "understood"],
  ["forget", "forgot forgotten"],
  ["bemoan", "bemoaned"],
  ["hit", "hit"],
  ["shoot", "shot"],
  ["bite", "bit bitten"],
  ["cut", "cut"],
  ["break", "broke broken"],
  ["let", "let"],
  ["make", "made"],
  ["lay", "laid"],
  ["set", "set"],
  ["spell", "spelt spelled"],
  ["go", "went gone"],
  ["leak", "leaked"],
  ["show", "shown showed"],
  ["withdraw", "withdrew withdrawn"],
  ["dream", "dreamt"],
  ["prove", "proven"],
  ["plead", "pled"],
  ["learn", "learnt"],
  ["overhear", "overheard"],
  ["wring", "wrung"],
];
const DOUBLES =
  /^(?:[^aeiou]*[aeiou][bdgmnprt]|.*(?:mit|fer|cur|cap|but|gret|mur|bar|quip|chat|blog|plan|stress|rebut|recap|admit|permit|pel|tol|bel|nod|rel))$/u;

function regularForms(lemma: string): string[] {
  const forms = [
    /(?:s|sh|ch|x|z|o)$/u.test(lemma)
      ? `${lemma}es`
      : /[^aeiou]y$/u.test(lemma)
        ? `${lemma.slice(0, -1)}ies`
        : `${lemma}s`,
  ];
  if (/e$/u.test(lemma))
    forms.push(`${lemma}d`, /(?:ee|oe|ye)$/u.test(lemma) ? `${lemma}ing` : `${lemma.slice(0, -1)}ing`);
  else if (/[^aeiou]y$/u.test(lemma)) forms.push(`${lemma.slice(0, -1)}ied`, `${lemma}ing`);
  else forms.push(`${lemma}ed`, `${lemma}ing`);
  if (DOUBLES.test(lemma)) forms.push(`${lemma}${lemma.at(-1)}ed`, `${lemma}${lemma.at(-1)}ing`);
  return forms;
}

/** Form → lemma for every form of the verbs, so that a cue is found whatever a lemmatiser makes of it. */
export function verbForms(lemmas: Iterable<string>): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  const irregular = new Map(IRREGULAR);
  for (const written of lemmas) {
    const lemma = written.split(" ")[0] ?? written;
    for (const form of [...regularForms(lemma), ...(irregular.get(lemma)?.split(" ") ?? [])])
      if (!forms.has(form)) forms.set(form, lemma);
  }
  for (const written of lemmas) forms.set(written.split(" ")[0] ?? written, written.split(" ")[0] ?? written);
  return forms;
}

/** Plural → singular for the nouns. */
export function nounForms(lemmas: Iterable<string>): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const lemma of lemmas) {
    forms.set(lemma, lemma);
    forms.set(
      /(?:s|sh|ch|x|z)$/u.test(lemma)
        ? `${lemma}es`
        : /[^aeiou]y$/u.test(lemma)
          ? `${lemma.slice(0, -1)}ies`
          : lemma === "belief"
            ? "beliefs"
            : `${lemma}s`,
      lemma,
    );
  }
  forms.set("hypotheses", "hypothesis");
  forms.set("theses", "thesis");
  return forms;
}
