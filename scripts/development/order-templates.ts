#!/usr/bin/env node
/**
 * Finds which templates of the parsers settle most states, on the articles given as plain text, and writes them to
 * `src/language/tables/parser-stages.ts`: `tsx scripts/development/order-templates.ts FILE...`, after each training.
 */
import { argv, fs } from "zx";
import { loadEnglish } from "../../src/language/english.js";
import { readModels } from "../../src/language/models.js";
import { guideTemplates, stateTemplates } from "../../src/language/parser-templates.js";
import type { StageNumbers } from "../../src/language/tables/parser-stages.js";
import { decisiveStages, inputsOfBoth, taggedInputs } from "./language/decisive-templates.js";

const target = "src/language/tables/parser-stages.ts";

const english = loadEnglish({ parse: false });
const models = readModels();
const texts = argv._.map((file) => fs.readFileSync(String(file), "utf8"));
const sentences = texts.flatMap((text) => english.analyseWhole(text, [{ start: 0, end: text.length }]).flat());
const [backwards, guided] = inputsOfBoth(taggedInputs(sentences, models), models);

const written = (stages: readonly StageNumbers[]): string =>
  stages.map(({ templates, enough }) => `{ enough: ${enough}, templates: [${templates.join(", ")}] }`).join(",\n");

const first = decisiveStages(models, models.roots.firstParser, stateTemplates, backwards);
const second = decisiveStages(models, models.roots.parser, [...stateTemplates, ...guideTemplates], guided);
fs.writeFileSync(
  target,
  `/** Templates of the parsers by number, those that settle most first. Written by scripts/development/order-templates.ts. */
export interface StageNumbers {
  /** By how much the best action must be ahead for the stages behind to be left unread. */
  readonly enough: number;
  readonly templates: readonly number[];
}

export const firstStages: readonly StageNumbers[] = [
${written(first)},
];

export const secondStages: readonly StageNumbers[] = [
${written(second)},
];
`,
);
