/** How many of some findings are called sure, and how many of those and of the rest are right. */
export interface Certainty {
  readonly sure: number;
  readonly sureRight: number;
  readonly doubted: number;
  readonly doubtedRight: number;
}

export const none: Certainty = { sure: 0, sureRight: 0, doubted: 0, doubtedRight: 0 };

/** The counts with one more finding. */
export function counted(counts: Certainty, isSure: boolean, isRight: boolean): Certainty {
  const right = isRight ? 1 : 0;
  return isSure
    ? { ...counts, sure: counts.sure + 1, sureRight: counts.sureRight + right }
    : { ...counts, doubted: counts.doubted + 1, doubtedRight: counts.doubtedRight + right };
}

const percent = (part: number, whole: number): string => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);

/** Precision and coverage of what is called sure, and precision of what is called check, as a line of a table. */
export function line(name: string, { sure, sureRight, doubted, doubtedRight }: Certainty): string[] {
  return [
    name,
    `${sureRight} of ${sure}`,
    percent(sureRight, sure),
    percent(sure, sure + doubted),
    percent(doubtedRight, doubted),
  ];
}
