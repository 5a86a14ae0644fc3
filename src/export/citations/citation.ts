import type { ArticleRecord } from "../../model/article-record.js";
import { InputError } from "../../model/input-error.js";
import { capitalised } from "./headline-case.js";
import { type CitedArticle, citedArticle } from "./item.js";
import { asHtml, asText } from "./markup.js";
import { inWords, pinpointsOf } from "./pinpoint.js";
import { sentence } from "./quotation-marks.js";
import type { CitationStyle } from "./style.js";
import { styleNamed } from "./styles.js";
import { claimWords, figureWords, type ReportedWords } from "./words.js";

/** What is cited: the article as a whole, or one claim or figure of it by its id. */
export type CitationTarget =
  | { readonly claim?: undefined; readonly figure?: undefined }
  | { readonly claim: string; readonly figure?: undefined }
  | { readonly figure: string; readonly claim?: undefined };

export type CitationForm = "text" | "html";

function found<T extends { readonly id: string }>(kind: string, list: readonly T[], id: string): T {
  const item = list.find((candidate) => candidate.id === id);
  if (item !== undefined) return item;
  throw new InputError({
    what: `the record has no ${kind} "${id}"`,
    remedy: `ids stand in the column "${kind}_id" of ${kind}s.csv, in citations.txt and in record.json`,
  });
}

function wordsOf(record: ArticleRecord, { claim, figure }: CitationTarget): ReportedWords | undefined {
  if (claim !== undefined) return claimWords(record, found("claim", record.claims, claim));
  if (figure !== undefined) return figureWords(record, found("figure", record.figures, figure));
  return undefined;
}

/** What stands before the words: who said them, and in brackets their place; of words that nobody is known to have said, their place. */
function leadOf(speaker: string | undefined, place: string | undefined): string {
  if (speaker === undefined) return capitalised(place ?? "");
  return place === undefined ? speaker : `${speaker} (${place})`;
}

/** The words with who said them, and what cites them: in one sentence, or with the note below it. */
function wordsLines(style: CitationStyle, article: CitedArticle, record: ArticleRecord, words: ReportedWords) {
  const pinpoint = pinpointsOf(record)(words.start);
  const cited = style.words(article)({ pinpoint, isQuotation: words.isQuotation });
  const said = [leadOf(words.speaker, style.tellsPlace ? undefined : inWords(pinpoint)), words.words]
    .filter((part) => part !== "")
    .join(": ");
  if (style.place === "note") return [sentence(said), cited].filter((line) => line !== "");
  return style.place === "superscript" ? [sentence(said) + cited] : [`${said} ${cited}.`.trimStart()];
}

/**
 * A citation for copying. Of the article: its entry in the list of works. Of a claim or figure: the words with who said
 * them and a reference to their section and paragraph, then that entry. One citation a line in text, a `p` in HTML.
 *
 * @param style one of `styleIds`
 * @throws InputError for a style that is not known and an id that the record does not have
 */
export function citation(record: ArticleRecord, target: CitationTarget, style: string, form: CitationForm): string {
  const chosen = styleNamed(style);
  const words = wordsOf(record, target);
  const article = citedArticle(record);
  const [entry] = chosen.article(article);
  const lines = [...(words === undefined ? [] : wordsLines(chosen, article, record, words)), entry.text];
  return form === "html" ? lines.map((line) => `<p>${asHtml(line)}</p>`).join("\n") : lines.map(asText).join("\n");
}
