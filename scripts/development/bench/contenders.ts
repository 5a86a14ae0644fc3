/** Reads one text; what it finds does not matter here. */
export type Work = (text: string) => unknown;

/** Something that reads or finds: its name for the table, and how it is made ready. Libraries load when they are asked for. */
export interface Contender {
  readonly name: string;
  readonly ready: () => Promise<Work>;
}

async function language(parse: boolean): Promise<Work> {
  const { loadEnglish } = await import("../../../src/language/english.js");
  const english = loadEnglish({ parse });
  return (text) => english.analyseWhole(text, [{ start: 0, end: text.length }]);
}

async function winkTags(): Promise<Work> {
  const { default: model } = await import("wink-eng-lite-web-model");
  const { default: winkNlp } = await import("wink-nlp");
  const nlp = winkNlp(model, ["sbd", "pos"]);
  return (text) => nlp.readDoc(text).tokens().out(nlp.its.pos);
}

async function figures(): Promise<Work> {
  const { loadEnglish } = await import("../../../src/language/english.js");
  const { figuresOf } = await import("../../../src/pipeline.js");
  const english = loadEnglish();
  return (text) => figuresOf("bench", text, english);
}

async function claims(): Promise<Work> {
  const { loadEnglish } = await import("../../../src/language/english.js");
  const { claimsOf } = await import("../../../src/pipeline.js");
  const english = loadEnglish();
  return (text) => claimsOf("bench", text, english);
}

/** Recognizers-Text's kinds of quantities. */
async function recognizedQuantities(): Promise<Work> {
  const { default: recognizers } = await import("@microsoft/recognizers-text-suite");
  const { Culture, ...suite } = recognizers;
  const kinds = [
    suite.recognizeNumber,
    suite.recognizePercentage,
    suite.recognizeAge,
    suite.recognizeCurrency,
    suite.recognizeDimension,
    suite.recognizeTemperature,
  ];
  return (text) => kinds.map((recognize) => recognize(text, Culture.English));
}

async function compromise(find: "numbers" | "quotations"): Promise<Work> {
  const { default: read } = await import("compromise");
  return (text) => read(text)[find]().json();
}

/** What is measured, in the units of each table. */
export const CONTENDERS = {
  language: [
    { name: "clipsheet: tokens, sentences, tags, lemmas, trees", ready: () => language(true) },
    { name: "clipsheet without trees", ready: () => language(false) },
    { name: "wink-nlp: tokens, sentences, tags", ready: winkTags },
  ],
  figures: [
    { name: "clipsheet figures, from bare text", ready: figures },
    { name: "Recognizers-Text, numbers with units", ready: recognizedQuantities },
    { name: "compromise numbers()", ready: () => compromise("numbers") },
  ],
  claims: [
    { name: "clipsheet claims with speakers, from bare text", ready: claims },
    { name: "compromise quotations()", ready: () => compromise("quotations") },
  ],
} as const satisfies Record<string, readonly Contender[]>;
