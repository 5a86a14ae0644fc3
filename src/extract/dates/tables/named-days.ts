/** Days that news names without their year, by the words that follow. */
export const NAMED_DAYS: readonly {
  readonly month: number;
  readonly day: number;
  readonly year: number;
  readonly followedBy: ReadonlySet<string>;
  readonly name: string;
}[] = [
  {
    month: 9,
    day: 11,
    year: 2001,
    followedBy: new Set([
      "attack",
      "attacks",
      "terror",
      "terrorist",
      "terrorists",
      "hijackers",
      "hijackings",
      "victims",
      "commission",
    ]),
    name: "the attacks of 11 September 2001",
  },
];
