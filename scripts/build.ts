#!/usr/bin/env node
import path from "node:path";
import type { ExportOptions, OutputFile } from "../src/export/exporter.js";
import { exporters } from "../src/export/exporters.js";
import { exportedFiles, filesTogether, recordFile } from "../src/export/files.js";
import { kindOf, writeAtomically } from "../src/files.js";
import type { ArticleRecord } from "../src/model/article-record.js";
import { InputError } from "../src/model/input-error.js";
import type { Metadata } from "../src/model/metadata.js";
import type { Review } from "../src/model/reviews.js";
import type { FormatName } from "../src/read/index.js";
import { articlesIn, type FoundArticle, refuseUnreleased } from "./command/articles.js";
import {
  type Command,
  exitStatus,
  isOn,
  type OptionValues,
  runIfStarted,
  text,
  UsageError,
} from "./command/command.js";
import {
  emptyPresets,
  exportHelp,
  exportOptions,
  exportOptionsFrom,
  omittedExports,
} from "./command/export-options.js";
import { formatHelp, formatOption, formatOptions } from "./command/format-option.js";
import { type InputFile, inputFiles, type SlugBook, slugBook } from "./command/inputs.js";
import { writeManifest } from "./command/manifest.js";
import { metadataFromOptions, metadataHelp, metadataOptions } from "./command/metadata.js";
import { peopleHelp, peopleOptions, reviewsFolder, reviewsOf } from "./command/people.js";
import { readRecord } from "./command/records.js";
import { type ArticleSummary, type Reporter, reporterFor } from "./command/reporter.js";

const help = `Builds open data from news articles: a validated record, figures.csv, claims.csv, JSON-LD, citations and a report.

  npm run build                                  what lies in articles/
  npm run build -- articles --out output         the same, said in full
  npm run build -- PATH... [--out DIR]           files, folders or globs; - reads standard input

${metadataHelp}

${formatHelp}

${peopleHelp}

${exportHelp}

How it runs:
  --out DIR              where to write (default: output)
  --force                build articles that are withheld or under embargo, and canceled ones in full
  --quiet                say nothing but what went wrong
  --json                 print what was done as JSON
  --help                 this text

Exit status: 0 done; 1 an article could not be built (several: the rest were, and the reasons stand in
DIR/rejects.ndjson); 2 the command line has a fault.`;

/** What one run is asked to do. */
interface Plan {
  readonly out: string;
  readonly given: Metadata;
  readonly options: ExportOptions;
  readonly omitted: ReadonlySet<string>;
  readonly reviewsFolder: string;
  readonly force: boolean;
  readonly format?: FormatName;
  readonly slugs: SlugBook;
  /** Filled as articles are built: which file each article id came from. */
  readonly pathOfIdentifier: Map<string, string>;
}

/** An input that could not be built, and why. */
interface Rejected {
  readonly name: string;
  readonly reason: string;
}

/** What came of one article. */
interface Built {
  readonly record: ArticleRecord;
  readonly reviews: readonly Review[];
  readonly files: Record<string, string>;
  /** What a person should know before using the files, each a sentence. */
  readonly warnings: readonly string[];
}

async function writeAll(folder: string, files: readonly OutputFile[]): Promise<Record<string, string>> {
  const written: Record<string, string> = {};
  // The first alone: where it cannot be written, none is. Then all at once: a cold run would wait for the disk two dozen times.
  const [first, ...rest] = files;
  const write = async ({ name, content }: OutputFile): Promise<readonly [string, string]> => [
    name,
    await writeAtomically(path.join(folder, name), content),
  ];
  const hashes = first === undefined ? [] : [await write(first), ...(await Promise.all(rest.map(write)))];
  for (const [name, hash] of hashes) written[name] = hash;
  return written;
}

/** Ids name the rows of the combined tables, so two articles of a run may not share one. */
function refuseKnownIdentifier(record: ArticleRecord, where: string, pathOfIdentifier: Map<string, string>): void {
  const other = pathOfIdentifier.get(record.id);
  if (other !== undefined)
    throw new InputError({
      where,
      what: `its article id is "${record.id}", as that of ${other}`,
      remedy: "give each article its own id or URL",
    });
  pathOfIdentifier.set(record.id, where);
}

/** What is left of a canceled article, with the ids of what an earlier run wrote of it. */
async function tombstone(record: ArticleRecord, out: string): Promise<ArticleRecord> {
  const { tombstoneOf } = await import("../src/record/tombstone.js");
  const file = path.join(out, record.slug, "record.json");
  const earlier = (await kindOf(file)) === "file" ? await readRecord(file).catch(() => undefined) : undefined;
  return tombstoneOf(record, earlier);
}

/** Nobody cites or reads a report of what is canceled: it has a record, empty tables, and markup that says so. */
function beyondNotice(omitted: ReadonlySet<string>): ReadonlySet<string> {
  const kept = new Set(["csv", "jsonld"]);
  return new Set([...omitted, ...exporters.map(({ name }) => name).filter((name) => !kept.has(name))]);
}

