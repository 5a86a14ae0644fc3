#!/usr/bin/env node
import path from "node:path";
import { kindOf, readBytesIfThere, writeUnlessChanged } from "../src/files.js";
import type { ArticleRecord } from "../src/model/article-record.js";
import { InputError } from "../src/model/input-error.js";
import type { Review } from "../src/model/reviews.js";
import { withPendingCorrections } from "../src/record/correction/pending.js";
import { changeOf, confirmation, publication, reviewNamed, reviewOfClaim, withdrawal } from "../src/review/acts.js";
import { claimStates } from "../src/review/claim-states.js";
import { withReview, withReviewChanged } from "../src/review/edit-reviews.js";
import { matchReviews } from "../src/review/match-reviews.js";
import { draftOf } from "../src/review/new-review.js";
import { reviewsPath } from "../src/review/people-files.js";
import { readReviews } from "../src/review/read-reviews.js";
import {
  type Command,
  exitStatus,
  isOn,
  type OptionValues,
  runIfStarted,
  text,
  UsageError,
} from "./command/command.js";
import { correctionsOf, peopleOptions, writtenFolder } from "./command/people.js";
import { readFullRecord, recordFiles } from "./command/records.js";
import { serveDesk } from "./command/review/desk.js";
import { statesListed } from "./command/review/listed.js";
import { membersSaid, saidOptions } from "./command/review/said.js";
import { today } from "./command/today.js";

const help = `The review desk, a page on this computer alone: correct what was found, and review claims. The verdict is always a person's.

  npm run review                                 opens the desk of the folder output; clipsheet review DIR another's
  npm run --silent clipsheet -- review output --list
                                                 every claim: open, draft, reviewed, stale, set aside
  clipsheet review output/my-article --claim c-9w3t6k0p2f --wording "400 people live on Osk" --label True --value 5
  clipsheet review output/my-article --publish r-4f7k1m9x2d --url https://checks.example/osk

What is done (one at a time; without any, the desk is opened):
  --list                 lists the claims with their states; --json does so too
  --claim ID             makes a draft of a review of the claim, or says more in the one there is
  --publish ID           publishes a review: the next build writes its ClaimReview
  --confirm ID           keeps a stale review: its claim's new words are what was reviewed
  --withdraw ID          takes a review back; it stays in the file

What is said (with --claim or --publish):
  --wording WORDS        the claim in the reviewer's words, best at most 75 characters
  --label WORDS          the verdict; --value N its number, by default 1 False to 5 True; --explanation WORDS
  --url URL              where the review is published
  --organisation NAME    the house that publishes it; --organisation-url URL its home page
  --reviewer NAME        who reviewed it
  --evidence "TITLE URL" what it rests on; repeat for several
  --occasion WORDS, --claim-date DATE, --body WORDS
  --on DATE              day of publication or change (default: today)

How it runs:
  --reviews DIR          where SLUG.reviews.json lies (default: reviews)
  --port N               where the desk listens on 127.0.0.1 (default: 4173, or the next that is free)
  --out DIR              where the records lie, if a SLUG.reviews.json is named (default: output)
  --json                 print it as JSON
  --quiet                say nothing but what went wrong
  --help                 this text

Exit status: 0 done; 1 a file is not valid or was changed meanwhile, or there is no such claim; 2 the command line has a fault.`;

/** A record with the file of its reviews as it was read. */
interface Opened {
  readonly record: ArticleRecord;
  readonly file: string;
  readonly bytes: Uint8Array | undefined;
  readonly reviews: readonly Review[];
}

const reviewsEnding = ".reviews.json";

/** The records and files of reviews that an argument names: a record, a folder of them, or a file of reviews. */
async function opened(argument: string, options: OptionValues): Promise<Opened[]> {
  const isReviews = argument.endsWith(reviewsEnding);
  const slug = path.basename(argument, reviewsEnding);
  const named = isReviews ? path.join(text(options, "out") ?? "output", slug, "record.json") : argument;
  if (isReviews && (await kindOf(named)) !== "file")
    throw new InputError({
      where: named,
      what: `there is no record for ${argument}`,
      remedy: "build the article, or name --out",
    });
  const files = await recordFiles([named]);
  return Promise.all(
    files.map(async (recordFile) => {
      const stored = await readFullRecord(recordFile);
      const folder = isReviews ? path.dirname(argument) : writtenFolder(options);
      const corrections = await correctionsOf(folder, stored.slug);
      const { record } = withPendingCorrections(stored, corrections?.corrections.corrections ?? []);
      const file = isReviews ? argument : reviewsPath(folder, record.slug);
      const bytes = await readBytesIfThere(file);
      return { record, file, bytes, reviews: bytes === undefined ? [] : readReviews(bytes, file).reviews };
    }),
  );
}

function list(all: readonly Opened[], options: OptionValues): void {
  const states = all.map(({ record, reviews }) => ({
    record,
    claims: claimStates(record, matchReviews(record, { reviews })),
  }));
  if (isOn(options, "json"))
    console.log(
      JSON.stringify(
        states.map(({ record, claims }) => ({ slug: record.slug, claims })),
        null,
        2,
      ),
    );
  else for (const { record, claims } of states) console.log(statesListed(record, claims));
}

