import { type Markish, type PlotOptions, plot, text } from "@observablehq/plot";
import { html, Markup } from "../html.js";
import { SvgDocument } from "./svg-document.js";

/** Width in pixels: that of a phone, so that the words in a plot are as large there as on a desktop. */
const width = 340;
const rowHeight = 42;
const axisHeight = 28;
const margin = 10;

/** Text is as wide as about so many letters m, the row's two labels together; Plot counts in ems of the font's size. */
const leftLabelWidth = 17;
const rightLabelWidth = 10.5;

/** How far below a row's middle its shapes stand, and above it its labels, in pixels. */
export const shapeOffset = 9;
const labelOffset = -9;

/** What every row of a plot says in words: what it is on the left, how much on the right. */
export interface LabelledRow {
  readonly label: string;
  readonly amount: string;
}

/** A plot of rows on one axis. */
interface RowPlot<Row extends LabelledRow> {
  readonly rows: readonly Row[];
  readonly x: object;
  readonly hasAxis: boolean;
  /** What the plot shows, for those who do not see it. */
  readonly description: string;
  /** The marks of the rows; `y` is the row's number. */
  readonly marks: (data: readonly (Row & { readonly y: number })[]) => Markish[];
}

/** Bidirectional controls end where a label is cut, so they are left out. */
const withoutControls = (label: string): string => label.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");

/** Draws rows one below the other, each under its labels, as SVG. */
export function rowPlot<Row extends LabelledRow>({ rows, x, hasAxis, description, marks }: RowPlot<Row>): Markup {
  const data = rows.map((row, y) => ({
    ...row,
    label: withoutControls(row.label),
    amount: withoutControls(row.amount),
    y,
  }));
  const marginBottom = hasAxis ? axisHeight : 0;
  const drawn = plot({
    // Plot's types ask for a whole Document; it uses what this one has.
    document: new SvgDocument() as unknown as NonNullable<PlotOptions["document"]>,
    className: "plot",
    width,
    height: rows.length * rowHeight + marginBottom,
    marginTop: 0,
    marginBottom,
    marginLeft: margin,
    marginRight: margin,
    x,
    y: { type: "band", domain: data.map(({ y }) => y), axis: null, padding: 0 },
    marks: [
      ...marks(data),
      text(data, {
        y: "y",
        text: "label",
        frameAnchor: "left",
        dy: labelOffset,
        dx: -margin / 2,
        textOverflow: "ellipsis-end",
        lineWidth: leftLabelWidth,
      }),
      text(data, {
        y: "y",
        text: "amount",
        frameAnchor: "right",
        dy: labelOffset,
        dx: margin / 2,
        textOverflow: "ellipsis-end",
        lineWidth: rightLabelWidth,
      }),
    ],
  });
  return html`<div class="drawing" role="img" aria-label="${description}">${new Markup(String(drawn))}</div>`;
}
