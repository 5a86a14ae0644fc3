import { describe, expect, it } from "vitest";
import { readCorrections } from "../../../src/record/correction/read-corrections.js";
import { correction } from "./corrections.js";

const file = "reviews/ferry.corrections.json";
const amend = correction({ target: "figure", action: "amend", anchor: { exact: "9 boats" }, set: { value: 9 } });
const bytesOf = (value: unknown) => Buffer.from(typeof value === "string" ? value : JSON.stringify(value));
const fileOf = (...corrections: object[]) => bytesOf({ schemaVersion: "1", corrections });

it("reads what an editor saved with Windows Notepad", () => {
  const json = JSON.stringify({ schemaVersion: "1", "x-note": "kept", corrections: [amend] }, null, 2).replaceAll(
    "\n",
    "\r\n",
  );
  for (const bytes of [
    Buffer.from(`\uFEFF${json}`),
    Buffer.from(`\uFEFF${json}`, "utf16le"),
    Buffer.from(`\uFEFF${json}`, "utf16le").swap16(),
  ])
    expect(readCorrections(bytes, file).corrections).toEqual([amend]);
});

describe("refuses, with file, place and remedy,", () => {
  const { anchor: _, ...withoutAnchor } = amend;
  const cases: Readonly<Record<string, readonly [Uint8Array, RegExp]>> = {
    "JSON with a fault": [
      bytesOf('{\n "schemaVersion": "1",\n "corrections": [,]\n}'),
      /it is not JSON \(line 3, column 18\); mend that line/,
    ],
    "JSON that breaks off": [bytesOf('{"schemaVersion": "1",'), /line 1, column 23/],
    "an empty file": [bytesOf(" \n"), /the file is empty/],
    "another encoding": [Buffer.from([0x22, 0xe4, 0x22]), /not valid UTF-8.*save it as UTF-8/],
    "another shape": [bytesOf([amend]), /must be of type object/],
    "a correction without anchor": [
      fileOf(withoutAnchor),
      /correction k-1: \/corrections\/0 must have the member "anchor"/,
    ],
    "an unknown member": [fileOf({ ...amend, note: "" }), /correction k-1: .*must not have the member "note"/],
    "a member of another kind of thing": [
      fileOf({ ...amend, set: { speaker: "X" } }),
      /must not have the member "speaker" here/,
    ],
    "an unknown action": [fileOf({ ...amend, action: "mend" }), /must be one of add, amend, drop/],
    "a day that is none": [fileOf({ ...amend, on: "yesterday" }), /\/on must be a date/],
    "nobody who says so": [fileOf({ ...amend, by: "" }), /\/by must have at least 1/],
    "an id there twice": [fileOf(amend, amend), /correction k-1 is there twice; give each its own id/],
    "a value and a range": [fileOf({ ...amend, set: { value: 1, low: 1, high: 2 } }), /sets a value and a range/],
    "half a range": [fileOf({ ...amend, set: { low: 1 } }), /one end of a range/],
    "a range upside down": [fileOf({ ...amend, set: { low: 2, high: 1 } }), /low 2 above high 1/],
    "a figure's value in words": [fileOf({ ...amend, set: { value: "nine" } }), /value that is no number/],
    "an addition without a value": [
      fileOf({ ...amend, action: "add", set: { unit: "boat" } }),
      /adds a figure without a value/,
    ],
    "nothing to amend": [fileOf({ ...amend, set: {} }), /must hold something/],
    "a date in words": [
      fileOf(correction({ target: "date", action: "amend", anchor: { exact: "May" }, set: { value: "last week" } })),
      /has the date "last week", which is not written as EDTF; write it as 2031-05-14/,
    ],
    "a day that there is not": [
      fileOf({ ...amend, set: { asOf: "2031-02-30" } }),
      /has the date "2031-02-30", which is not written as EDTF/,
    ],
    "a drop that sets": [fileOf({ ...amend, action: "drop" }), /must not have this form/],
    "a field without a name": [
      fileOf(correction({ target: "field", action: "amend", set: { value: "x" } })),
      /must have the member "field"/,
    ],
    "no speaker": [fileOf(correction({ target: "speaker", action: "drop" })), /does not say which speaker/],
    "a prototype's member": [
      bytesOf('{"schemaVersion":"1","corrections":[],"__proto__":{}}'),
      /must not have the member "__proto__"/,
    ],
  };

  it.each(Object.entries(cases))("%s", (_, [bytes, sentence]) => {
    expect(() => readCorrections(bytes, file)).toThrow(sentence);
    expect(() => readCorrections(bytes, file)).toThrow(/^reviews\/ferry\.corrections\.json: .*\.$/u);
  });
});

it.each([
  "2031-05-14",
  "2031-05",
  "2031",
  "203X",
  "XXXX-05-14",
  "XXXX-22",
  "2031-33",
  "2031-05-14/2031-05-20",
  "2031~",
])("takes a date as the records write it: %s", (value) => {
  const given = correction({ target: "date", action: "amend", anchor: { exact: "May" }, set: { value } });
  expect(readCorrections(fileOf(given), file).corrections).toEqual([given]);
});
