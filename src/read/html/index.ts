import { createHash } from "node:crypto";
import { InputError } from "../../model/input-error.js";
import type { Source, SourceHint } from "../source.js";
import { articleOf, pieceBlocksOf } from "./article.js";
import { type ComposedText, composeText, pagePlaces } from "./compose.js";
import { CssPaths } from "./css-path.js";
import { decodePage } from "./decode-page.js";
import { pageMetadata } from "./metadata/index.js";
import { pageTextOf } from "./page-blocks.js";
import { refuseLargePage } from "./page-size.js";
import { parsePage, parsePiece } from "./parse.js";
import { seenMetadata } from "./seen-metadata.js";
import { placed, statedHeadline } from "./stated-headline.js";
import { titlesOf } from "./titles.js";
import { type Element, elementsBelow, type Parent, textContent } from "./tree.js";

const SAVE_TEXT = "save the article's text as a .txt file";

function firstElement(root: Parent, tagName: string): Element | undefined {
  for (const element of elementsBelow(root)) if (element.tagName === tagName) return element;
  return undefined;
}

function noArticle(where: string): InputError {
  return new InputError({
    where,
    what: "no article was found in the page",
    remedy: "save its text as a .txt file, headline first, a line a paragraph",
  });
}

/**
 * Reads a web page as it was saved or delivered: its article's text, what the parts of it are, what the page states
 * about it, and where in the page each part stands. Nothing is run and nothing is fetched.
 *
 * @throws {InputError} for a page that is too large, is no page a browser could show, or has no article.
 */
export function readHtml(bytes: Uint8Array, { name }: SourceHint): Source {
  refuseLargePage(bytes, name, SAVE_TEXT);
  const document = parsePage(decodePage(bytes), name, SAVE_TEXT);
  const body = firstElement(document, "body");
  if (body === undefined) throw noArticle(name);
  const page = pageTextOf(document, body);
  const { values, places, headlines, summaries } = pageMetadata(document, titlesOf(document));
  const article = articleOf(page, titlesOf(document), {
    summaries: summaries.map(({ value }) => value),
    byline: values.authors === undefined,
    time: values.datePublished === undefined,
  });
  if (!article.body.some(({ kind }) => kind === "paragraph")) throw noArticle(name);
  const headline = article.headline ?? statedHeadline(document, headlines, body);
  const articleBlocks = [
    ...(headline ? [{ block: headline, kind: "headline" as const }] : []),
    ...article.head,
    ...article.body,
  ];
  const composed = composeText(articleBlocks);
  const subhead = article.head.find(({ kind }) => kind === "subhead")?.block;
  const seen = seenMetadata(document, page, article, values);
  return {
    name,
    mediaType: "text/html",
    sha256: createHash("sha256").update(bytes).digest("hex"),
    ...composed,
    stated: {
      values: { ...values, ...seen.values },
      places: {
        ...places,
        ...seen.places,
        ...placed("headline", headline, headlines),
        ...placed("subhead", subhead, summaries),
      },
    },
    page: pagePlaces(articleBlocks, composed, new CssPaths(document), page.startOf),
  };
}

/** All the words of a piece of HTML, such as a title with marks in it. Throws as `textOfPiece` does. */
export function wordsOfPiece(html: string, where: string): string {
  return textContent(parsePiece(html, where, SAVE_TEXT).piece);
}

/**
 * The text of a piece of HTML that is known to be an article's body, as feeds and newsroom formats have it: what its
 * parts are, less captions, related links and the like. `where` names it in errors; empty where it has no words.
 *
 * @throws {InputError} where it is nested too deeply, or has more elements or attributes than articles have.
 */
export function textOfPiece(html: string, where: string): ComposedText {
  const { piece, body } = parsePiece(html, where, SAVE_TEXT);
  return composeText(pieceBlocksOf(pageTextOf(piece, body)));
}
