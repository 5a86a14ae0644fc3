/// <reference lib="dom" />
import type { Review } from "../../model/reviews.js";
import type { ArticleView, Clash, ReviewPatch, WrittenMember } from "../protocol.js";
import { ServerRefusal, server } from "./api.js";
import { isNobody, lackingParts, savablePart } from "./review-members.js";

/** How far the saving of a review is. */
export type Saving =
  | { readonly state: "saved" | "waiting" | "saving" }
  | { readonly state: "failed"; readonly problem: string; readonly isTriedAgain: boolean }
  | { readonly state: "clash"; readonly clash: Clash };

/** What hears of the saving, and of the article as it is after it. */
export type SavingListener = (saving: Saving, view?: ArticleView) => void;

/** A member that was typed into: as the file had it when the typing began, and as it stands in the form. */
interface Typed {
  readonly before: unknown;
  readonly after: unknown;
}

/** What is sent of a member, and the typing that it comes from. */
interface Sent {
  readonly member: WrittenMember;
  readonly typed: Typed;
  readonly value: unknown;
}

const pauseInTyping = 350;
/** Milliseconds until a desk that does not answer is asked again; each time twice as many, up to the longest. */
const firstPause = 1000;
const longestPause = 15_000;

const isSame = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

/** Whether the same request may yet succeed: the desk was closed, or had a fault. */
const mayYetSucceed = (error: unknown): boolean =>
  !(error instanceof ServerRefusal) || error.status === 0 || error.status >= 500;

/**
 * Saves what is typed into one review: after a pause, one request at a time, each member compared with what the file had
 * when its typing began. A member that lacks a part it needs waits for that part and holds up no other; nor does one that
 * the desk refuses. Where the desk does not answer it is asked again by itself. It outlives the form.
 */
export class ReviewSaver {
  #typed = new Map<WrittenMember, Typed>();
  #refused = new Map<WrittenMember, string>();
  #base: Review;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #pause = firstPause;
  #listener: SavingListener = () => undefined;

  constructor(
    readonly slug: string,
    review: Review,
  ) {
    this.#base = review;
  }

  /** Has somebody hear of what comes, in the place of who heard before. */
  listen(listener: SavingListener): void {
    this.#listener = listener;
  }

  /** The review with what is typed and not yet saved. */
  get review(): Review {
    const members = new Map<string, unknown>(Object.entries(this.#base));
    for (const [member, { after }] of this.#typed)
      if (isNobody(after)) members.set(member, null);
      else if (after === null) members.delete(member);
      else members.set(member, after);
    return Object.fromEntries(members) as unknown as Review;
  }

  /** Whether everything typed is in the file. */
  get isClean(): boolean {
    return this.#typed.size === 0;
  }

  /** What keeps typed members from being saved, in words. */
  get lacking(): string[] {
    return [...this.#typed].flatMap(([member, { after }]) =>
      lackingParts(member, after).map((part) => `${member} needs ${part}`),
    );
  }

  /** The review as the files have it now; what is being typed stays, with what it began from. */
  rebase(review: Review): void {
    if (this.#running === undefined) this.#base = review;
  }

  change(member: WrittenMember, value: unknown): void {
    const before = this.#typed.get(member)?.before ?? Reflect.get(this.#base, member) ?? null;
    this.#refused.delete(member);
    if (isSame(before, value)) this.#typed.delete(member);
    else this.#typed.set(member, { before, after: value });
    this.#listener({ state: this.isClean ? "saved" : "waiting" });
    this.#later(pauseInTyping);
  }

  #later(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), milliseconds);
  }

  /** Saves at once what can be saved; fulfilled with whether everything typed is in the file then. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#running !== undefined) await this.#running;
    const sendable = this.#sendable();
    if (sendable.length === 0) return this.isClean;
    this.#running = this.#send(sendable).finally(() => {
      this.#running = undefined;
    });
    await this.#running;
    return this.isClean;
  }

  #sendable(): Sent[] {
    return [...this.#typed].flatMap(([member, typed]): Sent[] => {
      const part = savablePart(member, typed.after);
      return part === undefined || isSame(part.value, typed.before) || this.#refused.has(member)
        ? []
        : [{ member, typed, value: part.value }];
    });
  }

  async #send(sent: readonly Sent[]): Promise<void> {
    this.#listener({ state: "saving" });
    try {
      const { view } = await server.patch(this.slug, this.#base.id, patchOf(sent));
      this.#take(view, sent);
      this.#pause = firstPause;
      this.#listener(this.#state(), view);
    } catch (error) {
      await this.#failed(error, sent);
    }
  }

  #state(): Saving {
    const [problem] = this.#refused.values();
    if (problem !== undefined) return { state: "failed", problem, isTriedAgain: false };
    return { state: this.isClean ? "saved" : "waiting" };
  }

  async #failed(error: unknown, sent: readonly Sent[]): Promise<void> {
    const problem = error instanceof Error ? error.message : String(error);
    if (error instanceof ServerRefusal && error.clash !== undefined) {
      this.#listener({ state: "clash", clash: error.clash }, error.clash.view);
    } else if (mayYetSucceed(error)) {
      this.#listener({ state: "failed", problem, isTriedAgain: true });
      this.#later(this.#pause);
      this.#pause = Math.min(2 * this.#pause, longestPause);
    } else if (sent.length > 1) {
      // One of them is at fault; the others are saved without it.
      for (const one of sent) await this.#send([one]);
    } else {
      for (const { member } of sent) this.#refused.set(member, problem);
      this.#listener(this.#state());
    }
  }

  /** Members that were typed anew while they were sent still wait, and so do parts that are not whole. */
  #take(view: ArticleView, sent: readonly Sent[]): void {
    this.#rebaseOn(view);
    for (const { member, typed, value } of sent) {
      const now = this.#typed.get(member);
      if (now === undefined) continue;
      if (now.after === typed.after && lackingParts(member, now.after).length === 0) this.#typed.delete(member);
      else this.#typed.set(member, { before: isNobody(value) ? null : value, after: now.after });
    }
  }

  #rebaseOn(view: ArticleView): void {
    const now = view.reviews.find(({ id }) => id === this.#base.id);
    if (now !== undefined) this.#base = now;
  }

  /** After a clash: what the file holds is what is compared with; what was typed is sent once more, or let go. */
  async resolve(keep: "mine" | "theirs", { view, mine = {} }: Clash): Promise<void> {
    this.#rebaseOn(view);
    for (const member of Object.keys(mine) as WrittenMember[]) {
      const typed = this.#typed.get(member);
      if (keep === "theirs") this.#typed.delete(member);
      else if (typed !== undefined)
        this.#typed.set(member, { before: Reflect.get(this.#base, member) ?? null, after: typed.after });
    }
    this.#listener(this.#state(), view);
    await this.flush();
  }
}

function patchOf(sent: readonly Sent[]): ReviewPatch {
  const members = sent.map(({ member, typed, value }) => [
    member,
    isNobody(value) ? { before: typed.before, after: null, nobody: true } : { before: typed.before, after: value },
  ]);
  return { members: Object.fromEntries(members) };
}

const savers = new Map<string, ReviewSaver>();

/** The one saver of a review: what was typed and not saved is still in it when its form is opened again. */
export function saverOf(slug: string, review: Review): ReviewSaver {
  const name = `${slug} ${review.id}`;
  const known = savers.get(name) ?? new ReviewSaver(slug, review);
  savers.set(name, known);
  return known;
}

/** Whether any review has typing that is not in its file yet. */
export const isAnyUnsaved = (): boolean => [...savers.values()].some(({ isClean }) => !isClean);
