import type { Entry } from "./article-view.js";
import type { Column } from "./column.js";

/** The columns that say which article a row comes from; all tables have them, after the row's own id. */
export const articleColumns: readonly Column<Entry>[] = [
  {
    name: "article_id",
    title: "Article ID",
    description: "Identifier of the article; the same in all files made from it.",
    type: "identifier",
    required: true,
    example: "a-3kq8w1x0zt",
    read: ({ record }) => record.id,
  },
  {
    name: "article_url",
    title: "Article URL",
    description: "Where the article is published. Empty where no address was given.",
    type: "iri",
    example: "https://news.example/harbour-bridge",
    read: ({ record }) => record.source.url,
  },
  {
    name: "publisher",
    title: "Publisher",
    description: "Who publishes the article. Empty where neither the article nor a person says.",
    type: "name",
    example: "The Marendel Courier",
    read: ({ record }) => record.publisher?.name,
  },
  {
    name: "published",
    title: "Published",
    description: "Day the article was published, in its own time zone. Empty where unknown.",
    type: "date",
    example: "2031-03-14",
    read: ({ record }) => record.datePublished?.value.slice(0, 10),
  },
  {
    name: "language",
    title: "Language",
    description: "Language of the article as a BCP 47 tag.",
    type: "language",
    required: true,
    example: "en",
    read: ({ record }) => record.language.value,
  },
];

/** The columns that say where in the article the words stand. */
export const placeColumns: readonly Column<Entry>[] = [
  {
    name: "section",
    title: "Section",
    description: "Heading of the section the words stand in. Empty before the first heading and in the headline.",
    type: "text",
    example: "Repairs and costs",
    read: ({ place }) => place.heading,
  },
  {
    name: "paragraph",
    title: "Paragraph",
    description:
      "Number of the paragraph in the article, from 1, headings not counted. Empty in the headline and in headings.",
    type: "integer",
    minimum: 1,
    unit: "paragraph",
    example: 4,
    read: ({ place }) => place.paragraph,
  },
];

/** Whether a person should look at the row, and why. */
export const certaintyColumns: readonly Column<Entry>[] = [
  {
    name: "certainty",
    title: "Certainty",
    description: "sure: needs no second look. check: a person should look at it, for the reason in the next column.",
    type: "category",
    values: ["sure", "check"],
    required: true,
    example: "sure",
    read: ({ finding }) => finding.certainty,
  },
  {
    name: "check",
    title: "What to check",
    description: "Why a person should look at it. Empty where it is sure.",
    type: "text",
    example: "the speaker is a pronoun with two possible antecedents",
    read: ({ finding }) => finding.check,
  },
];

/** The sentence and its offsets. */
export const sourceColumns: readonly Column<Entry>[] = [
  {
    name: "sentence",
    title: "Sentence",
    description:
      "The sentence the words stand in, as printed; all of them where they run over several. Of one that is longer than 2,000 characters only the part around the words, with … for the rest.",
    type: "text",
    isArticleText: true,
    example: "The bridge carried more than 1,200 lorries a day before the flood.",
    read: ({ sentence }) => sentence,
  },
  {
    name: "char_start",
    title: "First character",
    description:
      "Where the words begin in the article's text: the number of Unicode code points before them (the JSON record counts UTF-16 code units).",
    type: "integer",
    minimum: 0,
    unit: "Unicode code point",
    required: true,
    example: 812,
    read: ({ codePoints }) => codePoints.start,
  },
  {
    name: "char_end",
    title: "Character after the last",
    description:
      "Where the words end in the article's text: the number of Unicode code points up to there (the JSON record counts UTF-16 code units).",
    type: "integer",
    minimum: 1,
    unit: "Unicode code point",
    required: true,
    example: 835,
    read: ({ codePoints }) => codePoints.end,
  },
];

/** The link to the words. */
export const linkColumns: readonly Column<Entry>[] = [
  {
    name: "text_fragment_url",
    title: "Link to the words",
    description:
      "Opens the article in a browser and scrolls to the words. Empty where no address was given or where no link could point at these words alone.",
    type: "iri",
    example: "https://news.example/harbour-bridge#:~:text=more%20than%201%2C200%20lorries",
    read: ({ textFragmentUrl }) => textFragmentUrl,
  },
];
