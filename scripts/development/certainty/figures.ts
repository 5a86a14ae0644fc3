import type { LanguageTools } from "../../../src/language/analysed-article.js";
import type { Figure } from "../../../src/model/article-record.js";
import { figuresOf } from "../../../src/pipeline.js";
import { type Certainty, counted, none } from "./share.js";

/** A line of the figures benchmark. */
interface FiguresLine {
  readonly id: string;
  readonly text: string;
  readonly quantities: readonly { readonly value: number | readonly [number, number] }[];
}

/** Relative difference that two ways of writing a number may have (the benchmark's own). */
const tolerance = 1e-5;

const isClose = (left: number, right: number): boolean => Math.abs(left - right) <= 1e-8 + tolerance * Math.abs(left);

function isValue(gold: number | readonly [number, number], figure: Omit<Figure, "inHeading">): boolean {
  if (typeof gold === "number") return figure.value !== undefined && isClose(gold, figure.value);
  const { low, high } = figure;
  return low !== undefined && high !== undefined && isClose(gold[0], low) && isClose(gold[1], high);
}

/** Of the figures found in the benchmark's sentences, how many have a value that the gold has there too; each gold value serves once. */
export function figureCertainty(lines: readonly FiguresLine[], language: LanguageTools): Certainty {
  return lines.reduce((counts, { id, text, quantities }) => {
    const left = quantities.map(({ value }) => value);
    return figuresOf(id, text, language).reduce((sum, figure) => {
      const place = left.findIndex((value) => isValue(value, figure));
      if (place >= 0) left.splice(place, 1);
      return counted(sum, figure.certainty === "sure", place >= 0);
    }, counts);
  }, none);
}
