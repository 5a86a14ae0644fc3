import { describe, expect, it } from "vitest";
import {
  identifiedCorrection,
  withCorrection,
  withoutCorrection,
} from "../../../src/record/correction/edit-corrections.js";
import { readCorrections } from "../../../src/record/correction/read-corrections.js";
import { correction } from "./corrections.js";

const file = "ferry.corrections.json";
const first = correction({ target: "figure", action: "drop", anchor: { exact: "9 boats" } });
const second = { ...first, id: "k-2", why: "a “name”" };

it("makes a file, adds to its end, and takes back", async () => {
  const one = await withCorrection(undefined, "a-1", first, file);
  expect(readCorrections(one, file)).toEqual({ schemaVersion: "1", articleId: "a-1", corrections: [first] });
  const two = await withCorrection(one, "a-1", second, file);
  expect(readCorrections(two, file).corrections).toEqual([first, second]);
  const undone = await withoutCorrection(two, undefined, file);
  expect(undone.correction).toEqual(second);
  expect(Buffer.from(undone.bytes).toString()).toBe(Buffer.from(one).toString());
  expect((await withoutCorrection(two, "k-1", file)).correction).toEqual(first);
});

describe("keeps what it does not change", () => {
  const text =
    '{ "x-note":   "ours",\n\t"schemaVersion": "1",\n\n\t"corrections": [\n\t\t{"id":"k-9", "by":"Bo", "x-ticket": 7,\n\t\t "on":"2031-05-16","target":"field","action":"drop","field":"subhead"}\n\t]\n}';
  const variants: Readonly<Record<string, Uint8Array>> = {
    "line feeds and tabs": Buffer.from(text),
    "Windows line ends and a byte order mark": Buffer.from(`\uFEFF${text.replaceAll("\n", "\r\n")}`),
    "UTF-16": Buffer.from(`\uFEFF${text}`, "utf16le"),
    "UTF-16, big-endian": Buffer.from(`\uFEFF${text}`, "utf16le").swap16(),
  };

  it.each(Object.entries(variants))("with %s", async (_, bytes) => {
    const after = Buffer.from(await withCorrection(bytes, "a-1", first, file));
    const kept = Buffer.from(bytes).subarray(0, Buffer.from(bytes).length - 12);
    expect(after.subarray(0, kept.length).equals(kept)).toBe(true);
    expect(readCorrections(after, file).corrections).toHaveLength(2);
    const back = await withoutCorrection(after, "k-1", file);
    expect(readCorrections(back.bytes, file)).toEqual(readCorrections(bytes, file));
  });
});

it("writes nothing into a file that is not valid", async () => {
  await expect(withCorrection(Buffer.from("{"), "a-1", first, file)).rejects.toThrow(/not JSON/);
  await expect(withCorrection(undefined, "a-1", { ...first, on: "May" }, file)).rejects.toThrow(/must be a date/);
  await expect(withoutCorrection(await withCorrection(undefined, "a-1", first, file), "k-7", file)).rejects.toThrow(
    /no correction k-7/,
  );
});

it("gives the same correction another id the second time", () => {
  const { id: _, ...said } = first;
  const one = identifiedCorrection("a-1", said, []);
  expect(identifiedCorrection("a-1", said, []).id).toBe(one.id);
  expect(identifiedCorrection("a-1", said, [one]).id).not.toBe(one.id);
});
