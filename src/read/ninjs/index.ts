import { InputError } from "../../model/input-error.js";
import { inWords, sentenceOf } from "../../model/violation.js";
import { textOfPiece, wordsOfPiece } from "../html/index.js";
import { jsonOfFile } from "../json.js";
import { MAXIMUM_BYTES, readPlainText } from "../plain-text/index.js";
import type { Source, SourceHint } from "../source.js";
import { statedIn } from "../stated-values.js";
import { titledLines, titledText } from "../titled-text.js";
import { validateNinjs } from "./compiled-ninjs-validator.js";
import { type Members, membersOf, stringIn } from "./members.js";
import { metadataOf } from "./metadata.js";
import { bodyOf, headlineOf, subheadOf, type TypedText } from "./texts.js";

/** The members that say something; ninjs as it is written in the wild has null for absent ones. */
function withoutNulls(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null));
}

/** Throws an `InputError` that names the member which breaks `schemas/input/ninjs.schema.json`, and the rule. */
function refuseInvalid(value: unknown, where: string): void {
  const given = withoutNulls(value);
  if (validateNinjs(given)) return;
  const [first] = (validateNinjs.errors ?? []).slice(0, 20).flatMap((error) => inWords(error, given));
  throw new InputError({
    where,
    what: `it is no valid ninjs: ${first === undefined ? "it breaks the schema" : sentenceOf(first)}`,
    remedy: "schemas/input/ninjs.schema.json says what may stand there",
  });
}

function itemOf(bytes: Uint8Array, where: string): Members {
  const value = jsonOfFile(bytes, where);
  const members = membersOf(value);
  if (members !== undefined && (members.has("uri") || members.has("standard"))) {
    refuseInvalid(value, where);
    return members;
  }
  const isRecord = members?.has("schemaversion") === true;
  throw new InputError({
    where,
    what: isRecord ? "it is a record and no article" : 'it is JSON, but no ninjs item (it has no "uri")',
    remedy: isRecord ? "use export to write its files" : "give ninjs of IPTC, or NDJSON with a line an article",
  });
}

/** The words of a title, less the markup it may have. */
function plain(title: TypedText | undefined, where: string): string | undefined {
  if (title === undefined) return undefined;
  return title.isHtml || /<\/?[a-z]/i.test(title.value) ? wordsOfPiece(title.value, where) : title.value;
}

function contentOf(members: Members, where: string): Pick<Source, "text" | "blocks" | "stated"> {
  const body = bodyOf(members, where);
  if (body === undefined) {
    const type = stringIn(members, ["type"], where);
    const kind = type === undefined || type === "text" ? "" : ` (it is of type ${JSON.stringify(type.slice(0, 40))})`;
    throw new InputError({
      where,
      what: `the ninjs item has no body${kind}`,
      remedy: "give the item with its full text",
    });
  }
  const [headline, subhead] = [plain(headlineOf(members, where), where), plain(subheadOf(members, where), where)];
  const titles = { ...(headline !== undefined && { headline }), ...(subhead !== undefined && { subhead }) };
  const stated = statedIn("ninjs", metadataOf(members, where), titles);
  if (!body.isHtml) return { text: titledLines(titles, body.value), stated };
  return { ...titledText(titles, textOfPiece(body.value, where)), stated };
}

/**
 * Reads a news item in ninjs (IPTC's News in JSON, versions 1 to 3): its text with headline and subhead, and what it
 * states of status, embargo, version, rights and authors.
 *
 * @throws {InputError} for JSON that is no ninjs, an item without a text, or a member of the wrong kind.
 */
export function readNinjs(bytes: Uint8Array, { name }: SourceHint): Source {
  if (bytes.length > MAXIMUM_BYTES) readPlainText(bytes, { name });
  const members = itemOf(bytes, name);
  const content = contentOf(members, name);
  const { sha256 } = readPlainText(bytes, { name });
  if (!/\S/.test(content.text)) throw new InputError({ where: name, what: "the ninjs item's body has no words" });
  return { name, mediaType: "application/json", sha256, ...content };
}
