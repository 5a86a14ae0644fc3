import { vancouverDate } from "./dates.js";
import type { CitedArticle } from "./item.js";
import { link } from "./markup.js";
import { bareInitials, withInitialsBehind } from "./person-name.js";
import { paragraphPlace } from "./pinpoint.js";
import { sentence, withMarks } from "./quotation-marks.js";
import { sentenceCase } from "./sentence-case.js";
import type { CitationStyle } from "./style.js";

/** Up to six authors are named; of more, the first six and "et al." (ICMJE). */
const mostAuthors = 6;

function authorList({ authors }: CitedArticle): string {
  const listed = authors.map((name) => withInitialsBehind(name, bareInitials));
  return listed.length > mostAuthors ? `${listed.slice(0, mostAuthors).join(", ")}, et al.` : listed.join(", ");
}

function reference(article: CitedArticle): string {
  const { container, date, inferred, url, accessed } = article;
  const title = withMarks(sentenceCase(article.title, article.body), "double");
  // What is online is called so behind the name of the newspaper, or of the article where there is none.
  const medium = url === undefined ? "" : " [Internet]";
  const names = container === undefined ? [title + medium] : [title, container + medium];
  const dated = [
    ...(date === undefined ? [] : [vancouverDate(date, inferred)]),
    ...(url === undefined || accessed === undefined ? [] : [`[cited ${vancouverDate(accessed, "nothing")}]`]),
  ].join(" ");
  return [
    ...[authorList(article), ...names, dated].filter((element) => element !== "").map(sentence),
    ...(url === undefined ? [] : [`Available from: ${link(url)}`]),
  ].join(" ");
}

/** Citing Medicine, 2nd edition (National Library of Medicine), chapter 23: Vancouver; the number here is 1. */
export const vancouver: CitationStyle = {
  id: "vancouver",
  name: "Vancouver (NLM, Citing Medicine, 2nd edition)",
  place: "text",
  tellsPlace: true,
  article: (article) => [
    { label: "Reference list", text: `1. ${reference(article)}` },
    { label: "In the text", text: "(1)" },
  ],
  words: () => {
    return ({ pinpoint, isQuotation }) => {
      const place = paragraphPlace(pinpoint, { marks: "double" });
      return `(${isQuotation ? "quoted in " : ""}1${place === "" ? "" : `, ${place}`})`;
    };
  },
};
