import type { ArticleRecord } from "../../src/model/article-record.js";
import type { Span } from "../../src/model/span.js";
import type { Gold } from "./gold.js";
import { overlapsAny } from "./pairing.js";

/** Headings and lines of the body: each in its place. */
export interface SectionsMeasure {
  readonly headings: number;
  readonly headingsRight: number;
  /** Lines of running text, and lines that must stay out of it. */
  readonly lines: number;
  readonly linesRight: number;
  readonly differences: readonly string[];
}

interface Line extends Span {
  readonly text: string;
}

/** The lines of a text that are not blank, without the white space at their ends. */
function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .map((match) => {
      const start = match.index + match[0].length - match[0].trimStart().length;
      return { start, end: start + match[0].trim().length, text: match[0].trim() };
    })
    .filter((line) => line.text !== "");
}

/** A heading's words without the marks some houses put round them. */
const bareHeading = (heading: string): string => heading.replace(/^[\s–—-]+|[\s–—-]+$/g, "");

/** The headings, and whether each line of the body lies in a paragraph of its section and every other line in none. */
export function measureSections(record: ArticleRecord, gold: Gold): SectionsMeasure {
  const wanted = gold.sections.map(bareHeading);
  const found = record.sections.flatMap((section) => (section.heading ? [bareHeading(section.heading.text)] : []));
  const front = new Set([gold.headline, gold.subhead].flatMap((text) => (text === null ? [] : [text.trim()])));
  const aside = new Set([...gold.notBody, ...(gold.notParagraphs ?? [])].map((line) => line.trim()));
  const differences: string[] = [];
  let current = "";
  let lines = 0;
  let linesRight = 0;
  for (const line of linesOf(record.text)) {
    if (overlapsAny(line, gold.unjudged ?? [])) {
      continue;
    }
    if (gold.sections.some((heading) => heading.trim() === line.text)) {
      current = bareHeading(line.text);
      continue;
    }
    const home = record.sections.find((section) => overlapsAny(line, section.paragraphs));
    const isBody = !front.has(line.text) && !aside.has(line.text);
    const mustBeAside = gold.notBody.some((text) => text.trim() === line.text);
    const right = isBody
      ? home !== undefined && bareHeading(home.heading?.text ?? "") === current
      : home === undefined && (!mustBeAside || overlapsAny(line, record.notBody));
    lines += 1;
    linesRight += right ? 1 : 0;
    if (!right) {
      const where = home === undefined ? "in no section" : `under "${home.heading?.text ?? ""}"`;
      differences.push(`line ${where}, wanted ${isBody ? `under "${current}"` : "aside"}: ${line.text.slice(0, 70)}`);
    }
  }
  const missing = wanted.filter((heading) => !found.includes(heading));
  const extra = found.filter((heading) => !wanted.includes(heading));
  return {
    headings: wanted.length,
    headingsRight: wanted.length - missing.length - extra.length,
    lines,
    linesRight,
    differences: [
      ...missing.map((heading) => `heading missed: ${heading}`),
      ...extra.map((heading) => `heading false: ${heading}`),
      ...differences,
    ],
  };
}
