import type { ArticleRecord } from "../model/article-record.js";
import type { Span } from "../model/span.js";

/** Stand for a character each: one UTF-16 code unit for one, two for two, so that every offset and count stays. */
const maskOfOne = "█";
const maskOfTwo = "🔲";

/** Whether the node is a span of the text whose words stand in the record beside it: a headline, heading, figure, date, name or cue. */
type Words = Partial<Span> & { readonly text?: unknown };

function isSpan(node: Words | undefined): node is Span {
  return node?.start !== undefined && node.end !== undefined;
}

/** What stays readable: titles, headings, names, cues, and the words of figures and dates. */
function keptSpans(record: ArticleRecord): Span[] {
  const { headline, subhead, dateline, agency, byline, sections, figures, dates, speakers, claims } = record;
  const words: (Words | undefined)[] = [
    headline,
    subhead,
    dateline,
    agency,
    ...byline,
    ...sections.map(({ heading }) => heading),
    ...figures.flatMap((figure) => [figure, figure.item]),
    ...dates,
    ...speakers.flatMap(({ mentions }) => mentions),
    ...claims.flatMap(({ cue, said }) => [...cue, said?.date, said?.place, said?.occasion]),
  ];
  return words.filter(isSpan).sort((left, right) => left.start - right.start);
}

function masked(words: string): string {
  return words.replace(/\S/gu, (character) => (character.length === 1 ? maskOfOne : maskOfTwo));
}

/** Members that tell an editor something, and may quote the article for it. */
const tellingMembers: ReadonlySet<string> = new Set(["check", "why", "about"]);

/** The sentence with quoted words masked that are not readable in the text either. */
function withoutQuotedWords(sentence: string, text: string): string {
  return sentence.replace(/"([^"]{1,1000})"/gu, (quotation, words: string) =>
    text.includes(words.replace(/…$/u, "")) ? quotation : `"${masked(words)}"`,
  );
}

/** Things with what is told of them masked as the text is. */
function toldWithoutText<Thing extends object>(things: readonly Thing[], text: string): Thing[] {
  return things.map((thing) => {
    const told = Object.entries(thing).filter(([name, value]) => tellingMembers.has(name) && typeof value === "string");
    return { ...thing, ...Object.fromEntries(told.map(([name, value]) => [name, withoutQuotedWords(value, text)])) };
  });
}

/**
 * The record for those who may publish data but not the article's words: its text is masked character for character, so
 * that every span still holds, but for titles, headings, names, cues and the words of figures and dates.
 */
export function withoutText(record: ArticleRecord): ArticleRecord {
  if (record.textOmitted === true) return record;
  let text = "";
  for (const { start, end } of keptSpans(record)) {
    if (end <= text.length) continue;
    text += masked(record.text.slice(text.length, Math.max(start, text.length)));
    text += record.text.slice(text.length, end);
  }
  text += masked(record.text.slice(text.length));
  const { schemaVersion, id, slug, text: _, ...rest } = record;
  const { figures, claims, dates, conflicts, notes } = rest;
  return {
    schemaVersion,
    id,
    slug,
    textOmitted: true,
    text,
    ...rest,
    figures: toldWithoutText(figures, text),
    claims: toldWithoutText(claims, text),
    dates: toldWithoutText(dates, text),
    conflicts: toldWithoutText(conflicts, text),
    ...(notes === undefined ? {} : { notes: notes.map((note) => withoutQuotedWords(note, text)) }),
  };
}
