import { loadEnglish } from "../../../src/language/english.js";
import { claimsOf, figuresOf } from "../../../src/pipeline.js";
import { MAXIMUM_BYTES } from "../../../src/read/plain-text/index.js";
import { type StageRunner, type StageTimes, stageRunner } from "./stages.js";
import { growth, processorMillisecondsOf } from "./statistics.js";
import { printTable, rounded } from "./table.js";
import { hostileTexts, longArticle } from "./texts.js";

const kilobyte = 1024;

/** Each text is measured at these lengths; fixed costs hide growth at shorter ones. */
const lengths = [64 * kilobyte, 256 * kilobyte, 1024 * kilobyte];

/** No longer text after one that has taken so long: what grows as a square would take hours. */
const patienceMilliseconds = 20_000;

/** What a stage takes at least before its growth is worth naming; below, the clock and the collector decide. */
const noticeableMilliseconds = 50;

interface Measurement {
  readonly length: number;
  readonly times: StageTimes;
}

const total = ({ times }: Measurement): number => [...times.values()].reduce((sum, time) => sum + time, 0);

/** From the shortest length to the longest, or to where patience ends. */
function measured(name: string, textOf: (length: number) => string, run: StageRunner): Measurement[] {
  run(textOf(kilobyte));
  const measurements: Measurement[] = [];
  for (const length of lengths) {
    const measurement = { length, times: run(textOf(length)) };
    measurements.push(measurement);
    console.error(`${name}, ${length / kilobyte} KB: ${Math.round(total(measurement))} ms`);
    if (total(measurement) > patienceMilliseconds) break;
  }
  return measurements;
}

/** The stage whose time grows fastest, of those that take noticeable time at the end. */
function steepest(first: Measurement, last: Measurement): string {
  const stages = [...last.times]
    .filter(([, time]) => time > noticeableMilliseconds)
    .map(([stage, time]): [string, number] => {
      const before = Math.max(first.times.get(stage) ?? 0, 0.1);
      return [stage, growth([first.length, before], [last.length, time])];
    })
    .sort((left, right) => right[1] - left[1]);
  const [stage] = stages;
  return stage === undefined ? "none noticeable" : `${stage[0]} ${rounded(stage[1])}`;
}

function row(name: string, measurements: readonly Measurement[]): (string | number)[] {
  const last = measurements.at(-1);
  const first = measurements[0];
  if (first === undefined || last === undefined) return [name];
  return [
    name,
    Math.round(first.length / kilobyte),
    Math.round(total(first)),
    Math.round(last.length / kilobyte),
    Math.round(total(last)),
    rounded(growth([first.length, total(first)], [last.length, total(last)])),
    steepest(first, last),
  ];
}

const head = ["text", "KB", "ms", "KB", "ms", "slope", "steepest stage"];

/** The filters, on ordinary text longer than an article may be. */
function filterRows(): (string | number)[][] {
  const language = loadEnglish();
  const filters = { figures: figuresOf, claims: claimsOf };
  return Object.entries(filters).map(([stage, filter]) =>
    row(
      `clipsheet ${stage}`,
      [1, 10].map((megabytes): Measurement => {
        const text = longArticle(megabytes * 1024 * kilobyte);
        const time = processorMillisecondsOf(() => filter("bench", text, language));
        return { length: text.length, times: new Map([[stage, time]]) };
      }),
    ),
  );
}

/** Time over length through all stages, on texts made to break them and on a long ordinary one. */
export async function measureLength(): Promise<void> {
  const run = await stageRunner();
  const rows = Object.entries(hostileTexts).map(([name, textOf]) => row(name, measured(name, textOf, run)));
  // About the longest that an article may be, and a tenth of it.
  const ordinary = [0.09, 0.9].map((share): Measurement => {
    const text = longArticle(share * MAXIMUM_BYTES);
    return { length: text.length, times: run(text) };
  });
  rows.push(row("ordinary paragraphs", ordinary), ...filterRows());
  printTable("Processor time over length, all stages with exports (slope 1 is linear, 2 quadratic)", head, rows);
}
