import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/model/input-error.js";
import { MAXIMUM_BYTES, readPlainText } from "../../../src/read/plain-text/index.js";

const hint = { name: "harbour.txt" };
const words = "Harbour reopens\r\n\r\nIt cost £40\u00a0million, “not a penny more”.\n";

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return littleEndian ? bytes : bytes.swap16();
}

describe("read", () => {
  const encodings: readonly [string, Uint8Array][] = [
    ["UTF-8", Buffer.from(words)],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${words}`)],
    ["UTF-16, little-endian", utf16(words, true)],
    ["UTF-16, big-endian", utf16(words, false)],
  ];
  test.each(encodings)("leaves the text untouched but for the mark: %s", (_, bytes) => {
    const source = readPlainText(bytes, hint);
    expect(source.text).toBe(words);
    expect(source.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect(source.name).toBe("harbour.txt");
    expect(source.mediaType).toBe("text/plain");
  });

  const refused: readonly [string, Uint8Array, RegExp][] = [
    ["an empty file", new Uint8Array(), /^harbour\.txt: the file is empty; .*\.$/],
    ["white space alone", Buffer.from(" \r\n\u00a0\t\n"), /nothing but white space/],
    ["a byte order mark alone", Buffer.from("\ufeff"), /nothing but white space/],
    ["NUL bytes", Buffer.from("Harbour\0reopens"), /is not text/],
    ["a PNG", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), /not valid UTF-8/],
    ["Windows-1252", Buffer.from([0x48, 0x93, 0x6f, 0x94]), /not valid UTF-8 text; save it as UTF-8/],
    ["half a UTF-16 unit", Buffer.from([0xff, 0xfe, 0x41]), /not valid UTF-16LE/],
    ["a file of 50 MB", new Uint8Array(50_000_000).fill(97), /50 MB, more than the 5 MB/],
  ];
  test.each(refused)("refuses %s in one sentence", (_, bytes, message) => {
    const refusal = (): unknown => readPlainText(bytes, hint);
    expect(refusal).toThrow(InputError);
    expect(refusal).toThrow(message);
  });

  test("reads a file of the largest size", () => {
    expect(readPlainText(new Uint8Array(MAXIMUM_BYTES).fill(97), hint).text).toHaveLength(MAXIMUM_BYTES);
  });
});
