import type { ArticleRecord, Figure } from "../../src/model/article-record.js";
import type { Gold, GoldBound, GoldFigure } from "./gold.js";
import { overlapsAny, pairByOverlap } from "./pairing.js";
import { type Tally, tally } from "./tally.js";

const boundNames: Readonly<Record<GoldBound, Figure["bound"]>> = {
  "=": "exact",
  "~": "about",
  ">": "more_than",
  ">=": "at_least",
  "<": "less_than",
  "<=": "at_most",
};

/** Equal to nine digits: values are printed decimals, never sums of many. */
function sameNumber(left: number | undefined, right: number): boolean {
  return left !== undefined && Math.abs(left - right) <= Math.abs(right) * 1e-9;
}

function sameValue(found: Figure, gold: GoldFigure): boolean {
  return typeof gold.value === "number"
    ? sameNumber(found.value, gold.value)
    : sameNumber(found.low, gold.value[0]) && sameNumber(found.high, gold.value[1]);
}

function sameUnit(found: Figure, gold: GoldFigure): boolean {
  return gold.unit === null || [gold.unit, ...(gold.unitAlso ?? [])].includes(found.unit.name);
}

function wrongDetails(found: Figure, gold: GoldFigure): string[] {
  return [
    ...(found.bound === boundNames[gold.bound] ? [] : ["bound"]),
    ...(sameValue(found, gold) ? [] : ["value"]),
    ...(sameUnit(found, gold) ? [] : ["unit"]),
  ];
}

const shown = (figure: Figure): string =>
  `${figure.bound} ${figure.value ?? `${figure.low}..${figure.high}`} "${figure.unit.name}"${figure.change ? ` ${figure.change}` : ""}`;

const shownGold = (gold: GoldFigure): string =>
  `${boundNames[gold.bound]} ${typeof gold.value === "number" ? gold.value : gold.value.join("..")} "${gold.unit}"${gold.change ? ` ${gold.change}` : ""}`;

/** For each gold figure the found one, or undefined; and the found ones that nothing in gold asks for or allows. */
function pairFigures(record: ArticleRecord, gold: Gold) {
  const pairs = pairByOverlap(
    gold.figures.map((figure) => [figure]),
    record.figures.map((figure) => [figure]),
  );
  const taken = new Set(pairs);
  const allowed = [...(gold.optionalFigures ?? []), ...(gold.unjudged ?? [])];
  return {
    found: pairs.map((index) => record.figures[index]),
    false: record.figures.filter((figure, index) => !taken.has(index) && !overlapsAny(figure, allowed)),
  };
}

/** Figures: found where they overlap; right with bound, value and unit. The direction of a change is a detail of its own. */
export function measureFigures(record: ArticleRecord, gold: Gold): Tally {
  const paired = pairFigures(record, gold);
  const pairs = gold.figures.flatMap((wanted, index) => {
    const found = paired.found[index];
    return found === undefined ? [] : [{ wanted, found, wrong: wrongDetails(found, wanted) }];
  });
  const changed = pairs.filter(({ wanted, found }) => wanted.change !== found.change);
  const missed = gold.figures.filter((_, index) => paired.found[index] === undefined);
  const measured = tally({
    pairs: pairs.map(({ found, wrong }) => ({ certainty: found.certainty, wrong })),
    details: ["bound", "value", "unit"],
    missed: missed.map((one) => `figure missed: "${one.text}"`),
    false: paired.false.map((one) => ({
      certainty: one.certainty,
      difference: `figure false (${one.certainty}): "${one.text}" ${shown(one)}`,
    })),
    differences: [
      ...pairs
        .filter(({ wrong }) => wrong.length > 0)
        .map(
          ({ wanted, found, wrong }) =>
            `figure ${wrong.join(", ")} (${found.certainty}): "${wanted.text}" is ${shownGold(wanted)}, found "${found.text}" ${shown(found)}`,
        ),
      ...changed.map(
        ({ wanted, found }) =>
          `figure change: "${wanted.text}" is ${wanted.change ?? "none"}, found ${found.change ?? "none"}`,
      ),
    ],
  });
  return { ...measured, details: { ...measured.details, change: pairs.length - changed.length } };
}
