/// <reference lib="dom" />
import type { ArticleList, ArticleSummary } from "../protocol.js";

function lineOf({ slug, headline, counts, problem }: ArticleSummary): HTMLElement {
  const line = document.createElement("li");
  const name = document.createElement("bdi");
  name.textContent = headline;
  const told = problem ?? `${slug}: ${counts.toCheck} to check, ${counts.open} open, ${counts.reviewed} reviewed`;
  line.append(name, ` (${told})`);
  return line;
}

const answer = await fetch("/api/articles");
const { articles }: ArticleList = await answer.json();
const list = document.createElement("ul");
list.append(...articles.map(lineOf));
document.querySelector("#desk")?.append(list);
