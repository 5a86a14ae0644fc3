/** Elements that browsers show as blocks of their own (HTML Living Standard, section 15.3), and cells of tables. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search section summary " +
    "table caption colgroup tbody td tfoot th thead tr ul xmp"
  ).split(" "),
);

/** Elements whose text is no text of the article: it is not shown, or is shown by something else than text. */
export const UNREAD_ELEMENTS: ReadonlySet<string> = new Set(
  (
    "head script style noscript template iframe object embed applet svg math canvas video audio picture map " +
    "select textarea input button datalist progress meter noembed noframes frameset dialog rp"
  ).split(" "),
);

export const HEADING_ELEMENTS: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
