import { describe, expect, it } from "vitest";
import { areSameWords, placesOfQuotation, quotationOf } from "../../../src/record/correction/quotation.js";

it.each([
  ["“Nine boats,”", '"Nine boats"', true],
  ["nine  boats\n left", "nine boats left", true],
  ["3–5 boats", "3-5 boats", true],
  ["3–5 boats", "3.5 boats", false],
  ["-5 degrees", "5 degrees", false],
  ["9 boats", "8 boats", false],
  ["Nine boats", "nine boats", false],
])("%j and %j are the same words: %j", (left, right, same) => {
  expect(areSameWords(left, right)).toBe(same);
});

describe("a quotation", () => {
  const text = "The 15 boats left. Then 5 boats came, “Óskar’s boats”, and 1.5 boats; 5 boats stayed.";

  it.each([
    ["15 boats", {}, [4]],
    ["5 boats", {}, [24, 70]],
    ["5 boats", { prefix: "Then " }, [24]],
    ["5 boats", { suffix: " stayed" }, [70]],
    ["5 boats", { prefix: "never", suffix: "?" }, [24, 70]],
    ['"Óskar\'s boats"', {}, [38]],
    ["6 boats", {}, []],
  ])("finds %j with %j at %j", (exact, context, starts) => {
    const found = placesOfQuotation(text, { exact, ...context }).map(({ start }) => start);
    expect(found).toEqual(starts);
  });

  it("cuts no character in two", () => {
    const emoji = "🚢".repeat(40);
    const quotation = quotationOf(`${emoji}nine boats${emoji}`, { start: 80, end: 90 });
    expect(quotation.exact).toBe("nine boats");
    expect(`${quotation.prefix}${quotation.suffix}`).not.toMatch(/\p{Surrogate}/u);
  });

  it("takes linear time on words that stand everywhere", () => {
    const long = "a ".repeat(200_000);
    const started = performance.now();
    expect(placesOfQuotation(long, { exact: "a", prefix: "b ", suffix: " b" })).toHaveLength(199_999);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
