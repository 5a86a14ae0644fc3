import { expect, it } from "vitest";
import { dateReader, findDates } from "../../../src/extract/dates/index.js";
import { analyse } from "../../../src/language/analyse.js";
import { loadEnglish } from "../../../src/language/english.js";
import { bareArticle } from "../../../src/normalize/index.js";

const TEXT = `In 2029 the mine closed. On March 3 the pumps stopped. Nobody came on April 9.

The town moved on May 7. In 2030 it rained. It was dry. The dam broke on June 2.`;

it("gives the dates of any sentences as the whole article has them", () => {
  const analysed = analyse(bareArticle({ name: "a", text: TEXT }), loadEnglish());
  const all = findDates(analysed);
  const last = analysed.sentences.length;
  for (let choice = 0; choice < 2 ** last; choice++) {
    const read = dateReader(analysed);
    const asked = [...analysed.sentences.keys()].filter((index) => (choice >> index) % 2 === 1);
    const inAsked = all.filter(({ start }) =>
      asked.some(
        (index) => (analysed.sentences[index]?.start ?? 0) <= start && start < (analysed.sentences[index]?.end ?? 0),
      ),
    );
    expect(asked.flatMap(read)).toEqual(inAsked);
  }
});
