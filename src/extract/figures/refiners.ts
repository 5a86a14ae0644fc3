import type { FigureRefiner } from "./candidate.js";
import { age } from "./refiners/age.js";
import { bound } from "./refiners/bound.js";
import { change } from "./refiners/change.js";
import { counted } from "./refiners/counted.js";
import { dropAddresses } from "./refiners/drop-addresses.js";
import { dropCalendar } from "./refiners/drop-calendar.js";
import { dropLabels } from "./refiners/drop-labels.js";
import { dropNames } from "./refiners/drop-names.js";
import { dropPronouns } from "./refiners/drop-pronouns.js";
import { item } from "./refiners/item.js";
import { measure } from "./refiners/measure.js";
import { money } from "./refiners/money.js";
import { range } from "./refiners/range.js";
import { rate } from "./refiners/rate.js";
import { sharedUnit } from "./refiners/shared-unit.js";
import { sign } from "./refiners/sign.js";

/** What completes, merges and drops the proposed figures of a sentence, in order. */
export const FIGURE_REFINERS: readonly FigureRefiner[] = [
  sign,
  money,
  measure,
  dropCalendar,
  dropLabels,
  dropAddresses,
  dropNames,
  dropPronouns,
  range,
  age,
  counted,
  rate,
  sharedUnit,
  bound,
  change,
  item,
];
