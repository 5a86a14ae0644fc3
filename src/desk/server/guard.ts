import { randomBytes, timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { tokenHeader } from "../protocol.js";
import { RefusedError } from "./refusal.js";

/** A token that no other page can know. */
export const newToken = (): string => randomBytes(32).toString("hex");

/**
 * Headers of every answer: the page runs and loads what this server sends and nothing else, sends nothing elsewhere,
 * and shows in no other page's frame (Content Security Policy Level 3; Fetch, cross-origin resource policy).
 */
const headers: Readonly<Record<string, string>> = {
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "x-content-type-options": "nosniff",
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

export const withHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
};

function isToken(given: string | undefined, token: string): boolean {
  const [left, right] = [Buffer.from(given ?? ""), Buffer.from(token)];
  return left.length === right.length && timingSafeEqual(left, right);
}

const writing: ReadonlySet<string> = new Set(["POST", "PATCH"]);

/**
 * Lets through what comes from this machine's own page: by Host, against names that an attacker points at 127.0.0.1
 * (DNS rebinding); whatever writes also by Origin, token and content type, against other pages in the same browser.
 *
 * @param port the port of the server, once it listens
 */
export function guard(port: () => number, token: string): MiddlewareHandler {
  return async (context, next) => {
    const hosts = ["127.0.0.1", "localhost"].map((name) => `${name}:${port()}`);
    const { req: request } = context;
    const host = request.header("host") ?? "";
    if (!hosts.includes(host)) throw new RefusedError(403, "This desk answers to 127.0.0.1 and localhost alone.");
    if (request.method !== "GET" && request.method !== "HEAD") {
      if (!writing.has(request.method)) throw new RefusedError(405, `The desk knows no ${request.method}.`);
      if (request.header("origin") !== `http://${host}`)
        throw new RefusedError(403, "Only the desk's own page may write: the request comes from another.");
      if (!isToken(request.header(tokenHeader), token))
        throw new RefusedError(
          403,
          "Only the desk's own page may write: its token is missing or old; reload the page.",
        );
      if (!/^application\/json(?:;|$)/iu.test(request.header("content-type") ?? ""))
        throw new RefusedError(415, "The request must be application/json.");
    }
    await next();
  };
}
