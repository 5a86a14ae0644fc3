import type { Atom } from "../atom.js";
import { readDigits, scaled } from "../numeral.js";
import { SCALE_LETTERS, SCALE_WORDS, SMALL_NUMBERS, VULGAR_FRACTIONS } from "../tables/number-words.js";

/** A cardinal number as read: where it ends, what it is worth and the factor its scale gave (1 where none). */
export interface Cardinal {
  readonly last: number;
  readonly value: number;
  readonly factor: number;
  readonly form: "digits" | "words";
}

/** Reads the longest cardinal that begins at an atom: digits or words, with the scale words and letters that belong to it. */
export function readCardinal(atoms: readonly Atom[], at: number): Cardinal | undefined {
  const atom = atoms[at];
  if (atom === undefined) return undefined;
  const base = atom.kind === "number" ? readNumber(atoms, at) : readWords(atoms, at);
  return base === undefined ? undefined : withScale(atoms, base);
}

function readNumber(atoms: readonly Atom[], at: number): Cardinal | undefined {
  const written = atoms[at]?.text ?? "";
  const before = atoms[at - 1];
  if (before?.kind === "number" && atoms[at]?.spaced === false) return undefined;
  if (isOrdinal(atoms, at)) return undefined;
  const vulgar = VULGAR_FRACTIONS.get(written);
  if (vulgar !== undefined) return { last: at, value: vulgar[0] / vulgar[1], factor: 1, form: "digits" };
  const value = readDigits(written);
  if (value === undefined || !Number.isFinite(value)) return undefined;
  const fraction = readMixedFraction(atoms, at + 1);
  if (fraction !== undefined && Number.isInteger(value)) {
    return { last: fraction.last, value: value + fraction.value, factor: 1, form: "digits" };
  }
  const power = readPowerOfTen(atoms, at + 1);
  if (power !== undefined)
    return { last: power.last, value: Number(`${value}e${power.exponent}`), factor: 1, form: "digits" };
  return { last: at, value, factor: 1, form: "digits" };
}

/** `19th`: a rank. */
const isOrdinal = (atoms: readonly Atom[], at: number): boolean =>
  /^(?:st|nd|rd|th)$/.test(atoms[at + 1]?.normal ?? "") && atoms[at + 1]?.spaced === false;

/** `½` or `1/2` after a whole number: 2½, 2 1/2, 2-1/2. */
function readMixedFraction(atoms: readonly Atom[], at: number): { last: number; value: number } | undefined {
  const start = atoms[at]?.text === "-" && atoms[at]?.spaced === false ? at + 1 : at;
  const vulgar = VULGAR_FRACTIONS.get(atoms[start]?.text ?? "");
  if (vulgar !== undefined) return { last: start, value: vulgar[0] / vulgar[1] };
  const slashed = readSlashFraction(atoms, start);
  return slashed;
}

/** `3/4`: small whole numbers with no space round the slash, worth less than one. */
export function readSlashFraction(atoms: readonly Atom[], at: number): { last: number; value: number } | undefined {
  const [over, slash, under] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  if (over?.kind !== "number" || (slash?.text !== "/" && slash?.text !== "⁄") || under?.kind !== "number")
    return undefined;
  if (slash.spaced || under.spaced || !/^\d{1,2}$/.test(over.text) || !/^(?:[2-9]|10|12|16|32|64)$/.test(under.text))
    return undefined;
  if (atoms[at + 3]?.text === "/" || Number(over.text) >= Number(under.text)) return undefined;
  return { last: at + 2, value: Number(over.text) / Number(under.text) };
}

/** `× 10^-8`, `x 10−8`, `×108` as plain text leaves a raised exponent. */
function readPowerOfTen(atoms: readonly Atom[], at: number): { last: number; exponent: number } | undefined {
  const sign = atoms[at]?.text;
  if (sign !== "×" && sign !== "x" && sign !== "·" && sign !== "*") return undefined;
  const ten = atoms[at + 1];
  if (ten?.kind !== "number" || ten.text !== "10") return undefined;
  let next = at + 2;
  if (atoms[next]?.text === "^") next++;
  const minus = /^[-−–]$/.test(atoms[next]?.text ?? "");
  if (minus) next++;
  const exponent = atoms[next];
  if (exponent?.kind !== "number" || exponent.spaced || !/^\d{1,2}$/.test(exponent.text)) return undefined;
  return { last: next, exponent: (minus ? -1 : 1) * Number(exponent.text) };
}

