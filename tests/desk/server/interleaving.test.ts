import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ArticleView } from "../../../src/desk/protocol.js";
import type { RunningDesk } from "../../../src/desk/server/serve.js";
import { readCorrections } from "../../../src/record/correction/read-corrections.js";
import { readReviews } from "../../../src/review/read-reviews.js";
import { deskFolder, openedDesk, viewed, write } from "./open-desk.js";

const folder = deskFolder();
const filesOf = () =>
  (["corrections", "reviews"] as const).map((kind) => path.join(folder.people, `ferry.${kind}.json`)) as [
    string,
    string,
  ];
let desks: readonly [RunningDesk, RunningDesk];
beforeAll(async () => {
  desks = [await openedDesk(folder), await openedDesk(folder)];
});
afterAll(() => Promise.all(desks.map((desk) => desk.close())));

type Step =
  | { readonly kind: "correct"; readonly desk: 0 | 1; readonly figure: number; readonly value: number }
  | { readonly kind: "write"; readonly desk: 0 | 1; readonly member: "body" | "occasion" }
  | { readonly kind: "look"; readonly desk: 0 | 1 };

const deskNumber = fc.constantFrom(0 as const, 1 as const);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant("correct" as const),
    desk: deskNumber,
    figure: fc.nat(1),
    value: fc.integer({ min: 1, max: 9_999 }),
  }),
  fc.record({
    kind: fc.constant("write" as const),
    desk: deskNumber,
    member: fc.constantFrom("body" as const, "occasion" as const),
  }),
  fc.record({ kind: fc.constant("look" as const), desk: deskNumber }),
);

/** What a desk's page knows, as old as its last look or answer. */
class Page {
  readonly #desk: RunningDesk;
  #view: ArticleView | undefined;
  #reviewId = "";

  constructor(desk: RunningDesk) {
    this.#desk = desk;
  }

  async look(): Promise<ArticleView> {
    this.#view = await viewed(this.#desk);
    const claimId = this.#view.record.claims[0]?.id;
    const answer = await write(this.#desk, "/api/articles/ferry/reviews", { seen: this.#view.versions, claimId });
    expect(answer.status).toBe(200);
    this.#reviewId = answer.json.reviewId;
    this.#view = answer.json.view as ArticleView;
    return this.#view;
  }

  async correct(figure: number, value: number): Promise<{ readonly status: number; readonly id?: string }> {
    const view = this.#view ?? (await this.look());
    const correction = { target: "figure", action: "amend", id: view.record.figures[figure]?.id, set: { value } };
    const body = { seen: view.versions, by: "Ann", correction };
    const { status, json } = await write(this.#desk, "/api/articles/ferry/corrections", body);
    if (json.view !== undefined) this.#view = json.view;
    return { status, id: json.correction?.id };
  }

  async write(
    member: "body" | "occasion",
    after: string,
  ): Promise<{ readonly status: number; readonly before: unknown }> {
    const view = this.#view ?? (await this.look());
    const review = view.reviews.find(({ id }) => id === this.#reviewId);
    const before = review?.[member] ?? null;
    const target = `/api/articles/ferry/reviews/${this.#reviewId}`;
    const { status, json } = await write(this.#desk, target, { members: { [member]: { before, after } } }, "PATCH");
    if (json.view !== undefined) this.#view = json.view;
    return { status, before };
  }
}

describe("two desks on one folder", () => {
  it("lose nothing, in whatever order they write, one after the other or at once", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), async (rounds) => {
        const [correctionsFile, reviewsFile] = filesOf();
        rmSync(correctionsFile, { force: true });
        rmSync(reviewsFile, { force: true });
        const pages = desks.map((desk) => new Page(desk)) as [Page, Page];
        await pages[0].look();
        await pages[1].look();
        const acknowledged: string[] = [];
        const chain = { body: [null as unknown], occasion: [null as unknown] };
        let count = 0;
        const run = async (each: Step): Promise<void> => {
          const page = pages[each.desk];
          if (each.kind === "look") return void (await page.look());
          if (each.kind === "correct") {
            const { status, id } = await page.correct(each.figure, each.value);
            expect([200, 409]).toContain(status);
            if (status === 200) acknowledged.push(id ?? "");
            return;
          }
          const words = `words ${count++}`;
          const { status, before } = await page.write(each.member, words);
          expect([200, 409]).toContain(status);
          // Each text that was taken stands on the one its writer had seen: none was ever written over unseen.
          if (status === 200) chain[each.member].push({ before, after: words });
        };
        for (const round of rounds) await Promise.all(round.map(run));
        const bytesOf = (file: string) => new Uint8Array(readFileSync(file));
        const stored =
          acknowledged.length === 0 ? [] : readCorrections(bytesOf(correctionsFile), correctionsFile).corrections;
        expect(stored.map(({ id }) => id).sort()).toEqual(acknowledged.sort());
        const [review] = readReviews(bytesOf(reviewsFile), reviewsFile).reviews;
        for (const member of ["body", "occasion"] as const) {
          const writes = chain[member].slice(1) as { before: unknown; after: string }[];
          let last: unknown = null;
          for (let left = writes.length; left > 0; left--) {
            const next = writes.filter(({ before }) => before === last);
            expect(next).toHaveLength(1);
            last = next[0]?.after;
          }
          expect(review?.[member] ?? null).toBe(last);
        }
      }),
      { numRuns: 40 },
    );
  });
});
