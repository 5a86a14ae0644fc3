import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The outside judges: real spreadsheets, databases, browsers and validators. A judge that is missing fails. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL("../..", import.meta.url)),
    include: ["tests/consumers/**/*.test.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
