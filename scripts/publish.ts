#!/usr/bin/env node
import path from "node:path";
import type { ExportOptions } from "../src/export/exporter.js";
import { graphOf } from "../src/export/jsonld/graph.js";
import { claimReviewOf, reviewedClaims } from "../src/export/reviews/claim-review.js";
import { kindOf, readBytes, writeUnlessChanged } from "../src/files.js";
import type { ArticleRecord } from "../src/model/article-record.js";
import { InputError } from "../src/model/input-error.js";
import {
  isSameAddress,
  otherPageReason,
  ownPageReason,
  type PageIdentity,
  pageIdentityOf,
} from "../src/publish/page-identity.js";
import { type PageWithMarkup, putMarkup } from "../src/publish/put-markup.js";
import { reviewsPath } from "../src/review/people-files.js";
import { asked } from "./command/ask.js";
import {
  type Command,
  exitStatus,
  isOn,
  type OptionValues,
  runIfStarted,
  text,
  UsageError,
} from "./command/command.js";
import { exportOptionsFrom } from "./command/export-options.js";
import { peopleOptions, reviewsFolder, reviewsOf } from "./command/people.js";
import { readRecord } from "./command/records.js";

const help = `Puts an article's markup, or a review's, into a web page, or replaces what it put there before; every other byte stays.

  echo '<html><head></head></html>' > page.html
  npm run --silent clipsheet -- publish page.html --record output/herring-and-storm-gates --as publisher --dry-run
  clipsheet publish page.html --record output/my-article --as publisher --publisher "The Varnholm Post"
  clipsheet publish check.html --record output/my-article --as fact-checker --review r-4f7k1m9x2d

The publisher of an article puts the article's markup on its page; a fact-checker puts a review on a page of his own,
never on the article's. The markup goes before </head>, else before </body>, else to the end, as a script element with
the attribute data-clipsheet.

  --record RECORD        record.json or the folder it lies in
  --review ID            the published review to put there
  --as WHO               publisher or fact-checker; asked on a terminal
  --publisher NAME       the article's publisher, or the house that reviewed
  --reviews DIR          where SLUG.reviews.json lies (default: reviews)
  --base IRI             where the markup's own ids live
  --article-body         put the article's running text into its markup
  --no-text              leave out the claims' words
  --force                put the article's markup on a page that is another article's
  --dry-run              say what would change, and write nothing
  --quiet                say nothing but what went wrong
  --help                 this text

Exit status: 0 done, or nothing to change; 1 the page is the wrong one, or a file is not valid; 2 the command line has a fault.`;

const roles = ["publisher", "fact-checker"] as const;
type Role = (typeof roles)[number];

async function roleFrom(options: OptionValues): Promise<Role> {
  const said = text(options, "as");
  const role = roles.find((each) => each === said);
  if (said !== undefined && role === undefined)
    throw new UsageError(`--as must be ${roles.join(" or ")}, but is "${said}"`);
  const chosen =
    role ?? (await asked("Who publishes the page: the article's publisher, or a fact-checker?", roles, "--as"));
  const hasReview = text(options, "review") !== undefined;
  if (chosen === "fact-checker" && !hasReview)
    throw new UsageError("a fact-checker publishes a review: name it with --review ID");
  if (chosen === "publisher" && hasReview)
    throw new UsageError("a review is published by a fact-checker (--as fact-checker), not by the article's publisher");
  return chosen;
}

/** What is asked of the markup; a record without the article's words has none to give. */
function markupOptions({ textOmitted }: ArticleRecord, options: OptionValues): ExportOptions {
  return { ...exportOptionsFrom(options), ...(textOmitted === true ? { noText: true } : {}) };
}

/** The record as its publisher publishes it: who says to be that is given, not only read in the text. */

function published(record: ArticleRecord, options: OptionValues): ArticleRecord {
  const name = text(options, "publisher") ?? record.publisher?.name;
  if (name === undefined) return record;
  const known = record.publisher?.name === name ? record.publisher : { name };
  return { ...record, publisher: { ...known, name, basis: "given" } };
}

/** What goes into a page, under which mark, and what a person should know of it. */
interface Publication {
  readonly markup: unknown;
  readonly mark: string;
  readonly notes: readonly string[];
}

