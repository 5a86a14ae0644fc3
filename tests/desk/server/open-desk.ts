import { mkdirSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import path from "node:path";
import { type ArticleView, tokenHeader } from "../../../src/desk/protocol.js";
import { openDesk, type RunningDesk } from "../../../src/desk/server/serve.js";
import { clipsheet, shortArticle, temporaryFolder } from "../../scripts/run.js";

/** A folder with a built article, `ferry`, as a newsroom would have it. */
export function deskFolder(): { readonly records: string; readonly people: string; readonly assets: string } {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, "ferry.txt"), shortArticle);
  const { status, stderr } = clipsheet(["build", "ferry.txt", "--date", "2031-05-14"], { cwd: folder });
  if (status !== 0) throw new Error(stderr);
  const at = (name: string) => path.join(folder, name);
  mkdirSync(at("assets"));
  writeFileSync(at("assets/desk.js"), "// the page's script");
  writeFileSync(at("assets/desk.css"), "/* the page's styles */");
  return { records: at("output"), people: at("reviews"), assets: at("assets") };
}

export const someDay = "2031-05-20";

export const openedDesk = (folder: ReturnType<typeof deskFolder>): Promise<RunningDesk> =>
  openDesk({ ...folder, port: 0, today: () => someDay });

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly json: any;
}

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A request as it is, without what a browser or a client would mend in it. */
export function send(
  { url }: Pick<RunningDesk, "url">,
  target: string,
  { method = "GET", headers = {}, body }: Sent = {},
) {
  return new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const sent = request({ hostname, port, path: target, method, headers }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece: Buffer) => pieces.push(piece));
      answer.on("error", reject);
      answer.on("end", () => {
        const text = Buffer.concat(pieces).toString("utf8");
        const isJson = String(answer.headers["content-type"]).startsWith("application/json");
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          text,
          json: isJson ? JSON.parse(text) : null,
        });
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** The headers with which the desk's own page writes. */
export const ownHeaders = ({ url, token }: Pick<RunningDesk, "url" | "token">): Record<string, string> => ({
  origin: url.replace(/\/$/, ""),
  [tokenHeader]: token,
  "content-type": "application/json",
});

/** A request as the desk's page sends it. */
export const write = (desk: Pick<RunningDesk, "url" | "token">, target: string, body: unknown, method = "POST") =>
  send(desk, target, { method, headers: ownHeaders(desk), body: JSON.stringify(body) });

export async function viewed(desk: Pick<RunningDesk, "url">, slug = "ferry"): Promise<ArticleView> {
  return (await send(desk, `/api/articles/${slug}`)).json;
}

export const figureNamed = ({ record }: ArticleView, words: string): string =>
  record.figures.find(({ text }) => text === words)?.id ?? "";
