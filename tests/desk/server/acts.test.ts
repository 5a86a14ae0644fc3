import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RunningDesk } from "../../../src/desk/server/serve.js";
import { clipsheet } from "../../scripts/run.js";
import { deskFolder, figureNamed, openedDesk, send, someDay, viewed, write } from "./open-desk.js";

let folder: ReturnType<typeof deskFolder>;
let desk: RunningDesk;
let other: RunningDesk;
beforeEach(async () => {
  folder = deskFolder();
  [desk, other] = await Promise.all([openedDesk(folder), openedDesk(folder)]);
});
afterEach(() => Promise.all([desk.close(), other.close()]));

const article = "/api/articles/ferry";
const file = (kind: "corrections" | "reviews") =>
  JSON.parse(readFileSync(path.join(folder.people, `ferry.${kind}.json`), "utf8"));

async function amend(at: RunningDesk, id: string, value: number, seen?: unknown) {
  const correction = { target: "figure", action: "amend", id, set: { value } };
  return write(at, `${article}/corrections`, { seen: seen ?? (await viewed(at)).versions, by: "Ann", correction });
}

describe("a correction", () => {
  it("is on disk when it is answered, is shown, and tells what it changes", async () => {
    const before = await viewed(desk);
    const id = figureNamed(before, "24 sailings a week");
    const { status, json } = await amend(desk, id, 42);
    expect(status).toBe(200);
    expect(file("corrections").corrections).toMatchObject([
      {
        target: "figure",
        targetId: id,
        set: { value: 42 },
        by: "Ann",
        on: someDay,
        anchor: { exact: "24 sailings a week" },
      },
    ]);
    expect(json.view.record.figures.find((figure: { id: string }) => figure.id === id).value).toBe(42);
    expect(json.downstream.join("\n")).toMatch(/figures\.csv: f-\w+ "24 sailings a week": value 24 → 42/);
    expect(json.view.undoable).toMatchObject({ kind: "correction" });
    expect((await send(desk, "/api/articles")).json.today).toEqual({ corrections: 1, reviews: 0 });
  });

  it("adds a claim from the parts that were selected", async () => {
    const { record, versions } = await viewed(desk);
    const start = record.text.indexOf("The ferry line to Osk");
    const spans = [
      { start, end: start + "The ferry line to Osk Island".length },
      { start: record.text.indexOf("will run"), end: record.text.indexOf(" from June") },
    ];
    const correction = { target: "claim", action: "add", spans, set: { speaker: "Mira Tallow" } };
    const { status, json } = await write(desk, `${article}/corrections`, { seen: versions, by: "Ann", correction });
    expect([status, json.problem]).toEqual([200, undefined]);
    const added = json.view.record.claims.find(({ id }: { id: string }) => id === json.correction.targetId);
    expect(added.content).toEqual(spans);
  });

  it("that does not fit, or is of nothing, is refused and nothing is written", async () => {
    const { versions } = await viewed(desk);
    const sent = (correction: unknown) =>
      write(desk, `${article}/corrections`, { seen: versions, by: "Ann", correction });
    for (const correction of [
      { target: "figure", action: "amend", id: "f-none", set: { value: 1 } },
      { target: "figure", action: "add", spans: [{ start: 5, end: 5 }], set: { value: 1 } },
      { target: "figure", action: "add", spans: [{ start: 0, end: 1e9 }], set: { value: 1 } },
      { target: "figure", action: "add", spans: [{ start: 0, end: 5 }] },
      { target: "field", action: "amend", set: { value: "x" } },
    ]) {
      const { status, json } = await sent(correction);
      expect([status, typeof json.problem], JSON.stringify(correction)).toEqual([422, "string"]);
    }
    expect(() => file("corrections")).toThrow("ENOENT");
  });

  it("of what another desk corrected since is a conflict; of something else it is not", async () => {
    const seen = await viewed(desk);
    const [sailings, passengers] = [
      figureNamed(seen, "24 sailings a week"),
      figureNamed(seen, "more than 3,000 passengers"),
    ];
    expect(passengers).not.toBe("");
    expect((await amend(other, sailings, 30, (await viewed(other)).versions)).status).toBe(200);
    const clash = await amend(desk, sailings, 31, seen.versions);
    expect(clash.status).toBe(409);
    expect(clash.json.view.corrections).toMatchObject([{ set: { value: 30 } }]);
    expect((await amend(desk, passengers, 3_100, seen.versions)).status).toBe(200);
    expect((await amend(desk, sailings, 31, clash.json.view.versions)).status).toBe(200);
    expect(file("corrections").corrections).toHaveLength(3);
  });

  it("is undone by the desk that made it, unless somebody corrected the same since", async () => {
    const id = figureNamed(await viewed(desk), "24 sailings a week");
    await amend(desk, id, 30);
    const undo = async (at: RunningDesk) => write(at, `${article}/undo`, { seen: (await viewed(at)).versions });
    expect((await undo(other)).status).toBe(422);
    await amend(other, id, 31);
    expect((await undo(desk)).status).toBe(409);
    expect((await undo(other)).status).toBe(200);
    const { status, json } = await undo(desk);
    expect([status, json.view.corrections, json.view.undoable]).toEqual([200, [], null]);
  });
});

