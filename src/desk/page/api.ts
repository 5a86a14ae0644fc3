/// <reference lib="dom" />
import {
  type Acted,
  type ArticleList,
  type ArticleView,
  type Cited,
  type Clash,
  type Corrected,
  type Drafted,
  type Preview,
  type Reading,
  type ReviewPatch,
  type SentCorrection,
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

const token = document.querySelector(`meta[name="${tokenMeta}"]`)?.getAttribute("content") ?? "";

async function answered<Body>(address: string, method = "GET", body?: unknown): Promise<Body> {
  const answer = await fetch(address, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { "content-type": "application/json", [tokenHeader]: token } }),
  }).catch(() => {
    throw new ServerRefusal(
      0,
      "The desk does not answer: it was closed, or is starting again. What you typed is still here.",
    );
  });
  const json = await answer.json().catch(() => ({ problem: `The desk answered ${answer.status}.` }));
  if (!answer.ok) throw new ServerRefusal(answer.status, json.problem, answer.status === 409 ? json : undefined);
  return json;
}

const at = (slug: string, rest = ""): string => `/api/articles/${encodeURIComponent(slug)}${rest}`;

/** The server's routes, as functions. Each throws a `ServerRefusal`. */
export const server = {
  list: () => answered<ArticleList>("/api/articles"),
  view: (slug: string) => answered<ArticleView>(at(slug)),
  correct: (slug: string, seen: Versions, correction: SentCorrection, by: string) =>
    answered<Corrected>(at(slug, "/corrections"), "POST", { seen, correction, by }),
  undo: (slug: string, seen: Versions) => answered<Acted>(at(slug, "/undo"), "POST", { seen }),
  draft: (slug: string, seen: Versions, claimId: string) =>
    answered<Drafted>(at(slug, "/reviews"), "POST", { seen, claimId }),
  patch: (slug: string, id: string, patch: ReviewPatch) =>
    answered<Acted>(at(slug, `/reviews/${encodeURIComponent(id)}`), "PATCH", patch),
  act: (slug: string, id: string, act: "publish" | "withdraw" | "confirm", seen: Versions) =>
    answered<Acted>(at(slug, `/reviews/${encodeURIComponent(id)}/${act}`), "POST", { seen }),
  preview: (slug: string, id: string) => answered<Preview>(at(slug, `/reviews/${encodeURIComponent(id)}/preview`)),
  reading: (slug: string, as: "figure" | "date", { start, end }: Stretch) =>
    answered<Reading>(at(slug, `/reading?as=${as}&start=${start}&end=${end}`)),
  cite: (slug: string, kind: "claim" | "figure", id: string, style: string) =>
    answered<Cited>(at(slug, `/cite?${kind}=${encodeURIComponent(id)}&style=${encodeURIComponent(style)}`)),
};