function articlePublication(
  record: ArticleRecord,
  page: PageIdentity,
  where: string,
  options: OptionValues,
): Publication {
  const other = otherPageReason(page, record);
  if (other !== undefined && !isOn(options, "force"))
    throw new InputError({
      where,
      what: `the page is another article's: ${other}`,
      remedy: "name the article's own page, or say --force",
    });
  const own = published(record, options);
  const notes = own.publisher === undefined ? ["The markup names no publisher; give --publisher."] : [];
  return { markup: graphOf(own, markupOptions(record, options)), mark: "article", notes };
}

async function reviewPublication(
  record: ArticleRecord,
  page: PageIdentity,
  where: string,
  options: OptionValues,
): Promise<Publication> {
  const own = ownPageReason(page, record);
  if (own !== undefined)
    throw new InputError({
      where,
      what: `a ClaimReview does not go on the page of the article it is about: ${own}`,
      remedy: "name the page of the fact check",
    });
  const id = text(options, "review");
  const folder = await reviewsFolder(options);
  const { reviews, notes } = await reviewsOf(folder, record);
  const found = reviewedClaims(record, reviews).find(({ review }) => review.id === id);
  if (found === undefined)
    throw new InputError({
      where: reviewsPath(folder, record.slug),
      what: `it holds no published review ${id} whose claim is as it was reviewed${notes.map((note) => ` (${note})`).join("")}`,
      remedy: "clipsheet review lists, publishes and confirms them",
    });
  const { review, claim } = found;
  const house = text(options, "publisher");
  if (house !== undefined && house !== review.organisation.name)
    throw new UsageError(`review ${review.id} is of ${review.organisation.name}, not of ${house}`);
  const [address] = page.addresses;
  const isElsewhere = address !== undefined && !page.addresses.some((each) => isSameAddress(each, review.url));
  return {
    markup: claimReviewOf(record, claim, review, markupOptions(record, options)),
    mark: `review-${review.id}`,
    notes: isElsewhere ? [`The review says that its page is ${review.url}; this page says it is ${address}.`] : [],
  };
}

const signed = (sign: string, code: string): string[] =>
  code === ""
    ? []
    : code
        .trimEnd()
        .split(/\r\n|\n|\r/)
        .map((line) => `${sign}${line}`);

/** What changes, in words; with the lines taken out and put in where they are asked for. */
function told({ place, line, before, after }: PageWithMarkup, where: string, isDry: boolean): string {
  const done = isDry ? "would be " : "";
  const what = place.kind === "replaced" ? `${done}replaced` : `${done}put before ${place.before}`;
  const head = `${where}:${line}: the markup ${isDry ? "" : "is "}${what}`;
  return isDry ? [head, ...signed("-", before), ...signed("+", after)].join("\n") : head;
}

export const publish: Command = {
  name: "publish",
  summary: "an article's or a review's markup into a page",
  help,
  options: {
    ...peopleOptions,
    record: { type: "string" },
    review: { type: "string" },
    as: { type: "string" },
    publisher: { type: "string" },
    base: { type: "string" },
    "article-body": { type: "boolean" },
    "no-text": { type: "boolean" },
    force: { type: "boolean" },
    "dry-run": { type: "boolean" },
    quiet: { type: "boolean" },
  },
  async run(paths, options) {
    const [file, ...others] = paths;
    if (file === undefined || others.length > 0) throw new UsageError("give one page");
    const named = text(options, "record");
    if (named === undefined) throw new UsageError("name the article with --record");
    const role = await roleFrom(options);
    const bytes = await readBytes(file);
    const record = await readRecord((await kindOf(named)) === "folder" ? path.join(named, "record.json") : named);
    const page = pageIdentityOf(bytes, file);
    const { markup, mark, notes } =
      role === "publisher"
        ? articlePublication(record, page, file, options)
        : await reviewPublication(record, page, file, options);
    const changed = putMarkup(bytes, markup, mark, file);
    const isSame = Buffer.compare(bytes, changed.bytes) === 0;
    const isDry = isOn(options, "dry-run");
    if (!isSame && !isDry) await writeUnlessChanged(file, bytes, changed.bytes);
    const twice = changed.unmarked.map(
      (line) => `Line ${line} holds the same markup, put there by hand; take it out, or readers count it twice.`,
    );
    for (const note of [...notes, ...twice]) console.error(note);
    if (!isOn(options, "quiet"))
      console.log(isSame ? `${file}: the markup is there already; nothing changes` : told(changed, file, isDry));
    return exitStatus.done;
  },
};

await runIfStarted(import.meta.url, publish);
