import { irregularVerbs } from "./tables/irregular-forms.js";

/** Past tenses that are no other word: `sank`, not `found` or `left`. */
const PAST_ALONE = new Set(
  "arose awoke became began blew chose clung crept drew drove fell fled flew forbade foresaw forgot froze gave grew knew leapt mistook overcame overthrew overtook rang rewrote rode rose sank sang shook shrank slew sprang strode strove swam swore swept swung threw took trod undertook underwent wept withdrew withstood woke wore wove wrote".split(
    " ",
  ),
);

/** Third persons that are no plural of a noun: `consists`, not `contrasts`. */
const PRESENT_ALONE = new Set(
  "accuses adheres adjoins alleges allocates appears argues arises attains awaits becomes begins behaves belongs coincides comprises complies conceals concludes consists constitutes contains contends contributes convenes decides declares deems denies depends derives describes deserves differs disagrees disappears emerges employs enables encompasses ensures entails envisages exceeds exists expires fulfils implies incorporates indicates insists intends involves maintains obtains occurs owns participates pertains possesses precedes prefers prevails prohibits provides refers refuses relies requires resides resembles retains signifies specialises specializes specifies stipulates subsists suffices suggests surpasses tends underlies undergoes undertakes varies".split(
    " ",
  ),
);

/** Marks have tags of their own, which no word and no number has. */
const isMark = (form: string): boolean => !/[\p{L}\p{N}]/u.test(form);

const numberWords = new Set(
  "zero nought nil one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion quadrillion dozen lakh crore mn mln bln bn tn mm".split(
    " ",
  ),
);

/** Digits, number words ("twenty-one"), single letters that stand for a scale, and Roman numerals. */
const isNumeral = (form: string): boolean =>
  /\p{N}/u.test(form) ||
  /^(?:\p{L}|[ivxlc]{2,})$/u.test(form) ||
  form.split(/[-‐‑]/u).some((part) => numberWords.has(part));

/** What a form must look like for each tag of a mark, a number or an inflected verb; the irregular ones stand in a table. Nouns and comparisons gained nothing by it. */
const shapes: ReadonlyMap<string, (form: string) => boolean> = new Map([
  // `hurt`, `spread`: pasts that are their own base forms end so.
  ["VBD", (form: string) => /[td]$/u.test(form) || irregularVerbs.has(form)],
  ["VBN", (form: string) => /[td]$/u.test(form) || irregularVerbs.has(form)],
  ["VBZ", (form: string) => form.endsWith("s")],
  ["VBG", (form: string) => /in[g'’]$/u.test(form)],
  ["CD", isNumeral],
  // turnout, payout, layoff: what happens; "out" and "without" are common and have tags of their own.
  ["RB", (form: string) => !/^\p{L}{3,}(?:out|off)$/u.test(form)],
  // unemployment, harshness, taxation: endings of nouns, but for three.
  [
    "JJ",
    (form: string) => !/\p{L}{3}(?:ment|ness|[ts]ion|hood)$/u.test(form) || /^(?:vehement|(?:in)?clement)$/.test(form),
  ],
  ...[",", ".", ":", "``", "''", "-LRB-", "-RRB-"].map((tag) => [tag, isMark] as const),
]);

/** Classes of words that take in no new ones. */
const closedClasses = ["CC", "IN", "DT", "PDT", "EX", "MD", "PRP", "PRP$", "TO", "WDT", "WP", "WP$", "WRB", "RP"];

/** mayor, midfielder, historian: who does something is named so; words that join others end so only in neither, whichever, hereafter. */
const isDoer = (form: string): boolean =>
  /\p{L}{2}(?:[eo]r|ist|ian|m[ae]n|eer)$/u.test(form) && !/(?:ther|ever|fter|under|over)$/.test(form);

const past = new Set(["VBD"]);
const pastOrName = new Set(["VBD", "NNP"]);
const present = new Set(["VBZ"]);

/** The tags of a form that is one form of a verb and no other word; undefined where it may be another. */
function tagsOfVerbAlone(form: string, isCapitalised: boolean): ReadonlySet<string> | undefined {
  if (PAST_ALONE.has(form)) return isCapitalised ? pastOrName : past;
  return PRESENT_ALONE.has(form) && !isCapitalised ? present : undefined;
}

/**
 * Which of the tags weighed for a form that is not common the form can have at all: a base form is no past tense, and
 * what the treebank's few examples say of it in their company does not make it one.
 *
 * @param form the form in its folded writing
 * @param isCapitalised whether it begins with a capital, as names do
 * @param classes numbers of tags in `names`
 */
export function possibleTags(
  form: string,
  isCapitalised: boolean,
  classes: Uint8Array,
  names: readonly string[],
): Uint8Array {
  const alone = tagsOfVerbAlone(form, isCapitalised);
  const kept = classes.filter((number) => {
    const name = names[number] ?? "";
    return alone?.has(name) ?? shapes.get(name)?.(form) ?? !(isDoer(form) && closedClasses.includes(name));
  });
  return kept.length === 0 ? classes : kept;
}
