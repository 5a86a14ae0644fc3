import { policies } from "./policies.js";
import { reviewDates, reviewLinks, reviewProperties, reviewTypes } from "./review-terms.js";

/** A term's IRI, or its IRI with the type its values are read as. */
type TermDefinition = string | { readonly "@id": string; readonly "@type"?: string };

/** What each kind of term of schema.org's context looks like; `Date` is schema.org's own data type. */
const term = (name: string) => [name, { "@id": `schema:${name}` }] as const;
const linkTerm = (name: string) => [name, { "@id": `schema:${name}`, "@type": "@id" }] as const;
const dateTerm = (name: string) => [name, { "@id": `schema:${name}`, "@type": "Date" }] as const;

const types = [
  "Claim",
  "Country",
  "DataDownload",
  "Dataset",
  "Date",
  "MonetaryAmount",
  "NewsArticle",
  "NewsMediaOrganization",
  "Organization",
  "Person",
  "Place",
  "PropertyValue",
  "Quotation",
];

const properties = [
  "about",
  "affiliation",
  "alternativeHeadline",
  "appearance",
  "articleBody",
  "articleSection",
  "author",
  "claimInterpreter",
  "copyrightNotice",
  "creativeWorkStatus",
  "currency",
  "dateline",
  "description",
  "distribution",
  "encodingFormat",
  "headline",
  "identifier",
  "inLanguage",
  "interpretedAsClaim",
  "jobTitle",
  "keywords",
  "locationCreated",
  "maxValue",
  "mentions",
  "minValue",
  "name",
  "ownershipFundingInfo",
  "propertyID",
  "publisher",
  "sdPublisher",
  "sourceOrganization",
  "spokenByCharacter",
  "text",
  "unitCode",
  "unitText",
  "value",
  "variableMeasured",
];

const linkProperties = [
  "contentUrl",
  "image",
  "isBasedOn",
  "isPartOf",
  "license",
  "logo",
  "sameAs",
  "sdLicense",
  "url",
];

/** Pages on which a house says how it works; schema.org reads one of them, `ownershipFundingInfo`, as text or page. */
const policyLinks = policies.filter((name) => name !== "ownershipFundingInfo");

const dateProperties = ["dateModified", "datePublished"];

/**
 * The terms our markup uses, as the context behind https://schema.org (release 30.0) defines them: with it markup is
 * expanded without the network. It has no `@vocab`, so that a term it does not know is an error and not a guess.
 */
export const schemaOrgTerms: Readonly<Record<string, TermDefinition>> = Object.fromEntries<TermDefinition>([
  ["schema", "http://schema.org/"],
  ...[...types, ...reviewTypes].map(term),
  ...[...properties, ...reviewProperties].map(term),
  ...[...linkProperties, ...policyLinks, ...reviewLinks].map(linkTerm),
  ...[...dateProperties, ...reviewDates].map(dateTerm),
]);