/** Number words: `twenty-eight thousand six hundred and forty-two`, `a million`, `five and a half`, `two dozen`. */
function readWords(atoms: readonly Atom[], at: number): Cardinal | undefined {
  let next = at;
  let total = 0;
  let group = 0;
  let hasGroup = false;
  let lastScale = Number.POSITIVE_INFINITY;
  const first = atoms[at];
  if (first === undefined || first.kind !== "word") return undefined;
  if (first.normal === "a" || first.normal === "an") {
    const scale = SCALE_WORDS.get(atoms[at + 1]?.normal ?? "");
    if (scale === undefined || atoms[at + 1]?.kind !== "word" || isAbbreviatedScale(atoms[at + 1]?.normal))
      return undefined;
    group = 1;
    hasGroup = true;
    next = at + 1;
  }
  while (next < atoms.length) {
    const step = joinedStep(atoms, next, hasGroup);
    const word = atoms[step];
    if (word === undefined || word.kind !== "word") break;
    const small = SMALL_NUMBERS.get(word.normal);
    const scale = SCALE_WORDS.get(word.normal);
    if (small !== undefined && canFollow(group, small, hasGroup)) {
      group += small;
      hasGroup = true;
    } else if (scale === 100 && hasGroup && group > 0 && group < 100) {
      group *= 100;
    } else if (
      scale !== undefined &&
      scale !== 100 &&
      hasGroup &&
      scale < lastScale &&
      !isAbbreviatedScale(word.normal)
    ) {
      total += scaled(group, scale);
      group = 0;
      lastScale = scale;
      if (scale === 12) {
        next = step + 1;
        break;
      }
    } else break;
    next = step + 1;
  }
  if (!hasGroup) return undefined;
  const half = readPoint(atoms, next) ?? readAndFraction(atoms, next);
  const value = total + group + (half?.value ?? 0);
  return {
    last: half?.last ?? next - 1,
    value,
    factor: lastScale === Number.POSITIVE_INFINITY ? 1 : lastScale,
    form: "words",
  };
}

function isAbbreviatedScale(word: string | undefined): boolean {
  return word !== undefined && /^(?:mln|mn|mio|mil|bln|bn|trn|tn|thsd|\w+s)$/.test(word);
}

/** Skips a hyphen or `and` inside a number in words. */
function joinedStep(atoms: readonly Atom[], next: number, hasGroup: boolean): number {
  if (!hasGroup) return next;
  const atom = atoms[next];
  if (atom?.text === "-" && !atom.spaced && atoms[next + 1]?.spaced === false) return next + 1;
  // `and` only joins after hundred or a larger scale: "two and three" are two numbers.
  const before = SCALE_WORDS.get(atoms[next - 1]?.normal ?? "");
  if (
    atom?.normal === "and" &&
    before !== undefined &&
    before >= 100 &&
    SMALL_NUMBERS.has(atoms[next + 1]?.normal ?? "")
  )
    return next + 1;
  return next;
}

function canFollow(group: number, small: number, hasGroup: boolean): boolean {
  if (!hasGroup || group === 0) return true;
  if (group >= 100 && group % 100 === 0) return true;
  return small > 0 && small < 10 && group % 100 >= 20 && group % 10 === 0;
}

/** What a number with a decimal point in words is told of. */
const DECIMAL =
  /^(?:percent|per|percentage|%|million|billion|trillion|degrees?|met(?:re|er)s?|miles?|kilomet(?:re|er)s?|ton(?:ne)?s?|times)$/;

/** `point two`, `-point-one-five` after a whole number: digits behind the decimal point, in words. */
function readPoint(atoms: readonly Atom[], at: number): { last: number; value: number } | undefined {
  const afterHyphen = (place: number): number => (atoms[place]?.text === "-" ? place + 1 : place);
  const point = afterHyphen(at);
  if (atoms[point]?.normal !== "point") return undefined;
  let digits = "";
  let last = point;
  for (let place = afterHyphen(point + 1); ; place = afterHyphen(place + 1)) {
    const digit = SMALL_NUMBERS.get(atoms[place]?.normal ?? "");
    if (digit === undefined || digit > 9) break;
    digits += digit;
    last = place;
  }
  // "won by one point two weeks ago": a match's point, and a time.
  return digits === "" || !DECIMAL.test(atoms[last + 1]?.normal ?? "")
    ? undefined
    : { last, value: Number(`0.${digits}`) };
}

/** `and a half`, `and three-quarters` after a whole number. */
function readAndFraction(atoms: readonly Atom[], at: number): { last: number; value: number } | undefined {
  // "six-and-a-half years"
  if (["-", "and", "-", "a", "-", "half"].every((word, index) => atoms[at + index]?.normal === word))
    return { last: at + 5, value: 0.5 };
  if (atoms[at]?.normal !== "and") return undefined;
  const article = atoms[at + 1]?.normal;
  const noun = atoms[at + 2]?.normal;
  if ((article === "a" || article === "one") && noun === "half") return { last: at + 2, value: 0.5 };
  if ((article === "a" || article === "one") && noun === "quarter") return { last: at + 2, value: 0.25 };
  if ((article === "a" || article === "one") && noun === "third") return { last: at + 2, value: 1 / 3 };
  if (article === "three" && atoms[at + 2]?.text === "-" && atoms[at + 3]?.normal === "quarters")
    return { last: at + 3, value: 0.75 };
  return undefined;
}

