/// <reference lib="dom" />
import { render } from "preact";
import { ArticleListPage } from "./article-list.js";
import { ArticlePage } from "./article-page.js";

const place = document.getElementById("desk");
const slug = /^\/articles\/([^/]+)$/.exec(location.pathname)?.[1];
if (place !== null)
  render(slug === undefined ? <ArticleListPage /> : <ArticlePage slug={decodeURIComponent(slug)} />, place);
