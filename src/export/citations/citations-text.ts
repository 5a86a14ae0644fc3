import type { ArticleRecord } from "../../model/article-record.js";
import type { Span } from "../../model/span.js";
import type { ExportOptions } from "../exporter.js";
import { type CitedArticle, citedArticle } from "./item.js";
import { asText, cleaned } from "./markup.js";
import { inWords, pinpointsOf } from "./pinpoint.js";
import { curly } from "./quotation-marks.js";
import type { CitedWords } from "./style.js";
import { styles } from "./styles.js";

type Claim = ArticleRecord["claims"][number];
type Figure = ArticleRecord["figures"][number];

/** A heading of the file, underlined. */
function heading(words: string, line: string): string[] {
  return [words, line.repeat([...words].length)];
}

/** The article in every style. */
function articleLines(article: CitedArticle): string[] {
  return styles.flatMap((style) => [
    ...heading(style.name, "-"),
    ...style.article(article).map(({ label, text }) => `${label}: ${asText(text)}`),
    "",
  ]);
}

/** A style with what cites words of the article in it. */
interface Citer {
  readonly name: string;
  readonly cite: (words: CitedWords) => string;
}

/** The citation of some words in every style, under a line that says what and where. */
function wordsLines(what: string, words: CitedWords, citers: readonly Citer[]): string[] {
  return [
    `${what} — ${inWords(words.pinpoint)}`,
    ...citers.map(({ name, cite }) => `  ${name}: ${asText(cite(words))}`),
    "",
  ];
}

function spanWords(text: string, spans: readonly Span[]): string {
  return cleaned(spans.map(({ start, end }) => text.slice(start, end)).join(" "));
}

/** The file as text. */
export function citationsText(record: ArticleRecord, { noText = false }: ExportOptions): string {
  const article = citedArticle(record);
  const citers = styles.map(({ name, words }): Citer => ({ name, cite: words(article) }));
  const pinpointAt = pinpointsOf(record);
  const speakers = new Map(record.speakers.map(({ id, name }) => [id, cleaned(name)]));
  const claims = new Map(record.claims.map((claim) => [claim.id, claim]));

  const claimLines = (claim: Claim): string[] => {
    const pinpoint = pinpointAt(claim.content[0]?.start ?? 0);
    const speaker = claim.speakerId === undefined ? undefined : speakers.get(claim.speakerId);
    const said = noText ? [] : [curly(spanWords(record.text, claim.content))];
    const what = [claim.id, ...(speaker === undefined ? [] : [speaker]), ...said].join(": ");
    return wordsLines(what, { pinpoint, isQuotation: claim.kind !== "indirect" }, citers);
  };
  const figureLines = (figure: Figure): string[] => {
    const pinpoint = pinpointAt(figure.start);
    const claim = figure.claimId === undefined ? undefined : claims.get(figure.claimId);
    const isQuotation = claim !== undefined && claim.kind !== "indirect";
    return wordsLines(`${figure.id}: ${curly(cleaned(figure.text))}`, { pinpoint, isQuotation }, citers);
  };

  return [
    ...heading("The article", "="),
    "",
    ...articleLines(article),
    ...(record.claims.length === 0 ? [] : [...heading("Its claims", "="), "", ...record.claims.flatMap(claimLines)]),
    ...(record.figures.length === 0
      ? []
      : [...heading("Its figures", "="), "", ...record.figures.flatMap(figureLines)]),
  ].join("\n");
}
