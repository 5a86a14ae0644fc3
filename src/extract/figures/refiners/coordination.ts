import type { Candidate, FigureRefiner } from "../candidate.js";
import { coreOf } from "../extent.js";
import { scaled } from "../numeral.js";

/** Shares a unit over coordinated numbers, leftwards: `8 or $9`, `four-, five- and six-cylinder`, `280 million of the 1.5 billion shekels`. */
export const coordination: FigureRefiner = {
  name: "coordination",
  refine: (candidates, { atoms }) => {
    const shared = [...candidates];
    for (let index = shared.length - 2; index >= 0; index--) {
      const [left, right] = [shared[index], shared[index + 1]];
      if (left === undefined || right?.unit === undefined || left.unit !== undefined || left.form === "ratio") continue;
      const link = atoms
        .slice(coreOf(left).last + 1, coreOf(right).first)
        .map(({ normal }) => normal)
        .join(" ");
      if (isOtherMeasure(left, right, link)) continue;
      const isSide = right.unit.kind === "measure" && SIDES.test(link);
      if (!isSide && !(left.form === "fraction" ? PART_OF : COORDINATION).test(link)) continue;
      const { words: _words, ...unit } = right.unit;
      // "five of the past six races" says itself what is counted.
      const isStated = /^(?:out )?of the\b/.test(link) ? { isStated: true } : {};
      shared[index] = withScaleOf({ ...left, unit: { ...unit, ...isStated } }, right, link);
    }
    return shared;
  },
};

const COORDINATION =
  /^(?:- )?(?:, )?(?:- )?(?:or|and|and then|,|to(?: between)?|and a|or even|, or|, and|(?:out )?of(?: the| its| their| a)?(?: combined| total| estimated| nearly| some| about| roughly| first| last| past| next| final| top)?)$/;

/** "fell to 4,100, or 0.4%": the same told in another measure. */
function isOtherMeasure({ amount }: Candidate, { unit }: Candidate, link: string): boolean {
  return link === ", or" && unit?.kind === "percent" && amount.kind === "value" && amount.value >= 1000;
}

/** "an 8-by-11-inch sheet", "12 by 20 metres": both sides of a thing. */
const SIDES = /^(?:- )?by(?: -)?$/;

/** "two-thirds of the 1,200 houses": a part has the whole's unit. */
const PART_OF =
  /^of(?: the| its| their| all| combined| total| estimated| about| nearly| some| roughly| more than){0,3}$/;

/** `two or three million`: a small number before a scaled one shares its scale. */
function withScaleOf(left: Candidate, right: Candidate, link: string): Candidate {
  if (left.scale !== 1 || right.scale === 1 || left.amount.kind !== "value" || / of|of /.test(` ${link} `)) return left;
  const value = scaled(left.amount.value, right.scale);
  // "from 24 to 33-35 billion": a range at the end serves as one amount does.
  const least = right.amount.kind === "value" ? right.amount.value : right.amount.low;
  return value < least && left.amount.value < 1000
    ? { ...left, amount: { kind: "value", value }, scale: right.scale }
    : left;
}
