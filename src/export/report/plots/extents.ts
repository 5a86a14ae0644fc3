import { dot, ruleY, tickX } from "@observablehq/plot";
import type { Figure } from "../../../model/article-record.js";
import type { Markup } from "../html.js";
import { shortNumber } from "../words.js";
import { type LabelledRow, rowPlot, shapeOffset } from "./rows.js";

/** What a figure covers on its axis. */
interface Extent {
  readonly low: number;
  readonly high: number;
  /** Whether it goes on beyond its lower or upper end. */
  readonly opens: "down" | "up" | "neither";
  readonly shape: "point" | "about" | "range";
}

/** A figure as a row of a plot. */
export interface ExtentRow extends LabelledRow {
  readonly figure: Figure;
}

/** What a figure covers; undefined where it has no number. */
export function extentOf({ value, low, high, bound }: Figure): Extent | undefined {
  if (value === undefined) {
    if (low === undefined || high === undefined) return undefined;
    return { low, high, opens: "neither", shape: "range" };
  }
  const opens =
    bound === "more_than" || bound === "at_least"
      ? "up"
      : bound === "less_than" || bound === "at_most"
        ? "down"
        : "neither";
  return { low: value, high: value, opens, shape: bound === "about" ? "about" : "point" };
}

/** Where the largest is so many times the smallest, a linear axis shows nothing of the small ones. */
const logarithmicFrom = 40;

interface Axis {
  readonly type: "linear" | "log";
  readonly domain: readonly [number, number];
  readonly ticks?: readonly number[] | number;
}

/** Powers of ten, so that labels do not stand too close. */
function logarithmicTicks(low: number, high: number): number[] {
  const [first, last] = [Math.ceil(Math.log10(low)), Math.floor(Math.log10(high))];
  const step = Math.max(1, Math.ceil((last - first) / 5));
  const ticks: number[] = [];
  for (let power = first; power <= last; power += step) ticks.push(10 ** power);
  return ticks;
}

function axisOf(extents: readonly Extent[]): Axis {
  const low = Math.min(...extents.map((extent) => extent.low));
  const high = Math.max(...extents.map((extent) => extent.high));
  if (low > 0 && high / low >= logarithmicFrom) {
    const domain = [low / 2, high * 2] as const;
    return { type: "log", domain, ticks: logarithmicTicks(...domain) };
  }
  const span = Math.max(high, 0) - Math.min(low, 0);
  const room = span === 0 ? 1 : span * 0.12;
  return { type: "linear", domain: [low < 0 ? low - room : 0, high > 0 ? high + room : room], ticks: 4 };
}

/** Whether the axis of the figures counts in powers of ten, which a caption should say. */
export function isLogarithmic(rows: readonly ExtentRow[]): boolean {
  return axisOf(rows.flatMap(({ figure }) => extentOf(figure) ?? [])).type === "log";
}

/**
 * Figures of one unit below each other: a point where a value is given, hollow where it is approximate, a bar with ends
 * for a range, a line with an arrowhead to where an open bound leads.
 */
export function extentPlot(rows: readonly ExtentRow[], description: string): Markup {
  const drawn = rows.flatMap((row) => {
    const extent = extentOf(row.figure);
    return extent === undefined ? [] : [{ ...row, extent }];
  });
  const axis = axisOf(drawn.map(({ extent }) => extent));
  const [least, most] = axis.domain;
  return rowPlot({
    rows: drawn.map((row) => ({
      ...row,
      from: row.extent.opens === "down" ? least : row.extent.low,
      to: row.extent.opens === "up" ? most : row.extent.high,
    })),
    x: { ...axis, label: null, grid: true, tickFormat: shortNumber },
    hasAxis: true,
    description,
    marks: (data) => {
      const of = (shape: Extent["shape"]) => data.filter(({ extent }) => extent.shape === shape);
      const arrows = [
        ...data.filter(({ extent }) => extent.opens === "up").map(({ y, to }) => ({ y, x: to, rotate: 90 })),
        ...data.filter(({ extent }) => extent.opens === "down").map(({ y, from }) => ({ y, x: from, rotate: -90 })),
      ];
      const ends = of("range").flatMap(({ y, from, to }) => [from, to].map((x) => ({ y, x })));
      const stroke = "var(--shape)";
      return [
        ruleY(data, { y: "y", x1: "from", x2: "to", stroke, strokeWidth: 2, dy: shapeOffset }),
        tickX(ends, { x: "x", y: "y", stroke, strokeWidth: 2, dy: shapeOffset, insetTop: 16, insetBottom: 16 }),
        dot(arrows, { x: "x", y: "y", rotate: "rotate", symbol: "triangle", fill: stroke, r: 4, dy: shapeOffset }),
        dot([...of("point"), ...of("about")], {
          x: ({ extent }) => (extent.opens === "down" ? extent.high : extent.low),
          y: "y",
          stroke,
          strokeWidth: 2,
          fill: ({ extent }) => (extent.shape === "about" ? "var(--surface)" : stroke),
          r: 4.5,
          dy: shapeOffset,
        }),
      ];
    },
  });
}
