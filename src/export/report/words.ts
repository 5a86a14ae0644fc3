import type { Claim, Figure, Speaker } from "../../model/article-record.js";
import { plainNumber } from "../csv/plain-number.js";

/** "1 claim", "2 claims". */
export function counted(count: number, noun: string): string {
  return `${grouped(String(count))} ${noun}${count === 1 ? "" : "s"}`;
}

/** Digits of the whole part in groups of three, as English writes them. */
export function grouped(plain: string): string {
  const [whole = "", fraction] = plain.split(".");
  const parted = whole.length > 40 ? whole : whole.replace(/\B(?=(?:\d{3}){1,13}$)/g, ",");
  return fraction === undefined ? parted : `${parted}.${fraction}`;
}

/** A number for people: grouped, at most four decimals. */
function shownNumber(value: number): string {
  return grouped(plainNumber(Number.isInteger(value) ? value : Number(value.toFixed(4)) || value));
}

const boundWords: Readonly<Record<Figure["bound"], string>> = {
  exact: "",
  about: "about ",
  more_than: "more than ",
  at_least: "at least ",
  less_than: "less than ",
  at_most: "at most ",
};

const changeWords = { up: "up ", down: "down " } as const;

/** What a figure says, without its unit: "about 260", "down 64", "6 to 8". */
export function shownValue(figure: Figure, written: (value: number) => string = shownNumber): string {
  const { bound, change, value, low, high, negated } = figure;
  const ends = (value === undefined ? [low, high] : [value]).filter((end) => end !== undefined);
  const amount = ends.map(written).join(" to ");
  return `${negated === true ? "not " : ""}${change === undefined ? "" : changeWords[change]}${boundWords[bound]}${amount}`;
}

export const kindWords: Readonly<Record<Claim["kind"], string>> = {
  direct: "quoted",
  mixed: "partly quoted",
  indirect: "paraphrased",
};

/** How the speaker says it, where not plainly: the cue's verb, and whether the article says that it was not said. */
export function stanceOf({ force, negated }: Claim): string | undefined {
  const verb = force.replaceAll("_", " ");
  if (negated === true) return `not: “${verb}”`;
  return verb === "say" ? undefined : `“${verb}”`;
}

const scales = [
  [1e12, "trn"],
  [1e9, "bn"],
  [1e6, "m"],
] as const;

/** A number as short as a plot needs it, from a million on: 31.5m. */
export function shortNumber(value: number): string {
  const [divisor, suffix] = scales.find(([least]) => Math.abs(value) >= least) ?? [1, ""];
  return `${divisor === 1 ? shownNumber(value) : plainNumber(Number((value / divisor).toPrecision(4)))}${suffix}`;
}

/** Who a speaker is, beside the name. */
export function speakerDetails({ role, affiliation, kind }: Speaker): string | undefined {
  if (role !== undefined) return role;
  if (affiliation !== undefined) return affiliation;
  return kind === "unnamed" ? "not named in the article" : undefined;
}
