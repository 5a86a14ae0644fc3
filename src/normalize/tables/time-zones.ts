/**
 * Abbreviations of time zones that mean one offset from UTC (IANA time zone database, 2024a). Those that mean
 * several are left out: CST (China, Central), IST (India, Ireland, Israel), AST, BST outside Britain is read as British.
 */
export const TIME_ZONES: ReadonlyMap<string, string> = new Map([
  ["Z", "Z"],
  ["UTC", "Z"],
  ["GMT", "Z"],
  ["BST", "+01:00"],
  ["WET", "Z"],
  ["WEST", "+01:00"],
  ["CET", "+01:00"],
  ["CEST", "+02:00"],
  ["EET", "+02:00"],
  ["EEST", "+03:00"],
  ["MSK", "+03:00"],
  ["TRT", "+03:00"],
  ["PKT", "+05:00"],
  ["SGT", "+08:00"],
  ["HKT", "+08:00"],
  ["AWST", "+08:00"],
  ["JST", "+09:00"],
  ["KST", "+09:00"],
  ["AEST", "+10:00"],
  ["AEDT", "+11:00"],
  ["NZST", "+12:00"],
  ["NZDT", "+13:00"],
  ["EST", "-05:00"],
  ["EDT", "-04:00"],
  ["CDT", "-05:00"],
  ["MST", "-07:00"],
  ["MDT", "-06:00"],
  ["PST", "-08:00"],
  ["PDT", "-07:00"],
]);

/** Abbreviations that stand behind a clock time and do not settle an offset. */
export const AMBIGUOUS_TIME_ZONES: ReadonlySet<string> = new Set([
  "CST",
  "IST",
  "AST",
  "ET",
  "CT",
  "PT",
  "MT",
  "WIB",
  "LOCAL",
]);
