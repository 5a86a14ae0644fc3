import type { FigureParser, FigureRefiner } from "./candidate.js";
import { foundDates } from "./filters/dates.js";
import { fixedForms } from "./filters/fixed-forms.js";
import { glued } from "./filters/glued.js";
import { listMarks } from "./filters/list-marks.js";
import { membership } from "./filters/membership.js";
import { names } from "./filters/names.js";
import { scores } from "./filters/scores.js";
import { wordNumbers } from "./filters/word-numbers.js";
import { years } from "./filters/years.js";
import { andAHalf } from "./parsers/and-a-half.js";
import { cardinal } from "./parsers/cardinal.js";
import { fraction } from "./parsers/fraction.js";
import { height } from "./parsers/height.js";
import { indefinitePlural } from "./parsers/indefinite-plural.js";
import { lengthOfTime } from "./parsers/length-of-time.js";
import { multiple } from "./parsers/multiple.js";
import { ratio } from "./parsers/ratio.js";
import { age } from "./refiners/age.js";
import { apart } from "./refiners/apart.js";
import { asOf } from "./refiners/as-of.js";
import { bound } from "./refiners/bound.js";
import { change } from "./refiners/change.js";
import { coordination } from "./refiners/coordination.js";
import { counted } from "./refiners/counted.js";
import { currencyCountry } from "./refiners/currency-country.js";
import { degrees } from "./refiners/degrees.js";
import { doubt } from "./refiners/doubt.js";
import { ellipsis } from "./refiners/ellipsis.js";
import { item } from "./refiners/item.js";
import { listed } from "./refiners/listed.js";
import { measure } from "./refiners/measure.js";
import { money } from "./refiners/money.js";
import { negation } from "./refiners/negation.js";
import { numberOf } from "./refiners/number-of.js";
import { ofAKind } from "./refiners/of-a-kind.js";
import { part } from "./refiners/part.js";
import { peopleOf } from "./refiners/people-of.js";
import { percentagePoints } from "./refiners/percentage-points.js";
import { persons } from "./refiners/persons.js";
import { predicate } from "./refiners/predicate.js";
import { range } from "./refiners/range.js";
import { rate } from "./refiners/rate.js";
import { sharedBound } from "./refiners/shared-bound.js";
import { sign } from "./refiners/sign.js";
import { ton } from "./refiners/ton.js";
import { votes } from "./refiners/votes.js";

/** What proposes numbers; at each place in a sentence the longest proposal counts, of equal ones the first. */
export const PARSERS: readonly FigureParser[] = [
  height,
  andAHalf,
  lengthOfTime,
  ratio,
  multiple,
  fraction,
  cardinal,
  indefinitePlural,
];

/** What becomes of them, in this order. */
export const REFINERS: readonly FigureRefiner[] = [
  fixedForms,
  money,
  measure,
  currencyCountry,
  ton,
  degrees,
  age,
  foundDates,
  sign,
  ofAKind,
  persons,
  counted,
  glued,
  rate,
  bound,
  votes,
  range,
  coordination,
  listed,
  scores,
  years,
  listMarks,
  names,
  part,
  peopleOf,
  predicate,
  wordNumbers,
  membership,
  ellipsis,
  sharedBound,
  change,
  percentagePoints,
  item,
  numberOf,
  apart,
  negation,
  asOf,
  doubt,
];