/** Takes the scale words (`million`, `lakh crore`) or the glued scale letters (`1.2m`) that follow. */
function withScale(atoms: readonly Atom[], base: Cardinal): Cardinal {
  let { last, value, factor } = base;
  const glued = atoms[last + 1];
  if (base.form === "digits" && glued?.kind === "word" && !glued.spaced) {
    const letters = SCALE_LETTERS.get(glued.text);
    // `4K` and `8K` are resolutions, `5K` a race; `$5K` is money.
    const isName = glued.text === "K" && value < 10 && !followsCurrency(atoms, base);
    if (letters !== undefined && !isName && !(letters.doubtful && !isScaleLetter(atoms, base, glued.text))) {
      return { ...base, last: last + 1, value: scaled(value, letters.factor), factor: letters.factor };
    }
  }
  for (let taken = 0; taken < 2; taken++) {
    const hyphen = jointBeforeScale(atoms, last + 1);
    const word = atoms[last + 1 + hyphen];
    const scale = word?.kind === "word" ? SCALE_WORDS.get(word.normal) : undefined;
    // A bare `m` after a space is a scale only behind a currency sign, which `isScaleLetter` knows.
    if (scale === undefined || (base.form === "words" && !(value % 1 !== 0 || factor === 1))) break;
    if (base.form === "digits" && scale === 12 && word?.normal !== "dozen") break;
    if (/^(?:millions|billions|trillions)$/.test(word?.normal ?? "") && atoms[last + 2 + hyphen]?.normal !== "of")
      break;
    value = scaled(value, scale);
    factor *= scale;
    last += 1 + hyphen;
  }
  if (factor === 1 && base.form === "digits") {
    const letter = atoms[last + 1];
    if (letter?.kind === "word" && letter.spaced && /^(?:m|b)$/i.test(letter.text) && followsCurrency(atoms, base)) {
      const scale = letter.text.toLowerCase() === "m" ? 1e6 : 1e9;
      return { ...base, last: last + 1, value: scaled(value, scale), factor: scale };
    }
  }
  return { ...base, last, value, factor };
}

/** Atoms between a number and its scale word: a hyphen, or what says that it is more ("$20-plus trillion", "500+ million"). */
function jointBeforeScale(atoms: readonly Atom[], at: number): number {
  const isGlued = (place: number): boolean => atoms[place]?.spaced === false;
  if (atoms[at]?.text === "+" && isGlued(at)) return 1;
  if (atoms[at]?.text !== "-" || !isGlued(at + 1)) return 0;
  return atoms[at + 1]?.normal === "plus" ? 2 : 1;
}

function followsCurrency(atoms: readonly Atom[], base: Cardinal): boolean {
  let before = base.last - 1;
  if (atoms[before]?.kind === "word" && /^(?:US|A|AU|C|CA|HK|NZ|S)$/.test(atoms[before]?.text ?? "")) before--;
  return (
    /^[\p{Sc}]$/u.test(atoms[before]?.text ?? "") ||
    /^(?:USD|EUR|GBP|RM|Rs|PS|AUD|CAD|CHF|JPY|INR|[A-Z]{3})$/.test(atoms[base.last - 1]?.text ?? "")
  );
}

/** Whether `m`, `b`, `t` behind digits multiply. Money does; otherwise a metre stands alone or before its dimension, a million before what it counts. */
function isScaleLetter(atoms: readonly Atom[], base: Cardinal, letter: string): boolean {
  if (followsCurrency(atoms, base)) return true;
  if (letter === "t" || letter === "T" || letter === "mm") return false;
  const next = atoms[base.last + 2];
  // "a 30m-euro winger"; "a 30m-high mast" is measured.
  if (next?.text === "-") return CURRENCY_BEHIND_HYPHEN.test(atoms[base.last + 3]?.normal ?? "");
  if (next === undefined || next.kind !== "word") return false;
  if (letter === "b") return true;
  if (next.normal === "of") return isOfThings(atoms, base.last + 3);
  return (
    MILLION_OF.test(next.normal) ||
    (next.normal.length > 3 && next.normal.endsWith("s") && !NOT_AFTER_MILLION.test(next.normal))
  );
}

/** "35m of its loudspeakers", "2m of these letters": a length is of a material, a million of things somebody has or points to. */
function isOfThings(atoms: readonly Atom[], at: number): boolean {
  if (!/^(?:its|their|his|her|our|your|these|those)$/.test(atoms[at]?.normal ?? "")) return false;
  const phrase = atoms.slice(at + 1, at + 5);
  const end = phrase.findIndex(({ kind }) => kind !== "word");
  return (end < 0 ? phrase : phrase.slice(0, end)).some(({ normal }) => normal.length > 3 && /[^s]s$/.test(normal));
}

const CURRENCY_BEHIND_HYPHEN =
  /^(?:euro|dollar|pound|yen|yuan|rupee|krone|krona|franc|peso|real|rouble|ruble|rand|won|lira|zloty|shekel|dirham|riyal|ringgit|baht|naira)$/;
const MILLION_OF = /^(?:people|euros?|dollars?|pounds?|yen|yuan|rupees?|children|combined|more|new|women|men|users)$/;
/** Plurals that a length in metres stands before. */
const NOT_AFTER_MILLION =
  /^(?:across|hurdles|tall|finals|towards|always|races|heats|medals|waves|seas|winds|this|less|freestyle|was|has)$/;
