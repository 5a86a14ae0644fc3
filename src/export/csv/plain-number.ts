/**
 * A number in plain decimal notation: the shortest digits that read back as the same number, never an exponent
 * (`1e21` and `1e-7` would be text to some readers), no minus on zero.
 */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot stand in a table`);
  const shortest = String(value === 0 ? 0 : value);
  const [mantissa = shortest, exponent] = shortest.split("e");
  return exponent === undefined ? shortest : shiftPoint(mantissa, Number(exponent));
}

/** `mantissa` × 10 to the power `exponent`, written out. */
function shiftPoint(mantissa: string, exponent: number): string {
  const sign = mantissa.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = mantissa.slice(sign.length).split(".");
  const digits = whole + fraction;
  const point = whole.length + exponent;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, "0")}`;
}
