import type { Feature as FeatureOf, Image } from "write-excel-file/node";

/** What the writer takes for a file inside the archive. */
export type FileContent = Image["content"];

type Feature = FeatureOf<FileContent>;

/** A cell that leads somewhere. */
export interface CellLink {
  /** Address of the cell, such as `B2`. */
  readonly cell: string;
  /** A file beside the workbook, or a web address. */
  readonly target: string;
  /** Element in the target. */
  readonly fragment?: string | undefined;
}

/** Links that Excel takes in a sheet; a file with more is repaired on opening, and loses all of them. */
const mostLinks = 65_530;

/** What a sheet has beside its cells and the writer does not know. */
export interface SheetExtras {
  /** The range with the filter, header included. */
  readonly filter?: string | undefined;
  /** Name of the sheet. */
  readonly name: string;
  readonly links: readonly CellLink[];
}

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function attributeValue(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** Each target once with its number, since all rows of an article lead into one file. */
function numbered(links: readonly CellLink[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { target } of links) if (!numbers.has(target)) numbers.set(target, numbers.size + 1);
  return numbers;
}

function hyperlinks(links: readonly CellLink[]): string {
  if (links.length === 0) return "";
  const numbers = numbered(links);
  const elements = links.map(({ cell, target, fragment }) => {
    const location = fragment === undefined ? "" : ` location="${attributeValue(fragment)}"`;
    return `<hyperlink ref="${cell}" r:id="rId-link-${numbers.get(target)}"${location}/>`;
  });
  return `<hyperlinks xmlns:r="${relationships}">${elements.join("")}</hyperlinks>`;
}

function hyperlinkRelationships(links: readonly CellLink[]): string {
  return [...numbered(links)]
    .map(
      ([target, number]) =>
        `<Relationship Id="rId-link-${number}" Type="${relationships}/hyperlink" Target="${attributeValue(target)}" TargetMode="External"/>`,
    )
    .join("");
}

/** The hidden names by which LibreOffice finds filters again, as Excel writes them (ECMA-376, 18.2.5). */
function filterNames(sheets: readonly SheetExtras[]): string {
  const names = sheets.map(({ filter, name }, index) => {
    if (filter === undefined) return "";
    const range = filter.replace(/([A-Z]{1,3})(\d{1,7})/g, "$$$1$$$2");
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${name}!${range}</definedName>`;
  });
  return names.join("");
}

/** Writes filters and links into the sheets, in their order; elements stand in the order that ECMA-376 (18.3.1.99) asks for. */
export function filtersAndLinks(sheets: readonly SheetExtras[]): Feature {
  const kept = sheets.map(({ filter, links }) => ({ filter, links: links.slice(0, mostLinks) }));
  return {
    files: {
      transform: {
        "xl/workbook.xml": {
          transform: (xml) =>
            xml.replace("<definedNames/>", () => `<definedNames>${filterNames(sheets)}</definedNames>`),
        },
        "xl/worksheets/sheet{id}.xml": {
          transform(xml, _, { sheetIndex }) {
            const { filter, links = [] } = kept[sheetIndex] ?? {};
            const autoFilter = filter === undefined ? "" : `<autoFilter ref="${filter}"/>`;
            return xml.replace("</sheetData>", () => `</sheetData>${autoFilter}${hyperlinks(links)}`);
          },
        },
        "xl/worksheets/_rels/sheet{id}.xml.rels": {
          insert: (_, { sheetIndex }) => hyperlinkRelationships(kept[sheetIndex]?.links ?? []),
        },
      },
    },
  };
}
