import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { streamSSE } from "hono/streaming";
import { citation } from "../../export/citations/citation.js";
import { escaped } from "../../export/report/html.js";
import { readBytes } from "../../files.js";
import { InputError } from "../../model/input-error.js";
import { LackingError } from "../../review/acts.js";
import {
  type ArticleView,
  type Cited,
  type Clash,
  heldHeader,
  type Refusal,
  recordName,
  type SentView,
  tokenMeta,
} from "../protocol.js";
import { corrected } from "./correcting.js";
import type { Desk } from "./desk.js";
import type { FolderWatch } from "./events.js";
import { guard, withHeaders } from "./guard.js";
import { previewOf } from "./preview.js";
import { inDeskWords } from "./problem-words.js";
import { readingOf } from "./reading.js";
import { ClashError, RefusedError } from "./refusal.js";
import {
  correctionRequest,
  draftRequest,
  readingRequest,
  reviewActRequest,
  reviewPatch,
  undoRequest,
} from "./requests.js";
import { acted, drafted, patched } from "./reviewing.js";
import { undone } from "./undoing.js";

/** Bytes of the largest request that is read. */
const largestBody = 1024 * 1024;

/** What the routes need. */
export interface AppParts {
  readonly desk: Desk;
  readonly watch: FolderWatch;
  readonly token: string;
  /** The port of the server, once it listens. */
  readonly port: () => number;
  /** The folder of the bundled page, `desk.js` and `desk.css`. */
  readonly assets: string;
}

/** The page: everything on it is made by its script, from data that is asked for while the script still loads. */
const page = (token: string, data: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="${tokenMeta}" content="${escaped(token)}">
<title>Review desk</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/desk.css">
<link rel="preload" href="${escaped(data)}" as="fetch" crossorigin="anonymous">
<script type="module" src="/desk.js"></script>
</head>
<body>
<div id="desk"></div>
<noscript>The review desk needs JavaScript, which this computer alone sends and runs.</noscript>
</body>
</html>
`;

/** The view, without its record where the page holds it already. */
function sentView(context: Context, view: ArticleView): SentView {
  return context.req.header(heldHeader) === recordName(view.versions) ? { ...view, record: null } : view;
}

/** Answers with what was done and the article as it is then. */
const answer = <Done extends { readonly view: ArticleView }>(context: Context, done: Done): Response =>
  context.json({ ...done, view: sentView(context, done.view) });

async function bodyOf(context: Context): Promise<unknown> {
  const text = await context.req.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new RefusedError(400, "The request's body is no JSON.");
  }
}

function refusalOf(error: Error, context: Context): Response {
  if (error instanceof ClashError) {
    const clash: Clash = { problem: error.message, view: error.view, ...error.members };
    return context.json({ ...clash, view: sentView(context, clash.view) }, 409);
  }
  const refusal: Refusal = {
    problem: error instanceof InputError ? inDeskWords(error) : error.message,
    ...(error instanceof LackingError ? { lacking: error.lacking } : {}),
  };
  if (error instanceof RefusedError) return context.json(refusal, error.status);
  if (error instanceof InputError) return context.json(refusal, 422);
  console.error(error);
  return context.json({ problem: "The desk has a fault; what it is stands where the desk was started." }, 500);
}

function addReading(app: Hono, { desk, watch, token, assets }: AppParts): void {
  app.get("/", (context) => context.html(page(token, "/api/articles")));
  app.get("/articles/:slug", (context) =>
    context.html(page(token, `/api/articles/${encodeURIComponent(context.req.param("slug"))}`)),
  );
  const asset = (name: string, type: string) =>
    app.get(`/${name}`, async (context) =>
      context.body(new Uint8Array(await readBytes(`${assets}/${name}`)), 200, { "content-type": type }),
    );
  asset("desk.js", "text/javascript; charset=utf-8");
  asset("desk.css", "text/css; charset=utf-8");
  app.get("/api/articles", async (context) => context.json(await desk.list()));
  app.get("/api/articles/:slug", async (context) =>
    context.json(sentView(context, await desk.view(context.req.param("slug")))),
  );
  app.get("/api/articles/:slug/reviews/:id/preview", async (context) => {
    const opened = await desk.folders.opened(await desk.place(context.req.param("slug")));
    return context.json(previewOf(opened, context.req.param("id"), desk.today()));
  });
  app.get("/api/articles/:slug/cite", async (context) => {
    const { record } = await desk.view(context.req.param("slug"));
    const { claim, figure, style = "apa" } = context.req.query();
    const target = claim === undefined ? (figure === undefined ? {} : { figure }) : { claim };
    const cited: Cited = { text: citation(record, target, style, "text") };
    return context.json(cited);
  });
  app.get("/api/articles/:slug/reading", async (context) => {
    const { record } = await desk.view(context.req.param("slug"));
    const { as, words } = readingRequest(context.req.query(), record.text);
    return context.json(readingOf(record, words, as));
  });
  app.get("/api/events", (context) =>
    streamSSE(context, async (stream) => {
      const aborted = new Promise<void>((resolve) => stream.onAbort(resolve));
      const end = await watch.listen((event) => void stream.writeSSE({ data: JSON.stringify(event) }));
      await stream.writeSSE({ event: "ready", data: "{}" });
      await aborted;
      end();
    }),
  );
}

function addWriting(app: Hono, { desk }: AppParts): void {
  app.post("/api/articles/:slug/corrections", async (context) => {
    const request = correctionRequest(await bodyOf(context));
    return answer(context, await desk.act(context.req.param("slug"), (opened) => corrected(desk, opened, request)));
  });
  app.post("/api/articles/:slug/undo", async (context) => {
    undoRequest(await bodyOf(context));
    return answer(context, await desk.act(context.req.param("slug"), (opened) => undone(desk, opened)));
  });
  app.post("/api/articles/:slug/reviews", async (context) => {
    const request = draftRequest(await bodyOf(context));
    return answer(context, await desk.act(context.req.param("slug"), (opened) => drafted(desk, opened, request)));
  });
  app.patch("/api/articles/:slug/reviews/:id", async (context) => {
    const request = reviewPatch(await bodyOf(context));
    const { slug, id } = context.req.param();
    return answer(context, await desk.act(slug, (opened) => patched(desk, opened, id, request)));
  });
  for (const act of ["publish", "withdraw", "confirm"] as const)
    app.post(`/api/articles/:slug/reviews/:id/${act}`, async (context) => {
      const request = reviewActRequest(await bodyOf(context));
      const { slug, id } = context.req.param();
      return answer(context, await desk.act(slug, (opened) => acted(desk, opened, id, act, request)));
    });
}

/** The desk's routes, behind what refuses everybody but its own page. */
export function deskApp(parts: AppParts): Hono {
  const app = new Hono();
  app.use(withHeaders);
  app.use(guard(parts.port, parts.token));
  app.use(
    bodyLimit({
      maxSize: largestBody,
      onError: () => {
        throw new RefusedError(413, "The request is larger than 1 MB.");
      },
    }),
  );
  addReading(app, parts);
  addWriting(app, parts);
  app.notFound((context) => context.json({ problem: "There is nothing at this address." } satisfies Refusal, 404));
  app.onError(refusalOf);
  return app;
}
