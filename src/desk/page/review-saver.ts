/// <reference lib="dom" />
import type { Review } from "../../model/reviews.js";
import type { ArticleView, Clash, ReviewPatch, WrittenMember } from "../protocol.js";
import { ServerRefusal, server } from "./api.js";

/** How far the saving of a review is. */
export type Saving =
  | { readonly state: "saved" | "waiting" | "saving" }
  | { readonly state: "failed"; readonly problem: string }
  | { readonly state: "clash"; readonly clash: Clash };

const pauseInTyping = 350;

type Members = Readonly<Record<string, unknown>>;

/**
 * Saves what is typed into one review: after a pause, one request at a time, each member compared with what the file
 * last held. What could not be saved is kept and sent again with the next change, or by `retry`.
 */
export class ReviewSaver {
  #typed: Members = {};
  #base: Review;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;

  constructor(
    private readonly slug: string,
    review: Review,
    private readonly told: (saving: Saving, view?: ArticleView) => void,
  ) {
    this.#base = review;
  }

  /** The review with what is typed and not yet saved. */
  get review(): Review {
    const members = Object.entries({ ...this.#base, ...this.#typed }).filter(([, value]) => value !== null);
    return Object.fromEntries(members) as unknown as Review;
  }

  get isClean(): boolean {
    return Object.keys(this.#typed).length === 0;
  }

  /** The review as the files have it now; what is being typed stays. */
  rebase(review: Review): void {
    if (this.isClean && this.#running === undefined) this.#base = review;
  }

  change(member: WrittenMember, value: unknown): void {
    this.#typed = { ...this.#typed, [member]: value };
    this.told({ state: "waiting" });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pauseInTyping);
  }

  /** Saves at once what waits; the promise is fulfilled when nothing waits any more, or saving failed. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    await this.#running;
    if (this.isClean) return true;
    this.#running = this.#send();
    await this.#running;
    this.#running = undefined;
    return this.isClean;
  }

  async #send(): Promise<void> {
    const sent = this.#typed;
    const members = Object.fromEntries(
      Object.entries(sent).map(([member, after]) => [
        member,
        { before: Reflect.get(this.#base, member) ?? null, after },
      ]),
    );
    this.told({ state: "saving" });
    try {
      const { view } = await server.patch(this.slug, this.#base.id, { members } as ReviewPatch);
      this.#take(view, sent);
      this.told({ state: this.isClean ? "saved" : "waiting" }, view);
    } catch (error) {
      if (error instanceof ServerRefusal && error.clash !== undefined)
        this.told({ state: "clash", clash: error.clash }, error.clash.view);
      else this.told({ state: "failed", problem: error instanceof Error ? error.message : String(error) });
    }
  }

  /** Members that were typed anew while they were sent still wait. */
  #take(view: ArticleView, sent: Members): void {
    const now = view.reviews.find(({ id }) => id === this.#base.id);
    if (now !== undefined) this.#base = now;
    this.#typed = Object.fromEntries(Object.entries(this.#typed).filter(([member, value]) => sent[member] !== value));
  }

  /** After a clash: takes what the file holds as the base, and sends what was typed once more, or lets it go. */
  async resolve(keep: "mine" | "theirs", view: ArticleView): Promise<void> {
    const now = view.reviews.find(({ id }) => id === this.#base.id);
    if (now !== undefined) this.#base = now;
    if (keep === "theirs") {
      this.#typed = {};
      this.told({ state: "saved" }, view);
    } else await this.flush();
  }
}
