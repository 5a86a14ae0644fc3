import path from "node:path";
import { licenseIri, licenseNames } from "../../src/export/tables/data-licenses.js";
import { readBytesIfThere } from "../../src/files.js";
import { InputError } from "../../src/model/input-error.js";
import type { Metadata } from "../../src/model/metadata.js";
import { sentenceOf } from "../../src/model/violation.js";
import { jsonOfFile } from "../../src/read/json.js";
import { optional } from "../../src/record/optional.js";
import { validateGiven } from "../../src/record/validate.js";
import type { OptionValues } from "./command.js";
import { text, texts, UsageError } from "./command.js";

/** The options that give what the text cannot know. */
export const metadataOptions = {
  url: { type: "string" },
  publisher: { type: "string" },
  "publisher-url": { type: "string" },
  date: { type: "string" },
  author: { type: "string", multiple: true },
  language: { type: "string" },
  rights: { type: "string" },
  "data-license": { type: "string" },
  "data-url": { type: "string" },
} as const;

export const metadataHelp = `What the text cannot know (they win over a sidecar ARTICLE.meta.json, which wins over the text):
  --url URL              where the article is published
  --publisher NAME       who publishes it
  --publisher-url URL    the publisher's home page
  --date DATE            publication date, ISO 8601 (2031-05-14 or 2031-05-14T09:30:00Z)
  --author NAME          an author; repeat for several
  --language TAG         BCP 47 tag, such as en-GB
  --rights TEXT          copyright notice, or the IRI of a licence
  --data-license NAME    licence of the data taken from it (${licenseNames.join(", ")}, or an IRI)
  --data-url URL         where its figures.csv will be published`;

/** Where in the metadata each option's value goes, as a JSON Pointer's beginning. */
const optionAt: Readonly<Record<string, string>> = {
  "/url": "--url",
  "/publisher/name": "--publisher",
  "/publisher/url": "--publisher-url",
  "/datePublished": "--date",
  "/language": "--language",
  "/authors": "--author",
  "/rights": "--rights",
  "/dataLicense": "--data-license",
  "/dataUrl": "--data-url",
};

/** The options' metadata, valid by the schema; throws a `UsageError` that names the option and the rule. */
function checkedOptions(given: object): Metadata {
  const result = validateGiven(given);
  if (result.ok) return result.value;
  const [first] = result.error;
  const option = Object.entries(optionAt).find(([pointer]) => first?.path.startsWith(pointer))?.[1];
  throw new UsageError(
    first === undefined ? "the options are not valid" : sentenceOf({ ...first, path: option ?? first.path }),
  );
}

/** Metadata that is valid by its schema; throws an `InputError` that names the place and the rule. */
export function checkedMetadata(value: unknown, where: string): Metadata {
  const result = validateGiven(value);
  if (result.ok) return result.value;
  const [first] = result.error;
  throw new InputError({
    where,
    what: first === undefined ? "the metadata is not valid" : sentenceOf(first),
    remedy: "schemas/metadata.schema.json says what may stand there",
  });
}

function rightsOf(rights: string | undefined): Pick<Metadata, "rights"> {
  if (rights === undefined) return {};
  return { rights: /^https?:\/\//.test(rights) ? { license: rights } : { notice: rights } };
}

/** The licence's address. Throws a `UsageError` for a name that is neither a known one nor an address. */
function dataLicenseOf(name: string | undefined): Pick<Metadata, "dataLicense"> {
  if (name === undefined) return {};
  const iri = licenseIri(name) ?? (/^https?:\/\//.test(name) ? name : undefined);
  if (iri === undefined)
    throw new UsageError(`--data-license must be an IRI or one of ${licenseNames.join(", ")}, but is "${name}"`);
  return { dataLicense: iri };
}

/** What the command line gives about every article of the run. Throws a `UsageError` for a value that is none. */
export function metadataFromOptions(options: OptionValues): Metadata {
  const url = text(options, "url");
  const name = text(options, "publisher");
  const publisherUrl = text(options, "publisher-url");
  const datePublished = text(options, "date");
  const language = text(options, "language");
  const authors = texts(options, "author");
  if (publisherUrl !== undefined && name === undefined)
    throw new UsageError("--publisher-url needs --publisher beside it");
  const given = {
    ...(url === undefined ? {} : { url }),
    ...(name === undefined
      ? {}
      : { publisher: { name, ...(publisherUrl === undefined ? {} : { url: publisherUrl }) } }),
    ...(datePublished === undefined ? {} : { datePublished }),
    ...(language === undefined ? {} : { language }),
    ...(authors.length === 0 ? {} : { authors: authors.map((author) => ({ name: author })) }),
    ...rightsOf(text(options, "rights")),
    ...dataLicenseOf(text(options, "data-license")),
    ...optional("dataUrl", text(options, "data-url")),
  };
  return checkedOptions(given);
}

/** The sidecar `ARTICLE.meta.json` beside an article; empty where there is none. */
export async function sidecarOf(articleFile: string): Promise<Metadata> {
  const { dir, name } = path.parse(articleFile);
  const sidecar = path.join(dir, `${name}.meta.json`);
  const bytes = await readBytesIfThere(sidecar);
  return bytes === undefined ? {} : checkedMetadata(jsonOfFile(bytes, sidecar), sidecar);
}
