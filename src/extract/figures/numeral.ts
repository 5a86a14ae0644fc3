/**
 * The value of digits as news text writes them: `1,234.5`, `12,34,567` (Indian grouping), `10 000`, `.534`.
 * Undefined where the marks make no number (`1.2.3`, `12,3456`) or the digits go on for ever.
 */
export function readDigits(written: string): number | undefined {
  if (written.length > 40) return undefined;
  const grouped = written.replace(/[\u00a0\u2009\u202f ]/g, ",");
  if (/^\d+$/.test(grouped) || /^\d*\.\d+$/.test(grouped)) return Number(grouped);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(grouped)) return Number(grouped.replaceAll(",", ""));
  if (/^\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?$/.test(grouped)) return Number(grouped.replaceAll(",", ""));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(grouped)) return Number(grouped.replaceAll(".", ""));
  return undefined;
}

/** `value` times a factor, rounded once: 1.1 million is 1100000 and not 1100000.0000000001. */
export function scaled(value: number, factor: number): number {
  const power = Math.round(Math.log10(factor));
  if (10 ** power !== factor) return value * factor;
  const written = String(value);
  return written.includes("e") ? value * factor : Number(`${written}e${power}`);
}
