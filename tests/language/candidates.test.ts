import { expect, test } from "vitest";
import { Candidates } from "../../src/language/candidates.js";

const packed = new Candidates(
  new Map([
    [-7, Uint8Array.of(3)],
    [2_557, Uint8Array.of(1, 2, 50)],
  ]),
  Uint8Array.of(8, 9),
).pack();

test("candidates come back as they were packed; unknown keys take the common set", () => {
  const candidates = Candidates.unpack(packed);
  expect([-7, 2_557, 2_556].map((key) => [...candidates.of(key)])).toEqual([[3], [1, 2, 50], [8, 9]]);
});
