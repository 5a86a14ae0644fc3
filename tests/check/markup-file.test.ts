import { expect, it } from "vitest";
import { readMarkup } from "../../src/check/markup-file.js";

it("advises for a page that is refused what leaves its markup to be checked", () => {
  const deep = new TextEncoder().encode("<div>".repeat(600));
  expect(() => readMarkup(deep, "page.html")).toThrow(/nested more than 512 deep.*or copy its script elements/s);
  expect(() => readMarkup(deep, "page.html")).not.toThrow(/\.txt/);
});
