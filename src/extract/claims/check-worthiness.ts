import { SIGNS } from "./check-worthiness-signs.js";

/** How much a fact-checker gains by checking a claim, with the reasons in words. Never whether it is true. */
export interface CheckWorthiness {
  readonly score: number;
  readonly reasons: readonly string[];
}

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
  ["describe", { weight: -0.12, reason: "describes" }],
  ["conclude", { weight: 0.05, reason: "is a finding" }],
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