/** Makes all files of an article before it writes the first, so that a bad article leaves nothing half-written. */
async function buildArticle(article: FoundArticle, plan: Plan): Promise<Built> {
  const { where, slug, isItem } = article;
  if (slug !== undefined) plan.slugs.take(slug, where, isItem);
  const found = await article.record();
  if (!plan.force) refuseUnreleased(found, where);
  const isCanceled = found.version?.pubStatus === "canceled" && !plan.force;
  const record = isCanceled ? await tombstone(found, plan.out) : found;
  refuseKnownIdentifier(record, where, plan.pathOfIdentifier);
  const { reviews, notes } = isCanceled ? { reviews: [], notes: [] } : await reviewsOf(plan.reviewsFolder, record);
  const stored = recordFile(record, plan.options);
  const context = { options: plan.options, reviews, siblings: [stored] };
  const files = [
    stored,
    ...(await exportedFiles(record, context, isCanceled ? beyondNotice(plan.omitted) : plan.omitted)),
  ];
  return {
    record,
    reviews,
    files: await writeAll(path.join(plan.out, record.slug), files),
    warnings: [...(record.notes ?? []), ...notes, ...files.flatMap(({ warnings = [] }) => warnings)],
  };
}

function summaryOf({ record, files, warnings }: Built, milliseconds: number): ArticleSummary {
  const findings = [...record.figures, ...record.dates, ...record.claims];
  return {
    slug: record.slug,
    figures: record.figures.length,
    claims: record.claims.length,
    conflicts: record.conflicts.length,
    toLookAt: findings.filter(({ certainty }) => certainty === "check").length,
    files: Object.keys(files).length,
    milliseconds,
    warnings,
  };
}

/** Builds each article in turn; what is wrong with one is told, and the rest goes on. */
async function buildArticles(inputs: readonly InputFile[], plan: Plan, reporter: Reporter) {
  const built: Built[] = [];
  const articles: ArticleSummary[] = [];
  const rejected: Rejected[] = [];
  for await (const found of articlesIn(inputs, plan)) {
    const started = performance.now();
    try {
      const article = await buildArticle(found, plan);
      const summary = summaryOf(article, Math.round(performance.now() - started));
      built.push(article);
      articles.push(summary);
      reporter.article(summary);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      rejected.push({ name: found.where, reason: error.message });
      reporter.rejected(error.message);
    }
  }
  return { built, articles, rejected };
}

/** The page that lists the articles; none where the reports it links are left out. */
async function overviewOf(records: readonly ArticleRecord[], files: readonly OutputFile[], { omitted }: Plan) {
  if (omitted.has("report")) return [];
  const { overview } = await import("../src/export/report/overview.js");
  return [overview(records, files)];
}

/** Writes what belongs to the run as a whole, and clears away what the run before left that this one does not write. */
async function finishRun(built: readonly Built[], rejected: readonly Rejected[], plan: Plan): Promise<void> {
  const records = built.map(({ record }) => record);
  const rejects = rejected.map((entry) => `${JSON.stringify(entry)}\n`).join("");
  const together = await filesTogether(built, plan.options, plan.omitted);
  const shared: OutputFile[] = [
    ...together,
    ...(await overviewOf(records, together, plan)),
    ...(rejects === "" ? [] : [{ name: "rejects.ndjson", content: rejects }]),
  ];
  const written = await writeAll(plan.out, shared);
  await writeManifest(plan.out, {
    articles: built.map(({ record, files }) => ({ slug: record.slug, source: record.source, files })),
    files: written,
  });
}

async function run(paths: readonly string[], options: OptionValues): Promise<number> {
  const inputs = await inputFiles(paths.length > 0 ? paths : ["articles"]);
  const single = ["url", "data-url"].find((name) => inputs.length > 1 && text(options, name) !== undefined);
  if (single !== undefined) throw new UsageError(`--${single} is for one article, but several were given`);
  const plan: Plan = {
    out: text(options, "out") ?? "output",
    given: metadataFromOptions(options),
    options: exportOptionsFrom(options),
    omitted: omittedExports(options),
    reviewsFolder: await reviewsFolder(options),
    force: isOn(options, "force"),
    ...formatOption(options),
    slugs: slugBook(inputs),
    pathOfIdentifier: new Map(),
  };
  const reporter = await reporterFor({ quiet: isOn(options, "quiet"), json: isOn(options, "json") }, inputs.length);
  const { built, articles, rejected } = await buildArticles(inputs, plan, reporter);
  const isBatch = inputs.length > 1 || built.length + rejected.length > 1;
  if (isBatch || built.length > 0) await finishRun(built, rejected, plan);
  if (isBatch || built.length > 0) await reporter.finished({ articles, rejected, out: plan.out });
  const reviews = built.flatMap((article) => article.reviews);
  for (const note of emptyPresets(plan.options, reviews)) console.error(note);
  return rejected.length > 0 ? exitStatus.inputFault : exitStatus.done;
}

export const build: Command = {
  name: "build",
  summary: "article files to all outputs",
  help,
  options: {
    ...metadataOptions,
    ...formatOptions,
    ...exportOptions,
    ...peopleOptions,
    out: { type: "string" },
    force: { type: "boolean" },
    quiet: { type: "boolean" },
    json: { type: "boolean" },
  },
  run,
};

await runIfStarted(import.meta.url, build);
