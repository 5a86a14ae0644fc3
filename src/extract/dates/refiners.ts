import { dateNamedDays } from "./refiners/date-named-days.js";
import { dropNames } from "./refiners/drop-names.js";
import { joinRanges } from "./refiners/join-ranges.js";
import { keepInCompany } from "./refiners/keep-in-company.js";
import type { DateRefiner } from "./refiners/refiner.js";

/** What happens to the candidates of a sentence before they are completed, in this order. */
export const DATE_REFINERS: readonly DateRefiner[] = [dropNames, joinRanges, keepInCompany, dateNamedDays];
