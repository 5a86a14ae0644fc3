import type { FigureParser } from "./candidate.js";
import { cardinal } from "./parsers/cardinal.js";
import { fraction } from "./parsers/fraction.js";
import { height } from "./parsers/height.js";
import { indefinitePlural } from "./parsers/indefinite-plural.js";
import { multiple } from "./parsers/multiple.js";
import { ratio } from "./parsers/ratio.js";

/** What proposes figures at an atom, in order; the first that finds one wins. */
export const FIGURE_PARSERS: readonly FigureParser[] = [height, multiple, ratio, fraction, indefinitePlural, cardinal];
