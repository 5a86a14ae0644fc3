import { longDate } from "./dates.js";
import type { CitedArticle } from "./item.js";
import { italic, link, superscript } from "./markup.js";
import { bareInitials, withInitialsBehind } from "./person-name.js";
import { sentence, withMarks } from "./quotation-marks.js";
import { sentenceCase } from "./sentence-case.js";
import type { CitationStyle } from "./style.js";

/** Up to six authors are named; of more, the first three and "et al." (3.7). */
const mostAuthors = 6;
const listedOfMore = 3;

function authorList({ authors }: CitedArticle): string {
  const listed = authors.map((name) => withInitialsBehind(name, bareInitials));
  return listed.length > mostAuthors ? `${listed.slice(0, listedOfMore).join(", ")}, et al` : listed.join(", ");
}

function reference(article: CitedArticle): string {
  const { container, date, inferred, url, accessed } = article;
  const elements = [
    authorList(article),
    withMarks(sentenceCase(article.title, article.body), "double"),
    italic(container ?? ""),
    date === undefined ? "" : longDate(date, inferred),
    url === undefined || accessed === undefined ? "" : `Accessed ${longDate(accessed, "nothing")}`,
  ];
  return [
    ...elements.filter((element) => element !== "").map(sentence),
    // An address ends the entry without a full stop.
    ...(url === undefined ? [] : [link(url)]),
  ].join(" ");
}

/** AMA Manual of Style, 11th edition (2020); numbers are its sections. The number of the reference here is 1. */
export const ama: CitationStyle = {
  id: "ama",
  name: "AMA, 11th edition",
  place: "superscript",
  tellsPlace: true,
  article: (article) => [
    { label: "Reference list", text: `1. ${reference(article)}` },
    { label: "In the text", text: superscript("1") },
  ],
  words: () => {
    return ({ pinpoint: { paragraph, inHeadline } }) => {
      const place = inHeadline ? "headline" : paragraph === undefined ? "" : `para${paragraph}`;
      return superscript(place === "" ? "1" : `1(${place})`);
    };
  },
};
