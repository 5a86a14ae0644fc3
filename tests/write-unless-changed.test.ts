import { existsSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { readBytesIfThere, writeUnlessChanged } from "../src/files.js";

const fileIn = () => path.join(mkdtempSync(path.join(tmpdir(), "clipsheet-write-")), "reviews", "a.json");
const bytes = (text: string) => Buffer.from(text);

it("writes a new file, and one that is as it was read", async () => {
  const file = fileIn();
  await writeUnlessChanged(file, undefined, bytes("one"));
  await writeUnlessChanged(file, bytes("one"), bytes("two"));
  expect(readFileSync(file, "utf8")).toBe("two");
  expect(existsSync(`${file}.lock`)).toBe(false);
});

it("writes nothing over what somebody changed, made or removed meanwhile", async () => {
  const file = fileIn();
  await writeUnlessChanged(file, undefined, bytes("one"));
  await expect(writeUnlessChanged(file, bytes("zero"), bytes("two"))).rejects.toThrow(
    /a\.json: somebody changed the file meanwhile/,
  );
  await expect(writeUnlessChanged(file, undefined, bytes("two"))).rejects.toThrow(/nothing was written/);
  await expect(writeUnlessChanged(`${file}2`, bytes("one"), bytes("two"))).rejects.toThrow(/meanwhile/);
  expect(readFileSync(file, "utf8")).toBe("one");
});

it("takes over the lock of a process that was killed", async () => {
  const file = fileIn();
  await writeUnlessChanged(file, undefined, bytes("one"));
  writeFileSync(`${file}.lock`, "1");
  utimesSync(`${file}.lock`, 0, 0);
  await writeUnlessChanged(file, bytes("one"), bytes("two"));
  expect(readFileSync(file, "utf8")).toBe("two");
});

it("loses nothing of twenty who write at once", async () => {
  const file = fileIn();
  await writeUnlessChanged(file, undefined, bytes(""));
  const append = async (word: string): Promise<void> => {
    for (;;) {
      const before = (await readBytesIfThere(file)) ?? bytes("");
      try {
        return await writeUnlessChanged(file, before, Buffer.concat([before, bytes(`${word} `)]));
      } catch (error) {
        if (!String(error).includes("meanwhile")) throw error;
      }
    }
  };
  const words = Array.from({ length: 20 }, (_, index) => `w${index}`);
  await Promise.all(words.map(append));
  expect(readFileSync(file, "utf8").trim().split(" ").sort()).toEqual([...words].sort());
}, 30_000);
