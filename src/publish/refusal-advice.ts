/** What to do with a page that is refused as no page of a newsroom's. */
export const EDITORS_PAGE = "publish on the page as the editors have it, without what programs add to it";
