/** What was found of one kind of thing, against what gold has. */
export interface Tally {
  readonly gold: number;
  /** Gold things that were found, right or wrong in detail. */
  readonly found: number;
  /** Gold things that were found and right in every detail that is judged. */
  readonly right: number;
  /** Things found that gold does not have. */
  readonly false: number;
  /** Of the things found that are judged: how many were called sure, and how many of these are right. */
  readonly sure: number;
  readonly sureRight: number;
  /** How often each detail was right, among the things found. */
  readonly details: Readonly<Record<string, number>>;
  /** One line for every difference, for people. */
  readonly differences: readonly string[];
}

const noTally: Tally = { gold: 0, found: 0, right: 0, false: 0, sure: 0, sureRight: 0, details: {}, differences: [] };

/** The sum of several tallies. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum, one) => {
    const details: Record<string, number> = { ...sum.details };
    for (const [name, count] of Object.entries(one.details)) {
      details[name] = (details[name] ?? 0) + count;
    }
    return {
      gold: sum.gold + one.gold,
      found: sum.found + one.found,
      right: sum.right + one.right,
      false: sum.false + one.false,
      sure: sum.sure + one.sure,
      sureRight: sum.sureRight + one.sureRight,
      details,
      differences: [...sum.differences, ...one.differences],
    };
  }, noTally);
}

interface Judged {
  readonly certainty: "sure" | "check";
  /** Names of the details that are wrong; empty where all is right. */
  readonly wrong: readonly string[];
}

/** Builds a tally from pairs that were judged, things missed and things that are false. */
export function tally(input: {
  readonly pairs: readonly Judged[];
  readonly details: readonly string[];
  readonly missed: readonly string[];
  readonly false: readonly { readonly certainty: "sure" | "check"; readonly difference: string }[];
  readonly differences: readonly string[];
}): Tally {
  const right = input.pairs.filter((pair) => pair.wrong.length === 0);
  const isSure = (thing: { readonly certainty: "sure" | "check" }): boolean => thing.certainty === "sure";
  return {
    gold: input.pairs.length + input.missed.length,
    found: input.pairs.length,
    right: right.length,
    false: input.false.length,
    sure: [...input.pairs, ...input.false].filter(isSure).length,
    sureRight: right.filter(isSure).length,
    details: Object.fromEntries(
      input.details.map((name) => [name, input.pairs.filter((pair) => !pair.wrong.includes(name)).length]),
    ),
    differences: [...input.differences, ...input.missed, ...input.false.map((one) => one.difference)],
  };
}