describe("a review", () => {
  async function drafted() {
    const { record, versions } = await viewed(desk);
    const claimId = record.claims.find(({ kind }) => kind === "direct")?.id ?? "";
    const { json, status } = await write(desk, `${article}/reviews`, { seen: versions, claimId });
    expect(status).toBe(200);
    return { claimId, id: json.reviewId as string, at: `${article}/reviews/${json.reviewId}` };
  }
  const patch = (at: RunningDesk, target: string, members: unknown) => write(at, target, { members }, "PATCH");
  const complete = {
    claimReviewed: { before: null, after: "The ferry carried over 3,000 last week" },
    rating: { before: null, after: { label: "Mostly true", value: 4 } },
    organisation: { before: null, after: { name: "Check House", url: "https://checks.example/" } },
    url: { before: null, after: "https://checks.example/osk" },
  };

  it("is drafted once, written member by member, published, and leaves the build", async () => {
    const { claimId, id, at } = await drafted();
    const again = await write(other, `${article}/reviews`, { seen: (await viewed(other)).versions, claimId });
    expect(again.json.reviewId).toBe(id);
    const lacking = await write(desk, `${at}/publish`, { seen: (await viewed(desk)).versions });
    expect([lacking.status, lacking.json.lacking]).toEqual([422, ["claimReviewed", "rating", "organisation", "url"]]);
    expect((await send(desk, `${at}/preview`)).json).toMatchObject({ script: null, html: null });
    const { json } = await patch(desk, at, complete);
    const preview = (await send(desk, `${at}/preview`)).json;
    expect(preview.lacking).toEqual([]);
    expect(preview.script).toContain('"ClaimReview"');
    expect(preview.html).toContain("Mostly true");
    expect((await write(desk, `${at}/publish`, { seen: json.view.versions })).status).toBe(200);
    expect(file("reviews").reviews).toMatchObject([{ status: "published", datePublished: someDay }]);
    clipsheet(["build", "ferry.txt"], { cwd: path.dirname(folder.records) });
    expect(readFileSync(path.join(folder.records, "ferry", `review-${id}.html`), "utf8")).toContain("ClaimReview");
    expect((await send(desk, "/api/articles")).json).toMatchObject({
      articles: [{ counts: { reviewed: 1 } }],
      today: { corrections: 0, reviews: 1 },
    });
  });

  it("is not overwritten: two desks write different members, and the same one is a conflict", async () => {
    const { at } = await drafted();
    const mine = await patch(desk, at, { body: { before: null, after: "mine" } });
    const theirs = await patch(other, at, { occasion: { before: null, after: "theirs" } });
    expect([mine.status, theirs.status]).toEqual([200, 200]);
    const clash = await patch(other, at, {
      body: { before: null, after: "late" },
      claimDate: { before: null, after: "2031" },
    });
    expect(clash.status).toBe(409);
    expect(clash.json).toMatchObject({ mine: { body: "late" }, theirs: { body: "mine" } });
    expect(file("reviews").reviews[0]).toMatchObject({ body: "mine", occasion: "theirs" });
    expect(file("reviews").reviews[0].claimDate).toBeUndefined();
    expect((await patch(other, at, { body: { before: "mine", after: null } })).status).toBe(200);
    expect(file("reviews").reviews[0].body).toBeUndefined();
  });

  it("that another desk changed is not published unseen", async () => {
    const { at } = await drafted();
    const seen = (await patch(desk, at, complete)).json.view.versions;
    const label = { before: { label: "Mostly true", value: 4 }, after: { label: "False", value: 1 } };
    expect((await patch(other, at, { rating: label })).status).toBe(200);
    const clash = await write(desk, `${at}/publish`, { seen });
    expect(clash.status).toBe(409);
    expect((await write(desk, `${at}/publish`, { seen: clash.json.view.versions })).status).toBe(200);
  });

  it("is undone change by change, a text in one go, and the draft at last", async () => {
    const { at } = await drafted();
    await patch(desk, at, { rating: { before: null, after: { label: "True", value: 5 } } });
    await patch(desk, at, { body: { before: null, after: "a" } });
    await patch(desk, at, { body: { before: "a", after: "ab" } });
    const undo = async () => (await write(desk, `${article}/undo`, { seen: (await viewed(desk)).versions })).status;
    expect(await undo()).toBe(200);
    expect(file("reviews").reviews[0]).toMatchObject({ rating: { label: "True" } });
    expect(file("reviews").reviews[0].body).toBeUndefined();
    expect([await undo(), await undo(), await undo()]).toEqual([200, 200, 422]);
    expect(file("reviews").reviews).toEqual([]);
  });
});

describe("the list and the events", () => {
  it("tell of an article that cannot be read, and of files changed by hand", { timeout: 20_000 }, async () => {
    const { body } = await fetch(new URL("api/events", desk.url));
    let told = "";
    for await (const piece of (body ?? []) as unknown as AsyncIterable<Uint8Array>) {
      const isReady = told.includes("event: ready");
      told += Buffer.from(piece).toString("utf8");
      if (!isReady && told.includes("event: ready")) writeFileSync(path.join(folder.records, "ferry/record.json"), "{");
      if (told.includes('"slug"')) break;
    }
    expect(told).toContain('"slug":"ferry"');
    const { articles } = (await send(desk, "/api/articles")).json;
    expect(articles).toMatchObject([{ slug: "ferry", problem: expect.stringContaining("it is not JSON") }]);
    for (const record of ["{}", "[]", '{"slug":"../../etc","text":""}', '{"slug":"ferry","text":"x"}']) {
      writeFileSync(path.join(folder.records, "ferry/record.json"), record);
      expect((await send(desk, "/api/articles")).json.articles, record).toMatchObject([
        { slug: "ferry", problem: expect.stringContaining("the record is not valid") },
      ]);
    }
  });
});
