/// <reference lib="dom" />
import {
  type Acted,
  type ArticleList,
  type ArticleView,
  type Cited,
  type Clash,
  type Corrected,
  type Drafted,
  heldHeader,
  type Preview,
  type Reading,
  type ReviewPatch,
  recordName,
  type SentCorrection,
  type SentView,
  type Stretch,
  tokenHeader,
  tokenMeta,
  type Versions,
} from "../protocol.js";

/** An answer of the server that is no success. */
export class ServerRefusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    /** Of status 409: the article as it is now, and both sides. */
    readonly clash?: Clash,
  ) {
    super(message);
  }
}

const tokenIn = (page: Document): string =>
  page.querySelector(`meta[name="${tokenMeta}"]`)?.getAttribute("content") ?? "";

let token = tokenIn(document);

/** Takes the token of a desk that was closed and opened again, which a page of before cannot have; says whether it is another. */
async function renewToken(): Promise<boolean> {
  const page = await fetch("/").then((answer) => answer.text());
  const found = tokenIn(new DOMParser().parseFromString(page, "text/html"));
  const isNew = found !== "" && found !== token;
  if (isNew) token = found;
  return isNew;
}

/** The views that came last, by slug: their records need not come again. */
const held = new Map<string, ArticleView>();

interface Asked {
  readonly method?: string;
  readonly body?: unknown;
  /** The article of which the answer holds a view. */
  readonly slug?: string;
}

function headersFor({ body, slug = "" }: Asked): Record<string, string> {
  const view = held.get(slug);
  return {
    ...(body === undefined ? {} : { "content-type": "application/json", [tokenHeader]: token }),
    ...(view === undefined ? {} : { [heldHeader]: recordName(view.versions) }),
  };
}

/** The view with its record: the one that is held already where that is the same, so that what shows it is not drawn anew. */
async function whole(slug: string, view: SentView): Promise<ArticleView> {
  const before = held.get(slug);
  const isHeld = before !== undefined && recordName(before.versions) === recordName(view.versions);
  // Two answers may come in another order than they were given: what is held is then another record.
  if (!isHeld && view.record === null) {
    held.delete(slug);
    return server.view(slug);
  }
  const now: ArticleView = { ...view, record: (isHeld ? before.record : view.record) as ArticleView["record"] };
  held.set(slug, now);
  return now;
}

function sent(address: string, asked: Asked): Promise<Response> {
  const { method = "GET", body } = asked;
  const headers = headersFor(asked);
  return fetch(address, {
    method,
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

async function answered<Body>(address: string, asked: Asked = {}): Promise<Body> {
  const answer = await sent(address, asked)
    .then(async (first) => (first.status === 403 && (await renewToken()) ? sent(address, asked) : first))
    .catch(() => {
      throw new ServerRefusal(
        0,
        "The desk does not answer: it was closed, or is starting again. What you typed is still here.",
      );
    });
  const json = await answer.json().catch(() => ({ problem: `The desk answered ${answer.status}.` }));
  if (answer.ok) return json;
  if (answer.status !== 409 || asked.slug === undefined) throw new ServerRefusal(answer.status, json.problem);
  throw new ServerRefusal(409, json.problem, { ...json, view: await whole(asked.slug, json.view) });
}

/** An act on an article, answered with the article as it is then. */
async function done<Body extends { readonly view: ArticleView }>(
  slug: string,
  rest: string,
  body: unknown,
  method = "POST",
): Promise<Body> {
  const answer = await answered<Body>(at(slug, rest), { method, body, slug });
  return { ...answer, view: await whole(slug, answer.view) };
}

const at = (slug: string, rest = ""): string => `/api/articles/${encodeURIComponent(slug)}${rest}`;
const ofReview = (id: string, rest = ""): string => `/reviews/${encodeURIComponent(id)}${rest}`;

/** The server's routes, as functions. Each throws a `ServerRefusal`. */
export const server = {
  list: () => answered<ArticleList>("/api/articles"),
  view: async (slug: string): Promise<ArticleView> => whole(slug, await answered<SentView>(at(slug), { slug })),
  correct: (slug: string, seen: Versions, correction: SentCorrection, by: string) =>
    done<Corrected>(slug, "/corrections", { seen, correction, by }),
  undo: (slug: string, seen: Versions) => done<Acted>(slug, "/undo", { seen }),
  draft: (slug: string, seen: Versions, claimId: string) => done<Drafted>(slug, "/reviews", { seen, claimId }),
  patch: (slug: string, id: string, patch: ReviewPatch) => done<Acted>(slug, ofReview(id), patch, "PATCH"),
  act: (slug: string, id: string, act: "publish" | "withdraw" | "confirm", seen: Versions) =>
    done<Acted>(slug, ofReview(id, `/${act}`), { seen }),
  preview: (slug: string, id: string) => answered<Preview>(at(slug, ofReview(id, "/preview"))),
  reading: (slug: string, as: "figure" | "date", { start, end }: Stretch) =>
    answered<Reading>(at(slug, `/reading?as=${as}&start=${start}&end=${end}`)),
  cite: (slug: string, kind: "claim" | "figure", id: string, style: string) =>
    answered<Cited>(at(slug, `/cite?${kind}=${encodeURIComponent(id)}&style=${encodeURIComponent(style)}`)),
};
