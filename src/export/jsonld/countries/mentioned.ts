import type { CountryLeaf } from "schema-dts";
import type { ArticleRecord } from "../../../model/article-record.js";
import type { MarkupIdentifiers } from "../identifiers.js";
import type { Reference } from "../parties.js";
import type { Country } from "./countries.js";
import { findCountries } from "./find-countries.js";

/** The countries that an article names: their nodes, and which of them it is about. */
export interface MentionedCountries {
  readonly nodes: readonly CountryLeaf[];
  /** Those that the headline or the subhead names. */
  readonly about: readonly Reference[];
  readonly others: readonly Reference[];
}

/** The text with white space for whatever is neither headline nor body: menus, credits, notes of the agency. */
function articleText({ text, headline, subhead, sections }: ArticleRecord): string {
  const body = sections.flatMap(({ heading, paragraphs }) => [heading ?? [], ...paragraphs].flat());
  const lines = [headline, subhead ?? [], body].flat().sort((left, right) => left.start - right.start);
  let kept = "";
  for (const { start, end } of lines) {
    if (end <= kept.length) continue;
    kept = kept.padEnd(start, "\n");
    kept += text.slice(kept.length, end);
  }
  return kept;
}

const isNamedIn = ({ names }: Country, words: string): boolean =>
  names.some((name) => {
    const at = words.indexOf(name);
    return at >= 0 && !/[\p{L}\p{N}]/u.test(words.charAt(at - 1) + words.charAt(at + name.length));
  });

function nodeOf({ code, wikidata, names }: Country, reference: Reference): CountryLeaf {
  return {
    "@type": "Country",
    ...reference,
    name: names[0],
    identifier: { "@type": "PropertyValue", propertyID: "ISO 3166-1 alpha-2", value: code },
    sameAs: `http://www.wikidata.org/entity/${wikidata}`,
  };
}

/** The countries of an article; none where it is not in English, whose names the table has. */
export function mentionedCountries(record: ArticleRecord, identifiers: MarkupIdentifiers): MentionedCountries {
  const isEnglish = /^en\b/iu.test(record.language.value);
  const found = isEnglish ? [...findCountries(articleText(record)).keys()] : [];
  const titles = `${record.headline.text}\n${record.subhead?.text ?? ""}`;
  const described = found.map((country) => {
    const reference = { "@id": identifiers(`country-${country.code.toLowerCase()}`) };
    return { reference, node: nodeOf(country, reference), isAbout: isNamedIn(country, titles) };
  });
  return {
    nodes: described.map(({ node }) => node),
    about: described.filter(({ isAbout }) => isAbout).map(({ reference }) => reference),
    others: described.filter(({ isAbout }) => !isAbout).map(({ reference }) => reference),
  };
}
