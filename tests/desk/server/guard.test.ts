import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tokenHeader } from "../../../src/desk/protocol.js";
import type { RunningDesk } from "../../../src/desk/server/serve.js";
import { temporaryFolder } from "../../scripts/run.js";
import { deskFolder, openedDesk, ownHeaders, send, viewed, write } from "./open-desk.js";

const folder = deskFolder();
let desk: RunningDesk;
beforeAll(async () => {
  desk = await openedDesk(folder);
});
afterAll(() => desk.close());

const undo = "/api/articles/ferry/undo";

async function undoBody(): Promise<string> {
  return JSON.stringify({ seen: (await viewed(desk)).versions });
}

describe("the desk answers its own page", () => {
  it("with headers that keep everything else out", async () => {
    for (const target of ["/", "/articles/ferry", "/desk.js", "/desk.css", "/api/articles", "/nothing"]) {
      const { headers } = await send(desk, target);
      expect(headers["content-security-policy"], target).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
      expect(headers, target).toMatchObject({
        "x-content-type-options": "nosniff",
        "cache-control": "no-store",
        "referrer-policy": "no-referrer",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
      });
    }
  });

  it("with the token in the page, and takes what is sent with it", async () => {
    const { text } = await send(desk, "/");
    expect(text).toContain(`<meta name="clipsheet-token" content="${desk.token}">`);
    const { status, json } = await send(desk, undo, {
      method: "POST",
      headers: ownHeaders(desk),
      body: await undoBody(),
    });
    expect([status, json.problem]).toEqual([422, "There is nothing to undo."]);
  });

  it("also under the name localhost", async () => {
    const host = new URL(desk.url).host.replace("127.0.0.1", "localhost");
    const headers = { ...ownHeaders(desk), host, origin: `http://${host}` };
    expect((await send(desk, undo, { method: "POST", headers, body: await undoBody() })).status).toBe(422);
  });
});

