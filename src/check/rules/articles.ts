import { titles } from "../finding.js";
import { isReference, items, type JsonNode, member, stringOf, stringsOf, typesOf } from "../json-node.js";
import { articleDateRules } from "./dates.js";
import { emptyValues } from "./reviews.js";
import { type CheckedRule, type Fault, isWebAddress, lacks, missing, shown } from "./rule.js";

/** An article with the nodes that its links may lead to. */
export interface ArticleSubject {
  readonly article: JsonNode;
  readonly described: ReadonlyMap<string, JsonNode>;
}

const longestShownHeadline = 110;
const common = { documentation: titles.article } as const;

/** What a node stands for: itself, or what it links to where the page describes that. */
const resolved = (node: JsonNode, { described }: ArticleSubject): JsonNode =>
  isReference(node) ? (described.get(stringOf(member(node, "@id")) ?? "") ?? node) : node;

const authorsOf = (subject: ArticleSubject): readonly JsonNode[] => items(member(subject.article, "author"));

/** What bylines have beside the name. */
const moreThanName = /^(?:by|posted by|published by|written by)\s|[,;|/]|\s(?:and|&)\s|@|\.(?:com|org|net)\b/iu;

function* imageFaults({ article }: ArticleSubject): Generator<Fault> {
  for (const image of items(member(article, "image"))) {
    const urls =
      image.type === "object"
        ? [...stringsOf(member(image, "url")), ...stringsOf(member(image, "contentUrl"))]
        : stringsOf(image);
    for (const url of urls)
      if (!isWebAddress(url)) yield { at: image, message: `The image is no absolute web address: ${shown(url)}.` };
  }
}

const partyRules: readonly CheckedRule<ArticleSubject>[] = [
  {
    ...common,
    name: "article-author-missing",
    level: "warning",
    reason: "Readers and search engines ask who wrote it.",
    ours: "Those in the byline; none where the text names none.",
    find: ({ article }) => missing(article, "author", "The article has no author."),
  },
  {
    ...common,
    name: "article-author-without-name",
    level: "error",
    reason: "An author is a Person or Organization with a name; a bare string or an address tells neither.",
    ours: "Person or Organization with its name.",
    *find(subject) {
      for (const written of authorsOf(subject)) {
        const author = resolved(written, subject);
        if (author.type !== "object") {
          if (stringOf(author) !== undefined)
            yield {
              at: author,
              message: `The author ${shown(stringOf(author) ?? "")} is a string and no Person or Organization.`,
            };
        } else if (isReference(author))
          yield {
            at: author,
            message: `The author ${shown(stringOf(member(author, "@id")) ?? "")} is described nowhere on the page.`,
          };
        else if (lacks(author, "name")) yield { at: author, message: "The article's author has no name." };
      }
    },
  },
  {
    ...common,
    name: "article-author-untyped",
    level: "warning",
    reason: "Without a type nobody knows whether it is a person or a house.",
    ours: "Person or Organization.",
    *find(subject) {
      for (const written of authorsOf(subject)) {
        const author = resolved(written, subject);
        if (author.type === "object" && !isReference(author) && typesOf(author).length === 0)
          yield { at: author, message: "The article's author has no @type." };
      }
    },
  },
  {
    ...common,
    name: "article-author-more-than-name",
    level: "warning",
    reason: 'author.name is for the name alone: no "By", title, house or second author.',
    ours: "The name alone, an author a person.",
    *find(subject) {
      for (const written of authorsOf(subject)) {
        const author = resolved(written, subject);
        const name = author.type === "object" ? stringOf(member(author, "name")) : undefined;
        if (name !== undefined && typesOf(author).includes("Person") && moreThanName.test(name))
          yield { at: written, message: `The author's name ${shown(name)} holds more than a name.` };
      }
    },
  },
  {
    ...common,
    name: "article-author-without-url",
    level: "advice",
    reason: "A page of the author tells namesakes apart.",
    ours: "It stands where the page or the sidecar gives it.",
    *find(subject) {
      for (const written of authorsOf(subject)) {
        const author = resolved(written, subject);
        if (author.type === "object" && !isReference(author) && lacks(author, "url") && lacks(author, "sameAs"))
          yield { at: written, message: "The article's author has neither url nor sameAs." };
      }
    },
  },
  {
    name: "article-publisher-missing",
    level: "advice",
    reason: "Readers of the markup alone do not know whose article it is.",
    documentation: "schema.org: NewsArticle",
    ours: "The publisher where the page or a person names it.",
    find: ({ article }) => missing(article, "publisher", "The article has no publisher."),
  },
];

/** Every rule of a page's article. */
export const articleRules: readonly CheckedRule<ArticleSubject>[] = [
  {
    ...common,
    name: "article-headline-missing",
    level: "warning",
    reason: "It is what the article is shown by.",
    ours: "The headline in full.",
    find: ({ article }) => missing(article, "headline", "The article has no headline."),
  },
  {
    ...common,
    name: "article-headline-too-long",
    level: "advice",
    reason: "Search engines may cut it.",
    ours: "The build warns of it and cuts nothing.",
    *find({ article }) {
      const headline = member(article, "headline");
      const length = [...(stringOf(headline) ?? "")].length;
      if (headline !== undefined && length > longestShownHeadline)
        yield { at: headline, message: `The headline has ${length} characters, more than ${longestShownHeadline}.` };
    },
  },
  {
    name: "article-type-general",
    level: "advice",
    reason: "NewsArticle says that it is news, which Article does not.",
    documentation: titles.article,
    ours: "NewsArticle.",
    *find({ article }) {
      if (typesOf(article).every((type) => type === "Article" || type === "BlogPosting"))
        yield {
          at: member(article, "@type") ?? article,
          message: `The article is typed ${shown(typesOf(article).join(", "))}.`,
        };
    },
  },
  ...partyRules,
  ...articleDateRules.map((rule) => ({ ...rule, find: ({ article }: ArticleSubject) => rule.find(article) })),
  {
    ...common,
    name: "article-image-missing",
    level: "advice",
    reason: "Search engines show articles with an image more prominently.",
    ours: "The images of the page or the sidecar.",
    find: ({ article }) => missing(article, "image", "The article has no image."),
  },
  {
    ...common,
    name: "article-image-not-address",
    level: "error",
    reason: "An image that cannot be fetched is none.",
    ours: "Absolute addresses alone.",
    find: imageFaults,
  },
  {
    name: "article-empty-value",
    level: "warning",
    reason: "An empty string says that it is empty, not that it is unknown.",
    documentation: titles.general,
    ours: "What is unknown is absent.",
    find: ({ article }) => emptyValues(article),
  },
];
