import { exporters } from "../../../src/export/exporters.js";
import { extract } from "../../../src/extract/index.js";
import { analyse } from "../../../src/language/analyse.js";
import { loadEnglish } from "../../../src/language/english.js";
import type { ArticleRecord } from "../../../src/model/article-record.js";
import { normalize } from "../../../src/normalize/index.js";
import { readPlainText } from "../../../src/read/index.js";
import { assemble } from "../../../src/record/assemble.js";
import { validate } from "../../../src/record/validate.js";
import { processorMillisecondsOf } from "./statistics.js";

/** Milliseconds of processor time by stage. */
export type StageTimes = ReadonlyMap<string, number>;

/** Runs an article through every stage, each timed. */
export type StageRunner = (text: string) => StageTimes;

/** What runs the stages as a build does, models and exporters loaded. */
export async function stageRunner(): Promise<StageRunner> {
  const language = loadEnglish();
  const usual = exporters.filter(({ isAsked }) => isAsked === undefined);
  const loaded = await Promise.all(usual.map(({ load }) => load()));
  return (text) => {
    const times = new Map<string, number>();
    const timed = <Result>(stage: string, work: () => Result): Result => {
      let result: Result | undefined;
      times.set(
        stage,
        processorMillisecondsOf(() => {
          result = work();
        }),
      );
      return result as Result;
    };
    const bytes = new TextEncoder().encode(text);
    const source = timed("read", () => readPlainText(bytes, { name: "bench.txt" }));
    const article = timed("normalize", () => normalize(source, {}, "bench"));
    const analysed = timed("language", () => analyse(article, language));
    const findings = timed("extract", () => extract(analysed));
    const record: ArticleRecord = timed("assemble", () => assemble(analysed, findings));
    const checked = timed("validate", () => validate(record));
    if (!checked.ok) throw new Error(`The record is not valid: ${JSON.stringify(checked.error[0])}`);
    for (const { name, files } of loaded) {
      const made = files(record, { options: { base: "https://ids.example/" } });
      if (Symbol.iterator in made) timed(`export ${name}`, () => [...made]);
    }
    return times;
  };
}
