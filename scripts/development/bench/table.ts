import Table from "cli-table3";
import { chalk } from "zx";

/** Prints a table under a heading; numbers are set to the right. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const isNumeric = head.map((_, column) => rows.every((row) => typeof row[column] === "number" || row[column] === ""));
  const table = new Table({
    head: [...head],
    style: { head: [], border: [] },
    colAligns: isNumeric.map((numeric) => (numeric ? "right" : "left")),
  });
  for (const row of rows) table.push(row.map(String));
  console.log(`\n${chalk.bold(title)}\n${table.toString()}`);
}

/** A number for a table: three significant digits, no exponent. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
