import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Review } from "../../../src/model/reviews.js";

const { patch, ServerRefusal } = vi.hoisted(() => {
  class ServerRefusal extends Error {
    constructor(
      readonly status: number,
      message: string,
      readonly clash?: unknown,
    ) {
      super(message);
    }
  }
  return { patch: vi.fn(), ServerRefusal };
});
vi.mock("../../../src/desk/page/api.js", () => ({ ServerRefusal, server: { patch } }));

const { ReviewSaver } = await import("../../../src/desk/page/review-saver.js");

const review = {
  id: "r-1",
  status: "draft",
  claim: { id: "c-1", anchor: { exact: "the quay holds" } },
} as unknown as Review;

type Members = Readonly<Record<string, { readonly before: unknown; readonly after: unknown }>>;

/** What the file holds, changed by each patch; `refuse` throws for what the desk would not take. */
function desk(refuse: (members: Members) => void = () => undefined) {
  let stored: Record<string, unknown> = { ...review };
  patch.mockImplementation(async (_: string, __: string, { members }: { members: Members }) => {
    refuse(members);
    for (const [name, { after }] of Object.entries(members)) stored = { ...stored, [name]: after ?? undefined };
    return { view: { reviews: [stored] } };
  });
  return { stored: () => JSON.parse(JSON.stringify(stored)) };
}

beforeEach(() => {
  vi.useFakeTimers();
  patch.mockReset();
  return () => vi.useRealTimers();
});

describe("typing into a review", () => {
  it("is saved after a pause, all members at once", async () => {
    const { stored } = desk();
    const saver = new ReviewSaver("quay", review);
    saver.change("claimReviewed", "The quay");
    saver.change("claimReviewed", "The quay holds");
    saver.change("occasion", "a speech");
    await vi.advanceTimersByTimeAsync(1000);
    expect(patch).toHaveBeenCalledTimes(1);
    expect(stored()).toMatchObject({ claimReviewed: "The quay holds", occasion: "a speech" });
    expect(saver.isClean).toBe(true);
  });

  it("of a member that lacks a part waits for that part alone", async () => {
    const { stored } = desk();
    const saver = new ReviewSaver("quay", review);
    saver.change("organisation", { name: "Quay Checks" });
    saver.change("claimReviewed", "The quay holds");
    expect(await saver.flush()).toBe(false);
    expect(stored()).toMatchObject({ claimReviewed: "The quay holds" });
    expect(stored()).not.toHaveProperty("organisation");
    expect(saver.lacking).toEqual(["organisation needs url"]);
    expect(saver.review.organisation).toEqual({ name: "Quay Checks" });
    saver.change("organisation", { name: "Quay Checks", url: "https://checks.example/" });
    expect(await saver.flush()).toBe(true);
    expect(stored().organisation).toEqual({ name: "Quay Checks", url: "https://checks.example/" });
  });

  it("of a list saves its whole entries and keeps the others", async () => {
    const { stored } = desk();
    const saver = new ReviewSaver("quay", review);
    const whole = { title: "Harbour log", url: "https://log.example/" };
    saver.change("evidence", [whole, { title: "Tide table" }]);
    expect(await saver.flush()).toBe(false);
    expect(stored().evidence).toEqual([whole]);
    expect(saver.review.evidence).toEqual([whole, { title: "Tide table" }]);
    await saver.flush();
    expect(patch).toHaveBeenCalledTimes(1);
    const second = { title: "Tide table", url: "https://tides.example/" };
    saver.change("evidence", [whole, second]);
    expect(await saver.flush()).toBe(true);
    expect(stored().evidence).toEqual([whole, second]);
  });

  it("that the desk refuses does not hold up the rest", async () => {
    const { stored } = desk((members) => {
      if (members.url?.after === "no address") throw new ServerRefusal(422, "url must be an address");
    });
    const told: string[] = [];
    const saver = new ReviewSaver("quay", review);
    saver.listen((saving) => told.push(saving.state === "failed" ? saving.problem : saving.state));
    saver.change("url", "no address");
    saver.change("claimReviewed", "The quay holds");
    expect(await saver.flush()).toBe(false);
    expect(stored()).toMatchObject({ claimReviewed: "The quay holds" });
    expect(told.at(-1)).toBe("url must be an address");
    expect(saver.review.url).toBe("no address");
    const calls = patch.mock.calls.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(patch.mock.calls).toHaveLength(calls);
    saver.change("url", "https://checks.example/quay");
    expect(await saver.flush()).toBe(true);
  });

  it("is sent again by itself when the desk was away", async () => {
    let isAway = true;
    const { stored } = desk(() => {
      if (isAway) throw new ServerRefusal(0, "The desk does not answer");
    });
    const saver = new ReviewSaver("quay", review);
    saver.change("claimReviewed", "The quay holds");
    await vi.advanceTimersByTimeAsync(2000);
    expect(saver.isClean).toBe(false);
    isAway = false;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(stored()).toMatchObject({ claimReviewed: "The quay holds" });
    expect(saver.isClean).toBe(true);
  });

  it("is compared with what the file had when it began, whatever comes meanwhile", async () => {
    desk();
    const saver = new ReviewSaver("quay", { ...review, occasion: "a speech" });
    saver.change("occasion", "a speech in May");
    saver.rebase({ ...review, occasion: "an interview" });
    await saver.flush();
    expect(patch.mock.calls[0]?.[2].members.occasion).toEqual({ before: "a speech", after: "a speech in May" });
  });

  it("is kept in a clash until somebody chooses", async () => {
    const theirs = { ...review, occasion: "an interview" };
    const clash = { problem: "changed", view: { reviews: [theirs] }, mine: { occasion: "a speech" }, theirs: {} };
    patch.mockRejectedValueOnce(new ServerRefusal(409, "changed", clash));
    const saver = new ReviewSaver("quay", review);
    saver.change("occasion", "a speech");
    await saver.flush();
    expect(saver.review.occasion).toBe("a speech");
    desk();
    await saver.resolve("mine", clash as never);
    expect(patch.mock.lastCall?.[2].members.occasion).toEqual({ before: "an interview", after: "a speech" });
    expect(saver.isClean).toBe(true);
  });

  it("can say that nobody made the claim", async () => {
    desk();
    const saver = new ReviewSaver("quay", review);
    saver.change("claimant", { kind: "nobody" });
    await saver.flush();
    expect(patch.mock.lastCall?.[2].members.claimant).toEqual({ before: null, after: null, nobody: true });
  });
});
