/** A licence that open data is often put under. */
interface KnownLicense {
  /** Identifier of the SPDX License List, which the Open Definition uses too. */
  readonly name: string;
  readonly title: string;
  readonly path: string;
}

/** Licences by their SPDX identifiers (https://spdx.org/licenses/), with the addresses their authors give. */
const knownLicenses: readonly KnownLicense[] = [
  { name: "CC0-1.0", title: "CC0 1.0 Universal", path: "https://creativecommons.org/publicdomain/zero/1.0/" },
  {
    name: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0",
    path: "https://creativecommons.org/licenses/by/4.0/",
  },
  {
    name: "CC-BY-SA-4.0",
    title: "Creative Commons Attribution-ShareAlike 4.0",
    path: "https://creativecommons.org/licenses/by-sa/4.0/",
  },
  {
    name: "CC-BY-NC-4.0",
    title: "Creative Commons Attribution-NonCommercial 4.0",
    path: "https://creativecommons.org/licenses/by-nc/4.0/",
  },
  {
    name: "ODC-By-1.0",
    title: "Open Data Commons Attribution 1.0",
    path: "https://opendatacommons.org/licenses/by/1-0/",
  },
  { name: "ODbL-1.0", title: "Open Database License 1.0", path: "https://opendatacommons.org/licenses/odbl/1-0/" },
  {
    name: "PDDL-1.0",
    title: "Public Domain Dedication and License 1.0",
    path: "https://opendatacommons.org/licenses/pddl/1-0/",
  },
];

/** The licence for a Data Package: its address, and its name where it is a known one. */
export function dataLicense(iri: string): Partial<KnownLicense> & Pick<KnownLicense, "path"> {
  return knownLicenses.find(({ path }) => path === iri) ?? { path: iri };
}

/** The address of a licence that is named by its SPDX identifier; undefined where the name is none of these. */
export function licenseIri(name: string): string | undefined {
  return knownLicenses.find((known) => known.name.toLowerCase() === name.toLowerCase())?.path;
}

/** The names there are. */
export const licenseNames: readonly string[] = knownLicenses.map(({ name }) => name);
