import type { Atom } from "../atom.js";
import type { Candidate, Change, FigureRefiner, FigureSentence } from "../candidate.js";
import { extentOf } from "../extent.js";
import { isA } from "../grammar.js";
import {
  DOWN_MARKET_VERBS,
  DOWN_NOUNS,
  DOWN_VERBS,
  UP_MARKET_VERBS,
  UP_NOUNS,
  UP_VERBS,
} from "../tables/change-verbs.js";

const set = (up: string, down: string): ReadonlyMap<string, Change> =>
  new Map([
    ...up.split(" ").map((word) => [word, "up"] as const),
    ...down.split(" ").map((word) => [word, "down"] as const),
  ]);
const verbs = set(UP_VERBS, DOWN_VERBS);
const marketVerbs = set(UP_MARKET_VERBS, DOWN_MARKET_VERBS);
const nouns = set(UP_NOUNS, DOWN_NOUNS);
/** Words that may stand between a verb of change and its amount. */
const BETWEEN =
  /^(?:a|an|another|just|only|some|even|still|further|cumulative|nearly|almost|also|back|as|much|more|than|roughly|sharply|slightly|modestly|steeply|[a-z]{3,15}ly)$/;
/** Words whose `up` or `down` is a part of them and no direction: "women make up 40%", "up to 40%". */
const VERBS_WITH_PARTICLE =
  /^(?:to|mak(?:e|es|ing)|made|add(?:s|ed)?|set|put|gave|give[sn]?|giving|tak(?:e|es|en|ing)|took|back(?:s|ed)?|buil[dt]|br(?:ea|o)k(?:s|en)?|shut|sit|sh(?:o|oo)t(?:s|ing)?|turn(?:s|ed)?|hold|held|w(?:i|ou)nd(?:s|ing)?)$/;
/** How far a verb can stand before its `by`, in atoms. */
const REACH = 14;

/** Marks the amounts of a change: `rose 60%`, `down 0.1 per cent`, `cut by half a point`, `a drop of 5 degrees`. A level (after `to`, `at`, `from`) is none. */
export const change: FigureRefiner = {
  name: "change",
  refine: (candidates, sentence) => {
    let previous: Change | undefined;
    let before: Candidate | undefined;
    return candidates.map((candidate) => {
      const changed = withChange(candidate, sentence, previous, before);
      previous = changed.change ?? previous;
      before = changed;
      return changed;
    });
  },
};

function withChange(
  candidate: Candidate,
  sentence: FigureSentence,
  previous: Change | undefined,
  before: Candidate | undefined,
): Candidate {
  if (candidate.change !== undefined || candidate.unit?.kind === "age") return candidate;
  const found = changeOf(candidate, sentence, previous) ?? coordinated(candidate, before, sentence.atoms);
  return found === undefined ? candidate : { ...candidate, change: found };
}

/** "lengthened the journey by 310 km and about nine hours": both are amounts of the change. */
function coordinated(candidate: Candidate, before: Candidate | undefined, atoms: readonly Atom[]): Change | undefined {
  if (before?.change === undefined || candidate.unit === undefined || candidate.unit.kind === "counted")
    return undefined;
  const [end, start] = [extentOf(before).last, extentOf(candidate).first];
  const joint = atoms
    .slice(end + 1, start)
    .map(({ normal }) => normal)
    .join(" ");
  // "by 20 billion kroner (2.7 billion euros)": the same amount in another unit.
  const isConverted =
    joint === "(" &&
    candidate.unit.kind === before.unit?.kind &&
    candidate.unit.name !== before.unit.name &&
    atoms[extentOf(candidate).last + 1]?.text === ")";
  // "by 12% in April and 4% in May"
  const isSpread =
    /^(?:in|at|for) [^,;:()]{2,30} and$/.test(joint) &&
    candidate.unit.name === before.unit?.name &&
    /^(?:in|at|for)$/.test(atoms[extentOf(candidate).last + 1]?.normal ?? "");
  return isConverted || isSpread || /^(?:and|or|, or)$/.test(joint) ? before.change : undefined;
}

