/** How much a fact-checker gains by checking a claim, with the reasons in words. Never whether it is true. */
export interface CheckWorthiness {
  readonly score: number;
  readonly reasons: readonly string[];
}

interface Sign {
  readonly pattern: RegExp;
  readonly weight: number;
  readonly reason: string;
}

const SIGNS: readonly Sign[] = [
  {
    pattern:
      /\d|\b(?:hundreds?|thousands?|millions?|billions?|dozens?|half|third|quarter|percent|twice|double[ds]?)\b/iu,
    weight: 0.25,
    reason: "gives a figure",
  },
  {
    pattern:
      /\b(?:more|less|fewer|higher|lower|larger|smaller|faster|worse|better|most|least|highest|lowest|largest|biggest|worst|best|record|than|rose|fell|grew|increased?|decreased?|declined?|dropped|doubled)\b/iu,
    weight: 0.12,
    reason: "compares",
  },
  {
    pattern:
      /\b(?:because|caused?|causing|led to|leads? to|due to|result(?:s|ed|ing)? (?:in|from)|responsible for|thanks to|therefore|contribut\w{1,6} to)\b/iu,
    weight: 0.12,
    reason: "names a cause",
  },
  {
    pattern: /\b(?:was|were|has|have|had|been|did|took|made|came|went|killed|paid|signed|spent|built|lost|won)\b/iu,
    weight: 0.1,
    reason: "states what has happened",
  },
  {
    pattern: /\b(?:never|always|every|all|none|no one|nobody|only|first|last)\b/iu,
    weight: 0.06,
    reason: "is absolute",
  },
  {
    pattern: /\b(?:will|would|shall|going to|expects?|plans? to|intends?|next (?:year|month|week))\b|'ll\b|’ll\b/iu,
    weight: -0.18,
    reason: "speaks of the future",
  },
  {
    pattern: /\b(?:should|must|ought|need to|needs to|let's|let’s|hope|wish)\b/iu,
    weight: -0.15,
    reason: "says what ought to be",
  },
  {
    pattern:
      /\b(?:i|we) (?:think|believe|feel|love|like|hope|want)\b|\b(?:great|terrible|wonderful|beautiful|awful|amazing|proud|happy|sad|sorry|disgrace\w{0,3}|horrible|fantastic|nice|good|bad)\b/iu,
    weight: -0.15,
    reason: "gives an opinion",
  },
  { pattern: /\?["”’']{0,2}\s*$/u, weight: -0.2, reason: "asks" },
];

/** Forces that make what is said less a matter of fact. */
const FORCE_WEIGHTS = new Map<string, { weight: number; reason: string }>([
  ["believe", { weight: -0.1, reason: "is a belief" }],
  ["hope", { weight: -0.2, reason: "is a hope" }],
  ["fear", { weight: -0.12, reason: "is a fear" }],
  ["want", { weight: -0.25, reason: "is a wish" }],
  ["intend", { weight: -0.25, reason: "is an intention" }],
  ["promise", { weight: -0.15, reason: "is a promise" }],
  ["call_for", { weight: -0.2, reason: "is a demand" }],
  ["ask", { weight: -0.25, reason: "is a question" }],
  ["criticize", { weight: -0.15, reason: "is a judgment" }],
  ["praise", { weight: -0.2, reason: "is a judgment" }],
  ["support", { weight: -0.2, reason: "is a position" }],
  ["oppose", { weight: -0.2, reason: "is a position" }],
  ["allege", { weight: 0.08, reason: "is an accusation" }],
  ["estimate", { weight: 0.05, reason: "is an estimate" }],
  ["show", { weight: 0.05, reason: "is given as evidence" }],
]);

const BASE = 0.4;
const SHORT_WORDS = 4;

/** Scores what was said from its words and the force it was said with. */
export function checkWorthinessOf(content: string, force: string): CheckWorthiness {
  let score = BASE;
  const reasons: string[] = [];
  for (const sign of SIGNS) {
    if (!sign.pattern.test(content)) continue;
    score += sign.weight;
    reasons.push(sign.reason);
  }
  const said = FORCE_WEIGHTS.get(force);
  if (said !== undefined) {
    score += said.weight;
    reasons.push(said.reason);
  }
  if (content.split(/\s+/u, SHORT_WORDS + 1).length <= SHORT_WORDS) {
    score -= 0.15;
    reasons.push("is short");
  }
  const bounded = Math.min(1, Math.max(0, score));
  return { score: Math.round(bounded * 100) / 100, reasons: reasons.length > 0 ? reasons : ["a plain statement"] };
}
