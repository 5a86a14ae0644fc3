/**
 * Names of meta elements by what they state, most exact first. Sources: The Open Graph protocol (ogp.me, article),
 * Dublin Core (dc., dcterms.), and the names that Parse.ly, Sailthru and Google News document.
 */
export const META_NAMES = {
  datePublished:
    "article:published_time article:published datepublished publication_date publishdate publish-date pubdate parsely-pub-date sailthru.date dc.date.issued dcterms.issued dc.date.created dcterms.created dc.date dc.terms.issued cxenseparse:recs:publishtime article.published og:published_time date",
  dateModified:
    "article:modified_time article:modified og:updated_time datemodified last-modified lastmod dcterms.modified dc.date.modified article.updated",
  authors:
    "author authors byl parsely-author sailthru.author dc.creator dcterms.creator article:author article:author_name",
  publisher: "og:site_name publisher dc.publisher dcterms.publisher article:publisher_name application-name",
  image: "og:image og:image:secure_url og:image:url twitter:image twitter:image:src parsely-image-url",
  section: "article:section parsely-section section",
  keywords: "article:tag news_keywords keywords parsely-tags sailthru.tags",
  rights: "copyright rights dc.rights dcterms.rights dcterms.rightsholder",
  language: "og:locale content-language dc.language dcterms.language language",
  description: "og:description twitter:description description dc.description",
} as const satisfies Readonly<Record<string, string>>;
