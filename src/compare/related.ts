import type { ArticleRecord } from "../model/article-record.js";
import { foldedWords } from "../record/identifiers.js";

/** Shared names, as a part of the smaller article's, from which two articles are about one thing. */
const leastShared = 0.34;
const leastNames = 2;

/** Capitalised words inside sentences: names of people, places and bodies; of a sentence's first word nothing is known. */
function namesOf({ text, sections, headline, dateline }: ArticleRecord): Set<string> {
  const names = new Set<string>();
  const sentences = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences));
  for (const { start, end } of sentences)
    for (const [name] of text.slice(start + 1, end).matchAll(/(?<=[\s(“"'’-])\p{Lu}[\p{L}\p{M}]{2,}/gu))
      names.add(name.toLowerCase());
  for (const [name] of headline.text.matchAll(/\p{Lu}[\p{L}\p{M}]{3,}/gu))
    if (names.has(name.toLowerCase())) names.add(name.toLowerCase());
  if (dateline !== undefined) names.add(foldedWords(dateline.place));
  for (const ordinary of ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
    names.delete(ordinary);
  return names;
}

/** Says whether two articles are about one thing: versions of one article, or enough names in common. */
export function relatedness(): (left: ArticleRecord, right: ArticleRecord) => boolean {
  const known = new Map<ArticleRecord, Set<string>>();
  const names = (record: ArticleRecord): Set<string> => {
    const found = known.get(record) ?? namesOf(record);
    known.set(record, found);
    return found;
  };
  return (left, right) => {
    if (left.id === right.id) return true;
    const [own, other] = [names(left), names(right)];
    let shared = 0;
    for (const name of own) if (other.has(name)) shared += 1;
    return shared >= leastNames && shared >= leastShared * Math.min(own.size, other.size);
  };
}
