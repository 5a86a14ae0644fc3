import { InputError } from "../../model/input-error.js";
import type { SourceHint, SourceItem } from "../source.js";
import { articleLineOf, sourceOfLine } from "./article-line.js";
import { isBlank, LONGEST_LINE, linesOf, tooLongLine } from "./byte-lines.js";
import { parsedJson } from "./json-line.js";

function unreadable(number: number, error: InputError): SourceItem {
  const read = (): never => {
    throw error;
  };
  return { place: `line ${number}`, title: `line ${number}`, key: `line ${number}`, read };
}

function itemOf(line: Uint8Array, number: number, name: string): SourceItem {
  const article = articleLineOf(parsedJson(line));
  const { id, meta } = article;
  return {
    place: `line ${number} (${JSON.stringify(id.slice(0, 80))})`,
    title: id,
    key: id,
    ...(meta === undefined ? {} : { meta }),
    read: () => sourceOfLine(article, name),
  };
}

/** Reads NDJSON, a line `{"id","text"|"html","meta"?}` an article, keeping one line in memory. A line that is none is an item that says so. */
export async function* readNdjson(chunks: AsyncIterable<Uint8Array>, { name }: SourceHint): AsyncGenerator<SourceItem> {
  let number = 0;
  for await (const line of linesOf(chunks, LONGEST_LINE)) {
    number++;
    if (line !== undefined && isBlank(line)) continue;
    try {
      if (line === undefined) throw tooLongLine();
      yield itemOf(line, number, name);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield unreadable(number, error);
    }
  }
}
