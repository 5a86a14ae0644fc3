#!/usr/bin/env node
import { type Entry, type LedgerRow, ledgerOf } from "../src/compare/ledger.js";
import { ledgerCells, ledgerColumns } from "../src/compare/ledger-rows.js";
import { headerLine, lines } from "../src/export/csv/write-table.js";
import { type Command, exitStatus, isOn, runIfStarted, UsageError } from "./command/command.js";
import { readFullRecord, recordFiles } from "./command/records.js";

const help = `Follows figures and claims through many articles, or many versions of one: where the same item in the same unit by the
same speaker, or the same quoted words, stand in several, it says how value, bound, speaker or hedge changed from one to
the next ("more than 100" became "100"; "alleges" became "says"), dated and with both places.

  npm run --silent clipsheet -- ledger output
  clipsheet ledger march/output april/output --csv > ledger.csv

OUTPUT is a folder of a build, the folder of an article, or a record.json. The table shows what changed.

  --all                  also what stayed the same
  --csv                  CSV instead of a table
  --json                 JSON instead of a table
  --help                 this text

Exit status: 0 done; 1 a record is not valid; 2 the command line has a fault.`;

const longestShown = 60;

const shown = (words: string): string => {
  const line = words.replaceAll(/\s+/gu, " ");
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
};

function placeTold({ record, finding, date }: Entry): string {
  const { section, paragraph } = finding.place;
  const parts = [
    date?.slice(0, 10),
    record.slug,
    section,
    paragraph === undefined ? undefined : `paragraph ${paragraph}`,
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}

function rowTold({ from, to, changed }: LedgerRow): string {
  const told = changed.map(
    (name) => `    ${name}: ${from.finding.members.get(name) ?? "none"} → ${to.finding.members.get(name) ?? "none"}`,
  );
  const [old, now] = [shown(from.finding.words), shown(to.finding.words)];
  return [
    old === now ? `"${now}"` : `"${old}" became "${now}"`,
    `    ${placeTold(from)} → ${placeTold(to)}`,
    ...told,
  ].join("\n");
}

const asJson = (rows: readonly LedgerRow[]): string => {
  const names = ledgerColumns.map(({ name }) => name);
  const objects = ledgerCells(rows).map((cells) =>
    Object.fromEntries(names.flatMap((name, order) => (cells[order] === undefined ? [] : [[name, cells[order]]]))),
  );
  return `${JSON.stringify(objects, null, 2)}\n`;
};

export const ledger: Command = {
  name: "ledger",
  summary: "how figures and claims changed from article to article",
  help,
  options: { all: { type: "boolean" }, csv: { type: "boolean" }, json: { type: "boolean" } },
  async run(paths, options) {
    if (isOn(options, "csv") && isOn(options, "json")) throw new UsageError("give one of --csv and --json");
    const records = [];
    for (const file of await recordFiles(paths.length > 0 ? paths : ["output"]))
      records.push(await readFullRecord(file));
    const rows = ledgerOf(records).filter(({ changed }) => isOn(options, "all") || changed.length > 0);
    if (isOn(options, "csv"))
      process.stdout.write(headerLine(ledgerColumns, {}) + lines(ledgerColumns, ledgerCells(rows), {}));
    else if (isOn(options, "json")) process.stdout.write(asJson(rows));
    else
      console.log(
        rows.length === 0 ? "Nothing that stands in several articles changed." : rows.map(rowTold).join("\n"),
      );
    return exitStatus.done;
  },
};

await runIfStarted(import.meta.url, ledger);
