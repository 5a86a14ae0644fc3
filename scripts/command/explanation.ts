import type { LanguageTools } from "../../src/language/analysed-article.js";
import { figureSteps, figuresOf } from "../../src/pipeline.js";

/** What the engine did to a text's numbers, for people: each sentence, the steps that changed something, what came out. */
export function explanation(text: string, language: LanguageTools): string {
  const lines: string[] = [];
  let sentence: string | undefined;
  for (const step of figureSteps(text, language)) {
    if (step.sentence !== sentence) lines.push(step.sentence);
    sentence = step.sentence;
    lines.push(`  ${step.by}: ${told(step.before, step.after)}`);
  }
  if (lines.length === 0) lines.push("No number in it may be a figure.");
  for (const { text: words, value, low, high, unit, certainty } of figuresOf("explained", text, language))
    lines.push(`= ${value ?? `${low}–${high}`} ${unit.name} ("${words}", ${certainty})`.replace("  ", " "));
  return lines.join("\n");
}

/** The step in words: what came, what went, what became of the others. */
function told(before: readonly string[], after: readonly string[]): string {
  const gone = before.filter((candidate) => !after.includes(candidate));
  const come = after.filter((candidate) => !before.includes(candidate));
  if (gone.length === 0) return `proposes ${come.join(", ")}`;
  if (come.length === 0) return `drops ${gone.join(", ")}`;
  return `${gone.join(", ")} → ${come.join(", ")}`;
}