describe("the desk refuses", () => {
  const without = (name: string) => (headers: Record<string, string>) =>
    Object.fromEntries(Object.entries(headers).filter(([each]) => each !== name));
  const having = (more: Record<string, string>) => (headers: Record<string, string>) => ({ ...headers, ...more });
  const refused: readonly [string, number, (headers: Record<string, string>) => Record<string, string>][] = [
    ["another Host", 403, having({ host: "checks.example" })],
    ["another Host with the port", 403, having({ host: "evil.example:4173" })],
    ["a Host without a port", 403, having({ host: "127.0.0.1" })],
    ["no Origin", 403, without("origin")],
    ["another Origin", 403, having({ origin: "https://evil.example" })],
    ["the Origin null", 403, having({ origin: "null" })],
    ["an Origin of another port", 403, having({ origin: "http://127.0.0.1:1" })],
    ["no token", 403, without(tokenHeader)],
    ["an empty token", 403, having({ [tokenHeader]: "" })],
    ["another token", 403, having({ [tokenHeader]: "0".repeat(64) })],
    ["a form's content type", 415, having({ "content-type": "application/x-www-form-urlencoded" })],
    ["plain text", 415, having({ "content-type": "text/plain" })],
    ["a content type that only begins the same", 415, having({ "content-type": "application/jsonp" })],
    ["no content type", 415, without("content-type")],
  ];
  it.each(refused)("%s (%i)", async (_, status, changed) => {
    const answer = await send(desk, undo, {
      method: "POST",
      headers: changed(ownHeaders(desk)),
      body: await undoBody(),
    });
    expect(answer.status).toBe(status);
    expect(answer.json.problem).toMatch(/\.$/);
  });

  it("to be read under another Host", async () => {
    for (const target of ["/", "/api/articles", "/api/events"])
      expect((await send(desk, target, { headers: { host: "rebound.example:4173" } })).status, target).toBe(403);
  });

  it.each(["PUT", "DELETE", "OPTIONS"])("the method %s", async (method) => {
    expect((await send(desk, undo, { method, headers: ownHeaders(desk) })).status).toBe(405);
  });

  it("more than a megabyte, told in advance or not", async () => {
    const body = JSON.stringify({ seen: "x".repeat(1024 * 1024) });
    const headers = ownHeaders(desk);
    const told = { ...headers, "content-length": String(body.length) };
    expect((await send(desk, undo, { method: "POST", headers: told, body })).status).toBe(413);
    // Of a length that is not told the desk reads no more than a megabyte; the client may find the line cut while it still sends.
    const chunked = { ...headers, "transfer-encoding": "chunked" };
    const answer = await send(desk, undo, { method: "POST", headers: chunked, body }).catch((error: Error) => error);
    expect(answer instanceof Error ? answer.message : answer.status).toSatisfy((told: unknown) =>
      [413, "socket hang up", "read ECONNRESET", "write EPIPE"].some((each) => each === told),
    );
  });

  it("what is no JSON", async () => {
    const answer = await send(desk, undo, { method: "POST", headers: ownHeaders(desk), body: "{" });
    expect(answer.status).toBe(400);
  });

  it.each(["..", "%2e%2e", "..%2fferry", "%2e%2e%2f%2e%2e%2fetc%2fpasswd", "__proto__", "constructor", "ferry%00"])(
    "the article %s",
    async (slug) => {
      const answer = await send(desk, `/api/articles/${slug}`);
      expect([400, 404]).toContain(answer.status);
      expect(answer.text).not.toContain("schemaVersion");
    },
  );

  it("members that no request has, prototype keys among them", async () => {
    const { versions } = await viewed(desk);
    const sent = (text: string) =>
      send(desk, "/api/articles/ferry/corrections", { method: "POST", headers: ownHeaders(desk), body: text });
    const correction = '"target":"figure","action":"amend","id":"f-none"';
    const seen = `"seen":${JSON.stringify(versions)},"by":"Ann"`;
    for (const text of [
      `{${seen},"correction":{${correction},"__proto__":{"a":1}}}`,
      `{${seen},"correction":{${correction},"set":{"__proto__":{"value":1}}}}`,
      `{${seen},"correction":{${correction},"set":{"constructor":1}}}`,
      `{${seen},"__proto__":{},"correction":{${correction}}}`,
      "null",
      "[]",
      '"text"',
    ])
      expect((await sent(text)).status, text).toBe(422);
    const patch = await send(desk, "/api/articles/ferry/reviews/r-none", {
      method: "PATCH",
      headers: ownHeaders(desk),
      body: '{"members":{"__proto__":{"before":null,"after":1},"status":{"before":"draft","after":"published"}}}',
    });
    expect(patch.status).toBe(422);
  });
});

describe("links that lead out of the folder", () => {
  it("are neither read nor written", async () => {
    const own = deskFolder();
    const outside = temporaryFolder();
    const secret = path.join(outside, "secret.json");
    writeFileSync(secret, '{"schemaVersion":"1","corrections":[]}');
    mkdirSync(own.people);
    symlinkSync(secret, path.join(own.people, "ferry.corrections.json"));
    mkdirSync(path.join(own.records, "other"));
    symlinkSync(secret, path.join(own.records, "other/record.json"));
    const linked = await openedDesk(own);
    try {
      const { articles } = (await send(linked, "/api/articles")).json;
      expect(articles).toMatchObject([
        { slug: "ferry", problem: expect.stringContaining("a link leads out of its folder") },
        { slug: "other", problem: expect.stringContaining("a link leads out of its folder") },
      ]);
      expect((await send(linked, "/api/articles/other")).status).toBe(422);
      const seen = { record: "x", corrections: null, reviews: null };
      const correction = { target: "field", action: "amend", field: "headline", set: { value: "Mine" } };
      const answer = await write(linked, "/api/articles/ferry/corrections", { seen, by: "Ann", correction });
      expect(answer.status).toBe(422);
    } finally {
      await linked.close();
    }
  });
});