/** Bytes in which a review is changed; `file` must be there since it holds the review. */
async function changed(
  { bytes, file }: Opened,
  id: string,
  members: Parameters<typeof withReviewChanged>[2],
): Promise<Uint8Array> {
  if (bytes === undefined)
    throw new InputError({ where: file, what: "there is no such file", remedy: "check --reviews" });
  return withReviewChanged(bytes, id, members, file);
}

async function drafted(at: Opened, claimId: string, options: OptionValues): Promise<Uint8Array> {
  const { record, reviews, bytes, file } = at;
  const claim = record.claims.find(({ id }) => id === claimId);
  if (claim === undefined)
    throw new InputError({
      where: claimId,
      what: `the record of ${record.slug} has no such claim`,
      remedy: "claims.csv names them; build again if it is old",
    });
  const own = reviewOfClaim(record, reviews, claimId);
  if (own !== undefined) {
    const members = membersSaid(options, own);
    if (Object.keys(members).length === 0)
      throw new InputError({
        where: file,
        what: `review ${own.id} is of this claim already`,
        remedy: "say what is to be changed in it",
      });
    return changed(at, own.id, changeOf(own, members, dayFrom(options)));
  }
  const draft = draftOf(record, claim, reviews);
  return withReview(bytes, record.id, { ...draft, ...membersSaid(options, draft) }, file);
}

const dayFrom = (options: OptionValues): string => text(options, "on") ?? today();

async function published(at: Opened, id: string, options: OptionValues): Promise<Uint8Array> {
  const review = reviewNamed(at.reviews, id, at.file);
  return changed(at, id, publication(review, membersSaid(options, review), dayFrom(options), at.file));
}

async function confirmed(at: Opened, id: string): Promise<Uint8Array> {
  const review = reviewNamed(at.reviews, id, at.file);
  return changed(at, id, confirmation(at.record, at.reviews, review, at.file));
}

/** What is to be done, and to what. */
function actionOf(
  options: OptionValues,
): readonly [action: "claim" | "publish" | "confirm" | "withdraw", id: string] | undefined {
  const [first, second] = (["claim", "publish", "confirm", "withdraw"] as const).flatMap((action) => {
    const id = text(options, action);
    return id === undefined ? [] : [[action, id] as const];
  });
  if (second !== undefined) throw new UsageError(`--${first?.[0]} and --${second[0]} go one after the other`);
  const isSaying = [...saidOptions, "on"].find((name) => options[name] !== undefined);
  if (isSaying !== undefined && first?.[0] !== "claim" && first?.[0] !== "publish")
    throw new UsageError(`--${isSaying} goes with --claim or --publish`);
  return first;
}

async function act(
  at: Opened,
  [action, id]: NonNullable<ReturnType<typeof actionOf>>,
  options: OptionValues,
): Promise<void> {
  const bytes =
    action === "claim"
      ? await drafted(at, id, options)
      : action === "publish"
        ? await published(at, id, options)
        : action === "confirm"
          ? await confirmed(at, id)
          : await changed(at, reviewNamed(at.reviews, id, at.file).id, withdrawal);
  await writeUnlessChanged(at.file, at.bytes, bytes);
  const { reviews } = readReviews(bytes, at.file);
  const review = reviews.find((each) => (action === "claim" ? each.claim.id === id : each.id === id));
  if (isOn(options, "json")) console.log(JSON.stringify({ file: at.file, review }, null, 2));
  else if (!isOn(options, "quiet"))
    console.log(
      `${at.file}: review ${review?.id ?? id} is ${review?.status ?? "kept"}; build again to see it in the files.`,
    );
}

const once = { type: "string" } as const;

export const review: Command = {
  name: "review",
  summary: "the review desk; also lists, drafts and publishes reviews",
  help,
  options: {
    ...peopleOptions,
    ...Object.fromEntries(saidOptions.map((name) => [name, once])),
    evidence: { type: "string", multiple: true },
    ...Object.fromEntries(["claim", "publish", "confirm", "withdraw", "on", "out", "port"].map((name) => [name, once])),
    list: { type: "boolean" },
    json: { type: "boolean" },
    quiet: { type: "boolean" },
  },
  async run(paths, options) {
    const action = actionOf(options);
    const [argument = "output", second] = paths;
    if (second !== undefined) throw new UsageError("name one record, folder, or file of reviews");
    const isListing = isOn(options, "list") || isOn(options, "json");
    if (text(options, "port") !== undefined && (action !== undefined || isListing))
      throw new UsageError("--port goes with the desk, which neither lists nor acts");
    if (action !== undefined && isOn(options, "list"))
      throw new UsageError(`--list and --${action[0]} go one after the other`);
    if (action === undefined && !isListing) {
      if (argument.endsWith(reviewsEnding))
        throw new UsageError("the desk opens a folder of records; --list lists one");
      await serveDesk(argument, options);
      return exitStatus.done;
    }
    const all = await opened(argument, options);
    if (action === undefined) {
      if (!isOn(options, "quiet")) list(all, options);
      return exitStatus.done;
    }
    const [at, other] = all;
    if (at === undefined || other !== undefined)
      throw new UsageError(`${argument} holds several records; name one of them`);
    await act(at, action, options);
    return exitStatus.done;
  },
};

await runIfStarted(import.meta.url, review);
