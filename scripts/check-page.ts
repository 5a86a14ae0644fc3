#!/usr/bin/env node
import { checkMarkup } from "../src/check/check-markup.js";
import type { Finding } from "../src/check/finding.js";
import { readBytes } from "../src/files.js";
import { InputError } from "../src/model/input-error.js";
import { type Command, exitStatus, isOn, runIfStarted, UsageError } from "./command/command.js";
import { forEachInput } from "./command/each-input.js";

const help = `Checks the JSON-LD of a web page or of a file, other people's and our own: what is missing, wrong or only
recommended for NewsArticle, Claim and ClaimReview, with the line, the reason and the documentation that says so.

  npm run --silent clipsheet -- check-page output/herring-and-storm-gates/article.html
  clipsheet check-page page.html
  clipsheet check-page review-r-4f7k1m9x2d.jsonld --json

Nothing is fetched: save the page first. Microdata is not checked.

How it runs:
  --json                 an array of findings: file, rule, level (error, warning, advice), line, path, message, …
  --quiet                say errors alone
  --help                 this text

Exit status: 0 no errors; 1 there are errors, or a file cannot be read; 2 the command line has a fault.`;

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** A finding as a line: where, how grave, what, why, what ours does, who says so. */
function lineOf(file: string, { line, level, name, path, message, reason, ours, documentation }: Finding): string {
  const place = path === "" ? "" : ` (${path})`;
  return `${file}:${line}: ${level}: ${message} ${reason}${ours === undefined ? "" : ` Ours: ${ours}`} [${name}${place}; ${documentation}]`;
}

function asJson(file: string, { name, ...finding }: Finding) {
  return { file, rule: name, ...finding };
}

function summaryOf(
  file: string,
  { findings, isCut, articles, claims, reviews }: ReturnType<typeof checkMarkup>,
): string {
  const count = (level: string) => findings.filter((finding) => finding.level === level).length;
  const seen = [plural(articles, "article"), plural(claims, "claim"), plural(reviews, "review")].join(", ");
  const advice = count("advice");
  const found = `${plural(count("error"), "error")}, ${plural(count("warning"), "warning")}, ${plural(advice, "piece")} of advice`;
  return `${file}: ${seen} checked: ${found}${isCut ? "; there is more, which is not told" : ""}`;
}

function refuseAddresses(paths: readonly string[]): void {
  const address = paths.find((path) => /^https?:\/\//iu.test(path));
  if (address !== undefined)
    throw new InputError({
      where: address,
      what: "nothing is fetched from the network",
      remedy: `save the page first, with the browser or with "curl -L -o page.html ${address}", then check page.html`,
    });
}

export const checkPage: Command = {
  name: "check-page",
  summary: "what is wrong with a page's markup, line by line",
  help,
  options: { json: { type: "boolean" }, quiet: { type: "boolean" } },
  async run(paths, options) {
    if (paths.length === 0) throw new UsageError("name a page or a .jsonld file");
    refuseAddresses(paths);
    const told: ReturnType<typeof asJson>[] = [];
    let errors = 0;
    const faults = await forEachInput(paths, async (file) => {
      const checked = checkMarkup(await readBytes(file), file);
      errors += checked.findings.filter(({ level }) => level === "error").length;
      const findings = checked.findings.filter(({ level }) => !isOn(options, "quiet") || level === "error");
      if (isOn(options, "json")) told.push(...findings.map((finding) => asJson(file, finding)));
      else for (const finding of findings) console.log(lineOf(file, finding));
      if (!isOn(options, "json") && !isOn(options, "quiet")) console.log(summaryOf(file, checked));
    });
    if (isOn(options, "json")) console.log(JSON.stringify(told, null, 2));
    return errors + faults > 0 ? exitStatus.inputFault : exitStatus.done;
  },
};

await runIfStarted(import.meta.url, checkPage);
