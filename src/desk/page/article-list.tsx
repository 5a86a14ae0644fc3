/// <reference lib="dom" />
import { useEffect, useState } from "preact/hooks";
import type { ArticleList, ArticleSummary } from "../protocol.js";
import { server } from "./api.js";
import { useGrowing } from "./growing.js";
import { piecesOf } from "./pieces.js";
import { whenChanged } from "./when-changed.js";

function Line({ article }: { readonly article: ArticleSummary }) {
  const { slug, headline, date, publisher, counts, problem } = article;
  const address = `/articles/${encodeURIComponent(slug)}`;
  if (problem !== undefined)
    return (
      <li class="article-line broken">
        <bdi class="name">{headline === "" ? slug : headline}</bdi>
        <p class="problem">{problem}</p>
      </li>
    );
  return (
    <li class="article-line">
      <a class="name" href={address}>
        <bdi>{headline}</bdi>
      </a>
      <p class="soft">
        {[publisher, date?.slice(0, 10), slug].filter((part) => part !== undefined && part !== "").join(" · ")}
      </p>
      <ul class="counts">
        <li class={counts.toCheck > 0 ? "doubt" : ""}>{counts.toCheck} to check</li>
        <li>{counts.conflicts} conflicts</li>
        <li>
          {counts.claims} claims: {counts.open} open, {counts.draft} draft, {counts.reviewed} reviewed
        </li>
        {counts.stale + counts.setAside > 0 && (
          <li class="doubt">
            {counts.stale} stale, {counts.setAside} set aside
          </li>
        )}
        <li>{counts.figures} figures</li>
      </ul>
    </li>
  );
}

/** Articles drawn before the first view; the others follow once it is painted. */
const firstArticles = 40;

/** The articles' lines. */
function Lines({ articles }: { readonly articles: readonly ArticleSummary[] }) {
  const count = useGrowing(articles.length, firstArticles);
  return (
    <div class="articles">
      {piecesOf(articles.slice(0, count)).map((piece) => (
        <ul key={piece[0]?.slug} class="piece">
          {piece.map((article) => (
            <Line key={article.slug} article={article} />
          ))}
        </ul>
      ))}
    </div>
  );
}

/** The first page: the folder's articles, what waits in each, and what was done today. */
export function ArticleListPage() {
  const [list, setList] = useState<ArticleList>();
  const [problem, setProblem] = useState<string>();
  const [search, setSearch] = useState("");
  useEffect(() => {
    document.title = "Review desk";
    const load = () =>
      server.list().then(
        (found) => {
          setList(found);
          setProblem(undefined);
        },
        (error: Error) => setProblem(error.message),
      );
    void load();
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const end = whenChanged(() => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void load(), 300);
    });
    return () => {
      clearTimeout(waiting);
      end();
    };
  }, []);
  const wanted = search.trim().toLowerCase();
  const shown =
    list?.articles.filter(({ slug, headline }) => `${headline} ${slug}`.toLowerCase().includes(wanted)) ?? [];
  return (
    <main class="list-page">
      <h1>Review desk</h1>
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {list !== undefined && (
        <>
          <p class="soft">
            {list.articles.length} articles. Today: {list.today.corrections} corrections, {list.today.reviews} reviews.
          </p>
          <label class="search">
            Find an article
            <input type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
          </label>
          <Lines articles={shown} />
          {shown.length === 0 && <p>No article here. Build some first, or name another folder.</p>}
        </>
      )}
    </main>
  );
}