function changeOf(candidate: Candidate, sentence: FigureSentence, previous: Change | undefined): Change | undefined {
  const { atoms } = sentence;
  const start = Math.min(
    candidate.numeral.first,
    candidate.unit?.words?.first ?? candidate.numeral.first,
    candidate.boundWords?.first ?? candidate.numeral.first,
  );
  const sign = atoms[start - 1]?.text === "+" || atoms[start]?.text === "+";
  if (sign && candidate.unit?.kind === "percent") return "up";
  // "rose by between 3 and 5 percent", "up between 4% and 6%"
  const isBetween = atoms[start - 1]?.normal === "between" && /^(?:by|up|down)$/.test(atoms[start - 2]?.normal ?? "");
  let at = isBetween ? start - 2 : start - 1;
  for (let steps = 0; steps < 4 && BETWEEN.test(atoms[at]?.normal ?? ""); steps++) at--;
  const word = atoms[at]?.normal ?? "";
  // "fell below 4,000", "rose above 5%": a level.
  if (
    candidate.boundWords !== undefined &&
    /^(?:below|above|beyond)$/.test(atoms[candidate.boundWords.last]?.normal ?? "")
  )
    return undefined;
  // "lost by four points": the margin of a defeat.
  const isMargin = candidate.unit?.kind !== "percent" && candidate.unit?.kind !== "money";
  if (
    word === "by" &&
    isMargin &&
    /^(?:lose|loses|losing|lost|win|wins|winning|won)$/.test(atoms[at - 1]?.normal ?? "")
  )
    return undefined;
  if (word === "by") return verbBefore(sentence, at) ?? (isElliptic(atoms, at) ? previous : undefined);
  // "growth of minus 0.4 percent": the sign tells the direction.
  if (word === "of" && candidate.amount.kind === "value" && candidate.amount.value < 0) return undefined;
  if (word === "of") return nouns.get(atoms[at - 1]?.normal ?? "") ?? byAnAverage(sentence, at);
  // "ended up 1%" as markets do; "end up nearer £8m" as anything may.
  const isEndingUp = word === "up" && /^end(?:s|ed|ing)?$/.test(atoms[at - 1]?.normal ?? "");
  if (isEndingUp && candidate.unit?.kind !== "percent" && candidate.unit?.kind !== "point") return undefined;
  if (word === "down" && isSinking(candidate, atoms, at)) return undefined;
  if (word === "up" || word === "down")
    return VERBS_WITH_PARTICLE.test(atoms[at - 1]?.normal ?? "") || isObject(candidate, sentence, at - 1)
      ? undefined
      : word;
  const kind = candidate.unit?.kind;
  const isLevel = kind === "percent" || kind === "point";
  if (word === "on" && isLevel && /^(?:put|puts|putting|tacked|piled)$/.test(atoms[at - 1]?.normal ?? "")) return "up";
  const isValue = kind === "percent" || kind === "point" || kind === "money";
  const behind = atoms[extentOf(candidate).last + 1]?.normal ?? "";
  if (isValue && TAKING_OFF.test(word) && behind === "off") return "down";
  if (isValue && /^(?:shav|wip|knock|lop)/.test(word) && behind === "from") return "down";
  // "adding 3p to the cost"
  if (isValue && /^add(?:s|ed|ing)?$/.test(word) && behind === "to") return "up";
  if (isDescent(candidate, word, atoms)) return undefined;
  const market = marketVerbs.get(word);
  if (market !== undefined && isLevel) return market;
  const verb = verbs.get(word);
  if (
    verb !== undefined &&
    !isNounUse(atoms, at) &&
    (kind !== "counted" || kind === undefined) &&
    !isTransitive(word, candidate)
  )
    return verb;
  return after(candidate, atoms);
}

