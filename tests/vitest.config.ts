import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/consumers/**", "node_modules/**", "dist/**"],
    testTimeout: 30_000,
  },
});
