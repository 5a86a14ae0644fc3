/** What a build says of one article it has written. */
export interface ArticleSummary {
  readonly slug: string;
  readonly figures: number;
  readonly claims: number;
  readonly conflicts: number;
  /** Findings that a person should look at, whose certainty is `check`. */
  readonly toLookAt: number;
  readonly files: number;
  readonly milliseconds: number;
  /** What a person should know before using the files, each a sentence. */
  readonly warnings: readonly string[];
}

/** What a build that came to its end has done. */
export interface BuildSummary {
  readonly articles: readonly ArticleSummary[];
  readonly rejected: readonly { readonly name: string; readonly reason: string }[];
  readonly out: string;
}

/** Tells a person, or a program, how a build goes. */
export interface Reporter {
  article(summary: ArticleSummary): void;
  rejected(reason: string): void;
  finished(summary: BuildSummary): Promise<void>;
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

function line(article: ArticleSummary): string {
  const { slug, figures, claims, conflicts, toLookAt, files, milliseconds } = article;
  const counts = [plural(figures, "figure"), plural(claims, "claim"), plural(conflicts, "conflict")].join(", ");
  return `${slug}: ${counts}, ${toLookAt} to look at, ${plural(files, "file")}, ${milliseconds} ms`;
}

function warningsOf({ slug, warnings }: ArticleSummary): string[] {
  return warnings.map((warning) => `${slug}: ${warning}`);
}

/** Says nothing but what went wrong. */
const quiet: Reporter = {
  article: () => undefined,
  rejected: (reason) => console.error(reason),
  finished: async () => undefined,
};

/** One JSON document on standard output at the end. */
const json: Reporter = { ...quiet, finished: async (summary) => console.log(JSON.stringify(summary, null, 2)) };

/** A plain line an article, for logs and pipes. */
const plain: Reporter = {
  article: (summary) => {
    console.log(line(summary));
    for (const warning of warningsOf(summary)) console.log(warning);
  },
  rejected: (reason) => console.error(reason),
  finished: async ({ out }) => console.log(`written to ${out}/`),
};

async function printTable({ articles, rejected, out }: BuildSummary): Promise<void> {
  const [{ default: Table }, { chalk }] = await Promise.all([import("cli-table3"), import("zx")]);
  const table = new Table({
    head: ["article", "figures", "claims", "conflicts", "to look at", "files", "time"],
    colAligns: ["left", "right", "right", "right", "right", "right", "right"],
    style: { head: ["bold"], compact: true },
  });
  for (const { slug, figures, claims, conflicts, toLookAt, files, milliseconds } of articles)
    table.push([slug, figures, claims, conflicts, toLookAt, files, `${milliseconds} ms`]);
  console.log(table.toString());
  for (const warning of articles.flatMap(warningsOf)) console.log(chalk.yellow(warning));
  console.log(`Written to ${chalk.bold(`${out}/`)}`);
  if (rejected.length > 0)
    console.log(chalk.yellow(`${plural(rejected.length, "article")} set aside in ${out}/rejects.ndjson`));
}

/** A bar while many articles are built, and a table of what was written. */
async function terminal(total: number): Promise<Reporter> {
  if (total < 2) return { ...plain, article: () => undefined, finished: printTable };
  const { default: progress } = await import("cli-progress");
  const bar = new progress.SingleBar({
    format: "{bar} {value}/{total} {article}",
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(total, 0, { article: "" });
  const reasons: string[] = [];
  return {
    article: ({ slug }) => bar.increment({ article: slug }),
    rejected: (reason) => {
      reasons.push(reason);
      bar.increment();
    },
    finished: async (summary) => {
      bar.stop();
      for (const reason of reasons) console.error(reason);
      await printTable(summary);
    },
  };
}

/** The reporter for this run: what the person asked for, else a table on a terminal and plain lines elsewhere. */
export async function reporterFor(
  wanted: { readonly quiet: boolean; readonly json: boolean },
  total: number,
): Promise<Reporter> {
  if (wanted.json) return json;
  if (wanted.quiet) return quiet;
  return process.stdout.isTTY ? terminal(total) : plain;
}
