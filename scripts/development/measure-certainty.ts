#!/usr/bin/env node
/**
 * Measures what "sure" is worth: `npm run measure:certainty -- --benchmarks FOLDER`. The folder holds figures/ and
 * attribution/ with their development halves.
 */
import { readFileSync } from "node:fs";
import Table from "cli-table3";
import { argv, path } from "zx";
import { loadEnglish } from "../../src/language/english.js";
import { ANNOTATION_FAULTS } from "./certainty/annotation-faults.js";
import { claimCertainty } from "./certainty/claims.js";
import { figureCertainty } from "./certainty/figures.js";
import { line } from "./certainty/share.js";

function linesOf(file: string) {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((text) => text !== "")
    .map((text) => JSON.parse(text));
}

if (typeof argv.benchmarks !== "string") {
  console.error("Say where the benchmarks lie: npm run measure:certainty -- --benchmarks FOLDER.");
  process.exitCode = 1;
} else {
  const english = loadEnglish();
  const table = new Table({ head: ["", "sure and right", "sure: right", "sure of all", "check: right"] });
  const figures = linesOf(path.join(argv.benchmarks, "figures", "newsquant-dev.jsonl"));
  const claims = linesOf(path.join(argv.benchmarks, "attribution", "polnear-dev.jsonl"));
  const borneOut = figures.filter(({ id }) => !ANNOTATION_FAULTS.has(id));
  table.push(line("values of figures", figureCertainty(figures, english)));
  table.push(line(`the same without ${ANNOTATION_FAULTS.size} annotation faults`, figureCertainty(borneOut, english)));
  table.push(line("sources of claims", claimCertainty(claims, english)));
  console.log(table.toString());
}
