/** Prints how the records of the seed, the sample and the test articles compare with gold: `npx tsx tests/gold/report.ts [NAME...]`. */
import { articleCases, goldOf, recordOfCase, seedCase, seedIsPresent } from "./cases.js";
import { differencesOf, type Measurement, measure } from "./measure.js";
import { sumTallies, type Tally } from "./tally.js";

const cell = (tally: Tally): string => `${tally.right}/${tally.found}/${tally.gold} +${tally.false}`;

const sureCell = (measurements: readonly Measurement[]): string => {
  const sum = sumTallies(measurements.flatMap((one) => [one.figures, one.dates, one.claims]));
  return `${sum.sureRight}/${sum.sure}`;
};

function row(name: string, measurements: readonly Measurement[]): string[] {
  const front = measurements.flatMap((one) => one.front);
  const sum = (pick: (one: Measurement) => number): number => measurements.reduce((total, one) => total + pick(one), 0);
  return [
    name,
    `${front.filter((one) => one.right).length}/${front.length}`,
    `${sum((one) => one.sections.headingsRight)}/${sum((one) => one.sections.headings)}`,
    `${sum((one) => one.sections.linesRight)}/${sum((one) => one.sections.lines)}`,
    cell(sumTallies(measurements.map((one) => one.figures))),
    cell(sumTallies(measurements.map((one) => one.dates))),
    cell(sumTallies(measurements.map((one) => one.claims))),
    cell(sumTallies(measurements.map((one) => one.conflicts))),
    sureCell(measurements),
  ];
}

function print(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? "").length)));
  for (const cells of rows) {
    console.log(cells.map((text, column) => text.padEnd(widths[column] ?? 0)).join("  "));
  }
}

const wanted = new Set(process.argv.slice(2));
const cases = [...(seedIsPresent ? [seedCase] : []), ...articleCases].filter(
  (one) => wanted.size === 0 || wanted.has(one.name),
);
const measured = cases.map((one) => ({ name: one.name, measurement: measure(recordOfCase(one), goldOf(one)) }));
const own = measured.filter((one) => one.name !== seedCase.name).map((one) => one.measurement);

console.log("right / found / gold + false; sure: right / called sure (figures, dates, claims)\n");
print([
  ["article", "front", "headings", "lines", "figures", "dates", "claims", "conflicts", "sure"],
  ...measured.map((one) => row(one.name, [one.measurement])),
  ...(own.length > 1 ? [row("all but the seed", own)] : []),
]);
for (const { name, measurement } of measured) {
  const differences = differencesOf(measurement);
  if (differences.length > 0) {
    console.log(`\n${name}\n${differences.map((line) => `  ${line}`).join("\n")}`);
  }
}
