/**
 * Words that change what a number is a number of, by lemma, under the name of the difference they make. Two figures
 * with different sets of these are figures of different things: a capacity is not a head count, a target no result.
 */
const QUALIFIERS: readonly (readonly [string, readonly string[]])[] = [
  ["capacity", ["capacity", "licence", "license", "licensed", "seat", "holds", "accommodate", "maximum", "limit", "quota", "authorised", "authorized", "permitted", "allow", "designed", "ceiling", "cap"]],
  ["outlook", ["will", "'ll", "shall", "would", "could", "may", "might", "should", "plan", "planned", "target", "goal", "aim", "expect", "expected", "forecast", "projection", "project", "projected", "predict", "hope", "promise", "pledge", "budget", "foresee", "eventually", "potentially", "likely"]],
  ["wish", ["want", "demand", "seek", "ask", "require", "need", "request"]],
  ["offer", ["offer", "propose", "proposal"]],
  ["former", ["previously", "earlier", "initially", "originally", "formerly", "first", "previous", "initial", "original", "former", "once", "then", "ago", "preliminary"]],
  ["part", ["including", "remaining", "rest", "remainder", "other", "another", "additional", "extra", "further", "excluding", "except", "without", "besides", "each", "every", "per"]],
  ["statistic", ["average", "median", "mean", "typical", "typically", "usually", "normal", "record", "peak", "minimum"]],
  ["rate", ["daily", "weekly", "monthly", "annual", "annually", "yearly", "hourly", "nightly"]],
  ["sex", ["woman", "female", "girl"]],
  ["sex-male", ["man", "male", "boy"]],
  ["age", ["child", "minor", "teenager", "elderly", "adult", "infant", "baby", "pensioner", "under-18"]],
  ["cumulative", ["overall", "altogether", "cumulative", "cumulatively", "combined", "together", "worldwide", "globally", "nationwide"]],
  ["foreign", ["foreign", "foreigner", "overseas", "abroad", "migrant"]],
  ["local", ["local", "domestic", "native"]],
  ["hypothetical", ["if", "unless", "whether", "suppose", "scenario", "worst"]],
  ["negative", ["no", "not", "never", "n't", "without"]],
];

/** The difference a lemma makes. */
export const QUALIFIER_OF_LEMMA: ReadonlyMap<string, string> = new Map(
  QUALIFIERS.flatMap(([name, lemmas]) => lemmas.map((lemma) => [lemma, name] as const)),
);
