/** The middle of the values; of an even number of them, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The exponent with which time grows with length between two measurements: 1 is linear, 2 quadratic. */
export function growth(shorter: readonly [length: number, time: number], longer: readonly [number, number]): number {
  return Math.log(longer[1] / shorter[1]) / Math.log(longer[0] / shorter[0]);
}

/** Processor time of a piece of work in milliseconds: what else the machine does counts little. */
export function processorMillisecondsOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How long a piece of work is done before it is measured: the engine goes on compiling what runs often for that long. */
const warmingMilliseconds = 8000;

/** How often a second of processor time a piece of work can be done, warm: the median of at least a second and a half. */
export function ratePerSecond(work: () => unknown, leastMilliseconds = 1500): number {
  roundsOf(work, warmingMilliseconds);
  return 1000 / median(roundsOf(work, leastMilliseconds));
}

/** Does the work again and again for at least so long; how long each round took. */
function roundsOf(work: () => unknown, leastMilliseconds: number): number[] {
  const rounds: number[] = [];
  for (let spent = 0; spent < leastMilliseconds; spent += rounds.at(-1) ?? 0)
    rounds.push(processorMillisecondsOf(work));
  return rounds;
}
