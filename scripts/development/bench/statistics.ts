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

/** Milliseconds that a piece of work takes. */
export function millisecondsOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * How often a second a piece of work can be done, warm: once without counting, then again and again for a second or two,
 * and the median of the rounds, so that a pause of the machine does not count.
 */
export function ratePerSecond(work: () => unknown, leastMilliseconds = 1500): number {
  work();
  const rounds: number[] = [];
  let spent = 0;
  while (spent < leastMilliseconds || rounds.length < 3) {
    const round = millisecondsOf(work);
    rounds.push(round);
    spent += round;
  }
  return 1000 / median(rounds);
}