/** "The boat went down 4 km from shore": where it sank, and no change. */
function isSinking(candidate: Candidate, atoms: readonly Atom[], down: number): boolean {
  return (
    candidate.unit?.kind === "measure" &&
    /^(?:went|go|goes|gone|going|came|come)$/.test(atoms[down - 1]?.normal ?? "") &&
    /^(?:from|off|offshore|out|north|south|east|west|\()$/.test(atoms[extentOf(candidate).last + 1]?.normal ?? "")
  );
}

/** Verbs that take an amount off: "shaved 90 basis points off the yield". */
const TAKING_OFF =
  /^(?:shav(?:e|es|ed|ing)|wip(?:e|es|ed|ing)|knock(?:s|ed|ing)?|lop(?:s|ped|ping)?|tak(?:e|es|en|ing)|took|chop(?:s|ped|ping)?|slic(?:e|es|ed|ing)|slash(?:es|ed|ing)?|cut|cuts|cutting|trim(?:s|med|ming)?)$/;

const GROUND = /^(?:deaths?|ground|floor|pavement|street|rocks|water|tracks?)$/;

/** "fell 35 feet onto a roof", "plunged 20 metres to his death": how far somebody or something fell, and no change of a level. */
function isDescent(candidate: Candidate, verb: string, atoms: readonly Atom[]): boolean {
  if (
    candidate.unit?.kind !== "measure" ||
    !/^(?:f[ae]ll(?:s|en|ing)?|plung|tumbl|plummet|dropp|drops?$|slid)/.test(verb)
  )
    return false;
  const end = extentOf(candidate).last;
  const [next, after] = [atoms[end + 1]?.normal ?? "", atoms[end + 2]?.normal ?? ""];
  const target = atoms[end + 3]?.normal ?? "";
  return (
    /^(?:onto|into|through|down)$/.test(next) ||
    (next === "to" && /^(?:his|her|their|the|its)$/.test(after) && GROUND.test(target))
  );
}

/** "will go up by an average of 7.5 per cent": what the amount is an average of. */
function byAnAverage(sentence: FigureSentence, of: number): Change | undefined {
  const { atoms } = sentence;
  if (!/^(?:average|total|median|minimum|maximum)$/.test(atoms[of - 1]?.normal ?? "")) return undefined;
  const by = /^(?:an?|the)$/.test(atoms[of - 2]?.normal ?? "") ? of - 3 : of - 2;
  return atoms[by]?.normal === "by" ? verbBefore(sentence, by) : undefined;
}

/** "shot down 12 drones", "dig up thousands of letters": things are done to, and nothing went up or down by so many. */
function isObject({ unit }: Candidate, sentence: FigureSentence, verb: number): boolean {
  if (unit !== undefined && unit.kind !== "counted") return false;
  return isA(sentence, verb, "VERB") && !MOVING.test(sentence.atoms[verb]?.normal ?? "");
}

const MOVING =
  /^(?:went|go|goes|going|gone|moved|moving|edged|came|ticked|inched|crept|trended|trending|closed|ended|finished)$/;

/** Verbs that take things as objects too: "cut 500 jobs", "raised $5m", "recovered $212,000" are no amounts of change. */
function isTransitive(verb: string, candidate: Candidate): boolean {
  if (candidate.unit?.kind === "percent" || candidate.unit?.kind === "point") return false;
  return (
    /^(?:rais|lift|boost|hik|lower|reduc|cut|slash|trim|expand|contract|crash|improv|recover)/.test(verb) ||
    candidate.unit?.kind === "time"
  );
}

function isNounUse(atoms: readonly Atom[], at: number): boolean {
  return /^(?:a|an|the|this|that|its|their|no|any)$/.test(atoms[at - 1]?.normal ?? "");
}

/** The verb of change that governs a `by`; another verb between them governs it instead ("a protest at the cut was signed by 1,104"). */
function verbBefore(sentence: FigureSentence, by: number): Change | undefined {
  const { atoms } = sentence;
  for (let at = by - 1; at >= 0 && at > by - REACH; at--) {
    const word = atoms[at]?.normal ?? "";
    if (word === ";" || word === ".") return undefined;
    if (word === "up" || word === "down")
      return VERBS_WITH_PARTICLE.test(atoms[at - 1]?.normal ?? "") ? undefined : word;
    const found = verbs.get(word) ?? (at === by - 1 ? marketVerbs.get(word) : undefined);
    if (found !== undefined && !isNounUse(atoms, at)) return found;
    if (isA(sentence, at, "VERB")) return undefined;
  }
  return undefined;
}

/** "…were down 2.3%, Burlington by 2.6%": the verb is left out and the change goes on. */
function isElliptic(atoms: readonly Atom[], by: number): boolean {
  for (let at = by - 1; at >= 0 && at > by - 8; at--) {
    if (atoms[at]?.normal === "," || atoms[at]?.normal === "and") return true;
    if (atoms[at]?.kind === "number") return false;
  }
  return false;
}

/** `closed 0.5% higher`, `5% up on last year`: the direction stands after the amount. */
function after(candidate: Candidate, atoms: readonly Atom[]): Change | undefined {
  if (candidate.unit?.kind !== "percent" && candidate.unit?.kind !== "point") return undefined;
  const end = Math.max(candidate.numeral.last, candidate.unit.words?.last ?? 0);
  const word = atoms[end + 1]?.normal ?? "";
  const next = atoms[end + 2];
  // "closed at 16,369 up 58 points": the word belongs to the amount behind it.
  if (next?.normal === "than" || next?.kind === "number") return undefined;
  if (word === "higher" || word === "up") return "up";
  if (word === "lower" || word === "down") return "down";
  return undefined;
}
