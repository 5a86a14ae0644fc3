/** What parts thousands and what comes before decimals, as CLDR has it for a language; undefined where it has nothing. */
function separatorsOf(language: string): { readonly group: string; readonly decimal: string } | undefined {
  const tag = `${language}-u-nu-latn`;
  if (Intl.NumberFormat.supportedLocalesOf(tag).length === 0) return undefined;
  const parts = new Intl.NumberFormat(tag).formatToParts(1_234_567.8);
  const written = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  return { group: written("group"), decimal: written("decimal") };
}

const SPACE = /[\u00a0\u202f ]/;
const SPACES = /[\u00a0\u202f ]/g;

/**
 * The value of digits as a language writes numbers: `1.234,5` is 1234.5 in German and nothing in English. Undefined
 * where the language's number format is not known, or the digits are not in it.
 */
export function readDigits(digits: string, language: string): number | undefined {
  if (/^\d+$/.test(digits)) return Number(digits);
  const separators = separatorsOf(language);
  if (separators === undefined) return undefined;
  const [group, decimal] = [separators.group, separators.decimal].map((sign) =>
    SPACE.test(sign) ? " " : sign.replace("’", "'"),
  );
  const plain = digits.replace(SPACES, " ").replace(/’/g, "'");
  const [whole = "", fraction, ...rest] = plain.split(decimal ?? ".");
  if (rest.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
  const groups = whole.split(group === "" || group === undefined ? " " : group);
  const isGrouped = groups.length === 1 || groups.slice(1).every((part) => part.length === 3);
  if (
    !isGrouped ||
    !groups.every((part) => /^\d+$/.test(part)) ||
    (groups[0]?.length ?? 4) > (groups.length > 1 ? 3 : 15)
  )
    return undefined;
  return Number(`${groups.join("")}${fraction === undefined ? "" : `.${fraction}`}`);
}
