/**
 * Words in the class names and identifiers of elements that are no part of an article's body, by what the elements
 * are. Begun with the names that Readability goes by (`unlikelyCandidates`, `negative`), with the widgets of Disqus,
 * AddThis, Taboola and Outbrain, and extended by classes of clutter seen on news pages of many houses. A word stands
 * for a whole word of a name: `share` is in `share-bar`, not in `shared`.
 */
export const CLUTTER_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "sharing bar": "share shares sharing sharebar sharethis addthis social socials socialmedia sociallinks sharedaddy",
    "related link":
      "related relatedposts recommended recommendation recommendations recirc recirculation trending popular " +
      "cta prev outbrain taboola zergnet revcontent readmore readnext teaser teasers promo promos promotion rail carousel upnext",
    newsletter:
      "newsletter newsletters signup subscribe subscription subscriptions mailinglist optin mailchimp paywall regwall",
    comment: "comment comments commentlist disqus respond livefyre",
    "cookie banner": "cookie cookies consent gdpr cookiebanner",
    caption: "caption captions figcaption imagecaption credit credits attribution photocredit gallery slideshow",
    byline: "byline bylines author authors authorbio bio contributor contributors dateline timestamp pubdate postmeta",
    navigation: "breadcrumb breadcrumbs nav navbar navigation menu pagination pager toc skip masthead toolbar",
    advertisement:
      "ad ads adv advert adverts advertisement advertising sponsor sponsored sponsors banner dfp adsbygoogle",
    "tag list": "tags taglist tagcloud topics keywords",
    sidebar: "sidebar aside widget widgets footer infobox popup modal overlay tooltip",
    "hidden text": "hidden screenreader offscreen",
  }).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);
